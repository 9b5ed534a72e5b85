import type { ParsedRecord } from '../intake/record.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import { deepFreeze } from '../rubric/freeze.ts';
import { isFixed } from '../rubric/plain.ts';
import { type CohortBounds, readBoundsForm } from '../scoring/bounds-form.ts';
import type { UnitScore } from '../scoring/score.ts';
import type { Ranked } from '../scoring/scores.ts';
import type { UnitSummary } from '../scoring/summary.ts';
import type { PackedScore } from '../stored/packed.ts';
import { Batch, Refusals } from './batch.ts';
import { boundsTally } from './bounds.ts';
import { duplicateUnit } from './duplicate.ts';
import { boundsFindings } from './findings.ts';
import { type RankingRow, rank, readRankOptions } from './rank.ts';
import { type CohortOptions, readCohortOptions, unitScorer } from './scorer.ts';
import { requireIterable } from './sources.ts';

/** A cohort scored: results in the order of the submissions. */
export interface CohortScore<R = UnitScore> {
  readonly units: readonly R[];
  /** What relative rules were scored against: the cohort's own bounds, or those given. */
  readonly bounds: CohortBounds;
  readonly ranking: readonly RankingRow[];
  readonly findings: readonly Finding[];
}

type Input = Submission | SubmissionInput;
type Summary<R extends RubricDefinition> = CohortOptions<R> & { readonly summary: true };
type Packed<R extends RubricDefinition> = CohortOptions<R> & { readonly packed: true };

/**
 * Scores the units of a cohort and ranks them. Rules that compare units are scored against the
 * cohort's own bounds, or against those given in `options.bounds` (last year's, a nation's): then a
 * unit's points do not depend on who else is scored. With `summary`, units have only their points
 * per pillar and in all; with `packed`, they are as `packScore` stores them. Where not all units fit into memory, or come from elsewhere one by one,
 * `streamScores` gives their scores.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for submissions that do not parse and units that stand twice, all of them at
 *   once, each issue with its unit and position; not where `onInvalid` takes them (of doubles the
 *   later one). For bounds as in `scoreUnit`.
 * @throws {UsageError} for an option that is not possible, and for a source that is no list: a
 *   stream has no ranking.
 * @example
 * const unit = (id, value) => ({ unit: { id }, answers: { 'VII.1.2': { value } } });
 * const { units, ranking } = scoreCohort(hueCommune2023, [unit('a', 50), unit('b', 37)]);
 * units.map(({ points }) => points); // => ["10", "7.4"]
 * ranking.map(({ unit, rank }) => [unit.id, rank]); // => [["a", 1], ["b", 2]]
 */
export function scoreCohort<const R extends RubricDefinition>(
  rubric: R,
  submissions: readonly SubmissionOf<R>[],
  options: Summary<R>,
): CohortScore<UnitSummary<R>>;
export function scoreCohort<const R extends RubricDefinition>(
  rubric: R,
  submissions: Iterable<SubmissionOf<R>>,
  options: Packed<R>,
): CohortScore<PackedScore>;
export function scoreCohort<const R extends RubricDefinition>(
  rubric: R,
  submissions: readonly SubmissionOf<R>[],
  options?: CohortOptions<R>,
): CohortScore<UnitScore<R>>;
export function scoreCohort<const R extends RubricDefinition>(
  rubric: R,
  submissions: Iterable<SubmissionOf<R>>,
  options: Summary<R>,
): CohortScore<UnitSummary<R>>;
export function scoreCohort<const R extends RubricDefinition>(
  rubric: R,
  submissions: Iterable<SubmissionOf<R>>,
  options?: CohortOptions<R>,
): CohortScore<UnitScore<R>>;
export function scoreCohort(
  rubric: RubricDefinition,
  submissions: Iterable<Input>,
  options: CohortOptions = {},
): CohortScore<UnitScore | UnitSummary | PackedScore> {
  const checked = modelOf(rubric);
  const read = readCohortOptions(options);
  const ranking = readRankOptions(read.ranking, checked.definition);
  requireIterable(submissions, 'submissions', HINT);
  const refusals = new Refusals(read.onInvalid);
  const batch = new Batch(checked, refusals.take);
  const records: ParsedRecord[] = [];
  const seen = new Set<string>();
  const tally = boundsTally(checked, read.policy);
  for (const submission of submissions) {
    const record = batch.read(submission);
    if (record === undefined) continue;
    const { unit } = record.submission;
    const { id } = unit;
    if (seen.has(id)) {
      batch.refuse(id, duplicateUnit(['unit', 'id'], unit));
      continue;
    }
    seen.add(id);
    records.push(record);
    if (read.bounds === undefined) tally.add(record);
  }
  refusals.end();
  const bounds = read.bounds === undefined ? tally.bounds() : keptBounds(read.bounds);
  const findings = boundsFindings(checked, bounds);
  const units = records.map(unitScorer(checked, bounds, read));
  // What is packed is ranked by the sums.
  const ranked = read.packed
    ? records.map(unitScorer(checked, bounds, { ...read, packed: false, summary: true }))
    : units;
  return { units, bounds, ranking: rank(ranked as readonly Ranked[], ranking), findings };
}

/** Those given, as a result can keep them. */
function keptBounds(given: CohortBounds): CohortBounds {
  const read = readBoundsForm(given);
  return isFixed(given) ? given : deepFreeze(read);
}

const HINT = 'scoreCohort takes a list of submissions; streamScores takes a stream';
