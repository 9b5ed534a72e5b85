import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { ONE } from '../../src/exact/fraction.ts';
import { along, BEYOND, type Line, scaledAlong, scaleLine, towards } from '../../src/exact/line.ts';
import { roundScaled } from '../../src/exact/rounding/round.ts';

const small = fc.integer({ min: 0, max: 20_000 });
const any = fc.oneof(small, fc.maxSafeNat());
const above = fc.oneof(
  fc.integer({ min: 1, max: 20_000 }),
  fc.maxSafeNat().filter((n) => n > 0),
);
const lines: fc.Arbitrary<Line> = fc.record({
  rise: fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.maxSafeInteger()),
  start: fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.maxSafeInteger()),
  run: above,
  wholeOnly: fc.boolean(),
});
const scale = fc.oneof(fc.constantFrom(0, 1, 500, 1000), fc.integer({ min: 0, max: 1e9 }));

/** The line's fraction as two bigints. */
function exactly({ rise, start, run, wholeOnly }: Line, n: number, d: number): [bigint, bigint] {
  const top = BigInt(rise as number) * BigInt(n) + BigInt(start as number) * BigInt(d);
  const bottom = BigInt(run as number) * BigInt(d);
  if (top >= bottom) return [1n, 1n];
  return top <= 0n || wholeOnly === true ? [0n, 1n] : [top, bottom];
}

describe('a line', () => {
  test.prop([lines, any, above])('is the clamped fraction, exactly', (line, n, d) => {
    const [top, bottom] = exactly(line, n, d);
    const found = along(line, { n, d });
    const [a, b] = [found.n, found.d].map((part) => BigInt(part.toFixed(0)));
    expect((a as bigint) * bottom).toBe(top * (b as bigint));
  });

  test.prop([lines, any, above, scale])(
    'gives points as rounding its fraction does, or says that doubles do not do',
    (line, n, d, points) => {
      const scaled = scaleLine(line, points, 'half-up');
      if (scaled === undefined) throw new Error('numbers do');
      const found = scaledAlong(scaled, n, d);
      const [top, bottom] = exactly(line, n, d);
      const expected = Number((2n * BigInt(points) * top + bottom) / (2n * bottom));
      if (found !== BEYOND) expect(found).toBe(expected);
      expect(roundScaled(along(line, { n, d }), points)).toBe(expected);
    },
  );

  test.prop([small, fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 1000 })])(
    'needs nothing but doubles for what communes count',
    (n, d, goal) => {
      const scaled = scaleLine(towards({ n: goal, d: 1000 }), 1000, 'half-up');
      if (scaled === undefined) throw new Error('numbers do');
      expect(scaledAlong(scaled, n, d)).not.toBe(BEYOND);
    },
  );

  it('rounds exact halves up, and nothing below them', () => {
    const scaled = scaleLine(towards({ n: 1, d: 1 }), 1, 'half-up');
    if (scaled === undefined) throw new Error('numbers do');
    expect(scaledAlong(scaled, 1, 2)).toBe(1);
    expect(scaledAlong(scaled, 4_503_599_627_370, 9_007_199_254_741)).toBe(0);
    expect(scaledAlong(scaled, 2 ** 52, 2 ** 53 - 1)).toBe(BEYOND);
  });

  it.each([
    ['rise × n', { rise: 1, start: -1, run: 1 }, 2 ** 52, 2 ** 51],
    ['start × d', { rise: -1, start: 1, run: 1 }, 10, 3_002_399_751_580_331],
    ['their sum', { rise: 1, start: 1, run: 1 }, 2 ** 51, 2 ** 51],
    ['run × d', { rise: 1, start: 0, run: 1 }, 1, 2 ** 52 + 1],
  ])('trusts no product beyond safe integers: %s alone', (_what, line, n, d) => {
    const scaled = scaleLine(line, 1, 'half-up');
    if (scaled === undefined) throw new Error('numbers do');
    expect(scaledAlong(scaled, n, d)).toBe(BEYOND);
  });

  it('gives the whole at its goal, also where nothing less counts', () => {
    for (const wholeOnly of [false, true]) {
      const line = towards({ n: 4, d: 5 }, wholeOnly);
      const scaled = scaleLine(line, 10, 'half-up');
      if (scaled === undefined) throw new Error('numbers do');
      expect(along(line, { n: 8, d: 10 })).toBe(ONE);
      expect(scaledAlong(scaled, 8, 10)).toBe(10);
      expect(scaledAlong(scaled, 7, 10)).toBe(wholeOnly ? 0 : 9);
    }
  });

  it('leaves other roundings to the fraction itself', () => {
    expect(scaleLine(towards({ n: 1, d: 1 }), 100, 'down')).toBeUndefined();
    expect(scaleLine(towards({ n: 1, d: 1 }), 100, 'half-even')).toBeUndefined();
  });
});
