import { readPlain, toPlain } from '../../exact/decimal-text.ts';
import { compare, ONE } from '../../exact/fraction.ts';
import type { Answer } from '../../rules/answer.ts';
import { ANY_AMOUNT, choose } from '../number.ts';
import {
  type AnswerReading,
  aboutComponent,
  type InputPath,
  pathOf,
  type Reading,
  refuse,
} from '../reading.ts';
import {
  asPercent,
  hundredth,
  MAX_NUMBER_TEXT,
  type Readings,
  readNumber,
  tidy,
} from '../vietnamese/number.ts';
import type { ShapeOf } from './reader.ts';

/** "73,7%" as the share "0.737". */
export function readPercent(
  reading: Reading,
  path: InputPath,
  written: string,
): string | undefined {
  const text = written.length > MAX_NUMBER_TEXT ? '' : tidy(written);
  const readings = text.endsWith('%') ? asPercent(readNumber(text.slice(0, -1).trim())) : NONE;
  return choose(reading, path, written, readings, ANY_AMOUNT);
}

/**
 * A share given as a number alone. Over 1 and up to 100 it may have lost its sign of percent: both
 * readings are said. Of 1 nothing else is likely, but it can be meant as one percent.
 */
export function settlePercent(reading: Reading, path: InputPath, text: string): string | undefined {
  if (text === '1') {
    const at = pathOf(path);
    const about = { severity: 'warning', path: at, ...aboutComponent(at) } as const;
    reading.findings.push({ code: 'one-or-percent', ...about });
    return text;
  }
  return mayBePercent(text) ? ambiguous(reading, path, text) : text;
}

/** Over 1 and up to 100. */
export function mayBePercent(text: string): boolean {
  if (text.startsWith('0') || text.startsWith('-')) return false;
  const share = readPlain(text);
  return compare(share, ONE) > 0 && compare(share, HUNDRED) <= 0;
}

const HUNDRED = { n: 100, d: 1 } as const;

function ambiguous(reading: Reading, path: InputPath, text: string): undefined {
  const message = 'a share is expected: a percentage without its sign, or the number itself';
  const readings = [hundredth(text), text];
  return refuse(reading, path, 'ambiguous-percent', message, { received: text, readings });
}

/** An amount has a unit of its own: "6,5%" and "6,5" would be compared a hundred times apart. */
export function percentOfAmount(reading: Reading, path: InputPath, written: string): undefined {
  const message = 'a percentage stands where an amount is expected';
  const expected = 'a number without a sign of percent';
  return refuse(reading, path, 'unit-mismatch', message, { expected, received: written });
}

/**
 * Of 100% and over it is kept that the sign stood there, and what it stood behind, as a share:
 * without these the number alone would be a doubt.
 */
export function writtenAsPercent(value: string, { scale }: ShapeOf<'measure'>): Answer {
  const isDoubt = scale === 'share' && (value === '1' || mayBePercent(value));
  return Object.freeze(isDoubt ? { value, percent: true, reported: value } : { value });
}

/**
 * Whether a share is what was written with a sign of percent: both figures say so. The sign alone
 * settles nothing: 73.79 may have been meant as the percentage that it stood behind.
 */
export function isSettledPercent({ reported }: AnswerReading, share: string): boolean {
  if (typeof reported !== 'string' && typeof reported !== 'number') return false;
  const read = toPlain(reported);
  return read.ok && read.text === share;
}

const NONE: Readings = { native: undefined, foreign: undefined };
