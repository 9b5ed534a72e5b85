import { readPlain } from '../../../exact/decimal-text.ts';
import { divide, type Fraction } from '../../../exact/fraction.ts';
import { readNumber } from '../../../intake/vietnamese/number.ts';

/** A number as a condition prints it, wherever its digits begin. */
export const NUMBER = String.raw`(?<!\d|\d[.,])\d+(?:[.,]\d+)*`;

export const HUNDRED: Fraction = { n: 100, d: 1 };

/** The number in plain notation, the Vietnamese way first: "1.200" is one thousand two hundred. */
export function numberIn(text: string): string | undefined {
  const { native, foreign } = readNumber(text);
  return native ?? foreign;
}

/** The same as a fraction, of a hundred where a percent sign follows. */
export function valueIn(digits: string, percent = false): Fraction | undefined {
  const plain = numberIn(digits);
  if (plain === undefined) return undefined;
  const value = readPlain(plain);
  return percent ? divide(value, HUNDRED) : value;
}

const WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** "ba" is 3. */
export function wordNumber(word: string): number | undefined {
  const at = WORDS.indexOf(word);
  return at < 0 ? undefined : at + 1;
}
