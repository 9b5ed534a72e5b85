import { dateOfDay, dayNumber } from '../exact/day.ts';
import { printDecimal, readPlain } from '../exact/decimal-text.ts';
import { add, compare, type Fraction, multiply, ONE, ZERO } from '../exact/fraction.ts';
import { ceilDivide, floorDivide, minus, plus, printInt } from '../exact/int.ts';
import { printQuotient, readQuotient } from '../exact/quotient.ts';
import type { Answer, LeafShape, MeasureShape } from './answer.ts';
import { bestOf, bestOfRule } from './best.ts';
import type { CompiledComposite, CompiledLeaf, CompiledPart, CompiledRule } from './compile.ts';
import type { Facts } from './context.ts';
import { bestWithin, type Curve, type Goal, reach, worthAt } from './curve.ts';
import { labelsOf } from './labels.ts';
import { sumOf, wholeOf } from './measure.ts';
import type { Need } from './need.ts';

/** What needs are worked out against. */
export interface NeedContext {
  readonly facts: Facts;
  readonly unitClass: string | undefined;
  readonly curves: readonly (Curve | null)[];
}

/** What would earn all points, from this answer or from none; nothing where they are earned. */
export function needsOf(
  rule: CompiledRule,
  answer: Answer | undefined,
  context: NeedContext,
): readonly Need[] {
  if (rule.parts === undefined) return leafNeeds(rule, answer, context);
  switch (rule.kind.asks) {
    case 'every':
      return rule.parts.flatMap((part): Need[] => {
        const needs = partNeeds(rule, part, answer, context) ?? [];
        return needs.length === 0
          ? []
          : [{ need: 'part', part: part.id, label: part.label, needs }];
      });
    case 'any':
      return waysOf(rule, answer, context);
    case 'counted':
      return countedNeeds(rule, answer, context);
  }
}

/** What a part needs; undefined where it does not apply. */
function partNeeds(
  rule: CompiledComposite,
  { id, rule: inner }: CompiledPart,
  answer: Answer | undefined,
  context: NeedContext,
): readonly Need[] | undefined {
  const own = answer && rule.answerOf(answer, id, context.unitClass);
  if (own?.notApplicable !== undefined) return undefined;
  const none = own && inner.parts === undefined ? inner.none?.(own, context.facts) : undefined;
  return none === 'not-applicable' ? undefined : needsOf(inner, own, context);
}

/** Any of the parts that can earn the most: nothing where one of them does already. */
function waysOf(
  rule: CompiledComposite,
  answer: Answer | undefined,
  context: NeedContext,
): readonly Need[] {
  const open = rule.parts.flatMap((part) => {
    const needs = partNeeds(rule, part, answer, context);
    return needs === undefined ? [] : [{ part, needs, best: bestOfRule(part.rule) }];
  });
  const most = open.reduce((best, one) => (compare(one.best, best) > 0 ? one.best : best), ZERO);
  const ways = open.filter(({ best }) => compare(best, most) === 0);
  if (ways.some(({ needs }) => needs.length === 0)) return [];
  const told = ways.map(({ part: { id, label }, needs }) => ({ id, label, needs }));
  return told.length === 0 ? [] : [{ need: 'one-of', of: 'ways', ways: told }];
}

/** Of the one that counts for the unit; of any that may, where the answer has to say which. */
function countedNeeds(
  rule: CompiledComposite,
  answer: Answer | undefined,
  context: NeedContext,
): readonly Need[] {
  const counted = rule.parts.find(({ id }) => {
    return rule.answerOf(answer ?? {}, id, context.unitClass) !== undefined;
  });
  if (counted !== undefined) {
    const { id, label } = counted;
    const needs =
      answer === undefined
        ? needsOf(counted.rule, undefined, context)
        : (partNeeds(rule, counted, answer, context) ?? []);
    // What stands in the answer itself is no part of it.
    if (needs.length === 0 || rule.kind.pathTo(id).length === 0) return needs;
    return [{ need: 'part', part: id, label, needs }];
  }
  const ways = rule.parts.flatMap(({ id, label, rule: inner }) => {
    const needs = needsOf(inner, undefined, context);
    return needs.length === 0 ? [] : [{ id, label, needs }];
  });
  return ways.length === 0 ? [] : [{ need: 'one-of', of: 'cases', ways }];
}

/** By the curve inverted: the least measure with the most that the rule gives, as the answer says it. */
function leafNeeds(
  leaf: CompiledLeaf,
  answer: Answer | undefined,
  { facts, curves }: NeedContext,
): readonly Need[] {
  const { shape } = leaf;
  if (shape.type === 'any') return [];
  if (shape.type === 'flags') return itemNeeds(shape, answer);
  const none = answer === undefined ? undefined : leaf.none?.(answer, facts);
  if (none === 'full' || none === 'not-applicable') return [];
  const curve = curves[leaf.leaf];
  if (curve === null || curve === undefined) return [{ need: 'compare' }];
  const top = shape.type === 'option' ? bestOf(leaf) : topOf(curve);
  const goal = compare(top, ZERO) > 0 ? reach(curve, top) : undefined;
  // Beside other units 0 may be the best; a rule by itself that gives nothing asks for nothing.
  if (goal === undefined) return leaf.compares ? [{ need: 'exceed', value: '0' }] : [];
  if (
    answer !== undefined &&
    none === undefined &&
    compare(worthAt(curve, leaf.measure(answer, facts)), top) >= 0
  ) {
    return [];
  }
  const need = changeOf(leaf, shape, curve, goal, answer, facts);
  const isChange = need.need === 'raise' || need.need === 'lower';
  return [isChange && 'labels' in leaf.rule ? { ...need, ...labelsOf(leaf.rule) } : need];
}

/** What the best measures earn: the most there is, or what stands at the good end. */
function topOf(curve: Curve): Fraction {
  const most = bestWithin(curve, EVERYTHING);
  if (compare(most, ZERO) === 0 || reach(curve, most) !== undefined) return most;
  const [first] = curve.pieces;
  return first === undefined ? ZERO : bestWithin({ ...curve, pieces: [first] }, EVERYTHING);
}

const EVERYTHING = { least: undefined, most: undefined };

type Flags = Extract<LeafShape, { type: 'flags' }>;

function itemNeeds({ items }: Flags, answer: Answer | undefined): Need[] {
  return items
    .filter(({ id }) => answer?.items?.[id] !== true)
    .map(({ id, label, points, requires }) => {
      const required = lacking(requires, items, answer);
      return { need: 'item', item: id, label, points, ...(required && { requires: required }) };
    });
}

/** The nearest one without which an item does not count, where it is not there. */
function lacking(
  requires: string | undefined,
  items: Flags['items'],
  answer: Answer | undefined,
): Extract<Need, { need: 'item' }>['requires'] {
  const other = items.find(({ id }) => id === requires);
  if (other === undefined) return undefined;
  if (answer?.items?.[other.id] !== true) return { item: other.id, label: other.label };
  return lacking(other.requires, items, answer);
}

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
