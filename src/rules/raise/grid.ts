import {
  add,
  compareToZero,
  divide,
  type Fraction,
  multiply,
  ONE,
  subtract,
} from '../../exact/fraction.ts';
import { type Int, readInt, times } from '../../exact/int.ts';
import type { Answer } from '../answer.ts';

/** The measures that an answer can come to, in whole steps: the more steps, the greater the measure. */
export interface Grid {
  /** The measure of so many steps. */
  at(steps: Int): Fraction;
  /** How many steps, whole or not, come to a measure; undefined where no number of them does. */
  stepsTo(measure: Fraction): Fraction | undefined;
  /** Undefined: there is no end on that side. */
  readonly least: Int | undefined;
  readonly most: Int | undefined;
}

/** A number of an answer that can be changed: the measures that it can bring, and the answer then. */
export interface Field {
  readonly grid: Grid;
  write(steps: Int): Partial<Answer>;
}

type Ends = Pick<Grid, 'least' | 'most'>;

/** start + steps × unit, for a unit above 0. */
export function evenGrid(start: Fraction, unit: Fraction, { least, most }: Ends): Grid {
  return {
    at: (steps) => add(start, { n: times(unit.n, steps), d: unit.d }),
    stepsTo: (measure) => divide(subtract(measure, start), unit),
    least,
    most,
  };
}

/**
 * (above + steps × unit) / (below + steps × unit), for above < below: what is counted stands on
 * both sides of the stroke, and the quotient comes nearer and nearer to 1.
 */
export function quotientGrid(above: Fraction, below: Fraction, unit: Fraction, ends: Ends): Grid {
  return {
    at(steps) {
      const counted = multiply({ n: steps, d: 1 }, unit);
      return divide(add(above, counted), add(below, counted));
    },
    stepsTo(measure) {
      const rest = subtract(ONE, measure);
      if (compareToZero(rest) <= 0) return undefined;
      return divide(divide(subtract(multiply(measure, below), above), rest), unit);
    },
    ...ends,
  };
}

/** The last of so many decimals, as a number. */
export function lastDecimal(places: number): Fraction {
  return { n: 1, d: readInt(`1${'0'.repeat(places)}`) };
}
