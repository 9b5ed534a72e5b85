import { printScaled } from '../exact/decimal-text.ts';
import { measuredRecord } from '../intake/measured-record.ts';
import { type Mutable, plainObject } from '../intake/mutable.ts';
import {
  NO_ANSWER,
  NONE_FULL,
  NONE_ZERO,
  NOT_APPLICABLE,
  type ParsedRecord,
} from '../intake/record.ts';
import type { Unit } from '../intake/submission.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { PillarIdOf } from '../rubric/ids-of.ts';
import type { CompiledComponent, CompiledPillar } from './compiled-rubric.ts';
import { judge } from './component.ts';
import { type Scoring, ScoringContext } from './context.ts';
import { BEYOND, pointsAt, type ScaledCurve, scaleCurve } from './fast-sums.ts';

import { gradeOf, groupsOf } from './levels.ts';
import type { ScorePolicy } from './policy.ts';
import type { GroupScore, RubricReference, Totals } from './score.ts';
import {
  addComponent,
  addLevel,
  emptyTally,
  fillTotals,
  LevelOf,
  settle,
  type Tally,
} from './totals.ts';

import { viewOf } from './view.ts';

export interface PillarSummary<Id extends string = string> extends Totals {
  readonly id: Id;
  readonly name: string;
  /** What was applied of its bonus and penalty points, as in a whole score. */
  readonly adjustment?: string;
}

/** Points per pillar and in all, without components, reasons and findings: for dashboards. */
export interface UnitSummary<R extends RubricDefinition = RubricDefinition> extends Totals {
  readonly rubric: RubricReference;
  readonly policy: ScorePolicy;
  readonly unit: Unit;
  readonly grade: string | null;
  /** What was applied of all bonus and penalty points, as in a whole score. */
  readonly adjustment?: string;
  readonly groups?: readonly GroupScore<PillarIdOf<R>>[];
  /** How many findings of severity error intake has on the answers. */
  readonly errors: number;
  readonly pillars: readonly PillarSummary<PillarIdOf<R>>[];
}

/** What every summary of a cohort has at hand. */
export interface Summing {
  readonly scoring: Scoring;
  /** By a component's position; none where its answer is no single measure, or has to be judged. */
  readonly curves: readonly (ScaledCurve | undefined)[];
  /** Most answers are added up by their curves. */
  readonly isQuick: boolean;
}

export function summing(scoring: Scoring): Summing {
  const { rubric, policy, bounds } = scoring;
  // What enforces deadlines or evidence has to look at every answer.
  const judged = policy.lateIsZero || policy.evidenceIsRequired || rubric.mode !== 'half-up';
  const curves = rubric.components.map(({ checked, max, step }) => {
    if (judged || checked.rule.parts !== undefined) return undefined;
    const curve = bounds.curves[checked.rule.leaf];
    return curve === null || curve === undefined ? undefined : scaleCurve(curve, max / step);
  });
  return { scoring, curves, isQuick: !judged };
}

const Summary = /* @__PURE__ */ plainObject<
  UnitSummary,
  [Scoring, ParsedRecord, Tally, readonly PillarSummary[], readonly Tally[]]
>(function ({ rubric, policy }, { submission, errors }, tally, pillars, below) {
  this.rubric = rubric.reference;
  this.policy = policy.printed;
  this.unit = submission.unit;
  fillTotals(this, rubric.max, tally, rubric.print);
  this.grade = gradeOf(rubric, tally, below);
  if (rubric.adjusts) this.adjustment = printScaled(tally.applied, rubric.checked.places);
  const groups = groupsOf(rubric, below);
  if (groups !== undefined) this.groups = groups;
  this.errors = errors;
  this.pillars = pillars;
});

/** The same verdicts as a whole score's, only added up. */
export function summarise(on: Summing, record: ParsedRecord): UnitSummary {
  // Of a record with all of its answers there always is one.
  return summed(on, record) as UnitSummary;
}

/**
 * The summary of a submission as it was handed in, without its answers where measures do: where
 * intake has nothing to say of it, and no answer has to be judged by more than its measure.
 */
export function summariseRaw(on: Summing, input: unknown): UnitSummary | undefined {
  if (!on.isQuick) return undefined;
  const record = measuredRecord(on.scoring.rubric.checked, input);
  return record === undefined ? undefined : summed(on, record);
}

/** Undefined where an answer would have to be judged that was not kept. */
function summed(on: Summing, record: ParsedRecord): UnitSummary | undefined {
  const { rubric } = on.scoring;
  const { pillars } = rubric;
  const whole = emptyTally();
  const sums = new Array<PillarSummary>(pillars.length);
  const below = new Array<Tally>(pillars.length);
  // Made once it is needed: of most units every answer is one number.
  let context: ScoringContext | undefined;
  const view = viewOf(record, on.scoring.policy);
  const isQuick = view.decided === undefined;
  for (let at = 0; at < pillars.length; at += 1) {
    const pillar = pillars[at] as CompiledPillar;
    const { components } = pillar;
    const tally = emptyTally();
    for (let next = 0; next < components.length; next += 1) {
      const component = components[next] as CompiledComponent;
      if (isQuick && addQuickly(on, component, record, tally)) continue;
      if (isUnkept(component, record)) return undefined;
      context ??= new ScoringContext(on.scoring, record, undefined, view);
      const { points, excluded } = judge(context, component);
      addComponent(tally, component.sign, points, excluded);
    }
    if (pillar.adjusts) settle(tally, pillar.max, rubric.free);
    addLevel(whole, tally);
    below[at] = tally;
    const sum: Mutable<PillarSummary> = new LevelOf(pillar, tally, rubric.print);
    if (pillar.adjusts) sum.adjustment = printScaled(tally.applied, rubric.checked.places);
    sums[at] = sum as PillarSummary;
  }
  if (rubric.adjustsTotal) settle(whole, rubric.max, false);
  return new Summary(on.scoring, record, whole, sums, below);
}

/** A measure stands there, and the answer that it is of does not. */
function isUnkept(
  { checked: { order, rule } }: CompiledComponent,
  { list }: ParsedRecord,
): boolean {
  if (rule.parts !== undefined || list.answers[order] !== undefined) return false;
  const { measures } = list;
  return measures[2 * rule.leaf + 1] !== 0 || measures[2 * rule.leaf] !== NO_ANSWER;
}

/** Adds an answer that is one number, or none; such an answer itself need not be looked at. */
function addQuickly(
  { curves }: Summing,
  { checked, max, step, sign }: CompiledComponent,
  { list: { measures } }: ParsedRecord,
  tally: Tally,
): boolean {
  const curve = curves[checked.order];
  const { rule } = checked;
  if (curve === undefined || rule.parts !== undefined) return false;
  const n = measures[2 * rule.leaf] as number;
  const d = measures[2 * rule.leaf + 1] as number;
  if (d === 0) {
    if (n === NOT_APPLICABLE) addComponent(tally, sign, 0, max);
    if (n === NONE_FULL) addComponent(tally, sign, max, 0);
    return n === NOT_APPLICABLE || n === NO_ANSWER || n === NONE_FULL || n === NONE_ZERO;
  }
  const points = pointsAt(curve, n, d);
  if (points === BEYOND) return false;
  addComponent(tally, sign, step * points, 0);
  return true;
}
