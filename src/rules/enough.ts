import { compare, type Fraction } from '../exact/fraction.ts';

/** What a share of the points has to come to: at least so much, or more than it. */
export interface Enough {
  readonly share: Fraction;
  /** The share itself is not enough: it has to be passed. */
  readonly passed: boolean;
}

export function isEnough(fraction: Fraction, { share, passed }: Enough): boolean {
  const side = compare(fraction, share);
  return passed ? side > 0 : side >= 0;
}
