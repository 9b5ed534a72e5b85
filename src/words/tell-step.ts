import { readPlain } from '../exact/decimal-text.ts';
import { compare, compareToZero, type Fraction, ZERO } from '../exact/fraction.ts';
import type { Step } from '../rules/step.ts';
import { agreesWith, type Final } from './figures/agreement.ts';
import { equals, fullFigure } from './figures/decimals.ts';
import { measureIn } from './figures/measure.ts';
import type { Place } from './figures/place.ts';
import { scaled, worthOf } from './figures/worth.ts';
import { lineOf } from './line.ts';
import type { Language, Told } from './sentences.ts';

/** One step in words. */
export function sayStep(step: Step, told: Told, { steps }: Language): string {
  return lineOf<(step: Step, told: Told) => string>(steps, step.step, 'step')(step, told);
}

/** What a sentence about the steps of one rule has at hand. */
export function toldOf(
  steps: readonly Step[],
  place: Place,
  language: Language,
  final: Final | undefined,
): Told {
  const { style } = language;
  const measure = measureIn(steps);
  const worth = worthOf(steps, place, style, final && agreesWith(final));
  const points = worth?.points ?? ZERO;
  const isAll = compareToZero(place.max) > 0 && compare(points, place.max) >= 0;
  const earned = isAll ? 'all' : compareToZero(points) <= 0 ? 'none' : 'some';
  return {
    style,
    measure,
    measured: language.measured(measure, style),
    earned,
    formula:
      worth?.formula === undefined
        ? undefined
        : equation(worth.formula, worth.points, language, final),
    of: style.number(fullFigure(place.max).text),
    pointsOf: (text) => style.number(fullFigure(scaled(readPlain(text), place)).text),
    labelOf: (id) => {
      const found = steps.find((one) => one.step === 'item' && one.item === id);
      return found?.step === 'item' ? style.text(found.label) : id;
    },
  };
}

/** "4.256/5.768 × 10 ≈ 7,38 (làm tròn …)": with the printed points where it is the component's own. */
export function equation(
  formula: string,
  points: Fraction,
  { style, component }: Language,
  final: Final | undefined,
): string {
  if (final === undefined) {
    const figure = fullFigure(points);
    return `${formula} ${equals(figure)} ${style.number(figure.text)}`;
  }
  const exact = compare(points, readPlain(final.points)) === 0;
  const said = `${formula} ${equals({ exact })} ${style.number(final.points)}`;
  return exact ? said : `${said} (${component.rounding(final, style)})`;
}
