import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundScaled } from '../../src/exact/rounding.ts';
import {
  allFrom,
  allUpTo,
  between,
  type Curve,
  step,
  towards,
  worthAt,
} from '../../src/rules/curve.ts';
import { BEYOND, pointsAt, scaleCurve } from '../../src/scoring/fast-sums.ts';

const small = fc.integer({ min: 0, max: 20_000 });
const any = fc.oneof(small, fc.maxSafeNat());
const above = fc.oneof(
  fc.integer({ min: 1, max: 20_000 }),
  fc.maxSafeNat().filter((n) => n > 0),
);
const fraction = fc.record({ n: any, d: above });
const share = fc.integer({ min: 0, max: 1000 }).map((n) => ({ n, d: 1000 }));
const curves: fc.Arbitrary<Curve> = fc.oneof(
  fraction.filter(({ n }) => n > 0).map((goal) => towards(goal)),
  fc.tuple(fraction, fc.boolean()).map(([goal, passed]) => allFrom(goal, passed)),
  fraction.map(allUpTo),
  fc
    .tuple(fraction, fraction)
    .filter(([a, b]) => BigInt(a.n) * BigInt(b.d) !== BigInt(b.n) * BigInt(a.d))
    .map(([a, b]) => between(a, b)),
  fc.array(fc.tuple(fraction, share, fc.boolean()), { maxLength: 4 }).map(
    (steps): Curve => ({
      direction: 'higher',
      pieces: steps.map(([from, worth, passed]) => step(from, worth, passed)),
    }),
  ),
);
const scale = fc.oneof(fc.constantFrom(0, 1, 500, 1000), fc.integer({ min: 0, max: 1e9 }));

describe('points straight from a measure', () => {
  test('are those of the curve, rounded; or doubles do not do, and that is said', () => {
    fc.assert(
      fc.property(curves, any, above, scale, (curve, n, d, points) => {
        const scaled = scaleCurve(curve, points);
        const found = scaled === undefined ? BEYOND : pointsAt(scaled, n, d);
        const expected = roundScaled(worthAt(curve, { n, d }), points);
        if (found !== BEYOND) expect(found).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  test('need nothing but doubles for what communes count', () => {
    fc.assert(
      fc.property(
        small,
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 1, max: 1000 }),
        (n, d, goal) => {
          const scaled = scaleCurve(towards({ n: goal, d: 1000 }), 1000);
          expect(scaled && pointsAt(scaled, n, d)).not.toBe(BEYOND);
        },
      ),
    );
  });

  test('round exact halves up, and nothing below them', () => {
    const scaled = scaleCurve(towards({ n: 1, d: 1 }), 1);
    if (scaled === undefined) throw new Error('numbers do');
    expect(pointsAt(scaled, 1, 2)).toBe(1);
    expect(pointsAt(scaled, 4_999_999, 10_000_000)).toBe(0);
  });
});
