import { z } from 'zod';
import { clamp, compare, divide, multiply, ONE, ZERO } from '../exact/fraction.ts';
import { readPlain } from '../exact/plain.ts';
import type { Outcome, RuleFault, RuleKind } from './kind.ts';
import { remembered } from './memo.ts';
import { countNeed } from './need.ts';
import { below, positive } from './schema.ts';
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
    const max = readPlain(context.maxPoints);
    const score = remembered((value) =>
      rule.pointsEach === undefined
        ? towards(value, rule.target ?? '1', rule.below ?? 'proportional')
        : each(value, rule.pointsEach, divide(readPlain(rule.pointsEach), max)),
    );
    const worth =
      rule.pointsEach === undefined
        ? divide(ONE, readPlain(rule.target ?? '1'))
        : divide(readPlain(rule.pointsEach), max);
    const short = rule.below === 'zero';
    return {
      score: (answer) => score(answer.value ?? ''),
      fraction: (value) => {
        const part = clamp(multiply(value, worth));
        return short && part !== ONE ? ZERO : part;
      },
    };
  },
};

function towards(value: string, target: string, below: 'proportional' | 'zero'): Outcome {
  const part = divide(readPlain(value), readPlain(target));
  const reached = compare(part, ONE) >= 0;
  const short = below === 'zero' ? ZERO : part;
  return {
    fraction: reached ? ONE : short,
    steps: [
      { step: 'measure', value },
      { step: 'target', target, scale: 'count', direction: 'higher', below, reached },
    ],
  };
}

function each(value: string, pointsEach: string, worth: ReturnType<typeof divide>): Outcome {
  const earned = multiply(readPlain(value), worth);
  return {
    fraction: clamp(earned),
    steps: [
      { step: 'measure', value },
      { step: 'points-each', pointsEach, capped: compare(earned, ONE) > 0 },
    ],
  };
}

export const pointsEachWords: Words<'points-each'> = {
  vi: (step, style) =>
    `mỗi việc ${style.number(step.pointsEach)} điểm${step.capped ? ', không quá điểm tối đa' : ''}`,
  en: (step, style) =>
    `${style.number(step.pointsEach)} points each${step.capped ? ', up to the maximum' : ''}`,
};
