import { digitsOf, numbersOf } from './marks.ts';
import type { ScreenRow } from './row.ts';

/** In a whole cohort hardly one pair of units may be expected that has so much in common by chance. */
const EXPECTED = 0.02;

/** How many pairs of a row's units have one figure, and how many pairs there are. */
export interface Coincidences {
  readonly same: number;
  readonly pairs: number;
}

/** The figures that two units have in common, each number once: many rows may tell of one thing. */
export function distinctOf(
  rows: readonly ScreenRow[],
  same: readonly number[],
  unit: number,
  fewest: number,
): readonly { readonly at: number; readonly digits: number }[] {
  const seen = new Set<number>();
  return same.flatMap((at) => {
    let digits = 0;
    for (const one of numbersOf(rows[at] as ScreenRow, unit)) {
      if (!seen.has(one)) digits += digitsOf(one);
      seen.add(one);
    }
    return digits < fewest ? [] : [{ at, digits }];
  });
}

/**
 * Whether chance does not explain what a pair has in common. Of a row, the chance that two units say
 * the same is how often others do; of few units, that all digits but the first agree. Of `among`
 * rows any would do, and of all pairs of a cohort any (Bonferroni's bound).
 */
export function isBeyondChance(
  shared: readonly { readonly at: number; readonly digits: number }[],
  among: number,
  coincidences: readonly Coincidences[],
  units: number,
): boolean {
  let log = 0;
  for (const { at, digits } of shared) {
    const { pairs, same } = coincidences[at] as Coincidences;
    log -= Math.log(Math.max(same, 1) / (pairs + 10 ** (digits - 1)));
  }
  for (let chosen = 0; chosen < shared.length; chosen += 1) {
    log -= Math.log((among - chosen) / (chosen + 1));
  }
  return log >= Math.log((units * (units - 1)) / 2 / EXPECTED);
}
