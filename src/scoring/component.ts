import { type Fraction, ONE, subtract } from '../exact/fraction.ts';
import { roundScaled } from '../exact/rounding/round.ts';
import { fractionText } from '../exact/share.ts';
import { deepFreeze } from '../rubric/freeze.ts';
import type { Answer } from '../rules/answer.ts';
import type { Outcome } from '../rules/kind.ts';
import type { Step } from '../rules/step.ts';
import type { ReadyComponent, ReadyRubric, Scored } from './compile.ts';
import { notApplicable, notDue, withheld } from './exceptions.ts';
import { stepFindings } from './findings.ts';
import type { Session } from './session.ts';

/** One component's answer scored: its status first, then its points, rounded once. */
export function scoreComponent(
  session: Session,
  component: ReadyComponent,
  answer: Answer | undefined,
): Scored {
  if (answer === undefined) {
    const { due } = component.model;
    const { asOf } = session.options;
    if (due !== undefined && asOf !== undefined && due > asOf) return notDue(component, due, asOf);
    return component.missing;
  }
  if (answer.notApplicable !== undefined) {
    return notApplicable(session, component, answer.notApplicable);
  }
  const outcome = component.score(answer, session.around);
  if (component.inferred !== undefined) session.findings.push(component.inferred);
  const refused = withheld(session, component, answer, outcome);
  if (refused !== undefined) return refused;
  if (outcome.kept !== true) {
    stepFindings(session.findings, component, outcome.steps);
    return finish(session.rubric, component, outcome);
  }
  const known = component.kept.get(outcome);
  if (known !== undefined) return known;
  const made = finish(session.rubric, component, outcome);
  deepFreeze(made.score);
  component.kept.set(outcome, made);
  return made;
}

function finish(rubric: ReadyRubric, component: ReadyComponent, outcome: Outcome): Scored {
  const { fraction, steps, excluded } = outcome;
  const left = excluded === undefined ? component.max : assessable(rubric, component, excluded);
  if (left === 0 && component.max > 0) {
    const none = scored(rubric, component, 'not-applicable', 0, component.max, null, steps);
    return { score: none, points: 0, excluded: component.max };
  }
  if (fraction === null) return component.needsCohort;
  const points = roundScaled(fraction, component.max, rubric.mode);
  const gone = component.max - left;
  const share = component.model.definition.rule.kind === 'unscored' ? null : fractionText(fraction);
  return {
    score: scored(rubric, component, 'scored', points, gone, share, steps),
    points,
    excluded: gone,
  };
}

/** What is left of the points: rounded like points, so that what is scored never exceeds it. */
function assessable(rubric: ReadyRubric, component: ReadyComponent, excluded: Fraction): number {
  return roundScaled(subtract(ONE, excluded), component.max, rubric.mode);
}

function scored(
  rubric: ReadyRubric,
  component: ReadyComponent,
  status: 'scored' | 'not-applicable',
  points: number,
  excluded: number,
  fraction: string | null,
  steps: readonly Step[],
): Scored['score'] {
  const { id, name, maxPoints, basis } = component.model.definition;
  return {
    id,
    name,
    status,
    points: rubric.print(points),
    maxPoints,
    excludedPoints: rubric.print(excluded),
    fraction,
    steps,
    basis,
  };
}
