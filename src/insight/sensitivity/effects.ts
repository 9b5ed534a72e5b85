import type { CheckedRubric } from '../../rubric/model.ts';
import { isSameColumn } from './columns.ts';
import type { CohortModel, PillarSums, Sums } from './model.ts';
import type { MovedRow } from './moved-rows.ts';
import { nothing, type Vary } from './vary.ts';

/**
 * Whether what varies can change any unit's points, by the columns that are scored already.
 *
 * @throws {UsageError} for a variation that cannot, and a reading that was named and cannot.
 */
export function requireEffects(vary: Vary, moved: readonly MovedRow[]): void {
  if (vary.readings.length > 0) {
    const idle = vary.readings.filter(({ id }) => !moved.some((row) => readingMoves(row, id)));
    const all = idle.length === vary.readings.length;
    if (all || (vary.named && idle.length > 0)) {
      const ids = idle.map(({ id }) => `"${id}"`).join(', ');
      throw nothing('readings', `no unit has other points by the other ways to read ${ids}`);
    }
  }
  if (vary.bounds && !moved.some(boundsMove)) {
    throw nothing('bounds', 'no unit has other points without the extreme units');
  }
}

/** Some two combinations that differ in the choice for this reading alone differ in points. */
function readingMoves({ readings, columns }: MovedRow, id: string): boolean {
  const place = readings.findIndex((one) => one.id === id);
  if (place < 0) return false;
  let step = 1;
  for (const { alternatives } of readings.slice(place + 1)) step *= alternatives.length + 1;
  const choices = (readings[place]?.alternatives.length ?? 0) + 1;
  return columns.some((ways) =>
    ways.some((column, way) => {
      const isFirst = Math.floor(way / step) % choices === 0;
      const others = isFirst ? Array.from({ length: choices - 1 }, (_, at) => at + 1) : [];
      return others.some((other) => {
        const against = ways[way + other * step];
        return against !== undefined && !isSameColumn(column, against);
      });
    }),
  );
}

function boundsMove({ columns: [whole = [], ...dropped] }: MovedRow): boolean {
  return dropped.some((ways) =>
    ways.some((column, way) => {
      const against = whole[way];
      return against !== undefined && !isSameColumn(column, against);
    }),
  );
}

/**
 * Weights move a total only where its pillars are not all reached to the same share.
 *
 * @throws {UsageError} where all units are of that kind and nothing else varies.
 */
export function requireUnevenPillars(
  { definition, places }: CheckedRubric,
  model: CohortModel,
  sums: PillarSums,
): void {
  const pillars = definition.pillars.map(({ maxPoints }) => Number(maxPoints) * 10 ** places);
  const counted = sums.flatMap((one, at) => {
    const max = pillars[at] as number;
    return max > 0 ? [{ sums: one, max }] : [];
  });
  const [first, ...rest] = counted;
  if (first === undefined) throw nothing('weights', 'the pillars have no points');
  for (let unit = 0; unit < model.units; unit += 1) {
    const share = shareOf(first.sums, first.max, unit);
    if (rest.some((one) => Math.abs(shareOf(one.sums, one.max, unit) - share) > 1e-12)) return;
  }
  throw nothing('weights', 'every unit has the same share of each pillar’s points');
}

function shareOf({ points }: Sums, max: number, unit: number): number {
  return (points[unit] as number) / max;
}
