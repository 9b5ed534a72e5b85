import type { Fraction } from '../../exact/fraction.ts';

/** Where a rule stands: what all of it is worth, and what its component is. */
export interface Place {
  /** The points that the rule is worth here. */
  readonly max: Fraction;
  /** The points of the whole component, which the rules of its parts count in. */
  readonly whole: Fraction;
}

/** What a rule came to, worked out again from its steps, and the formula that says how. */
export interface Worth {
  readonly points: Fraction;
  /** "4.256/5.768 × 10"; none where all or nothing was earned, or where there is nothing to work out. */
  readonly formula?: string;
  /** No number of the formula is printed rounded. */
  readonly exact?: boolean;
}

/** Whether points that were worked out from printed numbers come to the printed points. */
export type Agrees = (points: Fraction) => boolean;

/** What a share of all points comes to, with the text of it; `exact`: no number of it is rounded. */
export type Share = (fraction: Fraction, factor: string, exact?: boolean) => Worth;
