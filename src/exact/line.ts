import { type Fraction, ONE, ZERO } from './fraction.ts';
import { compareInts, type Int, minus, negate, plus, times } from './int.ts';

/** A fraction that follows a measure in a straight line: (rise × measure + start) / run. */
export interface Line {
  readonly rise: Int;
  readonly start: Int;
  /** Above 0. */
  readonly run: Int;
}

/** Where a measure lies on the line, never under 0 and never over 1; what reaches 1 is the same ONE. */
export function along({ rise, start, run }: Line, { n, d }: Fraction): Fraction {
  const risen = rise === 1 ? n : times(n, rise);
  const top = start === 0 ? risen : plus(risen, times(d, start));
  const bottom = run === 1 ? d : times(d, run);
  if (compareInts(top, bottom) >= 0) return ONE;
  if (compareInts(top, 0) <= 0) return ZERO;
  return { n: top, d: bottom };
}

/** The measure at which a line that is not level comes to a fraction: (fraction × run - start) / rise. */
export function measureAt({ rise, start, run }: Line, { n, d }: Fraction): Fraction {
  const top = minus(times(n, run), times(d, start));
  const bottom = times(d, rise);
  return compareInts(bottom, 0) > 0 ? { n: top, d: bottom } : { n: negate(top), d: negate(bottom) };
}
