import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  add,
  clamp,
  compare,
  compareToZero,
  divide,
  isZero,
  multiply,
  ONE,
  printFraction,
  reduce,
  subtract,
  ZERO,
} from '../../src/exact/fraction.ts';
import * as oracle from '../oracle/rational.ts';
import { big, exactly, fractions } from '../support/exact-numbers.ts';

const same = (found: oracle.Rational, expected: oracle.Rational): void =>
  expect(oracle.lowestTerms(found)).toEqual(oracle.lowestTerms(expected));
const above = fractions.filter(({ n }) => big(n) > 0n);
const MAX = Number.MAX_SAFE_INTEGER;

describe('fractions are those of the oracle', () => {
  test.prop([fractions, fractions])('add, subtract, multiply', (a, b) => {
    const [x, y] = [exactly(a), exactly(b)];
    same(exactly(add(a, b)), oracle.add(x, y));
    same(exactly(subtract(a, b)), oracle.sub(x, y));
    same(exactly(multiply(a, b)), oracle.mul(x, y));
  });

  test.prop([fractions, above])('divide', (a, b) => {
    same(exactly(divide(a, b)), oracle.div(exactly(a), exactly(b)));
    expect(divide(a, ONE)).toBe(a);
  });

  test.prop([fractions, fractions])('compare', (a, b) => {
    expect(Math.sign(compare(a, b))).toBe(oracle.cmp(exactly(a), exactly(b)));
    expect(Math.sign(compare(a, ONE))).toBe(oracle.cmp(exactly(a), oracle.ONE));
    expect(compare(a, a)).toBe(0);
  });

  test.prop([fractions])('what is told of zero', (a) => {
    const side = oracle.cmp(exactly(a), oracle.ZERO);
    expect(Math.sign(compareToZero(a))).toBe(side);
    expect(isZero(a)).toBe(side === 0);
  });

  test.prop([fractions])('clamp stays within 0 and 1', (a) => {
    const x = exactly(a);
    const expected =
      oracle.cmp(x, oracle.ZERO) < 0 ? oracle.ZERO : oracle.cmp(x, oracle.ONE) > 0 ? oracle.ONE : x;
    same(exactly(clamp(a)), expected);
  });

  test.prop([fractions])('reduce gives one form for one value', (a) => {
    const lowest = oracle.lowestTerms(exactly(a));
    expect(printFraction(reduce(a))).toEqual({
      numerator: lowest.n.toString(),
      denominator: lowest.d.toString(),
    });
    const grown = multiply(a, { n: 6, d: 6 });
    expect(printFraction(reduce(grown))).toEqual(printFraction(reduce(a)));
    expect(printFraction(reduce(reduce(a)))).toEqual(printFraction(reduce(a)));
  });

  test.prop([fractions])('denominators stay above zero', (a) => {
    for (const one of [add(a, ONE), subtract(ONE, a), multiply(a, a), reduce(a), clamp(a)]) {
      expect(big(one.d) > 0n).toBe(true);
    }
  });
});

describe('at the edge of the safe integers', () => {
  it('adds what only bigger numbers hold', () => {
    const tiny = { n: 1, d: MAX };
    const sum = add(tiny, { n: 1, d: MAX - 1 });
    same(exactly(sum), oracle.rational(2n * BigInt(MAX) - 1n, BigInt(MAX) * BigInt(MAX - 1)));
    expect(compare(sum, tiny)).toBeGreaterThan(0);
  });

  it('tells neighbours apart that no double does', () => {
    expect(compare({ n: MAX - 1, d: MAX }, ONE)).toBeLessThan(0);
    expect(compare({ n: MAX - 2, d: MAX - 1 }, { n: MAX - 1, d: MAX })).toBeLessThan(0);
    expect(clamp({ n: MAX - 1, d: MAX })).toEqual({ n: MAX - 1, d: MAX });
  });

  it('knows its ends', () => {
    expect(clamp({ n: -1, d: 3 })).toBe(ZERO);
    expect(clamp({ n: 3, d: 3 })).toBe(ONE);
    expect(clamp({ n: 0, d: 3 })).toBe(ZERO);
    expect(reduce({ n: 0, d: 12 })).toEqual({ n: 0, d: 1 });
    expect(reduce({ n: -4, d: 6 })).toEqual({ n: -2, d: 3 });
  });
});
