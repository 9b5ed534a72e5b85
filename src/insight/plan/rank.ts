import { scoreCohort } from '../../cohort/score.ts';
import type { Submission, SubmissionInput } from '../../intake/submission.ts';
import type { RubricDefinition } from '../../rubric/definition.ts';
import type { CohortBounds } from '../../scoring/bounds-form.ts';
import type { ScoreOptions } from '../../scoring/options.ts';
import type { UnitScore } from '../../scoring/score.ts';
import { scoreUnit } from '../../scoring/unit.ts';

/** A unit among others that stay as they are, while bounds move with it. */
export interface Place {
  readonly score: UnitScore;
  /** Null: nothing of it is assessed. */
  readonly rank: number | null;
  readonly bounds: CohortBounds;
  /** The points of the others that have a rank, most first. */
  readonly others: readonly string[];
}

export function placeAmong(
  rubric: RubricDefinition,
  submission: Submission,
  others: readonly Submission[],
  options: ScoreOptions,
): Place {
  const cohort = scoreCohort(rubric, [submission, ...others] as SubmissionInput[], {
    ...options,
    summary: true,
  });
  const { bounds, ranking } = cohort;
  const { id } = submission.unit;
  return {
    score: scoreUnit(rubric, submission as SubmissionInput, { ...options, bounds }),
    rank: ranking.find(({ unit }) => unit.id === id)?.rank ?? null,
    bounds,
    others: ranking.flatMap(({ unit, rank, points }) =>
      unit.id === id || rank === null ? [] : [points],
    ),
  };
}
