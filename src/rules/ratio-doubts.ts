import { readPlain } from '../exact/decimal-text.ts';
import { compare, type Fraction, ONE } from '../exact/fraction.ts';
import { compareInts, floorDivide, plus, times } from '../exact/int.ts';
import type { Doubt } from './doubt.ts';
import type { RatioRule } from './ratio-rule.ts';

/** Fields of a ratio that decide nothing, or that no measure can bring to bear. */
export function ratioDoubts(rule: RatioRule): Doubt[] {
  const { target = '1', scale = 'share', as, divisor } = rule;
  const doubts: Doubt[] = [];
  const goal = readPlain(target);
  if (scale === 'share' && as === undefined && compare(goal, ONE) > 0) {
    doubts.push({ code: 'target-above-whole', path: ['target'], target });
  }
  if (as !== undefined && rule.scale !== undefined) {
    doubts.push({ code: 'idle-scale', path: ['scale'], scale: rule.scale, as });
  }
  const measured = as ?? scale;
  const clamped = divisor !== undefined && compare(readPlain(divisor), goal) < 0;
  if (rule.direction !== 'lower' && clamped) {
    doubts.push({ code: 'idle-target', path: ['divisor'], target, divisor, measured });
  }
  const between = rule.below === 'zero' ? undefined : nothingBetween(rule, goal);
  if (between !== undefined) doubts.push({ code: 'nothing-between', ...between, measured });
  return doubts;
}

/** Where points in proportion begin and end, if no measure lies between the two. */
function nothingBetween(
  { direction, target = '1', divisor, floor, as }: RatioRule,
  goal: Fraction,
): { readonly path: readonly string[]; readonly from: string; readonly to: string } | undefined {
  if (direction !== 'lower') {
    if (floor === undefined) return undefined;
    const early = divisor !== undefined && compare(readPlain(divisor), goal) < 0;
    const all = early ? divisor : target;
    if (compare(readPlain(floor), readPlain(all)) < 0) return undefined;
    return { path: ['floor'], from: floor, to: all };
  }
  // Shares and amounts lie as close as one likes; days are whole.
  const none = divisor ?? '1';
  if (as !== 'days-late' || wholeBetween(goal, readPlain(none))) return undefined;
  return { path: [divisor === undefined ? 'target' : 'divisor'], from: target, to: none };
}

/** Whether a whole number lies between two, which is neither of them. */
function wholeBetween(low: Fraction, high: Fraction): boolean {
  const next = plus(floorDivide(low.n, low.d), 1);
  return compareInts(times(next, high.d), high.n) < 0;
}
