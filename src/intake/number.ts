import { printWhole, toPlain } from '../exact/plain.ts';
import { type Desk, type Place, refuse } from './desk.ts';
import { MAX_NUMBER_TEXT, type Readings, readNumber, tidy } from './vietnamese/number.ts';

/** What a number is allowed to be. */
export interface Expected {
  readonly integer?: boolean;
  readonly positive?: boolean;
  readonly mayBeNegative?: boolean;
}

export const ANY_AMOUNT: Expected = {};
export const SIGNED_AMOUNT: Expected = { mayBeNegative: true };
export const COUNT: Expected = { integer: true };
export const WHOLE: Expected = { positive: true };

const FAULTS = {
  'not-a-number': 'a number or a decimal string is expected',
  'not-finite': 'a finite number is expected',
  'too-many-digits': 'at most 30 digits are accepted',
} as const;

/** A number as a plain decimal string. */
export function readAmount(
  desk: Desk,
  parent: Place,
  key: string,
  value: unknown,
  expected: Expected,
): string | undefined {
  // Nearly every number is a positive whole one: nothing can be wrong with it.
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) {
    return printWhole(value);
  }
  return readAny(desk, { parent, key }, value, expected);
}

function readAny(desk: Desk, place: Place, value: unknown, expected: Expected): string | undefined {
  if (typeof value === 'string' && desk.vietnamese) return settle(desk, place, value, expected);
  if (typeof value !== 'number' && typeof value !== 'string') {
    return refuse(desk, place, 'not-a-number', FAULTS['not-a-number'], { received: value });
  }
  const plain = toPlain(value);
  if (!plain.ok) return refuse(desk, place, plain.fault, FAULTS[plain.fault], { received: value });
  return accept(desk, place, plain.text, expected);
}

export function accept(
  desk: Desk,
  place: Place,
  text: string,
  expected: Expected,
): string | undefined {
  if (text.startsWith('-') && expected.mayBeNegative !== true) {
    return refuse(desk, place, 'negative', 'it cannot be negative', { received: text });
  }
  if (expected.integer === true && text.includes('.')) {
    return refuse(desk, place, 'not-an-integer', 'a whole number is expected', { received: text });
  }
  if (expected.positive === true && text === '0') {
    return refuse(desk, place, 'zero-denominator', 'a whole of 0 has no shares', {
      received: text,
    });
  }
  return text;
}

function settle(desk: Desk, place: Place, value: string, expected: Expected): string | undefined {
  const text = value.length > MAX_NUMBER_TEXT ? value.trim() : tidy(value);
  const readings = readNumber(text);
  // What is no number in either way of writing may still be one in plain notation: "1e3".
  const plain = (readings.native ?? readings.foreign) ? undefined : toPlain(text);
  if (plain === undefined) {
    const chosen = choose(desk, place, value, readings, expected);
    return chosen === undefined ? undefined : accept(desk, place, chosen, expected);
  }
  if (plain.ok) return accept(desk, place, plain.text, expected);
  return refuse(desk, place, plain.fault, FAULTS[plain.fault], { received: value });
}

/**
 * The one way in which a written number can be read. A whole number cannot have decimals, so
 * "18.234" is one there; elsewhere two possible readings are an issue that says both.
 */
export function choose(
  desk: Desk,
  place: Place,
  written: string,
  { native, foreign }: Readings,
  expected: Expected,
): string | undefined {
  if (native !== undefined && (foreign === undefined || foreign === native)) return native;
  if (native === undefined) {
    if (foreign !== undefined) return foreign;
    return refuse(desk, place, 'not-a-number', 'it cannot be read as a number', {
      received: written,
    });
  }
  if (expected.integer === true && !native.includes('.')) return native;
  return refuse(desk, place, 'ambiguous-number', 'it can be read in two ways', {
    received: written,
    readings: [native, foreign as string],
  });
}
