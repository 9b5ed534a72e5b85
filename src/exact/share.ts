import type { Fraction } from './fraction.ts';
import type { Int } from './int.ts';
import { printScaled } from './plain.ts';
import { roundInt } from './rounding/round.ts';

/** The decimals of every printed share and index. */
export const SHARE_PLACES = 4;
const SCALE = 10 ** SHARE_PLACES;

/**
 * The printed forms of 0 to 1 in steps of 0.0001 are few: each is made once, on demand. The list
 * has its length from the start: one that is filled in leaps becomes a slow table.
 */
const printed = new Array<string | undefined>(SCALE + 1);

export function printShare(scaled: Int): string {
  if (typeof scaled !== 'number' || scaled > SCALE || scaled < 0)
    return printScaled(scaled, SHARE_PLACES);
  printed[scaled] ??= printScaled(scaled, SHARE_PLACES);
  return printed[scaled] as string;
}

/** A share at 4 decimals, half up, for reading; points are never computed from it. */
export function fractionText(fraction: Fraction): string {
  return printShare(roundInt(fraction, SCALE));
}
