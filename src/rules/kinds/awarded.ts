import { readPlain } from '../../exact/decimal-text.ts';
import { towards } from '../curve.ts';
import type { MeasuredKind } from '../kind.ts';
import { ruleForm } from '../schema.ts';

/**
 * Points that somebody else gives (a survey, a panel, the ministry), or that are worked out by hand
 * where a document's rule is beyond the other kinds: points / maxPoints.
 * Answer: `{ points }`, from 0 to the component's points.
 */
export interface AwardedRule {
  readonly kind: 'awarded';
}

/** The measure is the points given; they earn their share of all points. */
export const awarded: MeasuredKind<AwardedRule> = {
  schema: /* @__PURE__ */ ruleForm('awarded', () => ({})),
  defaults: {},
  givenByOthers: true,
  shape: (_rule, { maxPoints }) => ({ type: 'points', most: maxPoints }),
  measure:
    () =>
    ({ points = '' }) =>
      readPlain(points),
  curve: (_rule, { maxPoints }) => towards(readPlain(maxPoints)),
  steps:
    () =>
    ({ answer }) => [{ step: 'awarded', points: answer.points ?? '' }],
};
