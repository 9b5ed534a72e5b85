import { printScaled } from './decimal-text.ts';
import type { Fraction } from './fraction.ts';
import { compareInts, type Int, negate } from './int.ts';
import { roundInt } from './rounding.ts';

/** The decimals of every printed share and index. */
export const SHARE_PLACES = 4;
/** 10 ** SHARE_PLACES, written out: a bundler keeps what has to be worked out. */
const SCALE = 10_000;

/**
 * The printed forms of 0 to 1 in steps of 0.0001 are few: each is made once, on demand. The list
 * has its length from the start: one that is filled in leaps becomes a slow table.
 */
let printed: (string | undefined)[] | undefined;

export function printShare(scaled: Int): string {
  if (typeof scaled !== 'number' || scaled > SCALE || scaled < 0)
    return printScaled(scaled, SHARE_PLACES);
  printed ??= new Array(SCALE + 1);
  printed[scaled] ??= printScaled(scaled, SHARE_PLACES);
  return printed[scaled] as string;
}

/** A share at 4 decimals, half up, for reading; points are never computed from it. */
export function fractionText(fraction: Fraction): string {
  return printShare(roundInt(fraction, SCALE));
}

/** A share in percent, at most 2 decimals, half up (away from zero below it): 4256/5768 is "73.79". */
export function percentText(share: Fraction): string {
  const negative = compareInts(share.n, 0) < 0;
  const size = roundInt(negative ? { n: negate(share.n), d: share.d } : share, 10_000);
  return printScaled(negative ? negate(size) : size, 2);
}
