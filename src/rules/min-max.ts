import { z } from 'zod';
import {
  clamp,
  compare,
  divide,
  type Fraction,
  isZero,
  ONE,
  subtract,
  ZERO,
} from '../exact/fraction.ts';
import { readPlain } from '../exact/plain.ts';
import { ownPlace, toBound } from './bound.ts';
import type { Outcome, RuleFault, RuleKind } from './kind.ts';
import { measured, measureStep } from './measure.ts';
import { measureNeeds } from './need.ts';
import { decimal, direction, key } from './schema.ts';
import type { Step } from './step.ts';
import type { Bounds } from './surroundings.ts';

/**
 * A measure between the least and the greatest of the cohort: (x - min) / (max - min), or
 * (max - x) / (max - min) where lower is better. No spread: all points, unless the common value
 * is 0 where higher is better (0). Answer: `{ value }` or `{ numerator, denominator }`.
 */
export interface MinMaxRule {
  readonly kind: 'min-max';
  readonly direction?: 'higher' | 'lower' | undefined;
  /** Bounds that the rubric fixes itself, instead of the cohort's. */
  readonly bounds?: { readonly min: string; readonly max: string } | undefined;
  readonly of?: string | undefined;
  /** Default `amount`. */
  readonly scale?: 'share' | 'rate' | 'amount' | undefined;
}

const NEEDS_COHORT: Outcome = { fraction: null, steps: [{ step: 'needs-cohort' }] };

export const minMax: RuleKind<MinMaxRule> = {
  schema: z
    .strictObject({
      kind: z.literal('min-max'),
      direction: direction.exactOptional(),
      bounds: z.strictObject({ min: decimal, max: decimal }).exactOptional(),
      of: key.exactOptional(),
      scale: z.enum(['share', 'rate', 'amount']).exactOptional(),
    })
    .describe('A measure between the least and the greatest of the units compared'),
  shape: (rule) => ({
    type: 'measure',
    scale: rule.scale ?? 'amount',
    mayBeNegative: (rule.scale ?? 'amount') === 'amount',
    ...(rule.of === undefined ? {} : { of: rule.of }),
  }),
  check(rule): RuleFault[] {
    const { bounds } = rule;
    if (bounds === undefined || compare(readPlain(bounds.min), readPlain(bounds.max)) <= 0)
      return [];
    return [{ code: 'bounds-reversed', path: ['bounds'], message: 'min is above max' }];
  },
  relative: (rule, context) => (rule.bounds === undefined ? ownPlace(context.place, rule.of) : []),
  needs(rule, answer, context, around) {
    const bounds = frozenOf(rule) ?? around.bounds(context.place);
    if (bounds === undefined) return [{ need: 'compare' }];
    const lower = rule.direction === 'lower';
    const goal = lower ? bounds.min.value : bounds.max.value;
    const flat = compare(bounds.min.value, bounds.max.value) === 0;
    if (!lower && flat && isZero(goal)) return [{ need: 'exceed', value: '0' }];
    return measureNeeds(
      answer,
      goal,
      lower ? 'lower' : 'raise',
      { of: rule.of, scale: rule.scale ?? 'amount' },
      around,
    );
  },
  compile(rule, context) {
    const frozen = frozenOf(rule);
    const lower = rule.direction === 'lower';
    return {
      score: (answer, around, known) => {
        const bounds = frozen ?? around.bounds(context.place);
        if (bounds === undefined) return NEEDS_COHORT;
        const measure = known ?? measured(answer, rule.of, around);
        return {
          fraction: between(measure, bounds, lower),
          steps: [measureStep(answer, rule.of, around), boundsStep(measure, bounds, lower)],
        };
      },
      graph: (known) => {
        const bounds = frozen ?? known(context.place);
        return bounds === undefined ? null : (measure) => between(measure, bounds, lower);
      },
    };
  },
};

/** The bounds that the rubric fixes itself. */
function frozenOf({ bounds }: MinMaxRule): Bounds | undefined {
  if (bounds === undefined) return undefined;
  return { min: toBound(readPlain(bounds.min), []), max: toBound(readPlain(bounds.max), []) };
}

function between(measure: Fraction, { min, max }: Bounds, lower: boolean): Fraction {
  const spread = subtract(max.value, min.value);
  if (isZero(spread)) {
    // A unit outside a frozen bound without spread still is on its better or its worse side.
    const side = compare(measure, max.value);
    if (side !== 0) return side > 0 === lower ? ZERO : ONE;
    return !lower && isZero(max.value) ? ZERO : ONE;
  }
  const distance = lower ? subtract(max.value, measure) : subtract(measure, min.value);
  return clamp(divide(distance, spread));
}

function boundsStep(measure: Fraction, { min, max }: Bounds, lower: boolean): Step {
  const under = compare(measure, min.value) < 0;
  const over = compare(measure, max.value) > 0;
  return {
    step: 'bounds',
    direction: lower ? 'lower' : 'higher',
    min: min.said,
    max: max.said,
    spread: compare(min.value, max.value) !== 0,
    position: under ? 'below' : over ? 'above' : 'within',
  };
}
