import type { Fraction } from '../exact/fraction.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Answer } from '../rules/answer.ts';
import type { Submission } from './submission.ts';

/** A submission that passed intake for a rubric, and what was found. */
export interface PassedSubmission {
  readonly rubric: RubricDefinition;
  readonly submission: Submission;
  /** The answers in the rubric's order: what scoring goes through, one by one. */
  readonly answers: readonly (Answer | undefined)[];
  /**
   * Each answer as one number, where it is one: its measure, 1 or 0, the option's place, a bit an
   * item, the count, handled over found. Numerator and denominator stand side by side, 0 and 0 for
   * none. One flat list, because memory is slower than a nation is scored.
   */
  readonly measures: readonly number[];
  readonly findings: readonly Finding[];
}

/** The lists of a record while they are filled. */
export interface Ordered {
  readonly answers: (Answer | undefined)[];
  readonly measures: number[];
}

/** A measure that is kept; one beyond safe integers is not, and is read again from its answer. */
export function measureAt(
  { measures }: Pick<PassedSubmission, 'measures'>,
  order: number,
): Fraction | undefined {
  const d = measures[2 * order + 1] as number;
  return d === 0 ? undefined : { n: measures[2 * order] as number, d };
}

export function keepMeasure(
  measures: number[],
  order: number,
  measure: Fraction | undefined,
): void {
  if (typeof measure?.n !== 'number' || typeof measure.d !== 'number') return;
  measures[2 * order] = measure.n;
  measures[2 * order + 1] = measure.d;
}

/**
 * Where a submission that passed carries its record: not enumerable, so neither JSON nor a copy
 * takes it along, and frozen with the submission, so it stays true. A WeakMap would say the same,
 * but keeps every submission of a stream alive until a major collection.
 */
const PASSED: unique symbol = Symbol('passed');

export function passedRecord(input: object): PassedSubmission | undefined {
  if (!Object.hasOwn(input, PASSED)) return undefined;
  return (input as { readonly [PASSED]: PassedSubmission })[PASSED];
}

/** Freezes a submission with its record on it. */
export function stamp(record: PassedSubmission): void {
  Object.freeze(Object.defineProperty(record.submission, PASSED, { value: record }));
}
