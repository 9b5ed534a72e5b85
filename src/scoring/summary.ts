import { BEYOND } from '../exact/line.ts';
import { NO_ANSWER, NOT_APPLICABLE, type PassedSubmission } from '../intake/passed.ts';
import type { Unit } from '../intake/submission.ts';
import type { BoundsLookup } from './bounds.ts';
import type { ReadyComponent, ReadyPillar, ReadyRubric } from './compile.ts';
import { judge } from './component.ts';
import type { Terms } from './options.ts';
import { type Scales, scales } from './scales.ts';
import type { RubricReference, Totals } from './score.ts';
import type { Session } from './session.ts';
import { type Tally, totals } from './totals.ts';
import { gradeOf, surroundings } from './unit.ts';
import { weigh, weighParts } from './weigh.ts';

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

/** What every summary of a cohort has at hand. */
export interface Summing {
  readonly rubric: ReadyRubric;
  readonly bounds: BoundsLookup;
  readonly terms: Terms;
  /** What enforces deadlines or evidence has to look at every answer. */
  readonly enforced: boolean;
  /** By a component's place; those that compare units have their own for these bounds. */
  readonly scales: readonly Scales[];
}

export function summing(rubric: ReadyRubric, bounds: BoundsLookup, terms: Terms): Summing {
  const enforced = terms.lateIsZero || terms.evidenceIsRequired;
  const all = rubric.pillars.flatMap(({ components }) => components);
  const known = all.map(({ model, rule, max, scales: own }) =>
    model.relative.length === 0 ? own : scales(rule, max, rubric.mode, bounds),
  );
  return { rubric, bounds, terms, enforced, scales: known };
}

/** The same verdicts as a whole score's, only added up. */
export function summarise(on: Summing, passed: PassedSubmission): UnitSummary {
  const { rubric } = on;
  const { pillars } = rubric;
  const whole: Tally = { points: 0, excluded: 0 };
  const sums = new Array<PillarSummary>(pillars.length);
  for (let at = 0; at < pillars.length; at += 1) {
    const { id, name, max, components } = pillars[at] as ReadyPillar;
    const tally: Tally = { points: 0, excluded: 0 };
    for (let place = 0; place < components.length; place += 1) {
      const component = components[place] as ReadyComponent;
      if (on.enforced || !weighed(on, component, passed, tally))
        judged(on, component, passed, tally);
    }
    whole.points += tally.points;
    whole.excluded += tally.excluded;
    sums[at] = pillarSummary(id, name, totals(max, tally, rubric.print));
  }
  const { points, maxPoints, excludedPoints, assessablePoints, rescaledPoints, index } = totals(
    rubric.max,
    whole,
    rubric.print,
  );
  return {
    rubric: rubric.reference,
    unit: passed.submission.unit,
    points,
    maxPoints,
    excludedPoints,
    assessablePoints,
    rescaledPoints,
    index,
    grade: gradeOf(rubric, whole),
    pillars: sums,
  };
}

function pillarSummary(id: string, name: string, sums: Totals): PillarSummary {
  const { points, maxPoints, excludedPoints, assessablePoints, rescaledPoints, index } = sums;
  return {
    id,
    name,
    points,
    maxPoints,
    excludedPoints,
    assessablePoints,
    rescaledPoints,
    index,
  };
}

/** Adds an answer that is one number, or none; such an answer itself need not be looked at. */
function weighed(
  { scales }: Summing,
  { model, max }: ReadyComponent,
  passed: PassedSubmission,
  tally: Tally,
): boolean {
  const { measures } = passed;
  const { order } = model;
  const on = scales[order] as Scales;
  const n = measures[2 * order] as number;
  const d = measures[2 * order + 1] as number;
  if (d === 0) {
    if (n === NOT_APPLICABLE) tally.excluded += max;
    if (n === NOT_APPLICABLE || n === NO_ANSWER) return true;
    return weighParts(on, passed, model.firstPart, tally);
  }
  const points = weigh(on, n, d);
  if (points !== BEYOND) tally.points += points;
  return points !== BEYOND;
}

function judged(
  { rubric, bounds, terms }: Summing,
  component: ReadyComponent,
  passed: PassedSubmission,
  tally: Tally,
): void {
  const around = surroundings(passed.submission, bounds);
  const session: Session = { rubric, terms, around, findings: undefined };
  const verdict = judge(session, component, passed);
  tally.points += verdict.points;
  tally.excluded += verdict.excluded;
}
