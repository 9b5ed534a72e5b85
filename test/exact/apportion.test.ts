import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { khanhHoaProvince2023 } from '../../rubrics/index.ts';
import { apportion } from '../../src/exact/apportion.ts';
import { printScaled, toScaled } from '../../src/exact/decimal-text.ts';

const total = fc.oneof(fc.nat(20_000), fc.maxSafeNat());
const weights = fc
  .array(fc.oneof(fc.nat(5), fc.nat(10_000), fc.maxSafeNat()), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((weight) => weight > 0));
const sum = (list: readonly number[]): bigint => list.reduce((all, one) => all + BigInt(one), 0n);

describe('the largest remainder', () => {
  test.prop([total, weights])('sums to the total exactly', (whole, list) => {
    expect(sum(apportion(whole, list))).toBe(BigInt(whole));
  });

  test.prop([total, weights])('stays less than one unit from every quota', (whole, list) => {
    const all = sum(list);
    for (const [place, part] of apportion(whole, list).entries()) {
      const quota = BigInt(whole) * BigInt(list[place] ?? 0);
      const distance = BigInt(part) * all - quota;
      expect(distance < all && -distance < all).toBe(true);
    }
  });

  test.prop([total, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 })])(
    'gives equal weights the same but for one unit, the earlier the more',
    (whole, count, weight) => {
      const parts = apportion(whole, Array<number>(count).fill(weight));
      expect((parts[0] ?? 0) - (parts.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      expect(parts).toEqual([...parts].sort((a, b) => b - a));
    },
  );

  test.prop([total, weights])('never gives a greater weight less', (whole, list) => {
    const parts = apportion(whole, list);
    const pairs = parts.map((part, place) => ({ part, weight: list[place] ?? 0 }));
    pairs.sort((a, b) => a.weight - b.weight || a.part - b.part);
    expect(pairs.map(({ part }) => part)).toEqual(
      pairs.map(({ part }) => part).sort((a, b) => a - b),
    );
  });

  test.prop([total, weights, fc.integer({ min: 2, max: 9 })])(
    'does not change when all weights grow alike',
    (whole, list, factor) => {
      const small = list.map((weight) => weight % 100_000);
      fc.pre(small.some((weight) => weight > 0));
      const grown = small.map((weight) => weight * factor);
      expect(apportion(whole, grown)).toEqual(apportion(whole, small));
    },
  );

  it.each([
    [10, [1, 1, 1], [4, 3, 3]],
    [10, [3, 3, 4], [3, 3, 4]],
    [100, [2, 3, 2], [29, 43, 28]],
    [7, [0, 5, 0], [0, 7, 0]],
    [0, [1, 2], [0, 0]],
    // Quotas 1.5, 1.5, 1: the one unit left goes to the first of the two equals.
    [4, [3, 3, 2], [2, 1, 1]],
    [Number.MAX_SAFE_INTEGER, [1, 1], [4503599627370496, 4503599627370495]],
  ])('%j by %j is %j', (whole, list, parts) => {
    expect(apportion(whole, list)).toEqual(parts);
  });

  it.each([
    ['a broken total', 1.5, [1]],
    ['a total below 0', -1, [1]],
    ['a total beyond the safe integers', 2 ** 53, [1]],
    ['a broken weight', 1, [0.5, 0.5]],
    ['a weight below 0', 1, [2, -1]],
    ['no weights', 1, []],
    ['no weight above 0', 0, [0, 0]],
    ['no number', Number.NaN, [1]],
  ])('refuses %s', (_what, whole, list) => {
    expect(() => apportion(whole, list)).toThrow(RangeError);
  });
});

describe('the assumed points of Khánh Hòa, equal inside a pillar at 2 decimals', () => {
  it.each(khanhHoaProvince2023.pillars.map((pillar) => [pillar.id, pillar] as const))(
    'pillar %s',
    (_id, { maxPoints, criteria }) => {
      const points = criteria.flatMap(({ components }) =>
        components.map((component: { maxPoints: string }) => component.maxPoints),
      );
      const parts = apportion(
        toScaled(maxPoints, 2) ?? 0,
        points.map(() => 1),
      );
      expect(points).toEqual(parts.map((part) => printScaled(part, 2)));
    },
  );
});
