import { printDecimal } from '../../../exact/decimal-text.ts';
import { compare, type Fraction, ONE, reduce, ZERO } from '../../../exact/fraction.ts';
import { compareInts, floorDivide, printInt, times } from '../../../exact/int.ts';

const MOST_PLACES = 12;

/** In plain decimal notation; undefined where it takes more digits than any document prints. */
export function decimalText(value: Fraction): string | undefined {
  if (compare(value, ZERO) < 0) {
    const size = decimalText({ n: times(value.n, -1), d: value.d });
    return size === undefined ? undefined : `-${size}`;
  }
  for (let places = 0, scale = 1; places <= MOST_PLACES; places += 1, scale *= 10) {
    const scaled = times(value.n, scale);
    const whole = floorDivide(scaled, value.d);
    if (compareInts(times(whole, value.d), scaled) === 0)
      return printDecimal({ n: whole, d: scale });
  }
  return undefined;
}

const SIX_DIGITS = 999_999;

/** A share of the points as rules write it: "0.5", or "1/3" where no decimal is exact. */
export function shareText(value: Fraction): string | undefined {
  if (compare(value, ZERO) < 0 || compare(value, ONE) > 0) return undefined;
  const decimal = decimalText(value);
  if (decimal !== undefined) return decimal;
  const { n, d } = reduce(value);
  if (compareInts(d, SIX_DIGITS) > 0) return undefined;
  return `${printInt(n)}/${printInt(d)}`;
}
