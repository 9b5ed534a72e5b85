import * as z from 'zod/mini';
import { readPlain } from '../../exact/decimal-text.ts';
import { compare, type Fraction, isZero } from '../../exact/fraction.ts';
import { type Bounds, toBound } from '../context.ts';
import { allFrom, allUpTo, between, type Curve } from '../curve.ts';
import type { MeasuredKind } from '../kind.ts';
import { measured, measureShape, measureSteps, noneOf } from '../measure.ts';
import { type MayGrow, measuredAs, measuredFaults, measuredFields } from '../measured-by.ts';
import { decimal, direction, optional, ruleForm } from '../schema.ts';
import type { Step } from '../step.ts';

/**
 * A measure between the least and the greatest of the cohort: (x - min) / (max - min), or
 * (max - x) / (max - min) where lower is better. No spread: all points, unless the common value
 * is 0 where higher is better (0). `scale`: default `amount`. Answer: a measure.
 */
export interface MinMaxRule extends MayGrow {
  readonly kind: 'min-max';
  readonly direction?: 'higher' | 'lower' | undefined;
  /** Bounds that the rubric fixes itself, instead of the cohort's. */
  readonly bounds?: { readonly min: string; readonly max: string } | undefined;
}

export const minMax: MeasuredKind<MinMaxRule> = {
  schema: /* @__PURE__ */ ruleForm('min-max', () => ({
    direction: optional(direction()),
    bounds: optional(z.strictObject({ min: decimal(), max: decimal() })),
    ...measuredFields(['growth']),
  })),
  defaults: { direction: 'higher', scale: 'amount' },
  shape(rule, site) {
    const { scale = 'amount' } = rule;
    return measureShape({ ...rule, scale }, site, scale === 'amount');
  },
  check(rule, site) {
    const { bounds } = rule;
    const faults = measuredFaults(rule, site);
    if (bounds === undefined || compare(readPlain(bounds.min), readPlain(bounds.max)) <= 0) {
      return faults;
    }
    return [...faults, { code: 'bounds-reversed', path: ['bounds'], message: 'min is above max' }];
  },
  compares: ({ bounds }) => bounds === undefined,
  measure: (rule, site) => measured(rule, site),
  none: noneOf,
  curve(rule, _site, given) {
    const bounds = fixedBounds(rule) ?? given;
    return bounds === undefined ? null : curveBetween(bounds, rule.direction === 'lower');
  },
  steps(rule, site) {
    const fixed = fixedBounds(rule);
    const told = measureSteps(rule, site);
    const { direction = 'higher' } = rule;
    const about = measuredAs(rule);
    return (scored) => {
      const step = boundsStep(fixed ?? scored.bounds, scored.measure, direction);
      return told(scored, step && { ...step, ...about });
    };
  },
};

function fixedBounds({ bounds }: MinMaxRule): Bounds | undefined {
  if (bounds === undefined) return undefined;
  return { min: toBound(readPlain(bounds.min), []), max: toBound(readPlain(bounds.max), []) };
}

/** Without spread a unit at the common value has the best there is; beside it, it is better or worse. */
function curveBetween({ min, max }: Bounds, lower: boolean): Curve {
  if (compare(min.value, max.value) !== 0) {
    return lower ? between(max.value, min.value) : between(min.value, max.value);
  }
  return lower ? allUpTo(max.value) : allFrom(max.value, isZero(max.value));
}

function boundsStep(
  bounds: Bounds | undefined,
  measure: Fraction,
  direction: 'higher' | 'lower',
): Extract<Step, { readonly step: 'bounds' }> | undefined {
  if (bounds === undefined) return undefined;
  const { min, max } = bounds;
  const under = compare(measure, min.value) < 0;
  const over = compare(measure, max.value) > 0;
  const spread = compare(min.value, max.value) !== 0;
  const position = under ? 'below' : over ? 'above' : 'within';
  return { step: 'bounds', direction, min: min.printed, max: max.printed, spread, position };
}
