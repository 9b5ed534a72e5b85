import { ZERO } from '../../exact/fraction.ts';
import { NOTHING } from '../curve.ts';
import type { MeasuredKind, Scored } from '../kind.ts';
import { ruleForm } from '../schema.ts';
import type { Step } from '../step.ts';
import { told } from '../told.ts';

/** Information only: 0 of 0 points. Answer: any of the other kinds'. */
export interface UnscoredRule {
  readonly kind: 'unscored';
}

const TOLD = /* @__PURE__ */ told({ step: 'unscored' });

/** The figures as they were handed in, and that they earn nothing. */
function toldBy({ answer: { value, numerator, denominator } }: Scored): readonly Step[] {
  if (value !== undefined) return [{ step: 'measure', value }, ...TOLD];
  if (numerator === undefined || denominator === undefined) return TOLD;
  return [{ step: 'share', numerator, denominator }, ...TOLD];
}

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
  steps: () => toldBy,
};
