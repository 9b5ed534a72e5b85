import * as z from 'zod/mini';
import { readPlain } from '../../exact/decimal-text.ts';
import { compare, divide, type Fraction, ZERO } from '../../exact/fraction.ts';
import type { RuleSite } from '../context.ts';
import { between } from '../curve.ts';
import type { MeasuredKind } from '../kind.ts';
import { countShape, type Labels } from '../labels.ts';
import { measured, measureSteps } from '../measure.ts';
import { measuredFaults } from '../measured-by.ts';
import { labels, optional, positive, ruleForm } from '../schema.ts';

/**
 * Points taken away for each of what is counted: (maxPoints - value × pointsEach) / maxPoints, not
 * under 0. Answer: `{ value }`; with `as: 'days-late'` the day of completion, or `{ value }` days.
 */
export interface DeductionRule {
  readonly kind: 'deduction';
  readonly pointsEach: string;
  readonly as?: 'days-late' | undefined;
  readonly labels?: Labels | undefined;
}

export const deduction: MeasuredKind<DeductionRule> = {
  schema: /* @__PURE__ */ ruleForm('deduction', () => ({
    pointsEach: positive(),
    as: optional(z.literal('days-late')),
    labels: optional(labels()),
  })),
  defaults: {},
  shape({ as, labels }, { due }) {
    if (as === undefined) return countShape(labels);
    return due === undefined ? { type: 'days' } : { type: 'days', due };
  },
  check: ({ as }, site) => measuredFaults({ as }, site),
  measure: ({ as }, site) => measured({ as }, site),
  curve: (rule, site) => between(exhaustedAt(rule, site), ZERO),
  steps(rule, site) {
    const { as, pointsEach, labels } = rule;
    const each = {
      ...(labels?.unit === undefined ? {} : { unit: labels.unit }),
      ...(as === undefined ? {} : { days: true as const }),
    };
    const told = measureSteps({ as }, site);
    const end = exhaustedAt(rule, site);
    return (scored) => {
      const exhausted = compare(scored.measure, end) >= 0;
      return told(scored, { step: 'deduction', pointsEach, exhausted, ...each });
    };
  },
};

/** How many take all points away. */
function exhaustedAt({ pointsEach }: DeductionRule, { maxPoints }: RuleSite): Fraction {
  return divide(readPlain(maxPoints), readPlain(pointsEach));
}
