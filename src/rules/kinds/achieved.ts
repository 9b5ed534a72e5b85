import { ONE, ZERO } from '../../exact/fraction.ts';
import { ITSELF } from '../curve.ts';
import type { MeasuredKind } from '../kind.ts';
import { absence, optional, ruleForm } from '../schema.ts';
import type { Text } from '../text.ts';
import { told } from '../told.ts';

/** How a cell says that there is none of something, and that there is some: "Không có sự cố", "Có sự cố". */
export interface Absence {
  readonly none: Text;
  readonly some: Text;
}

/** All points or none: the thing required is there or not. Answer: `{ achieved: boolean }`. */
export interface AchievedRule {
  readonly kind: 'achieved';
  /**
   * Achieved is that there is none of something. Where a report's cells are read, "Có" and "Không"
   * are then no answer: they may be meant of the thing or of the requirement.
   */
  readonly absence?: Absence | undefined;
}

const YES = /* @__PURE__ */ told({ step: 'achieved', achieved: true });
const NO = /* @__PURE__ */ told({ step: 'achieved', achieved: false });

/** The measure is 1 or 0, and earns itself. */
export const achieved: MeasuredKind<AchievedRule> = {
  schema: /* @__PURE__ */ ruleForm('achieved', () => ({ absence: optional(absence()) })),
  defaults: {},
  shape: ({ absence }) => (absence === undefined ? { type: 'flag' } : { type: 'flag', absence }),
  measure: () => (answer) => (answer.achieved === true ? ONE : ZERO),
  curve: () => ITSELF,
  steps: () => (scored) => (scored.answer.achieved === true ? YES : NO),
};
