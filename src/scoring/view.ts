import type { AnswerList, ParsedRecord } from '../intake/record.ts';
import { saidOf } from '../intake/said.ts';
import { decisionOf, type Verification } from '../intake/verification.ts';
import type { CheckedComponent } from '../rubric/model.ts';
import type { Answer } from '../rules/answer.ts';
import type { Policy } from './options.ts';

/** The answers that count: a unit's own, or those that an authority left of them. */
export interface View {
  readonly list: AnswerList;
  /** By a component's position, the decision that counts. */
  readonly decided: ReadonlyMap<number, Verification> | undefined;
}

/** The unit's own answers, whatever was decided about them. */
export function claimsOf({ list }: ParsedRecord): View {
  return { list, decided: undefined };
}

/** The answers under the decisions that the policy lets count: of several on a component the last. */
export function viewOf(record: ParsedRecord, { verifications }: Policy): View {
  const given = record.submission.verifications;
  if (given === undefined || verifications === 'none') return claimsOf(record);
  const { rubric, submission } = record;
  const decided = new Map<number, Verification>();
  for (const verification of given) {
    if (verifications !== 'all' && verification.on > verifications.until) continue;
    const component = rubric.byId.get(verification.component);
    if (component !== undefined) decided.set(component.order, verification);
  }
  const list = record.list.copy();
  const { facts, unit } = submission;
  for (const [order, verification] of decided) {
    const component = rubric.components[order] as CheckedComponent;
    const answer = answerUnder(verification, component, record.list.answers[order]);
    list.drop(component);
    if (answer !== undefined) list.keep(component, answer, { facts, unitClass: unit.class });
  }
  return { list, decided };
}

/** The answer that is left to be scored by its rule; undefined where the decision says all there is. */
function answerUnder(
  verification: Verification,
  { rule }: CheckedComponent,
  own: Answer | undefined,
): Answer | undefined {
  const decision = decisionOf(verification);
  if (decision !== 'upheld' && decision !== 'answer') return undefined;
  const answer = 'answer' in verification ? saidOf(verification.answer, rule.shape) : own;
  const { evidence } = verification;
  if (answer === undefined || evidence === undefined) return answer;
  return { ...answer, evidence: [...(answer.evidence ?? []), ...evidence] };
}
