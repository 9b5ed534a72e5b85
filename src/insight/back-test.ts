import { rankUnits } from '../cohort/rank.ts';
import { scoreCohort } from '../cohort/score.ts';
import { requireIterable } from '../cohort/sources.ts';
import { type BigDecimal, decimalOf, printRounded } from '../exact/decimal.ts';
import { readPlain, toPlain } from '../exact/decimal-text.ts';
import { compare, divide, type Fraction, isZero, subtract } from '../exact/fraction.ts';
import { fractionText, SHARE_PLACES } from '../exact/print.ts';
import { quartile } from '../exact/statistics.ts';
import type { ParsedRecord } from '../intake/record.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { ComponentIdOf, PillarIdOf } from '../rubric/ids-of.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import { type OptionForm, optionsOf } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import type { BoundValue, CohortBounds } from '../scoring/bounds-form.ts';
import type { UnitScore } from '../scoring/score.ts';
import { type PointColumn, type PointColumns, pairSums, pointColumns } from './point-columns.ts';
import { readCohort } from './read-cohort.ts';
import { trimmedBounds } from './trimmed-bounds.ts';

/** What a rubric makes of figures that are known. */
export interface BackTest<R extends RubricDefinition = RubricDefinition> {
  /** In the order of the ranks; null for a unit of which nothing is assessed. */
  readonly ranks: readonly { readonly unit: string; readonly rank: number | null }[];
  /** Components at their maximum for every unit that they apply to: they tell nobody apart. */
  readonly reachedByAll: readonly ComponentIdOf<R>[];
  readonly influence: readonly Influence<ComponentIdOf<R>>[];
  /** What goes against each other, or says nearly the same. */
  readonly correlations: readonly Correlation<ComponentIdOf<R> | PillarIdOf<R>>[];
  /** Where `trim` is given: the same with bounds cut there, beside the law's. */
  readonly trimmed?: Trimmed<ComponentIdOf<R>>;
}

/** What bounds cut at a quantile would make of the same figures. */
export interface Trimmed<Id extends string = string> {
  readonly bounds: CohortBounds;
  readonly ranks: BackTest['ranks'];
  /** Of each component that is scored against others, in the rubric's order. */
  readonly pressed: readonly Pressed<Id>[];
}

/**
 * How far the middle half of the units is apart in a component: the third less the first quartile of
 * their points, at 4 decimals. Far less by the law than with cut bounds: one extreme unit, or few,
 * press all others together.
 */
export interface Pressed<Id extends string = string> {
  readonly component: Id;
  /** The units that set the law's bounds, the first five of each. */
  readonly extremes: readonly string[];
  readonly spread: string;
  readonly trimmedSpread: string;
}

/** What `backTest` is asked besides the law's own figures. */
export interface BackTestOptions {
  /** Cut bounds at this quantile from either end, above "0" and under "0.5". */
  readonly trim?: number | string | undefined;
}

const trim: OptionForm<Fraction> = {
  possible: 'a share above 0 and under 0.5 such as "0.05"',
  read(value) {
    const plain = typeof value === 'string' || typeof value === 'number' ? toPlain(value) : null;
    if (plain?.ok !== true || plain.text.startsWith('-')) return undefined;
    const share = readPlain(plain.text);
    return isZero(share) || compare(share, { n: 1, d: 2 }) >= 0 ? undefined : share;
  },
};

/** How much of the total a component is meant to decide, and how much it does. */
export interface Influence<Id extends string = string> {
  readonly component: Id;
  /** Its maximum over that of the rubric, at 4 decimals. */
  readonly nominal: string;
  /** The squared correlation of its points and the total, over the sum of those of all components. */
  readonly actual: string;
}

/** A correlation under 0, or above 0.9. */
export interface Correlation<Id extends string = string> {
  /** Components of one pillar, or two pillars. */
  readonly between: 'components' | 'pillars';
  readonly a: Id;
  readonly b: Id;
  readonly correlation: string;
}

/** Above it two rows say nearly the same. */
const HIGH = '0.9';

/**
 * What a rubric's weights would have done to figures that are known, last year's for instance: the
 * ranks; the components that everybody reaches in full; of each component the nominal influence
 * (`maxPoints` over the rubric's) beside the actual one (the squared correlation of its points and the
 * totals, over the sum of all of these); and the correlations under 0 and above 0.9 of components
 * within a pillar and of pillars. All over the units that a component applies to; bounds are the
 * cohort's own. With `trim: '0.05'`, as a policy beside the law's: ranks with bounds cut at the 5% and
 * 95% quantiles (of n values the ⌈0.05 n⌉-th from either end; units beyond them have none or all of
 * the points), and how far the extreme units press the others together. Shares and correlations have 4 decimals, half up.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for submissions that do not parse and units that stand twice.
 * @throws {UsageError} for a source that is no list, an option that is not possible, and a `trim`
 *   that can change nothing: a rubric without rules that compare units, bounds that stay.
 * @example
 * const unit = (id, value, achieved) =>
 *   ({ unit: { id }, answers: { 'VIII.9.1': { value }, 'I.5.1': { achieved } } });
 * const test = backTest(hueCommune2023, [unit('a', 4, true), unit('b', 8, true), unit('c', 2, true)]);
 * test.ranks.map(({ unit, rank }) => [unit, rank]); // => [["b", 1], ["a", 2], ["c", 3]]
 * test.reachedByAll; // => ["I.5.1"]
 * test.influence.find(({ component }) => component === 'VIII.9.1').actual; // => "1"
 */
