import { type Fraction, isZero } from '../exact/fraction.ts';
import { compareInts } from '../exact/int.ts';
import { decimalPlaces, readPlain } from '../exact/plain.ts';
import { roundInt } from '../exact/rounding/round.ts';
import { fractionText } from '../exact/share.ts';
import type { Answer, AnswerShape } from '../rules/answer.ts';
import { over } from '../rules/measure.ts';
import { type Desk, type Place, pathOf } from './desk.ts';

/** Holds the share that the unit wrote against the share that its numbers give. */
export function checkReported(desk: Desk, place: Place, answer: Answer, shape: AnswerShape): void {
  const { reported } = answer;
  const share = shareOf(desk, answer, shape);
  if (reported === undefined || share === undefined) return;
  const verdict = agreement(reported, share);
  if (verdict === 'rounded') return;
  const cut = verdict === 'truncated';
  desk.findings.push({
    code: cut ? 'reported-truncated' : 'reported-mismatch',
    severity: cut ? 'warning' : 'error',
    path: pathOf({ parent: place, key: 'reported' }),
    component: desk.component,
    reported,
    exact: fractionText(share),
  });
}

/** Decimals beyond these are a program's own rendering of the quotient, not what somebody wrote. */
const MAX_PLACES = 15;

/** What a written share is of an exact one, at the decimals written (whole percents at least). */
export function agreement(written: string, exact: Fraction): 'rounded' | 'truncated' | 'different' {
  const scale = 10 ** Math.min(Math.max(decimalPlaces(written), 2), MAX_PLACES);
  const said = roundInt(readPlain(written), scale);
  if (compareInts(said, roundInt(exact, scale)) === 0) return 'rounded';
  return compareInts(said, roundInt(exact, scale, 'down')) === 0 ? 'truncated' : 'different';
}

/** The exact share, or other measure, that an answer's own numbers give. */
function shareOf(desk: Desk, answer: Answer, shape: AnswerShape): Fraction | undefined {
  const { value, numerator, found, handled } = answer;
  if (shape.type === 'resolved' || found !== undefined) {
    const all = readPlain(found ?? '0');
    return isZero(all) ? undefined : over(readPlain(handled ?? '0'), all);
  }
  if (shape.type === 'count') {
    if (shape.whole === undefined || value === undefined) return undefined;
    return over(readPlain(value), { n: shape.whole, d: 1 });
  }
  if (shape.type !== 'measure' && shape.type !== 'any') return undefined;
  if (value !== undefined) return readPlain(value);
  const of = shape.type === 'measure' ? shape.of : undefined;
  const whole = answer.denominator ?? (of === undefined ? undefined : desk.facts[of]);
  if (numerator === undefined || whole === undefined) return undefined;
  return over(readPlain(numerator), readPlain(whole));
}
