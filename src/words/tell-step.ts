import { readPlain } from '../exact/decimal-text.ts';
import { compare, compareToZero, ZERO } from '../exact/fraction.ts';
import type { Step } from '../rules/step.ts';
import { agreesWith, type Final } from './figures/agreement.ts';
import { equals, fullFigure, rounded } from './figures/decimals.ts';
import { measureIn } from './figures/measure.ts';
import type { Agrees, Place, Worth } from './figures/place.ts';
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
  const unrounded = rounded(worthOf(steps, place, style)?.points ?? ZERO, 4);
  const agrees = final === undefined ? agreesTo(unrounded) : agreesWith(final);
  const worth = worthOf(steps, place, style, agrees);
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
        : equation({ ...worth, formula: worth.formula }, language, final),
    of: style.number(fullFigure(place.max).text),
    pointsOf: (text) =>
      compare(place.max, place.whole) === 0
        ? style.number(text)
        : style.number(fullFigure(scaled(readPlain(text), place)).text),
    labelOf: (id) => {
      const found = steps.find((one) => one.step === 'item' && one.item === id);
      return found?.step === 'item' ? style.text(found.label) : id;
    },
  };
}

/** "4.256/5.768 × 10 ≈ 7,38 (làm tròn …)": with the printed points where it is the component's own. */
export function equation(
  { formula, points, exact = true }: Worth & { readonly formula: string },
  { style, component }: Language,
  final: Final | undefined,
): string {
  if (final === undefined) {
    const figure = exact ? fullFigure(points) : { text: rounded(points, 4), exact };
    return `${formula} ${equals(figure)} ${style.number(figure.text)}`;
  }
  const isWhole = compare(points, readPlain(final.points)) === 0;
  const sign = equals({ exact: exact && isWhole });
  const said = `${formula} ${sign} ${style.number(final.points)}`;
  return isWhole ? said : `${said} (${component.rounding(final, style)})`;
}

/** Of a part, whose points are not rounded: to the digits that are printed of them. */
function agreesTo(printed: string): Agrees {
  return (sum) => rounded(sum, 4) === printed;
}
