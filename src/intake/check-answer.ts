import { divide, type Fraction, isZero } from '../exact/fraction.ts';
import { compareInts } from '../exact/int.ts';
import { decimalPlaces, readPlain } from '../exact/plain.ts';
import { roundScaled } from '../exact/rounding/round.ts';
import { fractionText } from '../exact/share.ts';
import type { Answer, AnswerShape } from '../rules/answer.ts';
import { quotient } from '../rules/measure.ts';
import { type Desk, type Place, pathOf } from './desk.ts';

/**
 * Findings on an answer's own numbers: what it reported, its whole, its size. Returns its measure
 * where it is one, so that nobody has to read it again.
 */
export function checkAnswer(
  desk: Desk,
  place: Place,
  component: string,
  answer: Answer,
  shape: AnswerShape,
): Fraction | undefined {
  if (answer.notApplicable !== undefined) return undefined;
  if (shape.type === 'parts') {
    for (const { id, shape: own } of shape.parts) {
      const part = answer.parts?.[id];
      const at = { parent: { parent: place, key: 'parts' }, key: id };
      if (part !== undefined) checkAnswer(desk, at, component, part, own);
    }
    return undefined;
  }
  const share = shareOf(desk, answer, shape);
  if (answer.reported !== undefined && share !== undefined) {
    checkReported(desk, place, component, answer.reported, share);
  }
  if (shape.type !== 'measure') return undefined;
  checkWhole(desk, place, component, answer, shape);
  if (shape.scale === 'share' && share !== undefined && compareInts(share.n, share.d) > 0) {
    const about = { severity: 'error', path: pathOf(place), component } as const;
    desk.findings.push({ code: 'above-whole', ...about, share: fractionText(share) });
  }
  return share;
}

/** The denominator against the fact that it should be. */
function checkWhole(
  desk: Desk,
  place: Place,
  component: string,
  { denominator }: Answer,
  { of }: Extract<AnswerShape, { type: 'measure' }>,
): void {
  const stated = of === undefined ? undefined : desk.facts[of];
  if (stated === undefined || denominator === undefined || denominator === stated) return;
  const path = pathOf({ parent: place, key: 'denominator' });
  const details = { fact: of ?? '', stated, used: denominator };
  desk.findings.push({ code: 'fact-mismatch', severity: 'warning', path, component, ...details });
}

function checkReported(
  desk: Desk,
  place: Place,
  component: string,
  reported: string,
  share: Fraction,
): void {
  const verdict = agreement(reported, share);
  if (verdict === 'rounded') return;
  const cut = verdict === 'truncated';
  desk.findings.push({
    code: cut ? 'reported-truncated' : 'reported-mismatch',
    severity: cut ? 'warning' : 'error',
    path: pathOf({ parent: place, key: 'reported' }),
    component,
    reported,
    exact: fractionText(share),
  });
}

/** Decimals beyond these are a program's own rendering of the quotient, not what somebody wrote. */
const MAX_PLACES = 15;

/** What a written share is of an exact one, at the decimals written (whole percents at least). */
export function agreement(written: string, exact: Fraction): 'rounded' | 'truncated' | 'different' {
  const scale = 10 ** Math.min(Math.max(decimalPlaces(written), 2), MAX_PLACES);
  const said = roundScaled(readPlain(written), scale);
  if (said === roundScaled(exact, scale)) return 'rounded';
  return said === roundScaled(exact, scale, 'down') ? 'truncated' : 'different';
}

/** The exact share, or other measure, that an answer's own numbers give. */
function shareOf(desk: Desk, answer: Answer, shape: AnswerShape): Fraction | undefined {
  if (shape.type === 'resolved') {
    const found = readPlain(answer.found ?? '0');
    return isZero(found) ? undefined : divide(readPlain(answer.handled ?? '0'), found);
  }
  if (shape.type !== 'measure' && shape.type !== 'any') return undefined;
  if (answer.value !== undefined) return readPlain(answer.value);
  const of = shape.type === 'measure' ? shape.of : undefined;
  const whole = answer.denominator ?? (of === undefined ? undefined : desk.facts[of]);
  if (answer.numerator === undefined || whole === undefined) return undefined;
  return quotient(answer.numerator, whole);
}
