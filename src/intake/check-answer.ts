import { compare, divide, type Fraction, isZero, ONE } from '../exact/fraction.ts';
import { decimalPlaces, readPlain } from '../exact/plain.ts';
import { roundScaled } from '../exact/rounding/round.ts';
import { fractionText } from '../exact/share.ts';
import type { Answer, AnswerShape } from '../rules/answer.ts';
import { measured } from '../rules/measure.ts';
import { type Desk, type Place, pathOf } from './desk.ts';

/** Findings on an answer's own numbers: what it reported, its whole, its size. */
export function checkAnswer(
  desk: Desk,
  place: Place,
  component: string,
  answer: Answer,
  shape: AnswerShape,
): void {
  if (answer.notApplicable !== undefined) return;
  if (shape.type === 'parts') {
    for (const { id, shape: own } of shape.parts) {
      const part = answer.parts?.[id];
      const at = { parent: { parent: place, key: 'parts' }, key: id };
      if (part !== undefined) checkAnswer(desk, at, component, part, own);
    }
    return;
  }
  if (shape.type === 'measure') checkMeasure(desk, place, component, answer, shape);
  if (answer.reported !== undefined) checkReported(desk, place, component, answer, shape);
}

function checkMeasure(
  desk: Desk,
  place: Place,
  component: string,
  answer: Answer,
  shape: Extract<AnswerShape, { type: 'measure' }>,
): void {
  const stated = shape.of === undefined ? undefined : desk.facts[shape.of];
  if (stated !== undefined && answer.denominator !== undefined && answer.denominator !== stated) {
    const path = pathOf({ parent: place, key: 'denominator' });
    const details = { fact: shape.of ?? '', stated, used: answer.denominator };
    desk.findings.push({ code: 'fact-mismatch', severity: 'warning', path, component, ...details });
  }
  if (shape.scale !== 'share') return;
  const share = shareOf(desk, answer, shape);
  if (share === undefined || compare(share, ONE) <= 0) return;
  const details = { share: fractionText(share) };
  const path = pathOf(place);
  desk.findings.push({ code: 'above-whole', severity: 'error', path, component, ...details });
}

function checkReported(
  desk: Desk,
  place: Place,
  component: string,
  answer: Answer,
  shape: AnswerShape,
): void {
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

function shareOf(desk: Desk, answer: Answer, shape: AnswerShape): Fraction | undefined {
  if (shape.type === 'resolved') {
    const found = readPlain(answer.found ?? '0');
    return isZero(found) ? undefined : divide(readPlain(answer.handled ?? '0'), found);
  }
  const of = shape.type === 'measure' ? shape.of : undefined;
  const whole = answer.denominator ?? (of === undefined ? undefined : desk.facts[of]);
  if (answer.value === undefined && (answer.numerator === undefined || whole === undefined)) {
    return undefined;
  }
  if (answer.value !== undefined && shape.type === 'count') return undefined;
  return measured(answer, of, { fact: () => (whole === undefined ? undefined : readPlain(whole)) });
}
