import {
  type CohortBounds,
  planImprovements,
  type RubricDefinition,
  type Submission,
  type SubmissionInput,
  scoreUnit,
  type UnitScore,
  UsageError,
  type WorkRow,
  workplan,
} from '../../index.ts';
import { compare } from '../exact.ts';

/** What would raise a score, under the policy that it was made by. */
export interface WorkToDo {
  readonly rubric: RubricDefinition;
  /** What the unit can come to. */
  readonly reachable: string;
  /** Rows that gain points, most first. */
  readonly gaining: readonly WorkRow[];
  /** Below their maximum, and nothing to be had any more. */
  readonly lost: readonly WorkRow[];
  readonly kept: readonly WorkRow[];
}

/** @throws {UsageError} where the submission gives another score than the one that is reported. */
export function workToDo(
  score: UnitScore,
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
  bounds: CohortBounds | undefined,
): WorkToDo {
  const { asOf, late, evidence, verifications } = score.policy;
  const options = { asOf: asOf ?? undefined, late, evidence, verifications, bounds };
  const given = submission as SubmissionInput;
  const again = scoreUnit(rubric, given, options);
  if (again.unit.id !== score.unit.id || again.points !== score.points) {
    throw new UsageError(
      `the submission of "${again.unit.id}" gives ${again.points} points under the score's policy, the score of "${score.unit.id}" has ${score.points}: the same submission and bounds are needed`,
    );
  }
  const { raise, maintain } = workplan(rubric, given, options);
  return {
    rubric,
    reachable: planImprovements(rubric, given, options).reachable,
    gaining: raise.filter(({ gain }) => gain !== '0').sort((a, b) => compare(b.gain, a.gain)),
    lost: raise.filter(({ gain }) => gain === '0'),
    kept: maintain,
  };
}
