import { printScaled, readPlain } from '../../exact/decimal-text.ts';
import { compare, compareToZero, type Fraction, subtract, ZERO } from '../../exact/fraction.ts';
import { negate } from '../../exact/int.ts';
import { roundInt } from '../../exact/rounding.ts';

/** A number as it is printed, and whether nothing of it was rounded away. */
export interface Figure {
  readonly text: string;
  readonly exact: boolean;
}

/** More decimals than this say nothing to a reader. */
const MOST_PLACES = 12;

/** A number at so many decimals, half up, away from zero below it; in plain notation. */
export function rounded(value: Fraction, places: number): string {
  const isNegative = compareToZero(value) < 0;
  const size = roundInt(isNegative ? subtract(ZERO, value) : value, 10 ** places);
  return printScaled(isNegative ? negate(size) : size, places);
}

/**
 * A number at two decimals, or at as many as it takes to differ in print from every other number
 * that it is set against: 13,339,999 of 13,340,000 is not 100%.
 */
export function figureOf(value: Fraction, others: readonly Fraction[] = [], places = 2): Figure {
  const different = others.filter((other) => compare(other, value) !== 0);
  for (let at = places; ; at += 1) {
    const text = rounded(value, at);
    const exact = compare(readPlain(text), value) === 0;
    const told = different.every((other) => rounded(other, at) !== text);
    if (exact || told || at >= MOST_PLACES) return { text, exact };
  }
}

/** Points are never finer, and neither is what a reader takes in. */
const FULL_PLACES = 6;

/** A number with all of its decimals where they are few; else rounded to these. */
export function fullFigure(value: Fraction, places = 4): Figure {
  for (let at = 0; at <= FULL_PLACES; at += 1) {
    const text = rounded(value, at);
    if (compare(readPlain(text), value) === 0) return { text, exact: true };
  }
  return { text: rounded(value, places), exact: false };
}

/** "=" before what was not rounded, "≈" before what was. */
export function equals({ exact }: Pick<Figure, 'exact'>): '=' | '≈' {
  return exact ? '=' : '≈';
}
