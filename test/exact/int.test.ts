import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  ceilDivide,
  compareInts,
  floorDivide,
  greatestCommonDivisor,
  type Int,
  minus,
  negate,
  plus,
  printInt,
  readInt,
  times,
} from '../../src/exact/int.ts';
import { aboveZero, big, ints, naturals } from '../support/exact-numbers.ts';

const MAX = Number.MAX_SAFE_INTEGER;

function floorOf(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n ? quotient - 1n : quotient;
}

const OPERATIONS: readonly (readonly [
  name: string,
  ours: (a: Int, b: Int) => Int,
  theirs: (a: bigint, b: bigint) => bigint,
])[] = [
  ['times', times, (a, b) => a * b],
  ['plus', plus, (a, b) => a + b],
  ['minus', minus, (a, b) => a - b],
];

describe('whole numbers are those of bigint', () => {
  for (const [name, ours, theirs] of OPERATIONS) {
    test.prop([ints, ints])(name, (a, b) => {
      const found = ours(a, b);
      expect(big(found)).toBe(theirs(big(a), big(b)));
      if (typeof found === 'number') expect(Number.isSafeInteger(found)).toBe(true);
    });
  }

  test.prop([ints])('negate', (a) => {
    expect(big(negate(a))).toBe(-big(a));
    expect(Object.is(negate(0), 0)).toBe(true);
  });

  test.prop([ints, ints])('compareInts', (a, b) => {
    const [x, y] = [big(a), big(b)];
    expect(Math.sign(compareInts(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0);
  });

  test.prop([ints, aboveZero])('floorDivide and ceilDivide', (a, b) => {
    const [x, y] = [big(a), big(b)];
    expect(big(floorDivide(a, b))).toBe(floorOf(x, y));
    expect(big(ceilDivide(a, b))).toBe(-floorOf(-x, y));
  });

  test.prop([fc.nat(1000), fc.maxSafeNat(), fc.integer({ min: -1, max: 1 })])(
    'floorDivide beside a multiple',
    (factor, divisor, step) => {
      const by = (divisor % Math.floor(MAX / (factor + 1))) + 1;
      const near = factor * by + step;
      expect(big(floorDivide(near, by))).toBe(floorOf(BigInt(near), BigInt(by)));
    },
  );

  test.prop([naturals, aboveZero])('greatestCommonDivisor divides both, and leaves 1', (a, b) => {
    const [x, y, common] = [big(a), big(b), big(greatestCommonDivisor(a, b))];
    expect([x % common, y % common]).toEqual([0n, 0n]);
    expect(big(greatestCommonDivisor(readInt(`${x / common}`), readInt(`${y / common}`)))).toBe(1n);
  });

  test.prop([ints])('reading what was printed', (a) => {
    expect(printInt(a)).toBe(big(a).toString());
    expect(big(readInt(printInt(a)))).toBe(big(a));
  });

  test.prop([fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })])('reading digits', (n) => {
    expect(big(readInt(n.toString()))).toBe(n);
  });
});

describe('at the edge of the safe integers', () => {
  it.each([
    ['plus', plus(MAX, 1), 2n ** 53n],
    ['plus, back again', plus(plus(MAX, 1), -1), BigInt(MAX)],
    ['minus', minus(-MAX, 1), -(2n ** 53n)],
    ['times', times(2 ** 27, 2 ** 26), 2n ** 53n],
    // 2^53 + 1 is no double: it would round to 2^53.
    ['times, one beyond', times(321, 28_059_810_762_433), 2n ** 53n + 1n],
    ['times, one beyond below', times(-321, 28_059_810_762_433), -(2n ** 53n) - 1n],
    ['plus, one beyond', plus(MAX, 2), 2n ** 53n + 1n],
    ['minus, one beyond below', minus(-MAX, 2), -(2n ** 53n) - 1n],
    ['times, one under', times(6361, 69431 * 20394401), BigInt(6361) * BigInt(69431 * 20394401)],
    ['times of two great ones', times(MAX, MAX), BigInt(MAX) ** 2n],
    ['times of a negative', times(-MAX, 3), -3n * BigInt(MAX)],
    ['floorDivide of the greatest by 2', floorDivide(MAX, 2), BigInt(MAX) / 2n],
    ['floorDivide of -1', floorDivide(-1, MAX), -1n],
    ['floorDivide of a great negative', floorDivide(times(-MAX, 4), 8), -((BigInt(MAX) + 1n) / 2n)],
    ['ceilDivide of 1', ceilDivide(1, MAX), 1n],
  ])('%s', (_name, found, expected) => {
    expect(big(found)).toBe(expected);
  });

  it('is a plain number wherever a number is right', () => {
    expect([plus(MAX - 1, 1), times(-1, MAX), minus(0, MAX)]).toEqual([MAX, -MAX, -MAX]);
    expect(typeof plus(MAX, 1)).not.toBe('number');
    expect(readInt('999999999999999')).toBe(999_999_999_999_999);
  });

  it('prints no exponent', () => {
    expect(printInt(readInt(`1${'0'.repeat(40)}`))).toBe(`1${'0'.repeat(40)}`);
    expect(printInt(MAX)).toBe('9007199254740991');
  });
});
