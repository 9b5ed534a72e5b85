import type { Fraction } from '../exact/fraction.ts';
import type { StepBound } from './step.ts';

/** The least or greatest value of a cohort, exact, and as its step says it. */
export interface Bound {
  readonly value: Fraction;
  readonly said: StepBound;
}
export interface Bounds {
  readonly min: Bound;
  readonly max: Bound;
}

/** What a rule may look at besides the answer. */
export interface Surroundings {
  fact(id: string): Fraction | undefined;
  /** The same fact as it is printed. */
  factText(id: string): string | undefined;
  /** The bounds of a relative rule; `place` is the component's id, then the ids of parts. */
  bounds(place: string): Bounds | undefined;
}
