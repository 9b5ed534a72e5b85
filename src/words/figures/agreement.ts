import { readPlain } from '../../exact/decimal-text.ts';
import { compare, compareToZero, divide, type Fraction, multiply } from '../../exact/fraction.ts';
import { type RoundingMode, roundInt } from '../../exact/rounding.ts';

/** How points became the printed ones. */
export interface Final {
  readonly points: string;
  readonly places: number;
  readonly mode: RoundingMode;
  /** Points are multiples of this. */
  readonly step?: string | undefined;
}

/** Whether an unrounded sum comes to the printed points, by the rubric's own rounding. */
export function agreesWith({ points, places, mode, step }: Final): (sum: Fraction) => boolean {
  const unit = step === undefined ? { n: 1, d: 10 ** places } : readPlain(step);
  const printed = readPlain(points);
  return (sum) => {
    if (compareToZero(sum) < 0) return false;
    const multiples = roundInt(divide(sum, unit), 1, mode);
    return compare(multiply({ n: multiples, d: 1 }, unit), printed) === 0;
  };
}
