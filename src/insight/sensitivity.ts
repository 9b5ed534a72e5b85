import { scoreCohort } from '../cohort/score.ts';
import { printShare } from '../exact/print.ts';
import type { Submission, SubmissionInput, Unit } from '../intake/submission.ts';
import type { SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import { given, type OptionForm, optionsOf } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { policyOf } from '../scoring/options.ts';
import { readCohort } from './read-cohort.ts';
import { runDraws } from './sensitivity/draws.ts';
import { requireEffects, requireUnevenPillars } from './sensitivity/effects.ts';
import type { Factor, SensitivityFactor } from './sensitivity/factor.ts';
import { CohortModel } from './sensitivity/model.ts';
import { BOUNDS_CHOICES, type MovedRow, movedRows } from './sensitivity/moved-rows.ts';
import { readVary, type Vary } from './sensitivity/vary.ts';

/** What `sensitivity` varies, how often, and by which seed. */
export interface SensitivityOptions {
  readonly vary: {
    /** Each pillar's maximum within ± this share of itself, above "0" and up to "1". */
    readonly weights?: number | string | undefined;
    /** The readings that have another rule among their alternatives: all of them, or these. */
    readonly readings?: true | readonly string[] | undefined;
    /** Bounds of relative rules without the unit that sets the highest, or the lowest, value. */
    readonly bounds?: 'drop-extreme' | undefined;
  };
  /** How often, from 1 to 1,000,000. */
  readonly draws: number;
  /** From 0 to 4,294,967,295. */
  readonly seed: number;
}

/** How sure the ranks of a cohort are, and what they hang on. */
export interface SensitivityAnalysis {
  /** In the order of the ranks as the rubric stands. */
  readonly units: readonly RankInterval[];
  /** Pillars, then readings, then bounds, in the rubric's order. */
  readonly factors: readonly FactorShare[];
  readonly draws: number;
  readonly seed: number;
}

/** A unit's rank beside the ranks that it has in the draws; all null where nothing is assessed. */
export interface RankInterval {
  readonly unit: Unit;
  readonly rank: number | null;
  /**
   * From the 5th to the 95th hundredth of its ranks in the draws. `rank` may lie outside, where what
   * varies moves the unit to one side: another way to read the document takes points that it has.
   */
  readonly interval: readonly [number, number] | null;
  /** The rank in the middle of those that it has in the draws, by nearest rank. */
  readonly median: number | null;
  /** The share of draws in which it has the rank that it has, at 4 decimals. */
  readonly keeps: string | null;
}

/** A factor that was varied, and its share of the variance, by itself and over all units. */
export interface FactorShare {
  readonly factor: SensitivityFactor;
  /** Of the variance of a unit's total, what this factor makes by itself: a mean over the units. */
  readonly share: string;
  /**
   * Where the share would lie, in 95 of 100 analyses with so many draws, were there draws without
   * end: within 0 and 1, at 4 decimals. Null with fewer than 40 draws.
   */
  readonly interval: readonly [string, string] | null;
}

const whole = (least: number, most: number): OptionForm<number> => ({
  possible: `a whole number from ${least} to ${most}`,
  read: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : undefined,
});

const OPTIONS = {
  vary: /* @__PURE__ */ given<object>(),
  draws: /* @__PURE__ */ whole(1, 1_000_000),
  seed: /* @__PURE__ */ whole(0, 4_294_967_295),
};

/**
 * How sure a ranking is: ranks by points while what was assumed varies within stated limits, and
 * how much of the variance each thing makes.
 *
 * - `weights: '0.2'`: each pillar's maximum is multiplied by a number drawn uniformly within 0.8 and
 *   1.2, each for itself; all are then brought back to the rubric's total. Components keep their
 *   rounded points, and the pillars are scaled.
 * - `readings`: each reading is one choice for all of its rows, the rubric's own or one of its
 *   `alternatives` that are rules (`rule`, or `change` over the row's own), all equally likely. Of a
 *   row with several readings, another rule comes first and changes are laid over it. An answer that
 *   the other rule cannot take keeps the points that it has.
 * - `bounds: 'drop-extreme'`: for each component that is scored against others one choice of three,
 *   equally likely: its bounds as they are, without the one unit that sets the highest value, or
 *   without the one that sets the lowest. Where several set it, it stays.
 *
 * A draw is two independent points of all of these, taken from one generator for the whole run:
 * sfc32, its seed scrambled, 53 bits a number. The algorithm stands at `src/exact/sfc32.ts` line by
 * line, so that a figure can be had again anywhere. For each factor in its order (pillars with
 * points, readings, components, as the rubric has them) the first point takes a number, then the
 * second does. Ranks (equal totals share one; a total counts as it would be printed) are those at the
 * first points; `interval` is the 5th and the 95th hundredth by nearest rank. A unit that has no rank
 * in a draw is left out of that draw. `share` is the first-order Sobol' index of the total by
 * Jansen's estimator (Saltelli and others, Computer Physics Communications 181, 2010, table 2), a
 * mean over the units whose total varies, at 4 decimals and not under 0: an estimate that needs
 * some thousand draws to be good to a hundredth or two; with fewer than 1,000 it says little, and
 * `explainSensitivity` does not tell it. Its `interval` is of 95%, by nonoverlapping batch means
 * (Schmeiser, Operations Research 30, 1982): the draws are cut into 20 runs of the same length, the
 * last draws that fill none of them aside, each run gives its own shares, and their standard deviation s
 * makes 2.093 · s / √20 to either side (Student's t of 19 degrees), cut at 0 and 1. What is missing of
 * 1 is made by factors together. `median` is the 50th hundredth of a unit's ranks.
 *
 * Everything is scored once: pillars are sums of rows that stay, and a row that a reading or bounds
 * move is scored once for each combination of its own choices, the others not again. Memory does not
 * grow with the draws: 8 bytes a unit for each such combination and 24 for each pillar, 16 bytes a
 * unit and factor, and 16 √n bytes a unit for its ranks, n units (17 MB of 10,598).
 *
 * What can change nothing is refused and not passed over: weights of '0', one pillar, the same share
 * of each pillar for every unit; readings without other rules, or by whose other rules no unit has
 * other points (each one that is named; of all, where none moves any); bounds that move no points;
 * a cohort of which nothing is assessed.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for submissions that do not parse and units that stand twice.
 * @throws {UsageError} for an option that is not possible, a reading that there is not, and a
 *   variation that can change nothing.
 * @example
 * const unit = (id, plan, homes) => ({
 *   unit: { id },
 *   answers: { 'I.5.1': { achieved: plan }, 'III.3.1': { numerator: homes, denominator: 100 } },
 * });
 * const { units, factors } = sensitivity(
 *   hueCommune2023,
 *   [unit('a', true, 60), unit('b', false, 98), unit('c', false, 20)],
 *   { vary: { weights: '0.2' }, draws: 200, seed: 1 },
 * );
 * units.map(({ unit, rank, interval, keeps }) => [unit.id, rank, interval, keeps]);
 * // => [["a", 1, [1, 2], "0.62"], ["b", 2, [1, 2], "0.62"], ["c", 3, [3, 3], "1"]]
 * factors[0]; // => { factor: { weight: "I" }, share: "0.0722", interval: ["0", "0.1969"] }
 */
export function sensitivity<const R extends RubricDefinition>(
  rubric: R,
  submissions: Iterable<SubmissionOf<R>>,
  options: SensitivityOptions,
): SensitivityAnalysis;
export function sensitivity(
  rubric: RubricDefinition,
  submissions: Iterable<Submission | SubmissionInput>,
  options: SensitivityOptions,
): SensitivityAnalysis {
  const checked = modelOf(rubric);
  const { vary: asked, draws, seed } = optionsOf(options, OPTIONS);
  if (asked === undefined || draws === undefined || seed === undefined) {
    throw new UsageError('sensitivity takes what varies, how many draws, and a seed');
  }
  const vary = readVary(checked, asked);
  const records = readCohort(checked, submissions);
  const cohort = scoreCohort(
    rubric,
    records.map(({ submission }) => submission as SubmissionInput),
    { summary: true },
  );
  if (cohort.ranking.every(({ rank }) => rank === null)) {
    throw new UsageError('what varies can change nothing: no unit has anything that is assessed');
  }
  const policy = policyOf({});
  const moved = movedRows(checked, policy, records, vary.readings, vary.bounds);
  requireEffects(vary, moved);
  const factors = factorsOf(checked.definition, vary, moved);
  const reach = vary.reach ?? 0;
  const model = new CohortModel(checked, policy, cohort.bounds, records, moved, factors, reach);
  const sums = model.sums(undefined);
  if (moved.length === 0) requireUnevenPillars(checked, model, sums);
  const base = model.totals(sums, undefined, new Float64Array(model.units));
  const { counts, shares, reach: off } = runDraws(model, base, draws, seed);
  const places = new Map(records.map(({ submission }, at) => [submission.unit.id, at]));
  return {
    units: cohort.ranking.map(({ unit, rank }) => {
      const at = places.get(unit.id) as number;
      if (rank === null) return { unit, rank, interval: null, median: null, keeps: null };
      const keeps = printShare(Math.round((counts.keptOf(at) / draws) * 10_000));
      const [interval, median] = [counts.intervalOf(at), counts.medianOf(at)];
      return { unit, rank, interval, median, keeps };
    }),
    factors: factors.map(({ named }, at) => ({
      factor: named,
      share: shareText(shares?.[at] ?? 0, Math.round),
      interval: intervalOf(shares?.[at] ?? 0, off?.[at]),
    })),
    draws,
    seed,
  };
}

/** Within 0 and 1, at 4 decimals. */
function shareText(share: number, round: (value: number) => number): string {
  return printShare(round(Math.min(Math.max(share, 0), 1) * 10_000));
}

function intervalOf(share: number, off: number | undefined): readonly [string, string] | null {
  if (off === undefined) return null;
  return [shareText(share - off, Math.floor), shareText(share + off, Math.ceil)];
}

function factorsOf(
  { pillars }: RubricDefinition,
  { reach, readings }: Vary,
  moved: readonly MovedRow[],
): readonly Factor[] {
  const weighted = reach === undefined ? [] : pillars.filter(({ maxPoints }) => maxPoints !== '0');
  return [
    ...weighted.map(({ id }) => ({ named: { weight: id }, choices: 0 })),
    ...readings.map(({ id, alternatives }) => ({
      named: { reading: id },
      choices: alternatives.length + 1,
    })),
    ...moved
      .filter(({ compares }) => compares)
      .map(({ component }) => ({
        named: { bounds: component.definition.id },
        choices: BOUNDS_CHOICES,
      })),
  ];
}