export function backTest<const R extends RubricDefinition>(
  rubric: R,
  submissions: Iterable<SubmissionOf<R>>,
  options?: BackTestOptions,
): BackTest<R>;
export function backTest(
  rubric: RubricDefinition,
  submissions: Iterable<Submission | SubmissionInput>,
  options: BackTestOptions = {},
): BackTest {
  const checked = modelOf(rubric);
  const { trim: quantile } = optionsOf(options, { trim });
  requireIterable(submissions, 'submissions', 'a list of submissions is expected');
  const records = readCohort(checked, submissions);
  const given = records.map(({ submission }) => submission as SubmissionInput);
  const { units, bounds } = scoreCohort(rubric, given);
  const columns = pointColumns(units);
  return {
    ranks: ranksIn(units),
    reachedByAll: columns.components.filter(isReachedByAll).map(({ id }) => id),
    influence: influenceOf(columns, checked.definition),
    correlations: [...withinPillars(columns), ...acrossPillars(columns)],
    ...(quantile === undefined
      ? {}
      : { trimmed: trimmedOf(checked, records, { columns, bounds, quantile }) }),
  };
}

function ranksIn(units: readonly UnitScore[]): BackTest['ranks'] {
  return rankUnits(units).map(({ unit, rank }) => ({ unit: unit.id, rank }));
}

interface Law {
  readonly columns: PointColumns;
  readonly bounds: CohortBounds;
  readonly quantile: Fraction;
}

function trimmedOf(
  checked: CheckedRubric,
  records: readonly ParsedRecord[],
  { columns, bounds: law, quantile }: Law,
): Trimmed {
  const bounds = trimmedBounds(checked, records, quantile);
  const moved = Object.entries(bounds.components).some(([key, { min, max }]) => {
    const other = law.components[key];
    return other === undefined || !isSameBound(min, other.min) || !isSameBound(max, other.max);
  });
  if (!moved) throw new UsageError('the option trim can change nothing: no bounds are cut by it');
  const given = records.map(({ submission }) => submission as SubmissionInput);
  const { units } = scoreCohort(checked.definition, given, { bounds });
  const cut = pointColumns(units);
  return {
    bounds,
    ranks: ranksIn(units),
    pressed: checked.components.flatMap(({ definition: { id }, boundsKeys, order }): Pressed[] => {
      const [own, other] = [columns.components[order], cut.components[order]];
      if (boundsKeys.length === 0 || own === undefined || other === undefined) return [];
      const ends = boundsKeys.flatMap((key) => law.components[key] ?? []);
      const extremes = [...new Set(ends.flatMap(({ min, max }) => [...max.units, ...min.units]))];
      const [spread, trimmedSpread] = [own, other].map((one) => spreadOf(one, checked.places));
      return [
        { component: id, extremes, spread: spread ?? '0', trimmedSpread: trimmedSpread ?? '0' },
      ];
    }),
  };
}

function isSameBound(a: BoundValue, b: BoundValue): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

/** The third less the first quartile of the points. */
function spreadOf({ points }: PointColumn, places: number): string {
  const sorted = points.filter((one) => one !== undefined).sort((a, b) => a - b);
  const between = subtract(quartile(sorted, 3), quartile(sorted, 1));
  return fractionText(divide(between, { n: 10 ** places, d: 1 }));
}

/** It counts for somebody, and is at its maximum for all of these. */
function isReachedByAll({ points, max }: PointColumn): boolean {
  const counted = points.filter((one) => one !== undefined);
  return max > 0 && counted.length > 0 && counted.every((one) => one === max);
}

function influenceOf(
  { components, total }: PointColumns,
  { maxPoints: whole }: RubricDefinition,
): Influence[] {
  const squares = components.map(({ points }) => pairSums(points, total).square());
  const all = squares.reduce((sum, one) => sum.plus(one), decimalOf(0));
  const max = readPlain(whole);
  return components.map(({ id, maxPoints }, at) => ({
    component: id,
    nominal: isZero(max) ? '0' : fractionText(divide(readPlain(maxPoints), max)),
    actual: all.isZero() ? '0' : printRounded((squares[at] as BigDecimal).div(all), SHARE_PLACES),
  }));
}

function withinPillars({ components, pillars }: PointColumns): Correlation[] {
  return pillars.flatMap(({ id }) =>
    remarkable(
      'components',
      components.filter(({ pillar }) => pillar === id),
    ),
  );
}

function acrossPillars({ pillars }: PointColumns): Correlation[] {
  return remarkable('pillars', pillars);
}

function remarkable(
  between: Correlation['between'],
  columns: readonly PointColumn[],
): Correlation[] {
  return columns.flatMap((a, at) =>
    columns.slice(at + 1).flatMap((b): Correlation[] => {
      const correlation = pairSums(a.points, b.points).correlation();
      if (correlation === undefined || !(correlation.lt(0) || correlation.gt(HIGH))) return [];
      return [{ between, a: a.id, b: b.id, correlation: printRounded(correlation, SHARE_PLACES) }];
    }),
  );
}
