import { type Fraction, ONE, ZERO } from './fraction.ts';
import { compareInts, type Int, plus, times } from './int.ts';
import type { RoundingMode } from './rounding/round.ts';

/**
 * A fraction that follows a measure in a straight line: (rise × measure + start) / run, never
 * under 0 and never over 1.
 */
export interface Line {
  readonly rise: Int;
  readonly start: Int;
  /** Above 0. */
  readonly run: Int;
  /** Nothing is earned short of 1. */
  readonly wholeOnly?: boolean;
}

/** A measure that is the fraction itself. */
export const ITSELF: Line = { rise: 1, start: 0, run: 1 };

/** A measure held against a goal above 0. */
export function towards(goal: Fraction, wholeOnly = false): Line {
  return { rise: goal.d, start: 0, run: goal.n, wholeOnly };
}

/** Where a measure lies on the line; measures that reach 1 are the same ONE. */
export function along(line: Line, { n, d }: Fraction): Fraction {
  const { rise, start, run } = line;
  const risen = rise === 1 ? n : times(n, rise);
  const top = start === 0 ? risen : plus(risen, times(d, start));
  const bottom = run === 1 ? d : times(d, run);
  if (compareInts(top, bottom) >= 0) return ONE;
  if (line.wholeOnly === true || compareInts(top, 0) <= 0) return ZERO;
  return { n: top, d: bottom };
}

/** A line whose fractions are multiplied by a scale and rounded: whole points straight from a measure. */
export interface ScaledLine {
  readonly scale: number;
  readonly rise: number;
  readonly start: number;
  readonly run: number;
  readonly wholeOnly: boolean;
}

/** Undefined where numbers do not do, or where the rounding is another than half up. */
export function scaleLine(line: Line, scale: number, mode: RoundingMode): ScaledLine | undefined {
  const { rise, start, run, wholeOnly = false } = line;
  if (mode !== 'half-up') return undefined;
  if (typeof rise !== 'number' || typeof start !== 'number' || typeof run !== 'number') {
    return undefined;
  }
  return wholeOnly
    ? { scale, rise, start, run, wholeOnly }
    : { scale, rise: 2 * scale * rise, start: 2 * scale * start + run, run: 2 * run, wholeOnly };
}

/** Not exact in doubles: to be worked out from the line itself. */
export const BEYOND = -1;

/**
 * scale × fraction, half up, as floor((2 × top + bottom) / (2 × bottom)): exact in doubles while
 * every product is a safe integer, and BEYOND where one is not. The bounds of the fraction are
 * bounds of what is rounded, so they need no fraction of their own.
 */
export function scaledAlong(line: ScaledLine, n: number, d: number): number {
  const risen = line.rise * n;
  const begun = line.start * d;
  const top = risen + begun;
  const bottom = line.run * d;
  if (!(safe(risen) && safe(begun) && safe(top) && safe(bottom))) return BEYOND;
  if (line.wholeOnly) return top >= bottom ? line.scale : 0;
  if (top < bottom) return 0;
  const rounded = Math.floor(top / bottom);
  return rounded < line.scale ? rounded : line.scale;
}

function safe(product: number): boolean {
  return product <= Number.MAX_SAFE_INTEGER && product >= -Number.MAX_SAFE_INTEGER;
}
