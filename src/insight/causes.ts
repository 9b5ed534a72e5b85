import type { Step, StepName } from '../rules/step.ts';
import type { ComponentScore } from '../scoring/score.ts';

/** Why a component has other points, or another status, than before. */
export type ChangeCause = 'answer' | 'rule' | 'bounds' | 'status' | 'evidence' | 'verification';

/** Which fields of a step say what the unit handed in; the others follow, or are the rule's. */
const ANSWER_FIELDS: { readonly [N in StepName]: readonly string[] } = {
  achieved: ['achieved'],
  option: ['option'],
  item: ['item', 'state'],
  measure: ['value'],
  share: ['numerator', 'denominator'],
  target: [],
  'points-each': [],
  threshold: [],
  resolved: ['found', 'handled'],
  covered: ['covered'],
  bounds: [],
  best: [],
  growth: ['value', 'previous'],
  'days-late': ['days', 'completedOn'],
  terms: ['numerator', 'denominator'],
  'none-arose': [],
  awarded: ['points'],
  deduction: [],
  class: [],
  case: ['case'],
  part: ['part'],
  alternative: ['part'],
  unscored: [],
  'no-answer': [],
  'not-applicable': ['reason'],
  'needs-cohort': [],
  late: ['completedOn'],
  'no-evidence': [],
  verified: [],
};

/** The same for the fields that say what other units set. */
const BOUNDS_FIELDS: { readonly [N in StepName]?: readonly string[] } = {
  bounds: ['min', 'max'],
  best: ['best'],
};

/** The causes that the two scores show; whether the rule is another is for their rubrics to say. */
export function causesOf(
  before: ComponentScore,
  after: ComponentScore,
  ruleChanged: boolean,
): ChangeCause[] {
  const differs = (part: (score: ComponentScore) => unknown): boolean =>
    JSON.stringify(part(before)) !== JSON.stringify(part(after));
  const decided = differs(({ verification }) => verification ?? null);
  const found: { readonly [C in ChangeCause]: boolean } = {
    // Under another decision the answer is another too: the decision is why.
    answer: !decided && differs(({ steps }) => pick(steps, ANSWER_FIELDS)),
    rule: ruleChanged,
    bounds: differs(({ steps }) => pick(steps, BOUNDS_FIELDS)),
    status: before.status !== after.status,
    evidence: differs(({ steps }) => steps.filter(({ step }) => step === 'no-evidence')),
    verification: decided,
  };
  return (Object.keys(found) as ChangeCause[]).filter((cause) => found[cause]);
}

/** The fields of the steps that a table names, those inside parts included. */
function pick(
  steps: readonly Step[],
  fields: { readonly [N in StepName]?: readonly string[] },
): unknown[] {
  return steps.flatMap((step): unknown[] => {
    const named = fields[step.step] ?? [];
    const own = named.map((field) => (step as { readonly [field: string]: unknown })[field]);
    const inner = 'steps' in step ? pick(step.steps, fields) : [];
    return own.length + inner.length === 0 ? [] : [[step.step, ...own, inner]];
  });
}
