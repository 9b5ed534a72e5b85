import { type Fraction, printFraction } from '../exact/fraction.ts';
import type { Answer } from './answer.ts';
import type { RelativePlace } from './kind.ts';
import { measured } from './measure.ts';
import type { StepBound } from './step.ts';
import type { Bound } from './surroundings.ts';

/** A bound of an exact value and the units that set it. */
export function toBound(value: Fraction, units: readonly string[]): Bound {
  const said: StepBound = { ...printFraction(value), units };
  return { value, said };
}

/** The one place whose bounds a relative rule needs: its own. */
export function ownPlace(place: string, of: string | undefined): RelativePlace[] {
  return [
    {
      place,
      measure: (answer: Answer, around) =>
        answer.notApplicable === undefined ? measured(answer, of, around) : undefined,
    },
  ];
}
