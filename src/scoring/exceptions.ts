import { ZERO } from '../exact/fraction.ts';
import type { AnswerExtras } from '../rules/answer.ts';
import type { Outcome } from '../rules/kind.ts';
import type { Step } from '../rules/step.ts';
import type { ReadyComponent } from './compile.ts';
import type { Status } from './score.ts';
import type { Session } from './session.ts';
import type { Verdict } from './verdict.ts';

const NOTHING = { points: 0, excluded: 0, fraction: null, kept: false } as const;

/** No answer, and none is due yet. */
export function notDue(due: string, asOf: string): Verdict {
  return { status: 'not-due', ...NOTHING, steps: [{ step: 'no-answer', due, asOf }] };
}

/** Excluded with its reason: out of the maximum, not zero. */
export function notApplicable(
  session: Session,
  component: ReadyComponent,
  reason: string,
): Verdict {
  const { id, notApplicable } = component.model.definition;
  if (notApplicable === undefined && component.max > 0) {
    session.findings?.push({
      code: 'exclusion-unforeseen',
      severity: 'warning',
      path: ['answers', id, 'notApplicable'],
      component: id,
      reason,
    });
  }
  const steps: Step[] = [{ step: 'not-applicable', reason }];
  return { status: 'not-applicable', ...NOTHING, excluded: component.max, steps };
}

/** Late or without evidence: a finding, or no points where the caller enforces it. */
export function withheld(
  session: Session,
  component: ReadyComponent,
  extras: AnswerExtras,
  outcome: Outcome,
): Verdict | undefined {
  const { due } = component.model;
  const { completedOn } = extras;
  const { lateIsZero, evidenceIsRequired } = session.terms;
  const isLate = due !== undefined && completedOn !== undefined && completedOn > due;
  const lacking = lacksEvidence(component, extras);
  if (lacking) session.findings?.push(component.noEvidence);
  if (isLate) {
    const { id } = component.model.definition;
    session.findings?.push({
      code: 'late',
      severity: 'warning',
      path: ['answers', id, 'completedOn'],
      component: id,
      due,
      completedOn,
    });
  }
  const why: (Step & { readonly step: 'late' | 'no-evidence' })[] = [];
  if (isLate && lateIsZero) why.push({ step: 'late', due, completedOn });
  if (lacking && evidenceIsRequired) {
    why.push({ step: 'no-evidence', expected: component.expected });
  }
  return why[0] === undefined ? undefined : refused(why[0].step, outcome, why);
}

/** The steps still say what the answer would have earned. */
function refused(status: Status, outcome: Outcome, why: readonly Step[]): Verdict {
  return { status, ...NOTHING, fraction: ZERO, steps: [...outcome.steps, ...why] };
}

/** Whether the unit still has to hand in evidence. */
export function lacksEvidence(
  component: ReadyComponent,
  extras: AnswerExtras | undefined,
): boolean {
  return component.expected.length > 0 && (extras === undefined || !shown(component, extras));
}

/** Whether evidence was handed in; where only signed files count, one of them has to be signed. */
function shown({ signed }: ReadyComponent, { evidence }: AnswerExtras): boolean {
  if (evidence === undefined || evidence.length === 0) return false;
  return !signed || evidence.some((item) => item.signed === true);
}
