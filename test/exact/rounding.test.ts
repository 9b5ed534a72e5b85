import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  down,
  halfEven,
  halfUp,
  type RoundingMode,
  roundInt,
  roundScaled,
} from '../../src/exact/rounding.ts';
import { mul, rational, round } from '../oracle/rational.ts';
import { aboveZero, big, exactly, naturals, notNegative } from '../support/exact-numbers.ts';

const MODES: readonly RoundingMode[] = ['half-up', 'half-even', 'down'];
const scales = fc.oneof(
  fc.constantFrom(0, 1, 100, 1000, 10_000),
  fc.integer({ min: 0, max: 1e9 }),
  fc.maxSafeNat(),
);

/** The oracle's rounding to a whole number. */
function whole(a: bigint, b: bigint, mode: RoundingMode): bigint {
  const { n, d } = round(rational(a, b), 0, mode);
  return n / d;
}

describe.each([
  ['half-up', halfUp],
  ['half-even', halfEven],
  ['down', down],
] as const)('%s', (mode, rounded) => {
  test.prop([naturals, aboveZero])('is the whole number that the oracle says', (a, b) => {
    expect(big(rounded(a, b))).toBe(whole(big(a), big(b), mode));
  });

  test.prop([fc.nat(2 ** 25), fc.integer({ min: 1, max: 2 ** 25 })])(
    'is so at exact halves, and one beside them',
    (quotient, half) => {
      for (const step of [-1, 0, 1]) {
        const a = 2 * half * quotient + half + step;
        const expected = whole(BigInt(a), BigInt(2 * half), mode);
        expect(big(rounded(a, 2 * half))).toBe(expected);
      }
    },
  );
});

describe('points', () => {
  test.prop([notNegative, scales, fc.constantFrom(...MODES)])(
    'are multiplied before they are divided, and rounded once',
    (fraction, scale, mode) => {
      const product = mul(exactly(fraction), rational(BigInt(scale)));
      expect(big(roundInt(fraction, scale, mode))).toBe(whole(product.n, product.d, mode));
    },
  );

  const within = notNegative.filter(({ n, d }) => big(n) <= big(d));
  test.prop([within, scales, fc.constantFrom(...MODES)])(
    'are the same as a number',
    (fraction, scale, mode) => {
      const found = roundScaled(fraction, scale, mode);
      expect(BigInt(found)).toBe(big(roundInt(fraction, scale, mode)));
      expect(found).toBeLessThanOrEqual(scale);
      expect(roundScaled(fraction, scale)).toBe(roundScaled(fraction, scale, 'half-up'));
    },
  );

  test.prop([within, fc.integer({ min: 0, max: 1e9 })])(
    'never differ by a whole one, whatever the mode',
    (fraction, scale) => {
      const exact = mul(exactly(fraction), rational(BigInt(scale)));
      for (const mode of MODES) {
        const distance = BigInt(roundScaled(fraction, scale, mode)) * exact.d - exact.n;
        expect(distance < exact.d && -distance < exact.d).toBe(true);
      }
    },
  );

  test.prop([
    fc.integer({ min: 2 ** 44, max: 2 ** 47 }),
    fc.integer({ min: 2, max: 10_000 }),
    fc.nat(10_000),
  ])('are exact beside the halves that doubles cannot hold', (d, scale, share) => {
    // The greatest numerator whose product stays under k + 1/2.
    const k = BigInt(share % scale);
    const n = ((2n * k + 1n) * BigInt(d) - 1n) / (2n * BigInt(scale));
    for (const numerator of [n, n + 1n]) {
      const product = numerator * BigInt(scale);
      const expected = whole(product, BigInt(d), 'half-up');
      expect(BigInt(roundScaled({ n: Number(numerator), d }, scale))).toBe(expected);
    }
  });

  it.each([
    // 1 / 8 of 100 hundredths is 12.5.
    [{ n: 1, d: 8 }, 100, 13, 12, 12],
    [{ n: 3, d: 8 }, 100, 38, 38, 37],
    [{ n: 1, d: 3 }, 100, 33, 33, 33],
    [{ n: 2, d: 3 }, 100, 67, 67, 66],
    [{ n: 0, d: 7 }, 100, 0, 0, 0],
    [{ n: 7, d: 7 }, 100, 100, 100, 100],
    // Twice the product and the denominator pass the safe integers by one.
    [{ n: 2 ** 51, d: 2 ** 53 - 1 }, 2, 1, 1, 0],
    [{ n: 2 ** 52 - 1, d: 2 ** 53 - 1 }, 1, 0, 0, 0],
    [{ n: 2 ** 52, d: 2 ** 53 - 1 }, 1, 1, 1, 0],
    // Just short of a half, by less than doubles tell.
    [{ n: 41_901_382_768_543, d: 68_298_912_418_163 }, 1000, 613, 613, 613],
    [{ n: 102_968_565_784_274, d: 129_520_208_533_678 }, 100, 79, 79, 79],
    [{ n: 83_764_040_050_218, d: 158_045_358_585_317 }, 250, 132, 132, 132],
    [{ n: 1, d: 2 }, 2 ** 53 - 1, 2 ** 52, 2 ** 52, 2 ** 52 - 1],
  ])('%j of %i', (fraction, scale, up, even, cut) => {
    const found = MODES.map((mode) => roundScaled(fraction, scale, mode));
    expect(found).toEqual([up, even, cut]);
  });
});
