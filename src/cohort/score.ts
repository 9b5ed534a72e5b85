import { passedSubmission } from '../intake/parse.ts';
import type { PassedSubmission } from '../intake/passed.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import type { CohortBounds } from '../scoring/bounds.ts';
import { readOptions } from '../scoring/options.ts';
import type { UnitScore } from '../scoring/score.ts';
import type { UnitSummary } from '../scoring/summary.ts';
import { boundsTally } from './bounds.ts';
import { boundsFindings } from './findings.ts';
import { type RankingRow, rankUnits } from './rank.ts';
import { type CohortOptions, scoreNext, unitScorer } from './scorer.ts';
import { type Source, streamCohort } from './stream.ts';

/** A cohort scored: results in the order of the submissions. */
export interface CohortScore<R = UnitScore> {
  readonly units: readonly R[];
  /** What relative rules were scored against: the cohort's own bounds, or those given. */
  readonly bounds: CohortBounds;
  readonly ranking: readonly RankingRow[];
  readonly findings: readonly Finding[];
}

type Input = Submission | SubmissionInput;
type Streamed = AsyncIterable<Input> | (() => Source);
type Summary = CohortOptions & { readonly summary: true };

/**
 * Scores the units of a cohort and ranks them. Rules that compare units are scored against the
 * cohort's own bounds, or against those given in `options.bounds` (last year's, a nation's): then a
 * unit's points do not depend on who else is scored.
 *
 * A source that is asynchronous, or a function that opens one, is streamed: each result is yielded
 * as it is ready, in two passes unless bounds are given, and nothing is held but the bounds.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for a submission that does not parse, and for options as in `scoreUnit`.
 * @throws {UsageError} for a stream that cannot be opened twice where two passes are needed.
 * @example
 * const unit = (id, value) => ({ unit: { id }, answers: { 'VII.1.2': { value } } });
 * const { units, ranking } = scoreCohort(hueCommune2023, [unit('a', 50), unit('b', 37)]);
 * units.map(({ points }) => points); // => ["10", "7.4"]
 * ranking.map(({ unit, rank }) => [unit.id, rank]); // => [["a", 1], ["b", 2]]
 * const points = [];
 * for await (const score of scoreCohort(hueCommune2023, () => [unit('a', 50), unit('b', 37)])) {
 *   points.push(score.points);
 * }
 * points; // => ["10", "7.4"]
 */
export function scoreCohort(
  rubric: RubricDefinition,
  source: Iterable<Input>,
  options: Summary,
): CohortScore<UnitSummary>;
export function scoreCohort(
  rubric: RubricDefinition,
  source: Iterable<Input>,
  options?: CohortOptions,
): CohortScore;
export function scoreCohort(
  rubric: RubricDefinition,
  source: Streamed,
  options: Summary,
): AsyncGenerator<UnitSummary, void>;
export function scoreCohort(
  rubric: RubricDefinition,
  source: Streamed,
  options?: CohortOptions,
): AsyncGenerator<UnitScore, void>;
export function scoreCohort(
  rubric: RubricDefinition,
  source: Iterable<Input> | Streamed,
  options: CohortOptions = {},
): CohortScore<UnitScore | UnitSummary> | AsyncGenerator<UnitScore | UnitSummary, void> {
  // Here, because a stream would refuse them only once it is read.
  readOptions(options);
  return typeof source === 'object' && Symbol.iterator in source
    ? scoreAll(rubric, source, options)
    : streamCohort(rubric, source, options);
}

function scoreAll(
  rubric: RubricDefinition,
  source: Iterable<Input>,
  options: CohortOptions,
): CohortScore<UnitScore | UnitSummary> {
  const model = modelOf(rubric);
  const passed: PassedSubmission[] = [];
  const tally = boundsTally(model);
  for (const submission of source) {
    const one = passedSubmission(rubric, submission);
    passed.push(one);
    if (options.bounds === undefined) tally.add(one);
  }
  const bounds = options.bounds ?? tally.bounds();
  const scorer = unitScorer(rubric, bounds, options);
  const units = passed.map((one) => scoreNext(scorer, one));
  const findings = boundsFindings(model, bounds);
  return { units, bounds, ranking: rankUnits(units, options.ranking), findings };
}
