import fc, { type Arbitrary } from 'fast-check';
import type { Fraction } from '../../src/exact/fraction.ts';
import { type Int, readInt } from '../../src/exact/int.ts';
import { type Rational, rational } from '../oracle/rational.ts';

// Numbers of the engine's arithmetic drawn where it changes its form, and the same as bigint.

const MAX = Number.MAX_SAFE_INTEGER;

/** What an exact whole number is, whichever form it has. */
export const big = (value: Int): bigint => BigInt(value);
export const exactly = ({ n, d }: Fraction): Rational => rational(big(n), big(d));

const nearEdge = fc.integer({ min: 0, max: 1000 }).map((k) => MAX - k);
const nearRoot = fc.integer({ min: -50, max: 50 }).map((k) => Math.floor(Math.sqrt(MAX)) + k);
const long = (digits: number): Arbitrary<Int> =>
  fc.bigInt({ min: 0n, max: 10n ** BigInt(digits) }).map((n) => readInt(n.toString()));

/** Whole numbers from 0 up: small, at the edge of the safe ones, at its root, far beyond. */
export const naturals: Arbitrary<Int> = fc.oneof(
  fc.nat(100),
  fc.maxSafeNat(),
  nearEdge,
  nearRoot,
  long(20),
  long(60),
);

const negative = (value: Int): Int => (typeof value === 'number' ? 0 - value : -value);
export const ints: Arbitrary<Int> = fc
  .tuple(naturals, fc.boolean())
  .map(([size, below]) => (below ? negative(size) : size));
export const aboveZero: Arbitrary<Int> = naturals.filter((value) => big(value) > 0n);

/** Fractions of any sign, not reduced, as the engine has them. */
export const fractions: Arbitrary<Fraction> = fc.record({ n: ints, d: aboveZero });
/** Fractions from 0 up. */
export const notNegative: Arbitrary<Fraction> = fc.record({ n: naturals, d: aboveZero });
