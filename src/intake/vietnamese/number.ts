import { printDecimal, readPlain, toPlain } from '../../exact/decimal-text.ts';
import { divide } from '../../exact/fraction.ts';
import { tidyText } from '../../exact/tidy-text.ts';

/** What a text can mean as a number; more than one reading is for the caller to settle or refuse. */
export interface Readings {
  /** With the dot for thousands and the comma for decimals, as Vietnamese writes numbers. */
  readonly native: string | undefined;
  /** With the dot for decimals, or the comma for thousands. */
  readonly foreign: string | undefined;
}

const DIGITS = /^\d+$/;
const DOT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const SPACE_GROUPS = /^[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?$/;
const COMMA_DECIMAL = /^\d+,\d+$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const DOT_DECIMAL = /^\d+\.\d+$/;
/** No number that is accepted needs more. */
export const MAX_NUMBER_TEXT = 80;

export function tidy(text: string): string {
  return tidyText(text);
}

/** Reads a number without sign of percent; undefined readings are impossible ones. */
export function readNumber(text: string): Readings {
  if (text.length > MAX_NUMBER_TEXT) return { native: undefined, foreign: undefined };
  const sign = text.startsWith('-') ? '-' : '';
  const size = text.slice(sign.length);
  if (DIGITS.test(size)) return { native: plain(sign + size), foreign: undefined };
  const native =
    DOT_GROUPS.test(size) || SPACE_GROUPS.test(size) || COMMA_DECIMAL.test(size)
      ? plain(sign + size.replace(/[. ]/g, '').replace(',', '.'))
      : undefined;
  const foreign =
    COMMA_GROUPS.test(size) || DOT_DECIMAL.test(size)
      ? plain(sign + size.replace(/,/g, ''))
      : undefined;
  return { native, foreign };
}

function plain(text: string): string | undefined {
  const read = toPlain(text);
  return read.ok ? read.text : undefined;
}

/** A hundredth of every reading: "85" of "85%" is "0.85". */
export function asPercent({ native, foreign }: Readings): Readings {
  return {
    native: native === undefined ? undefined : hundredth(native),
    foreign: foreign === undefined ? undefined : hundredth(foreign),
  };
}

export function hundredth(text: string): string {
  return printDecimal(divide(readPlain(text), { n: 100, d: 1 }));
}
