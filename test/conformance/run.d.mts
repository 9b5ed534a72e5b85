import type { RubricDefinition } from '../../src/index.ts';
import type { KitCase } from './convert.ts';

export declare function resultOf(
  engine: object,
  rubric: RubricDefinition,
  one: Pick<KitCase, 'submission' | 'cohort' | 'options'>,
): unknown;
export declare function differences(expected: unknown, found: unknown, where?: string): string[];
