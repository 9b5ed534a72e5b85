import {
  compareInts,
  floorDivide,
  greatestCommonDivisor,
  type Int,
  minus,
  plus,
  printInt,
  times,
} from './int.ts';

/** An exact rational number, not reduced; the denominator is positive. */
export interface Fraction {
  readonly n: Int;
  readonly d: Int;
}

export const ZERO: Fraction = { n: 0, d: 1 };
export const ONE: Fraction = { n: 1, d: 1 };

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { n: times(a.n, b.n), d: times(a.d, b.d) };
}

/** `a / b`, for `b` > 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  // Most targets are 1: what is measured is the fraction.
  if (b.n === 1 && b.d === 1) return a;
  return { n: times(a.n, b.d), d: times(a.d, b.n) };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (compareInts(a.d, b.d) === 0) return { n: plus(a.n, b.n), d: a.d };
  return { n: plus(times(a.n, b.d), times(b.n, a.d)), d: times(a.d, b.d) };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  if (compareInts(a.d, b.d) === 0) return { n: minus(a.n, b.n), d: a.d };
  return { n: minus(times(a.n, b.d), times(b.n, a.d)), d: times(a.d, b.d) };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  if (a.d === b.d) return compareInts(a.n, b.n);
  if (b.n === 1 && b.d === 1) return compareInts(a.n, a.d);
  return compareInts(times(a.n, b.d), times(b.n, a.d));
}

export function isZero(a: Fraction): boolean {
  return compareInts(a.n, 0) === 0;
}

/** Within 0 and 1. */
export function clamp(a: Fraction): Fraction {
  if (compareInts(a.n, 0) <= 0) return ZERO;
  return compareInts(a.n, a.d) >= 0 ? ONE : a;
}

/** The same number in lowest terms: one form for one value, whatever it was computed from. */
export function reduce(a: Fraction): Fraction {
  const common = greatestCommonDivisor(compareInts(a.n, 0) < 0 ? times(a.n, -1) : a.n, a.d);
  if (compareInts(common, 1) === 0) return a;
  return { n: floorDivide(a.n, common), d: floorDivide(a.d, common) };
}

export function printFraction(a: Fraction): { numerator: string; denominator: string } {
  return { numerator: printInt(a.n), denominator: printInt(a.d) };
}

/** Negative, zero or positive as `a` is. */
export function compareToZero(a: Fraction): number {
  return compareInts(a.n, 0);
}
