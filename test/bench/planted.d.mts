import type { RubricDefinition, ScreenFinding, SubmissionInput } from '../../src/index.ts';

export function plantedNation(
  rubric: RubricDefinition,
  size: number,
  seed?: number,
  every?: number,
): {
  readonly units: SubmissionInput[];
  readonly previous: SubmissionInput[];
  readonly planted: ReadonlyMap<string, ScreenFinding['code']>;
  readonly ofYears: ReadonlySet<string>;
};

export function judged(
  findings: readonly ScreenFinding[],
  planted: ReadonlyMap<string, string>,
): { readonly found: number; readonly right: number };
