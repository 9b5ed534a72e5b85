import type { Fraction } from './fraction.ts';
import { compareInts, floorDivide, type Int, minus, plus, times } from './int.ts';

/** The integer nearest to `a / b`; a half goes up: floor((2a + b) / 2b). For a >= 0, b > 0. */
export function halfUp(a: Int, b: Int): Int {
  return floorDivide(plus(times(2, a), b), times(2, b));
}

/** The integer nearest to `a / b`; a half goes to the even neighbour. For a >= 0, b > 0. */
export function halfEven(a: Int, b: Int): Int {
  const floor = floorDivide(a, b);
  const side = compareInts(times(2, minus(a, times(floor, b))), b);
  if (side < 0) return floor;
  const isEven = compareInts(times(2, floorDivide(floor, 2)), floor) === 0;
  return side === 0 && isEven ? floor : plus(floor, 1);
}

/** The whole part of `a / b`, cut. For a >= 0, b > 0. */
export function down(a: Int, b: Int): Int {
  return floorDivide(a, b);
}

/** How a quotient becomes a printed number. */
export type RoundingMode = 'half-up' | 'half-even' | 'down';

const MODES = { 'half-up': halfUp, 'half-even': halfEven, down } as const;

/** `scale × fraction` rounded once to a whole number: multiplied before divided. For fraction >= 0. */
export function roundInt(fraction: Fraction, scale: number, mode: RoundingMode = 'half-up'): Int {
  const product = times(fraction.n, scale);
  // Nearly every call is this mode: named, it is inlined where the table's entry is not.
  return mode === 'half-up' ? halfUp(product, fraction.d) : MODES[mode](product, fraction.d);
}

/**
 * The same as a number: exact for fractions within 0 and 1 and a safe scale. Nearly every score
 * comes through the first lines: while 2A + B is a safe integer, halfUp's formula is exact in
 * doubles as it stands (a product that is not safe rounds to one that is not, and is seen).
 */
export function roundScaled(fraction: Fraction, scale: number, mode?: RoundingMode): number {
  const { n, d } = fraction;
  if (typeof n === 'number' && typeof d === 'number' && (mode ?? 'half-up') === 'half-up') {
    const sum = 2 * n * scale + d;
    if (sum <= Number.MAX_SAFE_INTEGER && n >= 0) return Math.floor(sum / (2 * d));
  }
  return Number(roundInt(fraction, scale, mode));
}
