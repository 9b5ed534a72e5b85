import { printWhole, toPlain } from '../exact/decimal-text.ts';
import { type InputPath, type Reading, refuse } from './reading.ts';
import { MAX_NUMBER_TEXT, type Readings, readNumber, tidy } from './vietnamese/number.ts';

/** What a number is allowed to be. */
export interface Expected {
  readonly integer?: boolean;
  /** A counted thing: of two readings the whole number is meant, though decimals are taken. */
  readonly counted?: boolean;
  readonly positive?: boolean;
  readonly mayBeNegative?: boolean;
}

export const ANY_AMOUNT: Expected = {};
export const SIGNED_AMOUNT: Expected = { mayBeNegative: true };
export const COUNT: Expected = { integer: true };
/** Above and under the stroke of a quotient. */
export const COUNTED: Expected = { counted: true };
export const SIGNED_COUNTED: Expected = { counted: true, mayBeNegative: true };
export const WHOLE: Expected = { counted: true, positive: true };

const FAULTS = {
  'not-a-number': 'a number or a decimal string is expected',
  'not-finite': 'a finite number is expected',
  'too-many-digits': 'at most 30 digits are accepted',
} as const;

/** A number as a plain decimal string. */
export function readAmount(
  reading: Reading,
  parent: InputPath | undefined,
  key: string | number,
  value: unknown,
  expected: Expected,
): string | undefined {
  // Nearly every number is a positive whole one: nothing can be wrong with it.
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) {
    return printWhole(value);
  }
  return readAny(reading, { parent, key }, value, expected);
}

function readAny(
  reading: Reading,
  path: InputPath,
  value: unknown,
  expected: Expected,
): string | undefined {
  if (typeof value === 'string' && reading.vietnamese)
    return settle(reading, path, value, expected);
  if (typeof value !== 'number' && typeof value !== 'string') {
    return refuse(reading, path, 'not-a-number', FAULTS['not-a-number'], { received: value });
  }
  const plain = toPlain(value);
  if (!plain.ok) return refuseNumber(reading, path, plain.fault, value);
  return accept(reading, path, plain.text, expected);
}

export function accept(
  reading: Reading,
  path: InputPath,
  text: string,
  expected: Expected,
): string | undefined {
  if (text.startsWith('-') && expected.mayBeNegative !== true) {
    return refuse(reading, path, 'negative', 'it cannot be negative', { received: text });
  }
  if (expected.integer === true && text.includes('.')) {
    return refuse(reading, path, 'not-an-integer', 'a whole number is expected', {
      received: text,
    });
  }
  if (expected.positive === true && text === '0') {
    return refuse(reading, path, 'zero-denominator', 'a whole of 0 has no shares', {
      received: text,
    });
  }
  return text;
}

function settle(
  reading: Reading,
  path: InputPath,
  value: string,
  expected: Expected,
): string | undefined {
  const text = value.length > MAX_NUMBER_TEXT ? value.trim() : tidy(value);
  const readings = readNumber(text);
  // What is no number in either way of writing may still be one in plain notation: "1e3".
  const plain = (readings.native ?? readings.foreign) ? undefined : toPlain(text);
  if (plain === undefined) {
    const chosen = choose(reading, path, value, readings, expected);
    return chosen === undefined ? undefined : accept(reading, path, chosen, expected);
  }
  if (plain.ok) return accept(reading, path, plain.text, expected);
  return refuseNumber(reading, path, plain.fault, value);
}

function refuseNumber(
  reading: Reading,
  path: InputPath,
  fault: keyof typeof FAULTS,
  received: unknown,
): undefined {
  const limit = fault === 'too-many-digits' ? { limit: '30' } : {};
  return refuse(reading, path, fault, FAULTS[fault], { received, ...limit });
}

/**
 * The one way in which a written number can be read. Where things are counted "18.234" has a dot
 * for thousands; elsewhere two possible readings are an issue that says both.
 */
export function choose(
  reading: Reading,
  path: InputPath,
  written: string,
  { native, foreign }: Readings,
  expected: Expected,
): string | undefined {
  if (native !== undefined && (foreign === undefined || foreign === native)) return native;
  if (native === undefined) {
    if (foreign !== undefined) return foreign;
    return refuse(reading, path, 'not-a-number', 'it cannot be read as a number', {
      received: written,
    });
  }
  const whole = expected.integer === true || expected.counted === true;
  if (whole && !native.includes('.')) return native;
  return refuse(reading, path, 'ambiguous-number', 'it can be read in two ways', {
    received: written,
    readings: [native, foreign as string],
  });
}
