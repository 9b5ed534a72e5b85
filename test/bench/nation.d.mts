import type { RubricDefinition, SubmissionInput } from '../../src/index.ts';

/** A seeded nation of communes, one by one. */
export function communes(
  rubric: RubricDefinition,
  size: number,
  seed?: number,
): Generator<SubmissionInput>;
