import { readPlain } from '../exact/plain.ts';
import { roundScaled } from '../exact/rounding/round.ts';
import { sayStep } from '../rules/index.ts';
import type { Step } from '../rules/step.ts';
import { type Locale, NUMBER_STYLES, type NumberStyle } from '../rules/words.ts';
import { scaledPoints } from '../scoring/points.ts';
import type { ComponentScore, UnitScore } from '../scoring/score.ts';
import { TEXT } from './explain-text.ts';

/** Name and points, what decided them, the sum on paper, the row of the document. */
export function explainComponent(
  score: UnitScore,
  component: ComponentScore,
  locale: Locale,
): string {
  const style = NUMBER_STYLES[locale];
  const text = TEXT[locale];
  const { id, name, points, maxPoints, basis } = component;
  const head = `${id} ${name}: ${style.number(points)} ${text.of} ${style.number(maxPoints)} ${text.points}`;
  const why = component.steps.map((step) => sayDeep(step, locale)).join('; ');
  const source = `${score.rubric.version}, ${text.source(basis.items.join(', '))}`;
  const sentences = [head, why, sum(score, component, style, locale), source];
  if (basis.rule === 'inferred') {
    sentences.push(`${text.inferred}${locale === 'en' && basis.note ? `: ${basis.note}` : ''}`);
  }
  if (score.rubric.weighting.basis === 'assumed') sentences.push(text.assumed);
  return `${sentences
    .filter((sentence) => sentence !== '')
    .map(trimStop)
    .join('. ')}.`;
}

function trimStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function sayDeep(step: Step, locale: Locale): string {
  const said = sayStep(step, locale);
  if (step.step !== 'part' || step.status !== 'scored') return said;
  return `${said} [${step.steps.map((inner) => sayDeep(inner, locale)).join('; ')}]`;
}

/** The sum as one would write it: maximum × share = points, rounded once. */
function sum(
  score: UnitScore,
  component: ComponentScore,
  style: NumberStyle,
  locale: Locale,
): string {
  const { status, fraction, maxPoints, points } = component;
  if (status !== 'scored' || fraction === null || fraction === '0' || fraction === '1') return '';
  const { places, mode } = score.rubric.rounding;
  const exact = exactFactor(component.steps, style);
  // A share that was cut to 4 decimals need not lead to the same points when the sum is redone.
  const again = roundScaled(readPlain(fraction), scaledPoints(maxPoints, places), mode);
  const sign = exact !== undefined || again === scaledPoints(points, places) ? '=' : '≈';
  const rounded = TEXT[locale].rounded(places);
  const factor = exact ?? style.share(fraction);
  return `${style.number(maxPoints)} × ${factor} ${sign} ${style.number(points)} (${rounded})`;
}

/** For a share short of its target the numbers themselves, so that anyone can redo the sum. */
function exactFactor(steps: readonly Step[], style: NumberStyle): string | undefined {
  const [share, target] = steps;
  if (share?.step !== 'share' || target?.step !== 'target' || target.direction === 'lower') {
    return undefined;
  }
  const quotient = `${style.number(share.numerator)}/${style.number(share.denominator)}`;
  return target.target === '1' ? quotient : `(${quotient}) / ${style.share(target.target)}`;
}
