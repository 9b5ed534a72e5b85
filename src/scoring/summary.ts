import type { Fraction } from '../exact/fraction.ts';
import { roundScaled } from '../exact/rounding/round.ts';
import type { PassedSubmission } from '../intake/parse.ts';
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
  const { submission, answers, measures } = passed;
  const around = surroundings(submission, bounds);
  const session: Session = { rubric, options, around, findings: undefined };
  const whole: Tally = { points: 0, excluded: 0 };
  const pillars = rubric.pillars.map(({ id, name, max, criteria }): PillarSummary => {
    const tally: Tally = { points: 0, excluded: 0 };
    for (const { components } of criteria) {
      for (const component of components) {
        const { order } = component.model;
        weigh(session, component, answers[order], measures[order], tally);
      }
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

/** Adds a component's points: by its fraction alone where nothing else can be asked of the answer. */
function weigh(
  session: Session,
  component: ReadyComponent,
  answer: Answer | undefined,
  measure: Fraction | undefined,
  tally: Tally,
): void {
  const { late, evidence } = session.options;
  const { fraction } = component.rule;
  const plain = answer !== undefined && answer.notApplicable === undefined;
  if (plain && fraction !== undefined && late !== 'zero' && evidence !== 'required') {
    const share = fraction(answer, session.around, measure);
    if (share !== null) tally.points += roundScaled(share, component.max, session.rubric.mode);
    return;
  }
  const verdict = judge(session, component, answer, measure);
  tally.points += verdict.points;
  tally.excluded += verdict.excluded;
}
