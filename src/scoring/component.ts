import { compare, type Fraction, ONE, subtract } from '../exact/fraction.ts';
import { roundScaled } from '../exact/rounding/round.ts';
import { extrasAt, isExcluded, measureAt, type PassedSubmission } from '../intake/passed.ts';
import type { Outcome } from '../rules/kind.ts';
import type { ReadyComponent, ReadyRubric } from './compile.ts';
import { notApplicable, notDue, withheld } from './exceptions.ts';
import { stepFindings } from './findings.ts';
import type { Session } from './session.ts';
import type { Verdict } from './verdict.ts';

/** One component's answer judged: its status first, then its points, rounded once. */
export function judge(
  session: Session,
  component: ReadyComponent,
  passed: PassedSubmission,
): Verdict {
  const { order } = component.model;
  const answer = passed.answers[order];
  if (answer === undefined) {
    const { due } = component.model;
    const { asOf } = session.terms;
    if (due !== undefined && asOf !== undefined && due > asOf) return notDue(due, asOf);
    return component.missing;
  }
  if (isExcluded(passed, order)) {
    return notApplicable(session, component, answer.notApplicable ?? '');
  }
  const outcome = component.rule.score(answer, session.around, measureAt(passed, order));
  if (component.inferred !== undefined) session.findings?.push(component.inferred);
  const refused = withheld(session, component, extrasAt(passed, order), outcome);
  if (refused !== undefined) return refused;
  if (outcome.kept !== true) {
    if (component.tells && session.findings !== undefined) {
      stepFindings(session.findings, component, outcome.steps);
    }
    return verdictOf(session.rubric, component, outcome, false);
  }
  const known = component.kept.get(outcome);
  if (known !== undefined) return known;
  const made = verdictOf(session.rubric, component, outcome, true);
  component.kept.set(outcome, made);
  return made;
}

function verdictOf(
  rubric: ReadyRubric,
  component: ReadyComponent,
  { fraction, steps, excluded: share }: Outcome,
  kept: boolean,
): Verdict {
  const { max } = component;
  const excluded = share === undefined ? 0 : max - assessable(rubric, max, share);
  if (share !== undefined && compare(share, ONE) === 0) {
    return { status: 'not-applicable', points: 0, excluded, fraction: null, steps, kept };
  }
  if (fraction === null) {
    return { status: 'needs-cohort', points: 0, excluded, fraction, steps, kept };
  }
  const points = roundScaled(fraction, max, rubric.mode);
  // An unscored row has no points to have a share of.
  return { status: 'scored', points, excluded, fraction: max === 0 ? null : fraction, steps, kept };
}

/** What is left of the points: rounded like points, so that what is scored never exceeds it. */
function assessable(rubric: ReadyRubric, max: number, excluded: Fraction): number {
  return roundScaled(subtract(ONE, excluded), max, rubric.mode);
}
