import { readPlain } from '../../exact/decimal-text.ts';
import {
  clamp,
  compare,
  compareToZero,
  divide,
  type Fraction,
  multiply,
  ONE,
  subtract,
  ZERO,
} from '../../exact/fraction.ts';
import { readQuotient } from '../../exact/quotient.ts';
import type { Step } from '../../rules/step.ts';
import type { Style } from '../style.ts';
import { bestWorth, boundsWorth } from './bounds-worth.ts';
import { type Figure, fullFigure, rounded } from './decimals.ts';
import { bracketed, factorText } from './factor.ts';
import { type Measure, measureIn, printAs } from './measure.ts';
import type { Agrees, Place, Share, Worth } from './place.ts';

/** The formula of a rule's points, as an unrounded sum that anyone can redo. */
export function worthOf(
  steps: readonly Step[],
  place: Place,
  style: Style,
  agrees: Agrees = () => true,
): Worth | undefined {
  const step = steps.at(-1);
  const measure = measureIn(steps);
  if (step === undefined) return undefined;
  const most = fullFigure(place.max);
  const all = style.number(most.text);
  const share: Share = (fraction, factor, exact = true) => {
    const points = multiply(clamp(fraction), place.max);
    const isPlain = compareToZero(points) <= 0 || compare(points, place.max) >= 0;
    if (isPlain) return { points };
    return { points, formula: `${factor} × ${all}`, exact: exact && most.exact };
  };
  switch (step.step) {
    case 'achieved':
      return share(step.achieved ? ONE : ZERO, '');
    case 'option':
    case 'threshold':
      return share(readQuotient(step.fraction), style.share(step.fraction));
    case 'target':
      return measure && targetWorth(step, measure, style, share);
    case 'points-each': {
      const each = scaled(readPlain(step.pointsEach), place);
      const points = multiply(measure?.exact ?? ZERO, each);
      if (compare(points, place.max) >= 0) return { points: place.max };
      if (compareToZero(points) === 0) return { points };
      const { text, exact } = figureTimes(each, measure?.exact ?? ZERO);
      const formula = `${style.number(measure?.value ?? '0')} × ${style.number(text)}`;
      return { points, formula, exact };
    }
    case 'deduction': {
      const each = scaled(readPlain(step.pointsEach), place);
      const left = subtract(place.max, multiply(measure?.exact ?? ZERO, each));
      if (compareToZero(left) <= 0) return { points: ZERO };
      const counted = style.number(measure?.value ?? measure?.days?.days ?? '0');
      if (compare(left, place.max) >= 0) return { points: left };
      const { text, exact } = figureTimes(each, measure?.exact ?? ZERO);
      const formula = `${all} − ${counted} × ${style.number(text)}`;
      return { points: left, formula, exact: exact && most.exact };
    }
    case 'resolved':
      if (step.found === '0') return { points: place.max };
      return share(divide(readPlain(step.handled), readPlain(step.found)), over(step, style));
    case 'covered': {
      const { covered: handled, periods } = step;
      const fraction = divide(readPlain(handled), { n: periods, d: 1 });
      return share(fraction, over({ handled, found: String(periods) }, style));
    }
    case 'awarded':
      return { points: scaled(readPlain(step.points), place) };
    case 'none-arose':
      return { points: step.earns === 'full' ? place.max : ZERO };
    case 'bounds':
      return measure && boundsWorth(step, measure, place, style, agrees);
    case 'best':
      return measure && bestWorth(step, measure, place, style, share, agrees);
    default:
      return undefined;
  }
}

/** A number with the digits by which so many times of it come to the same in print. */
function figureTimes(one: Fraction, times: Fraction): Figure {
  const wanted = rounded(multiply(one, times), PRINTED);
  for (let places = PRINTED; ; places += 1) {
    const figure = fullFigure(one, places);
    const redone = rounded(multiply(readPlain(figure.text), times), PRINTED);
    if (figure.exact || redone === wanted || places >= MOST) return figure;
  }
}

const PRINTED = 4;
const MOST = 12;

/** Points of a rule inside a part, which are counted in those of the component. */
export function scaled(points: Fraction, { max, whole }: Place): Fraction {
  if (compare(max, whole) === 0 || compareToZero(whole) === 0) return points;
  return divide(multiply(points, max), whole);
}

function over({ handled, found }: { handled: string; found: string }, style: Style): string {
  return `${style.number(handled)}/${style.number(found)}`;
}

function targetWorth(
  step: Extract<Step, { readonly step: 'target' }>,
  measure: Measure,
  style: Style,
  share: Share,
): Worth {
  if (step.reached) return share(ONE, '');
  if (step.below === 'zero' || step.underFloor === true) return share(ZERO, '');
  const print = printAs(measure.scale, style);
  const factor = factorText(measure, style);
  if (step.direction === 'higher') {
    const divisor = step.divisor ?? step.target;
    const text = divisor === '1' ? factor : `${bracketed(factor)}/${print(divisor)}`;
    return share(divide(measure.exact, readPlain(divisor)), text);
  }
  const [end, goal] = [step.divisor ?? '1', step.target];
  const [last, first] = [readPlain(end), readPlain(goal)];
  const fraction = divide(subtract(last, measure.exact), subtract(last, first));
  const text = `(${print(end)} − ${factor})/(${print(end)} − ${print(goal)})`;
  return share(fraction, text);
}
