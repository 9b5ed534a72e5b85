import { z } from 'zod';
import { compare, divide } from '../exact/fraction.ts';
import { along, towards } from '../exact/line.ts';
import { readPlain } from '../exact/plain.ts';
import type { RuleFault, RuleKind } from './kind.ts';
import { remembered } from './memo.ts';
import { countNeed } from './need.ts';
import { below, positive } from './schema.ts';
import type { Step } from './step.ts';
import type { Words } from './words.ts';

/**
 * A number of things done: value / target, capped at 1 (`below: 'zero'`: nothing short of the
 * target), or value × pointsEach, capped at the component's points. Answer: `{ value }`.
 */
export interface CountRule {
  readonly kind: 'count';
  readonly target?: string | undefined;
  readonly below?: 'proportional' | 'zero' | undefined;
  readonly pointsEach?: string | undefined;
}

export const count: RuleKind<CountRule> = {
  schema: z
    .strictObject({
      kind: z.literal('count'),
      target: positive.exactOptional(),
      below: below.exactOptional(),
      pointsEach: positive.exactOptional(),
    })
    .describe('A number of things done, against a target or with points for each'),
  shape: () => ({ type: 'count' }),
  check(rule): RuleFault[] {
    if ((rule.target === undefined) === (rule.pointsEach === undefined)) {
      const message = 'either a target or the points for each';
      return [{ code: 'target-or-points-each', path: [], message }];
    }
    if (rule.pointsEach !== undefined && rule.below !== undefined) {
      const message = 'below goes with a target';
      return [{ code: 'target-or-points-each', path: ['below'], message }];
    }
    return [];
  },
  needs(rule, answer, context) {
    const goal =
      rule.pointsEach === undefined
        ? readPlain(rule.target ?? '1')
        : divide(readPlain(context.maxPoints), readPlain(rule.pointsEach));
    const value = answer?.value;
    if (value !== undefined && compare(readPlain(value), goal) >= 0) return [];
    return [countNeed(value, goal)];
  },
  compile(rule, context) {
    const { pointsEach, target = '1', below = 'proportional' } = rule;
    const goal =
      pointsEach === undefined
        ? readPlain(target)
        : divide(readPlain(context.maxPoints), readPlain(pointsEach));
    const line = towards(goal, below === 'zero');
    const says = (value: string): Step => {
      const side = compare(readPlain(value), goal);
      return pointsEach === undefined
        ? { step: 'target', target, scale: 'count', direction: 'higher', below, reached: side >= 0 }
        : { step: 'points-each', pointsEach, capped: side > 0 };
    };
    const score = remembered((value) => ({
      fraction: along(line, readPlain(value)),
      steps: [{ step: 'measure', value }, says(value)],
    }));
    return { score: (answer) => score(answer.value ?? ''), graph: () => line };
  },
};

export const pointsEachWords: Words<'points-each'> = {
  vi: (step, style) =>
    `mỗi việc ${style.number(step.pointsEach)} điểm${step.capped ? ', không quá điểm tối đa' : ''}`,
  en: (step, style) =>
    `${style.number(step.pointsEach)} points each${step.capped ? ', up to the maximum' : ''}`,
};
