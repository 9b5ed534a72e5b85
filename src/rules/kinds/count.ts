import * as z from 'zod/mini';
import { readPlain } from '../../exact/decimal-text.ts';
import { compare, divide, type Fraction } from '../../exact/fraction.ts';
import type { RuleSite } from '../context.ts';
import { allFrom, towards } from '../curve.ts';
import type { MeasuredKind } from '../kind.ts';
import { countShape, type Labels, labelsOf } from '../labels.ts';
import { below, labels, optional, positive, ruleForm } from '../schema.ts';
import type { Step } from '../step.ts';

/**
 * A number of things done: value / target, capped at 1 (`below: 'zero'`: nothing short of the
 * target), or value × pointsEach, capped at the component's points. Answer: `{ value }`, at most
 * `whole` where that is said.
 */
export interface CountRule {
  readonly kind: 'count';
  readonly target?: string | undefined;
  readonly below?: 'proportional' | 'zero' | undefined;
  readonly pointsEach?: string | undefined;
  /** The most that is possible: 12 of 12 communes. */
  readonly whole?: number | undefined;
  readonly labels?: Labels | undefined;
}

/** More of a thing is not counted one by one. */
const MAX_WHOLE = 1_000_000_000;

export const count: MeasuredKind<CountRule> = {
  schema: /* @__PURE__ */ ruleForm('count', () => ({
    target: optional(positive()),
    below: optional(below()),
    pointsEach: optional(positive()),
    whole: optional(z.int().check(z.minimum(1), z.maximum(MAX_WHOLE))),
    labels: optional(labels()),
  })),
  defaults: { below: 'proportional' },
  shape: ({ whole, labels }) => countShape(labels, whole),
  check(rule, site) {
    const { target, below, pointsEach, whole } = rule;
    const code = 'target-or-points-each';
    if ((target === undefined) === (pointsEach === undefined)) {
      return [{ code, path: [], message: 'either a target or the points for each' }];
    }
    if (pointsEach !== undefined && below !== undefined) {
      return [{ code, path: ['below'], message: 'below goes with a target' }];
    }
    if (whole === undefined || compare(goalOf(rule, site), { n: whole, d: 1 }) <= 0) return [];
    const path = [target === undefined ? 'pointsEach' : 'target'];
    const message = `all points ask for more than the ${whole} that are possible`;
    return [{ code: 'target-out-of-range', path, message }];
  },
  measure:
    () =>
    ({ value = '' }) =>
      readPlain(value),
  curve: (rule, site) =>
    rule.below === 'zero' ? allFrom(goalOf(rule, site)) : towards(goalOf(rule, site)),
  steps(rule, site) {
    const { pointsEach, target = '1', below = 'proportional' } = rule;
    const goal = goalOf(rule, site);
    const nouns = labelsOf(rule);
    return ({ answer, measure }) => {
      const side = compare(measure, goal);
      const told: Step =
        pointsEach === undefined
          ? {
              step: 'target',
              target,
              scale: 'count',
              direction: 'higher',
              below,
              reached: side >= 0,
              ...nouns,
            }
          : { step: 'points-each', pointsEach, capped: side > 0, ...nouns };
      return [{ step: 'measure', value: answer.value ?? '' }, told];
    };
  },
};

/** How many earn all points. */
function goalOf({ pointsEach, target = '1' }: CountRule, { maxPoints }: RuleSite): Fraction {
  return pointsEach === undefined
    ? readPlain(target)
    : divide(readPlain(maxPoints), readPlain(pointsEach));
}
