import type { Fraction } from './fraction.ts';
import { type Int, printInt, readInt } from './int.ts';

/** The most digits a number may have in plain notation. */
export const MAX_DIGITS = 30;

export type PlainNumber =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: 'not-a-number' | 'not-finite' | 'too-many-digits' };

const SHAPE = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
const NOT_A_NUMBER = { ok: false, fault: 'not-a-number' } as const;
const NOT_FINITE = { ok: false, fault: 'not-finite' } as const;
const TOO_MANY_DIGITS = { ok: false, fault: 'too-many-digits' } as const;

/**
 * One spelling for every number: plain notation, no exponent, no sign plus, no needless zeros.
 * A JS number is read as what it prints; more than 30 digits are refused, never cut.
 */
export function toPlain(value: number | string): PlainNumber {
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return { ok: true, text: printWhole(value) };
    if (!Number.isFinite(value)) return NOT_FINITE;
    return normalise(String(value));
  }
  if (value.length > 4 * MAX_DIGITS) return isNumeric(value) ? TOO_MANY_DIGITS : NOT_A_NUMBER;
  if (/^[+-]?(?:inf(?:inity)?)$/i.test(value)) return NOT_FINITE;
  return normalise(value);
}

/** Counts are small and come again and again: the texts of small ones are made once. */
const SMALL = 1 << 16;
let small: (string | undefined)[] | undefined;

/** A safe integer in plain notation. */
export function printWhole(value: number): string {
  if (value < 0 || value >= SMALL) return String(value);
  small ??= new Array(SMALL);
  small[value] ??= String(value === 0 ? 0 : value);
  return small[value] as string;
}

/** Whether a text of any length is only digits, without a regular expression's back-tracking. */
function isNumeric(text: string): boolean {
  return /^[+-]?[\d.]*$/.test(text);
}

function normalise(text: string): PlainNumber {
  if (text.length <= MAX_DIGITS && PLAIN.test(text) && text !== '-0') return { ok: true, text };
  const match = SHAPE.exec(text);
  if (match === null) return NOT_A_NUMBER;
  const [, sign = '', whole = '', part = '', exponentText = '0'] = match;
  const exponent = Number(exponentText);
  const digits = (whole + part).replace(/^0+/, '');
  if (digits === '') return { ok: true, text: '0' };
  const point = whole.length + exponent - ((whole + part).length - digits.length);
  const significant = digits.replace(/0+$/, '');
  if (Math.max(point, 1) + Math.max(significant.length - point, 0) > MAX_DIGITS) {
    return TOO_MANY_DIGITS;
  }
  const padded = significant.padEnd(Math.max(point, 0), '0');
  const head = point > 0 ? padded.slice(0, point) : '0';
  const tail = point > 0 ? padded.slice(point) : '0'.repeat(-point) + significant;
  return { ok: true, text: `${sign === '-' ? '-' : ''}${head}${tail === '' ? '' : `.${tail}`}` };
}

const MINUS = 45;
const POINT = 46;
const NOUGHT = 48;

/**
 * The exact value of a text in plain notation. Up to 15 characters every step is exact in doubles,
 * and reading digit by digit is several times quicker than the general conversion.
 */
export function readPlain(text: string): Fraction {
  if (text.length > 15) return readLong(text);
  let n = 0;
  let d = 1;
  let afterPoint = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === POINT) afterPoint = true;
    else if (code !== MINUS) {
      n = n * 10 + (code - NOUGHT);
      if (afterPoint) d *= 10;
    }
  }
  return { n: text.charCodeAt(0) === MINUS ? 0 - n : n, d };
}

function readLong(text: string): Fraction {
  const dot = text.indexOf('.');
  if (dot < 0) return { n: readInt(text), d: 1 };
  const places = text.length - dot - 1;
  return {
    n: readInt(text.slice(0, dot) + text.slice(dot + 1)),
    d: readInt(`1${'0'.repeat(places)}`),
  };
}

/** How many digits stand after the point. */
export function decimalPlaces(text: string): number {
  const dot = text.indexOf('.');
  return dot < 0 ? 0 : text.length - dot - 1;
}

/** A whole number of 10^-places, printed plainly: 738 at 2 places is "7.38". */
export function printScaled(scaled: Int, places: number): string {
  const text = printInt(scaled);
  if (places === 0) return text;
  const negative = text.startsWith('-');
  const digits = text.slice(negative ? 1 : 0).padStart(places + 1, '0');
  const part = digits.slice(-places).replace(/0+$/, '');
  const whole = digits.slice(0, -places);
  return `${negative ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}

/** The whole number of 10^-places that a plain text says, or undefined if it says something finer or unsafe. */
export function toScaled(text: string, places: number): number | undefined {
  if (decimalPlaces(text) > places) return undefined;
  const scaled = Number(text.replace('.', '') + '0'.repeat(places - decimalPlaces(text)));
  return Number.isSafeInteger(scaled) ? scaled : undefined;
}

/** A fraction whose denominator is a power of ten, in plain notation. */
export function printDecimal({ n, d }: Fraction): string {
  const power = printInt(d);
  if (!/^10*$/.test(power)) throw new RangeError(`1/${power} is no decimal fraction`);
  return printScaled(n, power.length - 1);
}
