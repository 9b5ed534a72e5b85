import { z } from 'zod';
import { compare, type Fraction, ONE, ZERO } from '../exact/fraction.ts';
import { minus, negate } from '../exact/int.ts';
import { along, type Line, towards } from '../exact/line.ts';
import { readPlain } from '../exact/plain.ts';
import type { RuleKind } from './kind.ts';
import { measured, measureStep } from './measure.ts';
import { measureNeeds } from './need.ts';
import { below, direction, key, nonNegative } from './schema.ts';
import type { Step } from './step.ts';
import type { Words } from './words.ts';

/**
 * A share held against a target.
 * `higher`: all points at or beyond the target, else measure / target (`below: 'zero'`: 0).
 * `lower`: all points at or under the target, else (1 - measure) / (1 - target), never below 0.
 * Answer: `{ value }` or `{ numerator, denominator }`; with `of`, `{ numerator }` is enough.
 */
export interface RatioRule {
  readonly kind: 'ratio';
  /** A share: "0.8" is 80%. Default "1". */
  readonly target?: string | undefined;
  /** Default `higher`. */
  readonly direction?: 'higher' | 'lower' | undefined;
  /** What a measure short of the target earns. Default `proportional`. */
  readonly below?: 'proportional' | 'zero' | undefined;
  /** The fact that is the denominator. */
  readonly of?: string | undefined;
  /** `rate` where more than 1 is possible (subscriptions per inhabitant). Default `share`. */
  readonly scale?: 'share' | 'rate' | undefined;
}

export const ratio: RuleKind<RatioRule> = {
  schema: z
    .strictObject({
      kind: z.literal('ratio'),
      target: nonNegative.exactOptional(),
      direction: direction.exactOptional(),
      below: below.exactOptional(),
      of: key.exactOptional(),
      scale: z.enum(['share', 'rate']).exactOptional(),
    })
    .describe('A share held against a target'),
  shape: (rule) => ({
    type: 'measure',
    scale: rule.scale ?? 'share',
    ...(rule.of === undefined ? {} : { of: rule.of }),
  }),
  check(rule) {
    const target = readPlain(rule.target ?? '1');
    const path = ['target'];
    if (rule.direction === 'lower' && compare(target, ONE) >= 0) {
      return [{ code: 'target-out-of-range', path, message: 'a lower target is under 1' }];
    }
    if (rule.direction !== 'lower' && compare(target, ZERO) === 0) {
      return [{ code: 'target-out-of-range', path, message: 'a target of 0 asks for nothing' }];
    }
    return [];
  },
  needs(rule, answer, _context, around) {
    const goal = readPlain(rule.target ?? '1');
    const lower = rule.direction === 'lower';
    return measureNeeds(
      answer,
      goal,
      lower ? 'lower' : 'raise',
      { of: rule.of, scale: rule.scale ?? 'share' },
      around,
    );
  },
  compile(rule) {
    const target = rule.target ?? '1';
    const goal = readPlain(target);
    const lower = rule.direction === 'lower';
    const say = (reached: boolean): Step => ({
      step: 'target',
      target,
      scale: rule.scale ?? 'share',
      direction: lower ? 'lower' : 'higher',
      below: rule.below ?? 'proportional',
      reached,
    });
    const [yes, no] = [say(true), say(false)];
    const line = lower ? downTo(goal, rule.below === 'zero') : towards(goal, rule.below === 'zero');
    return {
      score: (answer, around, known) => {
        const fraction = along(line, known ?? measured(answer, rule.of, around));
        const steps = [measureStep(answer, rule.of, around), fraction === ONE ? yes : no];
        return { fraction, steps };
      },
      graph: () => line,
    };
  },
};

/** (1 - measure) / (1 - goal) */
function downTo({ n, d }: Fraction, wholeOnly: boolean): Line {
  return { rise: negate(d), start: d, run: minus(d, n), wholeOnly };
}

export const targetWords: Words<'target'> = {
  vi: (step, style) => {
    const target = step.scale === 'count' ? style.number(step.target) : style.share(step.target);
    if (step.direction === 'lower') {
      if (step.reached) return `không vượt mức ${target}: trọn điểm`;
      if (step.below === 'zero') return `vượt mức ${target}: 0 điểm`;
      return `vượt mức ${target}: điểm giảm dần, đến 100% là 0`;
    }
    if (step.reached) return `đạt mục tiêu ${target}: trọn điểm`;
    if (step.below === 'zero') return `chưa đạt mục tiêu ${target}: 0 điểm`;
    return `chưa đạt mục tiêu ${target}: điểm theo tỷ lệ so với mục tiêu`;
  },
  en: (step, style) => {
    const target = step.scale === 'count' ? style.number(step.target) : style.share(step.target);
    if (step.direction === 'lower') {
      if (step.reached) return `not over the limit of ${target}: all points`;
      if (step.below === 'zero') return `over the limit of ${target}: no points`;
      return `over the limit of ${target}: fewer points the higher it is, none at 100%`;
    }
    if (step.reached) return `the target of ${target} is reached: all points`;
    if (step.below === 'zero') return `short of the target of ${target}: no points`;
    return `short of the target of ${target}: points in proportion to the target`;
  },
};
