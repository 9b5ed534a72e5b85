import type { Answer, EvidenceItem } from '../rules/answer.ts';

/** What an authority decided about an answer. */
export type Decision<A = Answer> =
  /** The unit's own answer stands. */
  | { readonly upheld: true }
  /** This answer counts instead of the unit's, with its own dates; the rule scores it. */
  | { readonly answer: A }
  /** These points are given, whatever the rule would give: within 0 and maxPoints. */
  | { readonly points: string }
  /** Nothing is earned. */
  | { readonly rejected: true }
  /** The component is left out, for this reason. */
  | { readonly notApplicable: string };

/** A decision about one component, with who made it, when and why. Of several the last counts. */
export type Verification<Id extends string = string, A = Answer> = {
  readonly component: Id;
  /** The round of the assessment: "thẩm định", "phúc tra". */
  readonly stage: string;
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly reason: string;
  /** What the decision rests on; it counts as evidence of the answer. */
  readonly evidence?: readonly EvidenceItem[];
  /** The rows of the regulation that it rests on. */
  readonly items?: readonly string[];
} & Decision<A>;

export type DecisionName = 'upheld' | 'answer' | 'points' | 'rejected' | 'notApplicable';

/** Which of the decisions a verification is. */
export function decisionOf(verification: Verification): DecisionName {
  if ('upheld' in verification) return 'upheld';
  if ('answer' in verification) return 'answer';
  if ('points' in verification) return 'points';
  return 'rejected' in verification ? 'rejected' : 'notApplicable';
}
