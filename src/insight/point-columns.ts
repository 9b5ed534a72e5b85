import { PairSums } from '../exact/correlation.ts';
import type { ComponentScore, UnitScore } from '../scoring/score.ts';
import { scaledPoints } from '../scoring/totals.ts';

/** The points of one component or pillar, unit by unit; undefined where it does not count. */
export interface PointColumn {
  readonly id: string;
  readonly pillar: string;
  readonly maxPoints: string;
  /** The same, scaled as the points are. */
  readonly max: number;
  readonly points: readonly (number | undefined)[];
}

/** The points of a cohort by columns: whole numbers of 10^-places. */
export interface PointColumns {
  readonly components: readonly PointColumn[];
  readonly pillars: readonly PointColumn[];
  readonly total: readonly (number | undefined)[];
}

const NOT_COUNTED: ReadonlySet<ComponentScore['status']> = new Set([
  'not-applicable',
  'not-due',
  'needs-cohort',
]);

export function pointColumns(units: readonly UnitScore[]): PointColumns {
  const places = units[0]?.rubric.rounding.places ?? 2;
  const scaled = ({ points }: { readonly points: string }): number => scaledPoints(points, places);
  const pillars = (units[0]?.pillars ?? []).map(({ id, maxPoints }, at) => ({
    id,
    pillar: id,
    maxPoints,
    max: scaledPoints(maxPoints, places),
    points: units.map((unit) => {
      const pillar = unit.pillars[at];
      return pillar === undefined || pillar.index === null ? undefined : scaled(pillar);
    }),
  }));
  const flat = units.map((unit) =>
    unit.pillars.flatMap(({ id, criteria }) =>
      criteria.flatMap(({ components }) =>
        components.map((component) => ({ component, pillar: id })),
      ),
    ),
  );
  const components = (flat[0] ?? []).map(({ component: { id, maxPoints }, pillar }, at) => ({
    id,
    pillar,
    maxPoints,
    max: scaledPoints(maxPoints, places),
    points: flat.map((list) => {
      const one = list[at]?.component;
      return one === undefined || NOT_COUNTED.has(one.status) ? undefined : scaled(one);
    }),
  }));
  const total = units.map((unit) => (unit.index === null ? undefined : scaled(unit)));
  return { components, pillars, total };
}

/** The sums of two columns over the units that have both. */
export function pairSums(a: PointColumn['points'], b: PointColumn['points']): PairSums {
  const sums = new PairSums();
  for (let at = 0; at < a.length; at += 1) {
    const [x, y] = [a[at], b[at]];
    if (x !== undefined && y !== undefined) sums.add(x, y);
  }
  return sums;
}
