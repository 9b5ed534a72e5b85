import type { Fraction } from './fraction.ts';
import { compareInts, negate } from './int.ts';
import { printScaled } from './plain.ts';
import { roundInt } from './rounding/round.ts';

/** A share in percent, at most 2 decimals, half up (away from zero below it): 4256/5768 is "73.79". */
export function percentText(share: Fraction): string {
  const negative = compareInts(share.n, 0) < 0;
  const size = roundInt(negative ? { n: negate(share.n), d: share.d } : share, 10_000);
  return printScaled(negative ? negate(size) : size, 2);
}
