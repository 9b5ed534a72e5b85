import type { Fraction } from './fraction.ts';
import { compareInts, negate, times } from './int.ts';
import { printScaled } from './plain.ts';
import { roundScaled } from './rounding/round.ts';

/** A share in percent, at most 2 decimals, half up (away from zero below it): 4256/5768 is "73.79". */
export function percentText(share: Fraction): string {
  const negative = compareInts(share.n, 0) < 0;
  const size = roundScaled(negative ? { n: negate(share.n), d: share.d } : share, 10_000);
  return printScaled(negative ? -size : size, 2);
}

/** Hundred times a fraction, exact: for numbers that are told in percent. */
export function inPercent(share: Fraction): Fraction {
  return { n: times(share.n, 100), d: share.d };
}
