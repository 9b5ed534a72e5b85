import { dayNumber } from '../../exact/day.ts';
import { readPlain } from '../../exact/decimal-text.ts';
import {
  add,
  compareToZero,
  type Fraction,
  multiply,
  ONE,
  subtract,
  ZERO,
} from '../../exact/fraction.ts';
import { negate } from '../../exact/int.ts';
import type { Answer, LeafShape } from '../../rules/answer.ts';
import { type CompiledLeaf, type CompiledRule, leafAnswers } from '../../rules/compile.ts';

/**
 * How much more or less of what is counted one answer has than another: households, meetings, items
 * ticked, days; of a share or rate without a count percentage points. What is only done or chosen
 * counts as one thing.
 */
export function countedMore(
  rule: CompiledRule,
  before: Answer | undefined,
  after: Answer,
  unitClass: string | undefined,
): Fraction {
  return leafAnswers(rule).reduce<Fraction>((total, { leaf, answerIn }) => {
    const own = answerIn(after, unitClass);
    if (own === undefined) return total;
    const was = before && answerIn(before, unitClass);
    return add(total, changeOf(leaf, was, own));
  }, ZERO);
}

/** Of one measure. */
export function changeOf(
  { shape }: CompiledLeaf,
  before: Answer | undefined,
  after: Answer,
): Fraction {
  switch (shape.type) {
    case 'flag':
      return (before?.achieved ?? false) === (after.achieved ?? false) ? ZERO : ONE;
    case 'option':
      return before?.option === after.option ? ZERO : ONE;
    case 'flags': {
      const changed = shape.items.filter(
        ({ id }) => (before?.items?.[id] ?? false) !== (after.items?.[id] ?? false),
      );
      return { n: changed.length, d: 1 };
    }
    case 'resolved':
      return before === undefined ? ONE : apart(before.handled, after.handled);
    case 'days':
      return daysMoved(before, after, shape.due);
    default:
      return measured(shape, before, after);
  }
}

/** Counts where there are any, else the number itself. */
function measured(shape: LeafShape, before: Answer | undefined, after: Answer): Fraction {
  if (after.terms !== undefined) {
    const ids = Object.keys(after.terms);
    return ids.reduce<Fraction>(
      (sum, id) => add(sum, apart(before?.terms?.[id], after.terms?.[id])),
      ZERO,
    );
  }
  if (after.numerator !== undefined) return apart(before?.numerator, after.numerator);
  if (after.value === undefined) return ZERO;
  const change = apart(before?.value ?? after.previous, after.value);
  return isQuotient(shape, after) ? multiply(change, HUNDRED) : change;
}

/** One number that stands for a share or a rate: also what grows from 1. */
function isQuotient(shape: LeafShape, { previous }: Answer): boolean {
  if (shape.type === 'growth') return previous === '1';
  const measure = shape.type === 'terms' ? shape.measure : shape;
  return measure.type === 'measure' && measure.scale !== 'amount';
}

/** What was never handed in is handed in: one thing. */
function daysMoved(before: Answer | undefined, after: Answer, due: string | undefined): Fraction {
  const [from, to] = [daysOf(before, due), daysOf(after, due)];
  if (to === undefined) return ZERO;
  return from === undefined ? ONE : distance(from, to);
}

function daysOf(answer: Answer | undefined, due: string | undefined): Fraction | undefined {
  if (answer?.value !== undefined) return readPlain(answer.value);
  const { completedOn } = answer ?? {};
  if (completedOn === undefined) return undefined;
  const late = dayNumber(completedOn) - (due === undefined ? 0 : dayNumber(due));
  return { n: Math.max(0, late), d: 1 };
}

function apart(before = '0', after = '0'): Fraction {
  return distance(readPlain(before), readPlain(after));
}

function distance(from: Fraction, to: Fraction): Fraction {
  const change = subtract(to, from);
  return compareToZero(change) < 0 ? { n: negate(change.n), d: change.d } : change;
}

const HUNDRED: Fraction = { n: 100, d: 1 };
