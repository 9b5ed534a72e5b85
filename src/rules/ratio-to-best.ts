import { z } from 'zod';
import { compareToZero, type Fraction, ZERO } from '../exact/fraction.ts';
import { along, towards } from '../exact/line.ts';
import { ownPlace } from './bound.ts';
import type { Outcome, RuleKind } from './kind.ts';
import { measured, measureStep } from './measure.ts';
import { measureNeeds } from './need.ts';
import { key } from './schema.ts';

/**
 * A measure over the best of the cohort: x / best; a best of 0 earns nothing.
 * Answer: `{ value }` or `{ numerator, denominator }`.
 */
export interface RatioToBestRule {
  readonly kind: 'ratio-to-best';
  readonly of?: string | undefined;
  /** Default `amount`. */
  readonly scale?: 'share' | 'rate' | 'amount' | undefined;
}

const NEEDS_COHORT: Outcome = { fraction: null, steps: [{ step: 'needs-cohort' }] };

export const ratioToBest: RuleKind<RatioToBestRule> = {
  schema: z
    .strictObject({
      kind: z.literal('ratio-to-best'),
      of: key.exactOptional(),
      scale: z.enum(['share', 'rate', 'amount']).exactOptional(),
    })
    .describe('A measure over the best of the units compared'),
  shape: (rule) => ({
    type: 'measure',
    scale: rule.scale ?? 'amount',
    ...(rule.of === undefined ? {} : { of: rule.of }),
  }),
  relative: (rule, context) => ownPlace(context.place, rule.of),
  needs(rule, answer, context, around) {
    const best = around.bounds(context.place)?.max.value;
    if (best === undefined) return [{ need: 'compare' }];
    if (compareToZero(best) <= 0) return [{ need: 'exceed', value: '0' }];
    return measureNeeds(
      answer,
      best,
      'raise',
      { of: rule.of, scale: rule.scale ?? 'amount' },
      around,
    );
  },
  compile(rule, context) {
    const share = (measure: Fraction, best: Fraction): Fraction =>
      compareToZero(best) > 0 ? along(towards(best), measure) : ZERO;
    return {
      score: (answer, around, known) => {
        const best = around.bounds(context.place)?.max;
        if (best === undefined) return NEEDS_COHORT;
        return {
          fraction: share(known ?? measured(answer, rule.of, around), best.value),
          steps: [measureStep(answer, rule.of, around), { step: 'best', best: best.said }],
        };
      },
      graph: (bounds) => {
        const best = bounds(context.place)?.max.value;
        if (best === undefined) return null;
        return compareToZero(best) > 0 ? towards(best) : () => ZERO;
      },
    };
  },
};
