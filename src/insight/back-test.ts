import { rankUnits } from '../cohort/rank.ts';
import { scoreCohort } from '../cohort/score.ts';
import { requireIterable } from '../cohort/sources.ts';
import { type BigDecimal, decimalOf, printRounded } from '../exact/decimal.ts';
import { readPlain } from '../exact/decimal-text.ts';
import { divide, isZero } from '../exact/fraction.ts';
import { fractionText, SHARE_PLACES } from '../exact/print.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { ComponentIdOf, PillarIdOf } from '../rubric/ids-of.ts';
import { type PointColumn, type PointColumns, pairSums, pointColumns } from './point-columns.ts';

/** What a rubric makes of figures that are known. */
export interface BackTest<R extends RubricDefinition = RubricDefinition> {
  /** In the order of the ranks; null for a unit of which nothing is assessed. */
  readonly ranks: readonly { readonly unit: string; readonly rank: number | null }[];
  /** Components at their maximum for every unit that they apply to: they tell nobody apart. */
  readonly reachedByAll: readonly ComponentIdOf<R>[];
  readonly influence: readonly Influence<ComponentIdOf<R>>[];
  /** What goes against each other, or says nearly the same. */
  readonly correlations: readonly Correlation<ComponentIdOf<R> | PillarIdOf<R>>[];
}

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
 * cohort's own. Shares and correlations have 4 decimals, half up.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for submissions that do not parse and units that stand twice.
 * @throws {UsageError} for a source that is no list.
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
): BackTest<R>;
export function backTest(
  rubric: RubricDefinition,
  submissions: Iterable<Submission | SubmissionInput>,
): BackTest {
  requireIterable(submissions, 'submissions', 'a list of submissions is expected');
  const { units } = scoreCohort(rubric, submissions as Iterable<Submission>);
  const columns = pointColumns(units);
  return {
    ranks: rankUnits(units).map(({ unit, rank }) => ({ unit: unit.id, rank })),
    reachedByAll: columns.components.filter(isReachedByAll).map(({ id }) => id),
    influence: influenceOf(columns, modelOf(rubric).definition),
    correlations: [...withinPillars(columns), ...acrossPillars(columns)],
  };
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
