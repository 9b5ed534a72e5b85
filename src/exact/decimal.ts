import { Decimal } from 'decimal.js';
import { lazily } from './lazily.ts';

export type BigDecimal = Decimal;

/**
 * A constructor of our own, so that no caller's `Decimal.set` can change a score.
 * The precision is far beyond what a component can need (see `MAX_LEAVES` of the parts rule:
 * 64 leaves of 60 digits each), so sums and products of integers are exact, never rounded.
 */
const exact = /* @__PURE__ */ lazily(() =>
  Decimal.clone({
    precision: 20_000,
    rounding: Decimal.ROUND_DOWN,
    toExpNeg: -9e15,
    toExpPos: 9e15,
    minE: -9e15,
    maxE: 9e15,
  }),
);

/** An integer beyond the safe ones; its digits, or a number. */
export function big(value: number | string | BigDecimal): BigDecimal {
  const BigDecimal = exact();
  return new BigDecimal(value);
}
