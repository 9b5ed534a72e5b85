import { Decimal } from 'decimal.js';
import type { Int } from './int.ts';
import { lazily } from './lazily.ts';

export type BigDecimal = Decimal;

/**
 * A constructor of our own, so that no caller's `Decimal.set` can change a figure. What no fraction
 * says, a square root, is worked out to sixty digits, far beyond the four that are printed.
 */
const own = /* @__PURE__ */ lazily(() =>
  Decimal.clone({
    precision: 60,
    rounding: Decimal.ROUND_HALF_UP,
    toExpNeg: -9e15,
    toExpPos: 9e15,
    minE: -9e15,
    maxE: 9e15,
  }),
);

/** A whole number of any size as a decimal, for what is no longer exact. */
export function decimalOf(value: Int): BigDecimal {
  const BigDecimal = own();
  return new BigDecimal(String(value));
}

/** At so many decimals, half up (away from zero below it), in plain notation without needless zeros. */
export function printRounded(value: BigDecimal, places: number): string {
  const rounded = value.toDecimalPlaces(places);
  return rounded.isZero() ? '0' : rounded.toFixed();
}
