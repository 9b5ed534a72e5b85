import { ONE } from '../../exact/fraction.ts';
import { ITSELF } from '../curve.ts';
import type { MeasuredKind } from '../kind.ts';
import type { Labels } from '../labels.ts';
import { quotient } from '../measure.ts';
import { labels, optional, ruleForm } from '../schema.ts';
import { told } from '../told.ts';

/** Things found and handled: none found earns all points, else handled / found. Answer: `{ found, handled }`. */
export interface ResolvedRule {
  readonly kind: 'resolved';
  /** `numerator`: what was handled; `denominator`: what was found. */
  readonly labels?: Labels | undefined;
}

const NONE_FOUND = /* @__PURE__ */ told({ step: 'resolved', found: '0', handled: '0' });

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
  steps:
    () =>
    ({ answer: { found = '0', handled = '0' } }) =>
      found === '0' ? NONE_FOUND : [{ step: 'resolved', found, handled }],
};
