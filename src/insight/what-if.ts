import { scoreCohort } from '../cohort/score.ts';
import { parsedRecord } from '../intake/parse.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { AnswersOf, SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import { entriesOf, given, optionsOf } from '../rubric/options.ts';
import { using } from '../rubric/using.ts';
import { SCORE_OPTIONS, type ScoreOptions } from '../scoring/options.ts';
import type { UnitScore } from '../scoring/score.ts';
import { scoreUnit } from '../scoring/unit.ts';
import { compareScores } from './compare.ts';
import type { ScoreComparison } from './comparison.ts';
import { othersAmong } from './others.ts';
import { type OtherAnswers, withAnswers } from './with-answers.ts';

/** How a what-if is scored, and among whom it is ranked. */
export interface WhatIfOptions<R extends RubricDefinition = RubricDefinition> extends ScoreOptions {
  /** The units it is ranked with; others stay as they are, and bounds move with the unit. */
  readonly among?: Iterable<SubmissionOf<R> | Submission> | undefined;
}

/** The score with other answers, beside the one without them. */
export interface WhatIf<R extends RubricDefinition = RubricDefinition> {
  readonly before: UnitScore<R>;
  readonly after: UnitScore<R>;
  readonly comparison: ScoreComparison<R>;
  /** Where `among` is given; null of a unit of which nothing is assessed. */
  readonly rank?: {
    readonly before: number | null;
    readonly after: number | null;
    /** How many units there are, itself included. */
    readonly of: number;
  };
}

/**
 * The score with these answers in place of those: an answer that is null is taken away, and what is
 * not named stays. With `among` the unit's rank by points before and after, while the others stay
 * the same: without `bounds` all are scored against the cohort's own, which move with the unit.
 *
 * @param answers By component, as in a submission.
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} as `scoreUnit` does, also for the answers; for units of `among` that do not
 *   parse or stand twice, all of them at once.
 * @throws {UsageError} for answers that are no plain object, and an option that is not possible.
 * @example
 * const submission = {
 *   unit: { id: 'vy-da' },
 *   answers: { 'III.3.1': { numerator: 4256, denominator: 5768 }, 'I.5.1': { achieved: true } },
 * };
 * const { before, after } = whatIf(hueCommune2023, submission, {
 *   'III.3.1': { numerator: 5189, denominator: 5768 },
 *   'I.5.1': null,
 * });
 * [before.points, after.points]; // => ["11.38", "9"]
 */
export function whatIf<const R extends RubricDefinition>(
  rubric: R,
  submission: SubmissionOf<R>,
  answers: AnswersOf<R>,
  options?: WhatIfOptions<R>,
): WhatIf<R>;
export function whatIf(
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
  answers: OtherAnswers,
  options: WhatIfOptions = {},
): WhatIf {
  const checked = modelOf(rubric);
  const { among, ...scoring } = optionsOf(options, { ...SCORE_OPTIONS, among: given<unknown>() });
  const record = parsedRecord(checked, submission);
  const others = Object.fromEntries(entriesOf(answers, 'answers')) as OtherAnswers;
  const changed = withAnswers(checked, record, others).submission;
  if (among === undefined) {
    const [before, after] = [record.submission, changed].map((one) =>
      scoreUnit(rubric, one, scoring),
    ) as [UnitScore, UnitScore];
    return { before, after, comparison: compareScores(before, after) };
  }
  const { id } = record.submission.unit;
  const beside = using('options.among', () => othersAmong(checked, among, id));
  const ranked = (one: Submission) => {
    const cohort = scoreCohort(rubric, [one, ...beside] as SubmissionInput[], {
      ...scoring,
      summary: true,
    });
    const score = scoreUnit(rubric, one as SubmissionInput, { ...scoring, bounds: cohort.bounds });
    return { score, rank: cohort.ranking.find(({ unit }) => unit.id === id)?.rank ?? null };
  };
  const [before, after] = [ranked(record.submission), ranked(changed)];
  return {
    before: before.score,
    after: after.score,
    comparison: compareScores(before.score, after.score),
    rank: { before: before.rank, after: after.rank, of: beside.length + 1 },
  };
}
