import type { Fraction } from '../../exact/fraction.ts';
import type { Answer } from '../../rules/answer.ts';
import type { Enough } from '../../rules/enough.ts';
import type { Worth } from '../../rules/kind.ts';
import type { RaiseContext } from '../../rules/raise/context.ts';
import type { Sense } from './combined.ts';

/** Another answer to a rule, what it comes to, and how much more is counted of it. */
export interface Entry {
  readonly answer: Answer;
  readonly worth: Worth;
  readonly count: Fraction;
}

/** The answers to choose from, without the present one. */
export interface Front {
  readonly entries: readonly Entry[];
  /** No other answer is worth more for less. */
  readonly whole: boolean;
}

export const NO_OTHER: Front = { entries: [], whole: true };

/** What answers are looked for with. */
export interface Search {
  readonly context: RaiseContext;
  readonly sense: Sense;
  /** The shares that tell anything apart, from the least up; undefined: all of them. */
  readonly goals?: readonly Enough[] | undefined;
}
