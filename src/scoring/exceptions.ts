import type { Answer } from '../rules/answer.ts';
import type { Outcome } from '../rules/kind.ts';
import type { Step } from '../rules/step.ts';
import type { ReadyComponent, Scored } from './compile.ts';
import type { Status } from './score.ts';
import type { Session } from './session.ts';

function none(
  component: ReadyComponent,
  status: Status,
  steps: readonly Step[],
  excluded: number,
): Scored {
  const { id, name, maxPoints, basis } = component.model.definition;
  const excludedPoints = excluded === 0 ? '0' : maxPoints;
  const fraction = status === 'late' || status === 'no-evidence' ? '0' : null;
  return {
    score: { id, name, status, points: '0', maxPoints, excludedPoints, fraction, steps, basis },
    points: 0,
    excluded,
  };
}

/** No answer, and none is due yet. */
export function notDue(component: ReadyComponent, due: string, asOf: string): Scored {
  return none(component, 'not-due', [{ step: 'no-answer', due, asOf }], 0);
}

/** Excluded with its reason: out of the maximum, not zero. */
export function notApplicable(session: Session, component: ReadyComponent, reason: string): Scored {
  const { id, notApplicable } = component.model.definition;
  if (notApplicable === undefined && component.max > 0) {
    session.findings.push({
      code: 'exclusion-unforeseen',
      severity: 'warning',
      path: ['answers', id, 'notApplicable'],
      component: id,
      reason,
    });
  }
  return none(component, 'not-applicable', [{ step: 'not-applicable', reason }], component.max);
}

/** Late or without evidence: a finding, or no points where the caller enforces it. */
export function withheld(
  session: Session,
  component: ReadyComponent,
  answer: Answer,
  outcome: Outcome,
): Scored | undefined {
  const { due, definition } = component.model;
  const { completedOn } = answer;
  const { late, evidence } = session.options;
  const lacking = component.expected.length > 0 && !shown(component, answer);
  if (due !== undefined && completedOn !== undefined && completedOn > due) {
    session.findings.push({
      code: 'late',
      severity: 'warning',
      path: ['answers', definition.id, 'completedOn'],
      component: definition.id,
      due,
      completedOn,
    });
    if (late === 'zero') {
      return none(component, 'late', [...outcome.steps, { step: 'late', due, completedOn }], 0);
    }
  }
  if (!lacking) return undefined;
  session.findings.push(component.noEvidence);
  if (evidence !== 'required') return undefined;
  const step: Step = { step: 'no-evidence', expected: component.expected };
  return none(component, 'no-evidence', [...outcome.steps, step], 0);
}

/** Whether evidence was handed in; where only signed files count, one of them has to be signed. */
function shown({ signed }: ReadyComponent, { evidence }: Answer): boolean {
  if (evidence === undefined || evidence.length === 0) return false;
  return !signed || evidence.some((item) => item.signed === true);
}
