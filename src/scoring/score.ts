import type { Unit } from '../intake/submission.ts';
import type { Verification } from '../intake/verification.ts';
import type {
  Adjustment,
  Basis,
  ComponentRounding,
  Grade,
  LegalBasis,
  ReadingDefinition,
  Rounding,
  RubricDefinition,
  Weighting,
} from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import type { ComponentIdOf, CriterionIdOf, PillarIdOf } from '../rubric/ids-of.ts';
import type { RubricKey } from '../rubric/key.ts';
import type { Step } from '../rules/step.ts';
import type { ScorePolicy } from './policy.ts';

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
  | 'no-evidence'
  /** An authority did not recognise it: 0 points. */
  | 'rejected';

/** The points of one component and how they came about. */
export interface ComponentScore<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly status: Status;
  /** Its points are added or taken away, outside the maximum of the levels above. */
  readonly adjustment?: Adjustment;
  readonly points: string;
  readonly maxPoints: string;
  /** The points that do not apply: all of them, or those of the parts left out. */
  readonly excludedPoints: string;
  /** The share of the points that the rule gives, at 4 decimals; null where it gives none. */
  readonly fraction: string | null;
  /** How the points came about, as data. */
  readonly steps: readonly Step[];
  /** Where the submission was verified: what the unit's own answer earns. */
  readonly claimedPoints?: string;
  /** The decision that counts. */
  readonly verification?: Verification;
  /** Where its points are rounded to steps of their own. */
  readonly rounding?: ComponentRounding;
  readonly basis: Basis;
}

/** What was due so far: components whose deadline is past, without what is excluded. */
export interface DueSoFar {
  readonly points: string;
  readonly maxPoints: string;
  /** The next deadline; null where none is to come. */
  readonly next: string | null;
}

/** What a level has besides its figures, where it was asked for. */
export interface LevelExtras {
  /** Where the submission was verified: the points of the unit's own answers. */
  readonly claimedPoints?: string;
  /** Where `asOf` was given. */
  readonly due?: DueSoFar;
}

/**
 * Points on any level; every number is the exact sum of the rounded points below it. Bonus and
 * penalty components are in no sum; what was applied of them stands as `adjustment` beside it.
 */
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

export interface CriterionScore<Id extends string = string, ComponentId extends string = string>
  extends Totals,
    LevelExtras {
  readonly id: Id;
  readonly name: string;
  readonly components: readonly ComponentScore<ComponentId>[];
}

export interface PillarScore<
  Id extends string = string,
  CriterionId extends string = string,
  ComponentId extends string = string,
> extends Totals,
    LevelExtras {
  readonly id: Id;
  readonly name: string;
  /**
   * What was applied of its bonus and penalty points, less than 0 where points were taken away: its
   * points are its criteria's and this. Only where it has such components and holds them itself.
   */
  readonly adjustment?: string;
  readonly criteria: readonly CriterionScore<CriterionId, ComponentId>[];
}

/** A subtotal: the exact sums of some pillars. */
export interface GroupScore<PillarId extends string = string> extends Totals {
  readonly id: string;
  readonly name: string;
  readonly pillars: readonly PillarId[];
}

/** Which rubric a score is of, with what a reader of the score has to know of it. */
export interface RubricReference extends RubricKey {
  readonly title: string;
  readonly legalBasis: readonly LegalBasis[];
  readonly weighting: Weighting;
  readonly rounding: Rounding;
  /** The bands that a grade was chosen from, where it declares any. */
  readonly grades?: readonly Grade[];
  /** What its rules were read to mean, where rows share a reading. */
  readonly readings?: readonly Pick<ReadingDefinition, 'id' | 'note'>[];
}

/** A unit scored: plain JSON, to be treated as frozen; parts that recur may be shared objects. */
export interface UnitScore<R extends RubricDefinition = RubricDefinition>
  extends Totals,
    LevelExtras {
  readonly rubric: RubricReference;
  /** The version of the package that made it. */
  readonly engine: string;
  readonly policy: ScorePolicy;
  readonly unit: Unit;
  /**
   * Where the submission was verified: how many of the points rest on claims that nobody decided
   * about, which is what they would fall by if those claims counted nothing.
   */
  readonly unverifiedPoints?: string;
  /** The id of the rubric's grade; null where the rubric declares none or there is no index. */
  readonly grade: string | null;
  /**
   * What was applied of all bonus and penalty points, in the pillars or, where the rubric holds them
   * at the total, beside them: the points are the criteria's and this.
   */
  readonly adjustment?: string;
  /** The rubric's subtotals, where it has any. */
  readonly groups?: readonly GroupScore<PillarIdOf<R>>[];
  readonly pillars: readonly PillarScore<PillarIdOf<R>, CriterionIdOf<R>, ComponentIdOf<R>>[];
  readonly findings: readonly Finding[];
}
