import { printScaled } from '../exact/decimal-text.ts';
import { roundScaled } from '../exact/rounding.ts';
import { quartile } from '../exact/statistics.ts';
import { requireOneRubric } from '../rubric/key.ts';
import { using } from '../rubric/using.ts';
import { requireOnePolicy } from '../scoring/policy.ts';
import type { ComponentScore, UnitScore } from '../scoring/score.ts';
import { readScores } from '../scoring/scores.ts';
import { scaledPoints } from '../scoring/totals.ts';
import { requireUnitsOnce } from './rank.ts';

/** How the points of a cohort lie: exact figures over the units that have points. */
export interface Spread {
  readonly count: number;
  readonly min: string | null;
  readonly firstQuartile: string | null;
  readonly median: string | null;
  readonly thirdQuartile: string | null;
  readonly max: string | null;
}

/** How the points of a cohort lie: of the total and of each pillar. */
export interface Distribution {
  readonly total: Spread;
  /** Where the rubric has groups of pillars. */
  readonly groups?: { readonly [id: string]: Spread };
  readonly pillars: { readonly [id: string]: Spread };
  readonly components: { readonly [id: string]: Spread };
}

const NOT_COUNTED: ReadonlySet<ComponentScore['status']> = new Set([
  'not-applicable',
  'not-due',
  'needs-cohort',
]);

/**
 * Count, least, quartiles, median and greatest points, of the total, every group and pillar and every
 * component. A component counts for the units that it applies to and that could answer by now
 * (missing ones with 0). Quartiles lie on the straight line between neighbours (R's type 7).
 * Results that were stored packed are unpacked first (`unpackScore`).
 *
 * @throws {InputError} for a unit that stands twice (`duplicate-unit`).
 * @throws {UsageError} for what is no list of scores, summaries, and scores of different rubrics or policies.
 * @example
 * const score = (id, value) => scoreUnit(hueCommune2023, { unit: { id }, answers: { 'VIII.9.1': { value } } });
 * distribution([score('a', 1), score('b', 4), score('c', 6), score('d', 9)]).components['VIII.9.1'];
 * // => { count: 4, min: "1", firstQuartile: "3.25", median: "5", thirdQuartile: "6.75", max: "9" }
 */
export function distribution(scores: readonly UnitScore[]): Distribution {
  const read = readScores(scores) as readonly UnitScore[];
  requireOneRubric(read);
  requireOnePolicy(read);
  requireUnitsOnce(read);
  return using('scores', () => distributionOf(read));
}

function distributionOf(scores: readonly UnitScore[]): Distribution {
  const [first] = scores;
  const places = first?.rubric.rounding.places ?? 2;
  const total: number[] = [];
  const groups = new Map<string, number[]>();
  const pillars = new Map<string, number[]>();
  const components = new Map<string, number[]>();
  for (const score of scores) {
    if (score.index !== null) total.push(scaledPoints(score.points, places));
    for (const group of score.groups ?? []) {
      const points = listOf(groups, group.id);
      if (group.index !== null) points.push(scaledPoints(group.points, places));
    }
    for (const pillar of score.pillars) {
      const points = listOf(pillars, pillar.id);
      if (pillar.index !== null) points.push(scaledPoints(pillar.points, places));
      for (const criterion of pillar.criteria) {
        for (const component of criterion.components) {
          const points = listOf(components, component.id);
          if (NOT_COUNTED.has(component.status)) continue;
          points.push(scaledPoints(component.points, places));
        }
      }
    }
  }
  return {
    total: spread(total, places),
    ...(groups.size === 0 ? {} : { groups: spreads(groups, places) }),
    pillars: spreads(pillars, places),
    components: spreads(components, places),
  };
}

function listOf(lists: Map<string, number[]>, id: string): number[] {
  const known = lists.get(id);
  if (known !== undefined) return known;
  const list: number[] = [];
  lists.set(id, list);
  return list;
}

function spreads(lists: ReadonlyMap<string, number[]>, places: number): { [id: string]: Spread } {
  return Object.fromEntries([...lists].map(([id, list]) => [id, spread(list, places)]));
}

function spread(points: readonly number[], places: number): Spread {
  const sorted = [...points].sort((a, b) => a - b);
  const at = (quarters: 0 | 1 | 2 | 3 | 4): string | null =>
    // Quarters of whole points are exact at two decimals more.
    sorted.length === 0
      ? null
      : printScaled(roundScaled(quartile(sorted, quarters), 100), places + 2);
  return {
    count: sorted.length,
    min: at(0),
    firstQuartile: at(1),
    median: at(2),
    thirdQuartile: at(3),
    max: at(4),
  };
}
