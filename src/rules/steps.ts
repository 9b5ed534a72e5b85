import { z } from 'zod';
import { compare, ZERO } from '../exact/fraction.ts';
import { readPlain } from '../exact/plain.ts';
import type { RuleFault, RuleKind } from './kind.ts';
import { measured, measureStep } from './measure.ts';
import { measureNeeds } from './need.ts';
import { fraction, key, nonNegative } from './schema.ts';
import type { Step } from './step.ts';
import type { Words } from './words.ts';

export interface ThresholdStep {
  readonly atLeast: string;
  readonly fraction: string;
}

/**
 * The highest step reached decides; under the lowest step nothing is earned.
 * Answer: `{ value }` or `{ numerator, denominator }`.
 */
export interface StepsRule {
  readonly kind: 'steps';
  /** From the highest step down. */
  readonly steps: readonly ThresholdStep[];
  readonly of?: string | undefined;
  /** What the steps are measured in. Default `share`. */
  readonly scale?: 'share' | 'rate' | 'amount' | undefined;
}

export const steps: RuleKind<StepsRule> = {
  schema: z
    .strictObject({
      kind: z.literal('steps'),
      steps: z.array(z.strictObject({ atLeast: nonNegative, fraction })).min(1),
      of: key.exactOptional(),
      scale: z.enum(['share', 'rate', 'amount']).exactOptional(),
    })
    .describe('The highest step that the measure reaches decides'),
  shape: (rule) => ({
    type: 'measure',
    scale: rule.scale ?? 'share',
    ...(rule.of === undefined ? {} : { of: rule.of }),
  }),
  check: (rule): RuleFault[] =>
    rule.steps.flatMap((step, index): RuleFault[] => {
      const above = rule.steps[index - 1];
      if (above === undefined || compare(readPlain(step.atLeast), readPlain(above.atLeast)) < 0) {
        return [];
      }
      const message = 'steps go from the highest down';
      return [{ code: 'steps-not-falling', path: ['steps', index, 'atLeast'], message }];
    }),
  needs(rule, answer, _context, around) {
    const [top] = rule.steps;
    if (top === undefined) return [];
    const goal = readPlain(top.atLeast);
    return measureNeeds(
      answer,
      goal,
      'raise',
      { of: rule.of, scale: rule.scale ?? 'share' },
      around,
    );
  },
  compile(rule) {
    const ladder = rule.steps.map(({ atLeast, fraction }) => ({
      from: readPlain(atLeast),
      fraction: readPlain(fraction),
      said: { step: 'threshold', atLeast, fraction } satisfies Step,
    }));
    const none: Step = { step: 'threshold', atLeast: null, fraction: '0' };
    return {
      score: (answer, around, known) => {
        const measure = known ?? measured(answer, rule.of, around);
        const reached = ladder.find(({ from }) => compare(measure, from) >= 0);
        return {
          fraction: reached?.fraction ?? ZERO,
          steps: [measureStep(answer, rule.of, around), reached?.said ?? none],
        };
      },
      graph: () => (measure) =>
        ladder.find(({ from }) => compare(measure, from) >= 0)?.fraction ?? ZERO,
    };
  },
};

export const thresholdWords: Words<'threshold'> = {
  vi: (step, style) =>
    step.atLeast === null
      ? 'dưới mức thấp nhất: 0 điểm'
      : `đạt mức từ ${style.number(step.atLeast)}: được ${style.share(step.fraction)} số điểm`,
  en: (step, style) =>
    step.atLeast === null
      ? 'under the lowest step: no points'
      : `reaches the step from ${style.number(step.atLeast)}: ${style.share(step.fraction)} of the points`,
};
