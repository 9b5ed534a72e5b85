import { times } from '../exact/int.ts';
import { printScaled } from '../exact/plain.ts';
import { halfUp } from '../exact/rounding/half-up.ts';
import { printShare, SHARE_PLACES } from '../exact/share.ts';
import type { Totals } from './score.ts';

const SHARE_SCALE = 10 ** SHARE_PLACES;
/** Beyond this many printed forms nothing is kept. */
const KEPT = 65_536;

/** Prints whole numbers of 10^-places; forms that recur are printed once. */
export type Printer = (scaled: number) => string;

export function printer(places: number, max: number): Printer {
  // The length is given at once: a list that is filled in leaps becomes a slow table.
  const printed = new Array<string | undefined>(Math.min(max + 1, KEPT));
  return (scaled) => {
    if (scaled >= printed.length) return printScaled(scaled, places);
    printed[scaled] ??= printScaled(scaled, places);
    return printed[scaled] as string;
  };
}

/** Points of one level as whole numbers of 10^-places: sums of them are exact. */
export interface Tally {
  points: number;
  excluded: number;
}

/** A rubric's share of points over what could be reached, in whole 1/10000. */
export function indexOf(points: number, assessable: number): string {
  return printShare(Number(halfUp(times(points, SHARE_SCALE), assessable)));
}

/** points / assessable × max, half up, for max and points of one level. */
export function rescale(points: number, assessable: number, max: number): number {
  return assessable === max ? points : Number(halfUp(times(points, max), assessable));
}

export function totals(max: number, { points, excluded }: Tally, print: Printer): Totals {
  const assessable = max - excluded;
  const some = assessable > 0;
  const text = print(points);
  return {
    points: text,
    maxPoints: print(max),
    excludedPoints: print(excluded),
    assessablePoints: print(assessable),
    rescaledPoints: some ? (excluded === 0 ? text : print(rescale(points, assessable, max))) : null,
    index: some ? indexOf(points, assessable) : null,
  };
}
