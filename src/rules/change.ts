import { dateOfDay, dayNumber } from '../exact/day.ts';
import { printDecimal, readPlain } from '../exact/decimal-text.ts';
import { add, compare, multiply, ONE } from '../exact/fraction.ts';
import { ceilDivide, floorDivide, minus, plus, printInt } from '../exact/int.ts';
import { printQuotient, readQuotient } from '../exact/quotient.ts';
import type { Answer, LeafShape, MeasureShape } from './answer.ts';
import type { CompiledLeaf } from './compile.ts';
import type { Facts } from './context.ts';
import type { Curve, Goal } from './curve.ts';
import { sumOf, wholeOf } from './measure.ts';
import type { Need } from './need.ts';

/** The change of an answer's own fields that brings its measure to the goal. */
export function changeOf(
  leaf: CompiledLeaf,
  shape: Exclude<LeafShape, { type: 'any' | 'flags' }>,
  curve: Curve,
  goal: Goal,
  answer: Answer | undefined,
  facts: Facts,
): Need {
  switch (shape.type) {
    case 'flag':
      return { need: 'achieve' };
    case 'option': {
      const best = shape.options.reduce((a, b) =>
        compare(readQuotient(b.fraction), readQuotient(a.fraction)) > 0 ? b : a,
      );
      return { need: 'choose', option: best.id, label: best.label };
    }
    case 'count': {
      const need = curve.direction === 'lower' ? 'lower' : 'raise';
      const to = wholeGoal(goal, curve);
      return { need, field: 'value', from: answer?.value ?? null, to, scale: 'count' };
    }
    case 'points': {
      const to = printQuotient(goal.measure);
      return { need: 'raise', field: 'points', from: answer?.points ?? null, to, scale: 'amount' };
    }
    case 'days': {
      const days = wholeGoal(goal, curve);
      if (answer?.value === undefined && shape.due !== undefined) {
        return { need: 'earlier', due: dateOfDay(dayNumber(shape.due) + Number(days)) };
      }
      return {
        need: curve.direction === 'lower' ? 'lower' : 'raise',
        field: 'value',
        from: answer?.value ?? null,
        to: days,
        scale: 'count',
      };
    }
    case 'growth':
      return growthNeed(curve, goal, answer);
    case 'terms':
      return termsNeed(leaf, shape, curve, goal, answer, facts);
    case 'resolved': {
      if (answer === undefined) return { need: 'answer' };
      const { found = '0', handled = '0' } = answer;
      return {
        need: 'raise',
        field: 'handled',
        from: handled,
        to: found,
        of: found,
        scale: 'count',
      };
    }
    default:
      return measureChange(leaf, shape, curve, goal, answer, facts);
  }
}

/** In whole numerators where the answer has, or would have, a denominator. */
function measureChange(
  { compares }: CompiledLeaf,
  { of, scale }: MeasureShape,
  curve: Curve,
  goal: Goal,
  answer: Answer | undefined,
  facts: Facts,
): Need {
  if (goal.passed && compares) return { need: 'exceed', value: '0' };
  const need = curve.direction === 'lower' ? 'lower' : 'raise';
  const whole = wholeOf(answer, of, facts);
  if (answer?.value !== undefined || whole === undefined || whole === '0') {
    return {
      need,
      field: 'value',
      from: answer?.value ?? null,
      to: printQuotient(goal.measure),
      scale,
      ...(goal.passed ? { passed: true } : {}),
    };
  }
  const to = wholeGoal({ ...goal, measure: multiply(goal.measure, readPlain(whole)) }, curve);
  const from = answer?.numerator ?? null;
  return { need, field: 'numerator', from, to, of: whole, scale: 'count' };
}

/** The first whole number that reaches a goal. */
function wholeGoal({ measure: { n, d }, passed }: Goal, { direction }: Curve): string {
  const [up, down] = [ceilDivide(n, d), floorDivide(n, d)];
  if (direction === 'lower') return printInt(passed ? minus(up, 1) : down);
  return printInt(passed ? plus(down, 1) : up);
}

/** The number that the one before has to become; as a rate where none is known. */
function growthNeed(curve: Curve, goal: Goal, answer: Answer | undefined): Need {
  const need = curve.direction === 'lower' ? 'lower' : 'raise';
  const passed = goal.passed ? ({ passed: true } as const) : {};
  const { value, previous } = answer ?? {};
  if (value === undefined || previous === undefined) {
    const to = printQuotient(goal.measure);
    return { need, field: 'growth', from: null, to, scale: 'rate', ...passed };
  }
  const to = printQuotient(multiply(add(goal.measure, ONE), readPlain(previous)));
  return { need, field: 'value', from: value, to, scale: 'amount', ...passed };
}

/** Of several counts the sum above the stroke, beside the sum below it. */
function termsNeed(
  leaf: CompiledLeaf,
  { numerator, denominator, measure }: Extract<LeafShape, { type: 'terms' }>,
  curve: Curve,
  goal: Goal,
  answer: Answer | undefined,
  facts: Facts,
): Need {
  const counted = answer?.terms;
  if (answer === undefined || counted === undefined) {
    return measureChange(leaf, measure, curve, goal, answer, facts);
  }
  const [top, bottom] = [numerator, denominator].map((list) => printDecimal(sumOf(list, counted)));
  const sums = { numerator: top ?? '0', denominator: bottom ?? '0' };
  return measureChange(leaf, measure, curve, goal, sums, facts);
}
