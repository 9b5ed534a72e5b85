import { compare, type Fraction } from '../exact/fraction.ts';

/** The ways in which a step is bounded: from below or from above, with the bound itself or without. */
export const BOUND_NAMES = ['atLeast', 'above', 'atMost', 'below'] as const;
export type BoundName = (typeof BOUND_NAMES)[number];

type Bounded = { readonly [N in BoundName]?: string | undefined };

/** The one bound of a step. */
export function boundOf(step: Bounded): { readonly name: BoundName; readonly value: string } {
  for (const name of BOUND_NAMES) {
    const value = step[name];
    if (value !== undefined) return { name, value };
  }
  throw new TypeError('a step without a bound');
}

/** Whether a measure is within a bound. */
export function holdsAt(name: BoundName, measure: Fraction, limit: Fraction): boolean {
  const side = compare(measure, limit);
  switch (name) {
    case 'atLeast':
      return side >= 0;
    case 'above':
      return side > 0;
    case 'atMost':
      return side <= 0;
    case 'below':
      return side < 0;
  }
}
