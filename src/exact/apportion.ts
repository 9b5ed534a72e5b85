import { compareInts, floorDivide, type Int, minus, plus, times } from './int.ts';

interface Portion {
  readonly place: number;
  /** The whole part of the quota. */
  readonly whole: number;
  /** What the quota has beyond it, times the sum of the weights. */
  readonly rest: Int;
}

/**
 * Divides a whole number into whole parts in proportion to weights, by the largest remainder
 * (Hamilton): each part gets the whole of its quota `total × weight / Σ weights`, and what is left
 * goes, one by one, to the parts whose quotas were cut the most; of equal ones to the earlier.
 * Points at 2 decimals are apportioned as hundredths: 100 points to 3 equal rows are
 * `apportion(10000, [1, 1, 1])`, which is `[3334, 3333, 3333]`.
 * The parts sum to `total` exactly, and each is less than 1 from its quota.
 *
 * @throws {RangeError} if the total or a weight is no whole number from 0 up to the greatest safe
 *   one, or if no weight is above 0.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  for (const one of [total, ...weights]) {
    if (!Number.isSafeInteger(one) || one < 0) throw new RangeError(`${one} cannot be apportioned`);
  }
  const sum = weights.reduce<Int>(plus, 0);
  if (compareInts(sum, 0) === 0) throw new RangeError('no weight is above 0');
  const portions = weights.map((weight, place): Portion => {
    const share = times(total, weight);
    const whole = floorDivide(share, sum);
    return { place, whole: Number(whole), rest: minus(share, times(whole, sum)) };
  });
  const left = portions.reduce((rest, { whole }) => rest - whole, total);
  // The sort is stable: of equal remainders the earlier part stays first.
  const served = [...portions].sort((a, b) => compareInts(b.rest, a.rest)).slice(0, left);
  const parts = portions.map(({ whole }) => whole);
  for (const { place, whole } of served) parts[place] = whole + 1;
  return parts;
}
