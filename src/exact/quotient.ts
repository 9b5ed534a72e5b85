import { printDecimal, readPlain } from './decimal-text.ts';
import { type Fraction, printFraction, reduce } from './fraction.ts';
import { printInt } from './int.ts';

/** A number in plain notation, or a quotient of two whole ones: "0.5", "2/3". */
export function readQuotient(text: string): Fraction {
  const stroke = text.indexOf('/');
  if (stroke < 0) return readPlain(text);
  return { n: Number(text.slice(0, stroke)), d: Number(text.slice(stroke + 1)) };
}

/** As a decimal over a power of ten, else as a whole number or a quotient in lowest terms. */
export function printQuotient(fraction: Fraction): string {
  if (/^10*$/.test(printInt(fraction.d))) return printDecimal(fraction);
  const { numerator, denominator } = printFraction(reduce(fraction));
  return denominator === '1' ? numerator : `${numerator}/${denominator}`;
}
