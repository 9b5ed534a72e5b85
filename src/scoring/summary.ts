import type { Fraction } from '../exact/fraction.ts';
import { roundScaled } from '../exact/rounding/round.ts';
import { measureAt, type PassedSubmission } from '../intake/passed.ts';
import type { Unit } from '../intake/submission.ts';
import type { Answer } from '../rules/answer.ts';
import type { BoundsLookup } from './bounds.ts';
import type { ReadyComponent, ReadyRubric } from './compile.ts';
import { judge } from './component.ts';
import type { ScoreOptions } from './options.ts';
import type { RubricReference, Totals } from './score.ts';
import type { Session } from './session.ts';
import { type Tally, totals } from './totals.ts';
import { gradeOf, surroundings } from './unit.ts';
import type { Verdict } from './verdict.ts';

export interface PillarSummary extends Totals {
  readonly id: string;
  readonly name: string;
}

/** Points per pillar and in all, without components, reasons and findings: for dashboards. */
export interface UnitSummary extends Totals {
  readonly rubric: RubricReference;
  readonly unit: Unit;
  readonly grade: string | null;
  readonly pillars: readonly PillarSummary[];
}

/** The same verdicts as a whole score's, only added up. */
export function summarise(
  rubric: ReadyRubric,
  passed: PassedSubmission,
  bounds: BoundsLookup,
  options: ScoreOptions,
): UnitSummary {
  const { submission } = passed;
  const around = surroundings(submission, bounds);
  const session: Session = { rubric, options, around, findings: undefined };
  const whole: Tally = { points: 0, excluded: 0 };
  const pillars = rubric.pillars.map(({ id, name, max, components }): PillarSummary => {
    const tally: Tally = { points: 0, excluded: 0 };
    for (let at = 0; at < components.length; at += 1) {
      weigh(session, components[at] as ReadyComponent, passed, tally);
    }
    whole.points += tally.points;
    whole.excluded += tally.excluded;
    return { id, name, ...totals(max, tally, rubric.print) };
  });
  return {
    rubric: rubric.reference,
    unit: submission.unit,
    ...totals(rubric.max, whole, rubric.print),
    grade: gradeOf(rubric, whole),
    pillars,
  };
}

/**
 * Adds a component's points. Where nothing is enforced, a measure's fraction alone is enough (an
 * answer with a measure is there and applies), and so is a verdict that is kept.
 */
function weigh(
  session: Session,
  component: ReadyComponent,
  passed: PassedSubmission,
  tally: Tally,
): void {
  const { order } = component.model;
  const measure = measureAt(passed, order);
  const answer = passed.answers[order];
  const { late, evidence } = session.options;
  if (answer !== undefined && late !== 'zero' && evidence !== 'required') {
    const share = measure && component.rule.fraction?.(measure, session.around);
    if (share !== undefined && share !== null) {
      tally.points += roundScaled(share, component.max, session.rubric.mode);
      return;
    }
    const known = keptVerdict(session, component, answer, measure);
    if (known !== undefined) {
      tally.points += known.points;
      tally.excluded += known.excluded;
      return;
    }
  }
  const verdict = judge(session, component, answer, measure);
  tally.points += verdict.points;
  tally.excluded += verdict.excluded;
}

function keptVerdict(
  session: Session,
  component: ReadyComponent,
  answer: Answer,
  measure: Fraction | undefined,
): Verdict | undefined {
  if (answer.notApplicable !== undefined) return undefined;
  const outcome = component.rule.score(answer, session.around, measure);
  return outcome.kept === true ? component.kept.get(outcome) : undefined;
}
