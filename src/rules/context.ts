import { type Fraction, printFraction } from '../exact/fraction.ts';
import type { StepBound } from './step.ts';

/** What a unit states once, by id, in plain notation. */
export type Facts = { readonly [id: string]: string };

/** The component that a rule stands in. */
export interface RuleSite {
  readonly maxPoints: string;
  /** The last day in time, YYYY-MM-DD, where there is one. */
  readonly due?: string | undefined;
  /** Under which bounds of a cohort are kept: the component's id, a slash and the part's id behind it; see `toKey`. */
  readonly key: BoundsKey;
}

export type BoundsKey = string;

/** An id within a key of bounds, as in a JSON Pointer: a slash of its own parts nothing. */
export function toKey(id: string): string {
  return id.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The id again. */
export function fromKey(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The least or greatest value of a cohort, exact, and as a step prints it. */
export interface Bound {
  readonly value: Fraction;
  readonly printed: StepBound;
}

export interface Bounds {
  readonly min: Bound;
  readonly max: Bound;
}

/** A bound of an exact value and the units that set it. */
export function toBound(value: Fraction, units: readonly string[]): Bound {
  const printed = Object.freeze({ ...printFraction(value), units: Object.freeze([...units]) });
  return { value, printed };
}
