/**
 * An exact integer: a JS number while it is a safe integer, a bigint beyond.
 * Every operation checks its result, so the quick form is used exactly where it is right.
 */
export type Int = number | bigint;

const MAX = Number.MAX_SAFE_INTEGER;

/** One form for one value: a number wherever that is exact. */
function shortest(value: bigint): Int {
  return value <= MAX && value >= -MAX ? Number(value) : value;
}

export function times(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (product <= MAX && product >= -MAX) return product;
  }
  return shortest(BigInt(a) * BigInt(b));
}

export function plus(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= MAX && sum >= -MAX) return sum;
  }
  return shortest(BigInt(a) + BigInt(b));
}

export function minus(a: Int, b: Int): Int {
  return plus(a, negate(b));
}

export function negate(a: Int): Int {
  return typeof a === 'number' ? 0 - a : -a;
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareInts(a: Int, b: Int): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The whole part of `a / b` towards minus infinity, for `b` > 0. */
export function floorDivide(a: Int, b: Int): Int {
  // Exact in doubles: both are safe integers, so the quotient's error is below 1 / b.
  if (typeof a === 'number' && typeof b === 'number') return Math.floor(a / b);
  const [dividend, divisor] = [BigInt(a), BigInt(b)];
  const quotient = dividend / divisor;
  // The division of bigints cuts towards zero.
  return shortest(dividend < 0n && quotient * divisor !== dividend ? quotient - 1n : quotient);
}

export function greatestCommonDivisor(a: Int, b: Int): Int {
  let x = a;
  let y = b;
  while (compareInts(y, 0) !== 0) {
    const rest = minus(x, times(floorDivide(x, y), y));
    x = y;
    y = rest;
  }
  return x;
}

/** The least whole number that is not under `a / b`, for `b` > 0. */
export function ceilDivide(a: Int, b: Int): Int {
  return negate(floorDivide(negate(a), b));
}

/** Plain digits. */
export function printInt(a: Int): string {
  return String(a);
}

export function readInt(digits: string): Int {
  return digits.length <= 15 ? Number(digits) : shortest(BigInt(digits));
}
