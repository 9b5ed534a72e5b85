import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { quartile, ranksOf, type Ties } from '../../src/exact/statistics.ts';
import { add, cmp, div, mul, type Rational, rational, sub } from '../oracle/rational.ts';
import { exactly } from '../support/exact-numbers.ts';

const QUARTERS = [0, 1, 2, 3, 4] as const;
const TIES: readonly Ties[] = ['competition', 'dense', 'ordinal'];
const points = fc.array(fc.oneof(fc.nat(6), fc.nat(100_000)), { minLength: 1, maxLength: 40 });
const sorted = points.map((list) => [...list].sort((a, b) => a - b));

/** Type 7, written out: (n - 1) q from the first, between two neighbours a straight line. */
function type7(list: readonly number[], q: Rational): Rational {
  const h = mul(rational(BigInt(list.length - 1)), q);
  const at = h.n / h.d;
  const rest = sub(h, rational(at));
  const [low = 0, high = low] = list.slice(Number(at));
  return add(rational(BigInt(low)), mul(rest, rational(BigInt(high - low))));
}

describe('a quartile', () => {
  test.prop([sorted, fc.constantFrom(...QUARTERS)])('is R’s type 7', (list, quarters) => {
    const expected = type7(list, rational(BigInt(quarters), 4n));
    expect(cmp(exactly(quartile(list, quarters)), expected)).toBe(0);
  });

  test.prop([sorted])('rises from the least to the greatest', (list) => {
    const values = QUARTERS.map((quarters) => exactly(quartile(list, quarters)));
    expect(cmp(values[0] ?? rational(-1n), rational(BigInt(list[0] ?? 0)))).toBe(0);
    expect(cmp(values[4] ?? rational(-1n), rational(BigInt(list.at(-1) ?? 0)))).toBe(0);
    for (const [index, value] of values.entries()) {
      expect(cmp(values[index - 1] ?? value, value)).toBeLessThanOrEqual(0);
    }
  });

  test.prop([sorted, fc.constantFrom(...QUARTERS), fc.nat(1000)])(
    'moves with all values alike',
    (list, quarters, by) => {
      const moved = quartile(
        list.map((one) => one + by),
        quarters,
      );
      const expected = add(exactly(quartile(list, quarters)), rational(BigInt(by)));
      expect(cmp(exactly(moved), expected)).toBe(0);
    },
  );

  it.each([
    [[7], 1, 7n, 1n],
    [[1, 2], 2, 3n, 2n],
    [[1, 2, 3, 4], 1, 7n, 4n],
    [[1, 2, 3, 4], 3, 13n, 4n],
    [[0, 0, 10], 2, 0n, 1n],
    [[0, 1, 1, 5, 9], 3, 5n, 1n],
  ] as const)('of %j at %i quarters', (list, quarters, n, d) => {
    expect(cmp(exactly(quartile(list, quarters)), div(rational(n), rational(d)))).toBe(0);
  });
});

describe('ranks', () => {
  const equal = (a: number, b: number): boolean => a === b;
  const falling = points.map((list) => [...list].sort((a, b) => b - a));

  test.prop([falling])('competition: one more than there are better ones', (list) => {
    const expected = list.map((one) => 1 + list.filter((other) => other > one).length);
    expect(ranksOf(list, equal, 'competition')).toEqual(expected);
  });

  test.prop([falling])('dense: one more than there are better values', (list) => {
    const values = new Set(list);
    const expected = list.map((one) => 1 + [...values].filter((other) => other > one).length);
    expect(ranksOf(list, equal, 'dense')).toEqual(expected);
  });

  test.prop([falling])('ordinal: by the order alone', (list) => {
    expect(ranksOf(list, equal, 'ordinal')).toEqual(list.map((_, index) => index + 1));
  });

  it('print ties as the ministry does', () => {
    const ranks = TIES.map((ties) => ranksOf([9, 8, 8, 8, 5], equal, ties));
    expect(ranks).toEqual([
      [1, 2, 2, 2, 5],
      [1, 2, 2, 2, 3],
      [1, 2, 3, 4, 5],
    ]);
    expect(TIES.map((ties) => ranksOf([], equal, ties))).toEqual([[], [], []]);
  });

  it('go by what is told of neighbours, not by the values', () => {
    expect(ranksOf([1, 0, 0], () => true, 'competition')).toEqual([1, 1, 1]);
    expect(ranksOf([1, 0, 0], () => false, 'competition')).toEqual([1, 2, 3]);
  });
});
