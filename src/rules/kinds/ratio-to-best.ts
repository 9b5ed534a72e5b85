import { compare, compareToZero } from '../../exact/fraction.ts';
import { NOTHING, towards } from '../curve.ts';
import type { MeasuredKind } from '../kind.ts';
import { measured, measureShape, measureSteps, noneOf } from '../measure.ts';
import { type MayGrow, measuredAs, measuredFaults, measuredFields } from '../measured-by.ts';
import { ruleForm } from '../schema.ts';

/**
 * A measure over the best of the cohort: x / best; a best of 0 earns nothing.
 * `scale`: default `amount`. Answer: a measure.
 */
export interface RatioToBestRule extends MayGrow {
  readonly kind: 'ratio-to-best';
}

export const ratioToBest: MeasuredKind<RatioToBestRule> = {
  schema: /* @__PURE__ */ ruleForm('ratio-to-best', () => measuredFields(['growth'])),
  defaults: { scale: 'amount' },
  shape: (rule, site) => measureShape({ ...rule, scale: rule.scale ?? 'amount' }, site),
  check: (rule, site) => measuredFaults(rule, site),
  compares: () => true,
  measure: (rule, site) => measured(rule, site),
  none: noneOf,
  curve(_rule, _site, bounds) {
    if (bounds === undefined) return null;
    const best = bounds.max.value;
    return compareToZero(best) > 0 ? towards(best) : NOTHING;
  },
  steps(rule, site) {
    const told = measureSteps(rule, site);
    const about = measuredAs(rule);
    return (scored) => {
      const { bounds, measure } = scored;
      if (bounds === undefined) return told(scored, undefined);
      const { value, printed } = bounds.max;
      const step = { step: 'best', best: printed, ...about } as const;
      return told(scored, compare(measure, value) > 0 ? { ...step, passed: true } : step);
    };
  },
};
