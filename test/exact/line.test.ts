import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { compare, type Fraction } from '../../src/exact/fraction.ts';
import { along, type Line, measureAt } from '../../src/exact/line.ts';

const small = fc.integer({ min: 0, max: 20_000 });
const any = fc.oneof(small, fc.maxSafeNat());
const above = fc.oneof(
  fc.integer({ min: 1, max: 20_000 }),
  fc.maxSafeNat().filter((n) => n > 0),
);
const slope = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.maxSafeInteger());
const lines: fc.Arbitrary<Line> = fc.record({ rise: slope, start: slope, run: above });

const big = (part: Fraction['n']): bigint => BigInt(part);

/** The line's fraction as two bigints. */
function exactly({ rise, start, run }: Line, n: number, d: number): [bigint, bigint] {
  const top = big(rise) * BigInt(n) + big(start) * BigInt(d);
  const bottom = big(run) * BigInt(d);
  if (top >= bottom) return [1n, 1n];
  return top <= 0n ? [0n, 1n] : [top, bottom];
}

describe('a line', () => {
  test.prop([lines, any, above])('is the clamped fraction, exactly', (line, n, d) => {
    const [top, bottom] = exactly(line, n, d);
    const found = along(line, { n, d });
    expect(big(found.n) * bottom).toBe(top * big(found.d));
  });

  test.prop([lines.filter(({ rise }) => rise !== 0), above, above])(
    'tells the measure at which it comes to a fraction',
    (line, a, b) => {
      const share = a < b ? { n: a, d: b } : { n: b, d: a };
      const measure = measureAt(line, share);
      expect(compare(along(line, measure), share)).toBe(0);
      expect(big(measure.d) > 0n).toBe(true);
    },
  );
});
