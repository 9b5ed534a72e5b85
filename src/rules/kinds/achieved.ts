import { ONE, ZERO } from '../../exact/fraction.ts';
import { ITSELF } from '../curve.ts';
import type { MeasuredKind } from '../kind.ts';
import { ruleForm } from '../schema.ts';
import { told } from '../told.ts';

/** All points or none: the thing required is there or not. Answer: `{ achieved: boolean }`. */
export interface AchievedRule {
  readonly kind: 'achieved';
}

const YES = /* @__PURE__ */ told({ step: 'achieved', achieved: true });
const NO = /* @__PURE__ */ told({ step: 'achieved', achieved: false });

/** The measure is 1 or 0, and earns itself. */
export const achieved: MeasuredKind<AchievedRule> = {
  schema: /* @__PURE__ */ ruleForm('achieved', () => ({})),
  defaults: {},
  shape: () => ({ type: 'flag' }),
  measure: () => (answer) => (answer.achieved === true ? ONE : ZERO),
  curve: () => ITSELF,
  steps: () => (scored) => (scored.answer.achieved === true ? YES : NO),
};
