import { ONE } from '../../exact/fraction.ts';
import { ITSELF } from '../curve.ts';
import type { MeasuredKind } from '../kind.ts';
import { type Labels, labelsOf } from '../labels.ts';
import { quotient } from '../measure.ts';
import { labels, optional, ruleForm } from '../schema.ts';
import { told } from '../told.ts';

/** Things found and handled: none found earns all points, else handled / found. Answer: `{ found, handled }`. */
export interface ResolvedRule {
  readonly kind: 'resolved';
  /** `numerator`: what was handled; `denominator`: what was found. */
  readonly labels?: Labels | undefined;
}

/** The measure is the share handled, and earns itself; nothing found is all of it handled. */
export const resolved: MeasuredKind<ResolvedRule> = {
  schema: /* @__PURE__ */ ruleForm('resolved', () => ({
    labels: optional(labels()),
  })),
  defaults: {},
  shape: () => ({ type: 'resolved' }),
  measure:
    () =>
    ({ found, handled }) =>
      found === '0' ? ONE : quotient(handled, found),
  curve: () => ITSELF,
  steps(rule) {
    const nouns = labelsOf(rule);
    const none = told({ step: 'resolved', found: '0', handled: '0', ...nouns });
    return ({ answer: { found = '0', handled = '0' } }) =>
      found === '0' ? none : [{ step: 'resolved', found, handled, ...nouns }];
  },
};
