import { lazily } from '../exact/lazily.ts';
import type { ParsedRecord } from '../intake/record.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { PillarIdOf } from '../rubric/ids-of.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import { callback, given, optionsOf, yesOrNo } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { readBounds } from '../scoring/bounds.ts';
import type { CohortBounds } from '../scoring/bounds-form.ts';
import { compiledRubric } from '../scoring/compiled-rubric.ts';
import { type Policy, policyOf, SCORE_OPTIONS, type ScoreOptions } from '../scoring/options.ts';
import type { UnitScore } from '../scoring/score.ts';
import { summarise, summariseRaw, summing, type UnitSummary } from '../scoring/summary.ts';
import { scoreRecord } from '../scoring/unit.ts';
import { packRecord } from '../stored/pack-record.ts';
import type { PackedScore } from '../stored/packed.ts';
import type { OnInvalid } from './batch.ts';
import type { RankOptions } from './rank-options.ts';

/** How a cohort is scored and ranked, and what is kept of each result. */
export interface CohortOptions<R extends RubricDefinition = RubricDefinition> extends ScoreOptions {
  /** Only points per pillar and in all. */
  readonly summary?: boolean | undefined;
  /** Packed, to be stored: whole ones are not kept. Not together with `summary`. */
  readonly packed?: boolean | undefined;
  /** How the units are ranked. */
  readonly ranking?: RankOptions<PillarIdOf<R>> | undefined;
  /** Takes each unit that cannot be scored, with its position and issues; the others are scored. */
  readonly onInvalid?: OnInvalid | undefined;
}

const STREAM_OPTIONS = /* @__PURE__ */ lazily(() => ({
  ...SCORE_OPTIONS,
  summary: yesOrNo,
  packed: yesOrNo,
  onInvalid: callback<OnInvalid>(),
}));
const COHORT_OPTIONS = /* @__PURE__ */ lazily(() => ({
  ...STREAM_OPTIONS(),
  ranking: given<RankOptions>(),
}));

/** Options of a batch, read. */
export interface BatchOptions {
  readonly policy: Policy;
  readonly bounds: CohortBounds | undefined;
  readonly summary: boolean;
  readonly packed: boolean;
  readonly onInvalid: OnInvalid | undefined;
}

/** @throws {UsageError} for an option that is not possible. */
export function readStreamOptions(options: unknown): BatchOptions {
  return batchOptions(optionsOf(options, STREAM_OPTIONS()));
}

/** @throws {UsageError} for an option that is not possible. */
export function readCohortOptions(
  options: unknown,
): BatchOptions & { readonly ranking: RankOptions | undefined } {
  const { ranking, ...rest } = optionsOf(options, COHORT_OPTIONS());
  return { ...batchOptions(rest), ranking };
}

function batchOptions({
  bounds,
  summary = false,
  packed = false,
  onInvalid,
  ...policy
}: Omit<CohortOptions, 'ranking'>) {
  if (summary && packed) {
    throw new UsageError('either summaries or packed scores: a summary has nothing to unpack');
  }
  return { policy: policyOf(policy), bounds, summary, packed, onInvalid };
}

/** Scores one unit after another against the same bounds. */
export type UnitScorer = (record: ParsedRecord) => UnitScore | UnitSummary | PackedScore;

/**
 * Sums units as they were handed in, where nobody asks for more; undefined for one that has to be
 * read in full.
 */
export type RawSummer = (input: unknown) => UnitSummary | undefined;

export function rawSummer(
  checked: CheckedRubric,
  bounds: CohortBounds,
  { policy, summary }: BatchOptions,
): RawSummer | undefined {
  if (!summary) return undefined;
  const rubric = compiledRubric(checked);
  const on = summing({ rubric, policy, bounds: readBounds(checked, bounds, policy) });
  return (input) => summariseRaw(on, input);
}

export function unitScorer(
  checked: CheckedRubric,
  bounds: CohortBounds,
  { policy, summary, packed }: BatchOptions,
): UnitScorer {
  const rubric = compiledRubric(checked);
  const scoring = { rubric, policy, bounds: readBounds(checked, bounds, policy) };
  if (!summary && !packed) return (record) => scoreRecord(scoring, record);
  const on = summing(scoring);
  return packed ? (record) => packRecord(on, record) : (record) => summarise(on, record);
}
