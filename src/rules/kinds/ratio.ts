import { readPlain } from '../../exact/decimal-text.ts';
import { compare, type Fraction, ONE } from '../../exact/fraction.ts';
import { allFrom, allUpTo, between, type Curve, step, towards } from '../curve.ts';
import type { FaultData } from '../fault-code.ts';
import type { MeasuredKind, RuleFault } from '../kind.ts';
import { labelsOf } from '../labels.ts';
import { measured, measureShape, measureSteps, noneOf } from '../measure.ts';
import { measuredFaults, measuredFields } from '../measured-by.ts';
import { ratioDoubts } from '../ratio-doubts.ts';
import type { RatioRule } from '../ratio-rule.ts';
import { below, direction, nonNegative, optional, positive, ruleForm } from '../schema.ts';
import type { Step } from '../step.ts';

export type { RatioRule };

export const ratio: MeasuredKind<RatioRule> = {
  schema: /* @__PURE__ */ ruleForm('ratio', () => ({
    target: optional(nonNegative()),
    direction: optional(direction()),
    below: optional(below()),
    divisor: optional(positive()),
    floor: optional(positive()),
    ...measuredFields(['growth', 'days-late']),
  })),
  defaults: { target: '1', direction: 'higher', below: 'proportional', scale: 'share' },
  shape: (rule, site) => measureShape(rule, site),
  check: (rule, site) => [...targetFaults(rule), ...measuredFaults(rule, site)],
  measure: (rule, site) => measured(rule, site),
  none: noneOf,
  curve({ target = '1', direction, below, divisor, floor }) {
    const goal = readPlain(target);
    if (direction === 'lower') {
      return below === 'zero' ? allUpTo(goal) : between(readPlain(divisor ?? '1'), goal);
    }
    if (below === 'zero') return allFrom(goal);
    return rising(goal, divisor, floor);
  },
  steps(rule, site) {
    const { target = '1', direction = 'higher', below = 'proportional', divisor, floor } = rule;
    const goal = readPlain(target);
    const scale = rule.as === 'days-late' ? 'count' : rule.as === 'growth' ? 'rate' : rule.scale;
    const least = floor === undefined ? undefined : readPlain(floor);
    const more = {
      ...labelsOf(rule),
      ...(divisor === undefined ? {} : { divisor }),
      ...(floor === undefined ? {} : { floor }),
    };
    const said = (reached: boolean): Step => {
      return Object.freeze({
        step: 'target',
        target,
        scale: scale ?? 'share',
        direction,
        below,
        reached,
        ...more,
      });
    };
    const [yes, no] = [said(true), said(false)];
    const under = Object.freeze({ ...no, underFloor: true } as Step);
    const told = measureSteps(rule, site);
    return (scored) => {
      const side = compare(scored.measure, goal);
      if (direction === 'lower' ? side <= 0 : side >= 0) return told(scored, yes);
      const low = least !== undefined && compare(scored.measure, least) < 0;
      return told(scored, low ? under : no);
    };
  },
  doubts: ratioDoubts,
};

/** In proportion from the floor on; where another divisor than the target is meant, a jump at it. */
function rising(goal: Fraction, divisor: string | undefined, floor: string | undefined): Curve {
  const [line] = towards(divisor === undefined ? goal : readPlain(divisor)).pieces;
  if (line === undefined) return towards(goal);
  const piece = floor === undefined ? line : { ...line, from: readPlain(floor) };
  const jumps = divisor !== undefined && compare(readPlain(divisor), goal) !== 0;
  return { direction: 'higher', pieces: jumps ? [step(goal, ONE), piece] : [piece] };
}

function targetFaults(rule: RatioRule): RuleFault[] {
  const { target = '1', direction, below, divisor, floor, scale, as } = rule;
  const faults: RuleFault[] = [];
  const goal = readPlain(target);
  const fault = (
    code: RuleFault['code'],
    field: string,
    message: string,
    data: FaultData = {},
  ): void => {
    faults.push({ code, path: [field], message, ...data });
  };
  if (direction === 'lower') {
    const end = divisor ?? '1';
    if (below !== 'zero' && compare(goal, readPlain(end)) >= 0) {
      fault('target-out-of-range', 'target', `a lower target is under ${end}`, { limit: end });
    } else if (scale !== 'amount' && as === undefined && compare(goal, ONE) >= 0) {
      fault('target-out-of-range', 'target', 'a lower target is under 1', { limit: '1' });
    }
    if (floor !== undefined) {
      fault('conflicting-fields', 'floor', 'a floor goes with more that is better');
    }
  } else {
    if (target === '0') fault('target-out-of-range', 'target', 'a target of 0 asks for nothing');
    if (floor !== undefined && compare(readPlain(floor), goal) > 0) {
      fault('target-out-of-range', 'floor', 'a floor above the target', { limit: target });
    }
    if (as === 'days-late') {
      fault('conflicting-fields', 'direction', 'to be late is not better: direction is lower');
    }
  }
  if (below === 'zero') {
    for (const [field, value] of Object.entries({ divisor, floor })) {
      if (value === undefined) continue;
      fault('conflicting-fields', field, `${field} goes with points in proportion`);
    }
  }
  return faults;
}
