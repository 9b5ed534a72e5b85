import type { Unit } from '../intake/submission.ts';
import type { Basis, Rounding, Weighting } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Step } from '../rules/step.ts';

/**
 * Why a component has the points that it has. Only `not-applicable` leaves the maximum;
 * the others count with the points given, which are 0 in every status but `scored`.
 */
export type Status =
  | 'scored'
  | 'missing'
  | 'not-applicable'
  | 'not-due'
  | 'needs-cohort'
  | 'late'
  | 'no-evidence';

export interface ComponentScore {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly points: string;
  readonly maxPoints: string;
  /** The points that do not apply: all of them, or those of the parts left out. */
  readonly excludedPoints: string;
  /** The share of the points that the rule gives, at 4 decimals; null where it gives none. */
  readonly fraction: string | null;
  /** How the points came about, as data. */
  readonly steps: readonly Step[];
  readonly basis: Basis;
}

/** Points on any level; every number is the exact sum of the rounded points below it. */
export interface Totals {
  readonly points: string;
  readonly maxPoints: string;
  readonly excludedPoints: string;
  /** maxPoints - excludedPoints: what could be reached. */
  readonly assessablePoints: string;
  /** points / assessablePoints × maxPoints, for comparison with others; null without an index. */
  readonly rescaledPoints: string | null;
  /** points / assessablePoints, 4 decimals, half up; null where everything is excluded. */
  readonly index: string | null;
}

export interface CriterionScore extends Totals {
  readonly id: string;
  readonly name: string;
  readonly components: readonly ComponentScore[];
}

export interface PillarScore extends Totals {
  readonly id: string;
  readonly name: string;
  readonly criteria: readonly CriterionScore[];
}

/** Which rubric a score is of, with what a reader of the score has to know of it. */
export interface RubricReference {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly weighting: Weighting;
  readonly rounding: Rounding;
}

/** A unit scored: plain JSON, to be treated as frozen; parts that recur may be shared objects. */
export interface UnitScore extends Totals {
  readonly rubric: RubricReference;
  readonly unit: Unit;
  /** The id of the rubric's grade; null where the rubric declares none or there is no index. */
  readonly grade: string | null;
  readonly pillars: readonly PillarScore[];
  readonly findings: readonly Finding[];
}
