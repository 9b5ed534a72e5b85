import { compare, type Fraction, multiply, printFraction } from '../exact/fraction.ts';
import { ceilDivide, floorDivide, printInt } from '../exact/int.ts';
import { printDecimal, readPlain } from '../exact/plain.ts';
import type { Answer } from './answer.ts';
import { measured } from './measure.ts';
import type { Surroundings } from './surroundings.ts';

/** A number to raise or lower: from what it is (null: no answer yet) to what earns all points. */
interface ChangeNeed<N extends 'raise' | 'lower'> {
  readonly need: N;
  readonly field: 'value' | 'numerator' | 'handled';
  readonly from: string | null;
  readonly to: string;
  readonly of?: string;
  readonly scale: 'share' | 'rate' | 'amount' | 'count';
}

/** One thing that stands between a unit and all points of a component, as data. */
export type Need =
  | { readonly need: 'achieve' }
  | { readonly need: 'choose'; readonly option: string; readonly label: string }
  | {
      readonly need: 'item';
      readonly item: string;
      readonly label: string;
      readonly points: string;
    }
  | ChangeNeed<'raise'>
  | ChangeNeed<'lower'>
  | {
      readonly need: 'part';
      readonly part: string;
      readonly label: string;
      readonly needs: readonly Need[];
    }
  | { readonly need: 'answer' }
  | { readonly need: 'compare' }
  /** Even the best unit has nothing: anything above it earns all points. */
  | { readonly need: 'exceed'; readonly value: '0' }
  | { readonly need: 'evidence'; readonly expected: readonly string[] }
  | { readonly need: 'earlier'; readonly due: string };

export type NeedName = Need['need'];

/** What a measure is of, and what it is measured in. */
export interface MeasuredBy {
  readonly of: string | undefined;
  readonly scale: 'share' | 'rate' | 'amount';
}

/** What a measure has to become to reach a goal: in whole numerators where it has one; nothing where it is there. */
export function measureNeeds(
  answer: Answer | undefined,
  goal: Fraction,
  direction: 'raise' | 'lower',
  { of, scale }: MeasuredBy,
  around: Surroundings,
): readonly Need[] {
  if (answer !== undefined) {
    const side = compare(measured(answer, of, around), goal);
    if (direction === 'lower' ? side <= 0 : side >= 0) return [];
  }
  const whole = answer?.denominator ?? (of === undefined ? undefined : around.factText(of));
  if (answer?.value !== undefined || whole === undefined || whole === '0') {
    const from = answer?.value ?? null;
    return [{ need: direction, field: 'value', from, to: printGoal(goal), scale }];
  }
  const { n, d } = multiply(goal, readPlain(whole));
  const to = printInt(direction === 'raise' ? ceilDivide(n, d) : floorDivide(n, d));
  const from = answer?.numerator ?? null;
  return [{ need: direction, field: 'numerator', from, to, of: whole, scale: 'count' }];
}

/** A decimal where the goal is one, else a quotient. */
function printGoal(goal: Fraction): string {
  const { numerator, denominator } = printFraction(goal);
  if (/^10*$/.test(denominator)) return printDecimal(goal);
  return `${numerator}/${denominator}`;
}

/** The least whole number of things that earns everything. */
export function countNeed(value: string | undefined, goal: Fraction): Need {
  const to = printInt(ceilDivide(goal.n, goal.d));
  return { need: 'raise', field: 'value', from: value ?? null, to, scale: 'count' };
}
