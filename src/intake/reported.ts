import { decimalPlaces, readPlain } from '../exact/decimal-text.ts';
import { compare, divide, type Fraction, isZero, multiply, ZERO } from '../exact/fraction.ts';
import { compareInts, times } from '../exact/int.ts';
import { roundInt } from '../exact/rounding.ts';
import type { Answer, AnswerShape, LeafShape } from '../rules/answer.ts';
import type { Facts } from '../rules/context.ts';
import { growthOf, quotient, sumOf, wholeOf } from '../rules/measure.ts';
import { mayBePercent } from './shapes/percent.ts';
import { hundredth } from './vietnamese/number.ts';

/**
 * The share that the unit wrote, where it may be a percentage without its sign: 73.79 beside numbers
 * that give 0.7379 is no doubt, and is 0.7379. Where neither reading agrees both are the unit's
 * mistake, and the finding says so.
 */
export function settleReported(shape: AnswerShape, answer: Answer, facts: Facts): Answer {
  const { reported } = answer;
  if (reported === undefined || !isLeafShape(shape) || !mayBePercent(reported)) return answer;
  const share = shareOf(shape, answer, facts);
  if (share === undefined || agreement(reported, share) !== 'different') return answer;
  const percent = hundredth(reported);
  if (agreement(percent, share) === 'different') return answer;
  return Object.freeze({ ...answer, reported: percent });
}

/** Decimals beyond these are a program's own rendering of the quotient, not what somebody wrote. */
const MAX_PLACES = 15;

/**
 * What a written share is of an exact one, at the decimals written (whole percents at least). Of an
 * exact tie spreadsheets print one neighbour or the other (29/200 as 14% or 15%): both are rounded.
 */
export function agreement(written: string, exact: Fraction): 'rounded' | 'truncated' | 'different' {
  const scale = 10 ** Math.min(Math.max(decimalPlaces(written), 2), MAX_PLACES);
  const said = roundInt(readPlain(written), scale);
  if (compareInts(said, roundInt(exact, scale)) === 0) return 'rounded';
  if (compareInts(said, roundInt(exact, scale, 'down')) !== 0) return 'different';
  return isTie(exact, scale) ? 'rounded' : 'truncated';
}

/** Whether a fraction lies in the middle between two neighbours at the scale. */
function isTie(exact: Fraction, scale: number): boolean {
  const twice = multiply(exact, { n: 2 * scale, d: 1 });
  const halves = roundInt(exact, 2 * scale, 'down');
  const wholes = roundInt(exact, scale, 'down');
  return compare(twice, { n: halves, d: 1 }) === 0 && compareInts(halves, times(2, wholes)) !== 0;
}

/** The exact share, or other measure, that an answer's own numbers give. */
export function shareOf(shape: LeafShape, answer: Answer, facts: Facts): Fraction | undefined {
  const { value, numerator, found, handled } = answer;
  if (shape.type === 'resolved' || found !== undefined) {
    return isZero(readPlain(found ?? '0')) ? undefined : quotient(handled, found);
  }
  if (shape.type === 'count') {
    if (shape.whole === undefined || value === undefined) return undefined;
    return quotient(value, String(shape.whole));
  }
  if (shape.type === 'growth') {
    // What fell is written in too many ways to be held against anything.
    const grown = growthOf(answer);
    return compare(grown, ZERO) < 0 ? undefined : grown;
  }
  if (answer.terms !== undefined && shape.type === 'terms') {
    const below = sumOf(shape.denominator, answer.terms);
    return isZero(below) ? undefined : divide(sumOf(shape.numerator, answer.terms), below);
  }
  const own = shape.type === 'terms' ? shape.measure : shape;
  if (own.type !== 'measure' && own.type !== 'any') return undefined;
  if (value !== undefined) return readPlain(value);
  const whole = wholeOf(answer, own.type === 'measure' ? own.of : undefined, facts);
  if (numerator === undefined || whole === undefined || isZero(readPlain(whole))) return undefined;
  return quotient(numerator, whole);
}

function isLeafShape(shape: AnswerShape): shape is LeafShape {
  return shape.type !== 'parts' && shape.type !== 'case' && shape.type !== 'by-class';
}
