import { readPlain } from '../exact/decimal-text.ts';
import { roundScaled } from '../exact/rounding.ts';
import type { Basis } from '../rubric/definition.ts';
import type { Step } from '../rules/step.ts';
import type { Text } from '../rules/text.ts';
import type { ComponentScore, UnitScore } from '../scoring/score.ts';
import { scaledPoints } from '../scoring/totals.ts';
import { pointsText } from './explain-level.ts';
import { lineOf } from './line.ts';
import type { Language, Sentence } from './sentences.ts';
import type { Style } from './style.ts';

/** Name and points, what decided them, the sum on paper, the row of the document. */
export function componentText(
  score: UnitScore,
  component: ComponentScore,
  language: Language,
): string {
  const { style, score: words } = language;
  const { id, name, maxPoints, basis, claimedPoints: claimed, verification } = component;
  const figures =
    claimed === undefined || verification === undefined
      ? pointsText(component, language)
      : words.verifiedPoints({ points: component.points, of: maxPoints, claimed }, style);
  const head = `${id} ${name}: ${figures}`;
  const why = component.steps.map((step) => stepText(step, language)).join('; ');
  const source = `${score.rubric.version}, ${words.source(basis, style)}`;
  const sentences = [head, why, sum(score, component, language), source];
  if (basis.rule === 'inferred')
    sentences.push(words.inferred({ note: noteOf(score, basis) }, style));
  if (score.rubric.weighting.basis === 'assumed') sentences.push(words.assumed({}, style));
  return `${sentences
    .filter((sentence) => sentence !== '')
    .map(trimStop)
    .join('. ')}.`;
}

/** A row's own note, or that of the reading which it shares. */
function noteOf({ rubric }: UnitScore, { note, reading }: Basis): Text | undefined {
  return note ?? rubric.readings?.find(({ id }) => id === reading)?.note;
}

function trimStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** A step as a clause, a part with its own steps behind it. */
function stepText(step: Step, language: Language): string {
  const said = lineOf<Sentence<Step>>(language.steps, step.step, 'step')(step, language.style);
  if ((step.step !== 'part' && step.step !== 'alternative') || step.status !== 'scored') {
    return said;
  }
  return `${said} [${step.steps.map((inner) => stepText(inner, language)).join('; ')}]`;
}

/** The sum as one would write it: maximum × share = points, rounded once. */
function sum(score: UnitScore, component: ComponentScore, language: Language): string {
  const { style } = language;
  const { status, fraction, maxPoints, points } = component;
  if (status !== 'scored' || fraction === null || fraction === '0' || fraction === '1') return '';
  const { places, mode } = score.rubric.rounding;
  const exact = exactFactor(component.steps, style);
  // A share that was cut to 4 decimals need not lead to the same points when the sum is redone.
  const step = component.rounding === undefined ? 1 : scaledPoints(component.rounding.step, places);
  const steps = scaledPoints(maxPoints, places) / step;
  const again = step * roundScaled(readPlain(fraction), steps, mode);
  const sign = exact !== undefined || again === scaledPoints(points, places) ? '=' : '≈';
  const rounded = language.score.rounding(component.rounding ?? { places }, style);
  const factor = exact ?? style.share(fraction);
  return `${style.number(maxPoints)} × ${factor} ${sign} ${style.number(points)} (${rounded})`;
}

/** For a share short of its target the numbers themselves, so that anyone can redo the sum. */
function exactFactor(steps: readonly Step[], style: Style): string | undefined {
  const share = steps.find((one) => one.step === 'share');
  const target = steps.find((one) => one.step === 'target');
  if (share === undefined || target === undefined || target.direction === 'lower') return undefined;
  const quotient = `${style.number(share.numerator)}/${style.number(share.denominator)}`;
  const divisor = target.divisor ?? target.target;
  if (divisor === '1') return quotient;
  const print = target.scale === 'amount' ? style.number : style.share;
  return `(${quotient}) / ${print(divisor)}`;
}
