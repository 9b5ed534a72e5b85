import { roundScaled } from '../exact/rounding/round.ts';
import { measureAt, type PassedSubmission } from '../intake/passed.ts';
import type { Unit } from '../intake/submission.ts';
import type { BoundsLookup } from './bounds.ts';
import type { ReadyComponent, ReadyRubric } from './compile.ts';
import { judge } from './component.ts';
import type { ScoreOptions } from './options.ts';
import type { RubricReference, Totals } from './score.ts';
import type { Session } from './session.ts';
import { type Tally, totals } from './totals.ts';
import { gradeOf, surroundings } from './unit.ts';

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
 * Adds a component's points. Where nothing is enforced, the answer as one number is enough: it is
 * there and applies, and need not be looked at.
 */
function weigh(
  session: Session,
  component: ReadyComponent,
  passed: PassedSubmission,
  tally: Tally,
): void {
  const { order } = component.model;
  const { late, evidence } = session.options;
  const measure = measureAt(passed, order);
  if (measure !== undefined && late !== 'zero' && evidence !== 'required') {
    const share = component.rule.fraction?.(measure, session.around);
    if (share !== undefined && share !== null) {
      tally.points += roundScaled(share, component.max, session.rubric.mode);
      return;
    }
  }
  const verdict = judge(session, component, passed.answers[order], measure);
  tally.points += verdict.points;
  tally.excluded += verdict.excluded;
}
