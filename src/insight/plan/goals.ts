import { readPlain } from '../../exact/decimal-text.ts';
import { ceilDivide, compareInts, type Int, minus, times } from '../../exact/int.ts';
import { SHARE_PLACES } from '../../exact/print.ts';
import { shown } from '../../rubric/options.ts';
import { UsageError } from '../../rubric/usage-error.ts';
import type { CompiledRubric } from '../../scoring/compiled-rubric.ts';
import type { UnitScore } from '../../scoring/score.ts';
import { scaledPoints, type Tally } from '../../scoring/totals.ts';
import type { Target } from './asked.ts';
import { type Floor, POINTS, type Weights } from './sums.ts';

/** What a choice has to come to: so much of the whole, and of some pillars together. */
export interface Goal {
  readonly weights: Weights;
  readonly sum: Int;
  readonly floors: readonly Floor[];
}

type OwnTarget = Exclude<Target, { readonly rank: number }>;

const SHARES = 10 ** SHARE_PLACES;

/** Whether a score is what the target asks for: by its figures as they are printed. */
export function isReached(rubric: CompiledRubric, score: UnitScore, target: OwnTarget): boolean {
  const { places } = rubric.checked;
  if ('points' in target) {
    return compareInts(scaledPoints(score.points, places), scaledUp(target.points, places)) >= 0;
  }
  if (score.index === null) return false;
  if ('index' in target) {
    const { n, d } = readPlain(score.index);
    const least = scaledUp(target.index, SHARE_PLACES);
    return compareInts(times(n, SHARES), times(least, d)) >= 0;
  }
  const wanted = placeOf(rubric, target.grade);
  const has = rubric.grades.findIndex(({ id }) => id === score.grade);
  return has >= 0 && has <= wanted;
}

/**
 * The ways to a target, each by itself enough. A grade is reached by it or by any higher one, which
 * may ask for less of a pillar. `mixed`: what is done may change what applies, so that both count.
 */
export function goalsOf(
  rubric: CompiledRubric,
  below: readonly Tally[],
  target: OwnTarget,
  mixed: boolean,
): readonly Goal[] {
  const { places } = rubric.checked;
  if ('points' in target) {
    return [{ weights: POINTS, sum: scaledUp(target.points, places), floors: [] }];
  }
  const excluded = below.reduce((sum, tally) => sum + tally.excluded, 0);
  const assessed = rubric.max - excluded;
  if ('index' in target) {
    // Printed half up: at least half a unit under it.
    const share = { n: minus(times(2, scaledUp(target.index, SHARE_PLACES)), 1), d: 2 * SHARES };
    return [shareGoal(share, rubric.max, assessed, mixed, [])];
  }
  const wanted = placeOf(rubric, target.grade);
  return rubric.grades.slice(0, wanted + 1).map(({ from, requires }) => {
    const floors = requires.flatMap(({ at, max, from: least }): Floor[] => {
      const own = max - at.reduce((sum, one) => sum + (below[one]?.excluded ?? 0), 0);
      // Of what nothing is assessed nothing is asked.
      return own === 0 ? [] : [{ at, least: ceilDivide(times(least.n, own), least.d) }];
    });
    return shareGoal(from, rubric.max, assessed, mixed, strictest(floors));
  });
}

function shareGoal(
  { n, d }: { readonly n: Int; readonly d: Int },
  max: number,
  assessed: number,
  mixed: boolean,
  floors: readonly Floor[],
): Goal {
  // points / (max - excluded) >= n / d.
  return mixed
    ? { weights: { points: d, excluded: n }, sum: times(n, max), floors }
    : { weights: POINTS, sum: ceilDivide(times(n, assessed), d), floors };
}

/** Of the same pillars the highest one. */
function strictest(floors: readonly Floor[]): readonly Floor[] {
  const known = new Map<string, Floor>();
  for (const floor of floors) {
    const key = [...floor.at].sort((a, b) => a - b).join();
    const other = known.get(key);
    if (other === undefined || compareInts(floor.least, other.least) > 0) known.set(key, floor);
  }
  return [...known.values()];
}

/** @throws {UsageError} for a grade that the rubric has not. */
export function placeOf({ grades }: CompiledRubric, grade: string): number {
  const place = grades.findIndex(({ id }) => id === grade);
  if (place < 0) {
    const ids = grades.map(({ id }) => id).join(', ');
    throw new UsageError(
      `options.target: the rubric has no grade ${shown(grade)}${ids === '' ? '' : `: possible are ${ids}`}`,
    );
  }
  return place;
}

/** A number in whole units of 10^-places, up to the next one. */
export function scaledUp(text: string, places: number): Int {
  const { n, d } = readPlain(text);
  return ceilDivide(times(n, 10 ** places), d);
}
