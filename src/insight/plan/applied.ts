import { compareInts, type Int } from '../../exact/int.ts';
import type { ParsedRecord } from '../../intake/record.ts';
import type { Submission, SubmissionInput } from '../../intake/submission.ts';
import type { RubricDefinition } from '../../rubric/definition.ts';
import type { CohortBounds } from '../../scoring/bounds-form.ts';
import type { ScoreOptions } from '../../scoring/options.ts';
import type { UnitScore } from '../../scoring/score.ts';
import { scoreUnit } from '../../scoring/unit.ts';
import { withAnswers } from '../with-answers.ts';
import type { Offered } from './candidates.ts';
import type { Choosing, Picked } from './pick.ts';
import { type Place, placeAmong } from './rank.ts';

/** What is chosen from. */
export interface Situation {
  readonly rubric: RubricDefinition;
  readonly record: ParsedRecord;
  readonly options: ScoreOptions;
  readonly choosing: Choosing;
  readonly offered: Offered;
  readonly score: UnitScore;
  /** Where a rank is asked for: where the unit is now, and who the others are. */
  readonly place?: Place | undefined;
  readonly others?: readonly Submission[] | undefined;
  /** The bounds of the others alone, where the cohort's move with the unit. */
  readonly beside?: CohortBounds | undefined;
}

/** The steps that were chosen, and what they come to. */
export interface Solved {
  readonly picked: Picked;
  readonly after: Submission;
  readonly score: UnitScore;
  readonly rank?: number | null;
  /** The points of the others then, most first. */
  readonly beside?: readonly string[];
  readonly reached: boolean;
  readonly proven: boolean;
}

export const NOTHING: Picked = { steps: new Map(), proven: true, bound: 0 };

/** It cannot be reached: the most that can be had. */
export function fallenShort(given: Situation, budget: Int | undefined, proven: boolean): Solved {
  const solved = applied(given, given.choosing.most(budget));
  return { ...solved, reached: false, proven: solved.proven && proven };
}

export function isWithin(choosing: Choosing, picked: Picked, budget: Int | undefined): boolean {
  return budget === undefined || compareInts(choosing.costOf(picked), budget) <= 0;
}

/** The submission with the answers of these steps, scored. */
export function applied(given: Situation, picked: Picked): Omit<Solved, 'reached'> {
  const { rubric, record, options, choosing, others } = given;
  const answers = Object.fromEntries(
    choosing.offers.flatMap(({ at, score }) => {
      const step = picked.steps.get(at);
      return step === undefined ? [] : [[score.id, step.answer] as const];
    }),
  );
  const after = withAnswers(choosing.rubric.checked, record, answers).submission;
  if (others !== undefined) {
    const { score, rank, others: beside } = placeAmong(rubric, after, others, options);
    return { picked, after, score, rank, beside, proven: picked.proven };
  }
  const score = scoreUnit(rubric, after as SubmissionInput, options);
  return { picked, after, score, proven: picked.proven };
}
