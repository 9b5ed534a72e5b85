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
import { boundsWorth } from './bounds-worth.ts';
import { fullFigure } from './decimals.ts';
import { boundValueOf, type Measure, measureFigure, measureIn, printAs } from './measure.ts';
import type { Agrees, Place, Worth } from './place.ts';

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
  const all = style.number(fullFigure(place.max).text);
  const share = (fraction: Fraction, factor: string): Worth => {
    const points = multiply(clamp(fraction), place.max);
    const isPlain = compareToZero(points) <= 0 || compare(points, place.max) >= 0;
    return isPlain ? { points } : { points, formula: `${factor} × ${all}` };
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
      const formula = `${style.number(measure?.value ?? '0')} × ${style.number(fullFigure(each).text)}`;
      return compareToZero(points) === 0 ? { points } : { points, formula };
    }
    case 'deduction': {
      const each = scaled(readPlain(step.pointsEach), place);
      const left = subtract(place.max, multiply(measure?.exact ?? ZERO, each));
      if (compareToZero(left) <= 0) return { points: ZERO };
      const counted = style.number(measure?.value ?? measure?.days?.days ?? '0');
      const formula = `${all} − ${counted} × ${style.number(fullFigure(each).text)}`;
      return compare(left, place.max) >= 0 ? { points: left } : { points: left, formula };
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
    case 'best': {
      const best = boundValueOf(step.best);
      if (measure === undefined || compareToZero(best) <= 0) return { points: ZERO };
      const figure = measureFigure(best, measure.scale, style, [measure.exact]).text;
      return share(divide(measure.exact, best), `${factorText(measure, style)}/${figure}`);
    }
    default:
      return undefined;
  }
}

/** Points of a rule inside a part, which are counted in those of the component. */
export function scaled(points: Fraction, { max, whole }: Place): Fraction {
  if (compare(max, whole) === 0 || compareToZero(whole) === 0) return points;
  return divide(multiply(points, max), whole);
}

function over({ handled, found }: { handled: string; found: string }, style: Style): string {
  return `${style.number(handled)}/${style.number(found)}`;
}

type Share = (fraction: Fraction, factor: string) => Worth;

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

/** "a/b" in brackets, where it is divided once more. */
function bracketed(factor: string): string {
  return factor.includes('/') ? `(${factor})` : factor;
}

/** A measure as it stands in a formula: as the two numbers that it was made of, where there are two. */
export function factorText(measure: Measure, style: Style): string {
  const { share, value, scale, exact, days } = measure;
  if (share !== undefined) {
    return `${style.number(share.numerator)}/${style.number(share.denominator)}`;
  }
  if (value !== undefined) return scale === 'share' ? style.share(value) : style.number(value);
  if (days !== undefined) return style.number(days.days);
  return measureFigure(exact, scale, style, measure.against).text;
}
