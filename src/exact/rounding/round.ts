import type { Fraction } from '../fraction.ts';
import { type Int, times } from '../int.ts';
import { down } from './down.ts';
import { halfEven } from './half-even.ts';
import { halfUp } from './half-up.ts';

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
  const rounded = roundInt(fraction, scale, mode);
  return typeof rounded === 'number' ? rounded : rounded.toNumber();
}
