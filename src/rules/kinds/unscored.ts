import { ZERO } from '../../exact/fraction.ts';
import { NOTHING } from '../curve.ts';
import type { MeasuredKind } from '../kind.ts';
import { ruleForm } from '../schema.ts';
import { told } from '../told.ts';

/** Information only: 0 of 0 points. Answer: any of the other kinds'. */
export interface UnscoredRule {
  readonly kind: 'unscored';
}

const TOLD = /* @__PURE__ */ told({ step: 'unscored' });

export const unscored: MeasuredKind<UnscoredRule> = {
  schema: /* @__PURE__ */ ruleForm('unscored', () => ({})),
  defaults: {},
  scored: false,
  shape: () => ({ type: 'any' }),
  check: (_rule, { maxPoints }) =>
    maxPoints === '0'
      ? []
      : [{ code: 'unscored-with-points', path: [], message: 'an unscored component has 0 points' }],
  measure: () => () => ZERO,
  curve: () => NOTHING,
  steps: () => () => TOLD,
};
