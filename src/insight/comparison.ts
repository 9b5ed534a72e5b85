import type { Adjustment, RubricDefinition } from '../rubric/definition.ts';
import type { RubricDiff } from '../rubric/diff/difference.ts';
import type { ComponentIdOf, PillarIdOf } from '../rubric/ids-of.ts';
import type { RubricReference, Status } from '../scoring/score.ts';
import type { ChangeCause } from './causes.ts';

/** Points of the same thing in two scores. */
export interface PointsChange<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** after - before, with its sign where negative. */
  readonly change: string;
}

export interface ComponentChange<Id extends string = string> extends PointsChange<Id> {
  /** Its points are added, or taken away: then more of them lower the score. */
  readonly adjustment?: Adjustment;
  readonly statusBefore: Status;
  readonly statusAfter: Status;
  readonly maxBefore: string;
  readonly maxAfter: string;
  /** Why it changed: an answer, the rule, the bounds, the status, evidence, a decision. */
  readonly causes: readonly ChangeCause[];
}

/** Two scores against each other: what changed, by how much and why. */
export interface ScoreComparison<
  Before extends RubricDefinition = RubricDefinition,
  After extends RubricDefinition = Before,
> {
  readonly before: RubricReference;
  readonly after: RubricReference;
  readonly points: PointsChange;
  /**
   * What was applied of bonus and penalty points, where there are any: this and the changes of all
   * other components add up to the change of the points.
   */
  readonly adjustment?: Pick<PointsChange, 'before' | 'after' | 'change'>;
  readonly pillars: readonly PointsChange<PillarIdOf<After>>[];
  /** Components whose points, maximum or status changed, the largest change first. */
  readonly components: readonly ComponentChange<ComponentIdOf<After>>[];
  /** Components that only one of the two scores has. */
  readonly onlyBefore: readonly ComponentIdOf<Before>[];
  readonly onlyAfter: readonly ComponentIdOf<After>[];
  /** The same with their points, which no component of the other score stands against. */
  readonly notComparable: {
    readonly before: readonly ComponentIdOf<Before>[];
    readonly after: readonly ComponentIdOf<After>[];
    readonly points: { readonly before: string; readonly after: string };
  };
}

/** How two scores are paired. */
export interface CompareOptions {
  /**
   * What `diffRubrics` says of the two scores' rubrics: needed where they are not the same. Its
   * pairs tell which component is which.
   */
  readonly diff?: RubricDiff | undefined;
  /** `different`: two units are compared on purpose. Default: scores of one unit. */
  readonly units?: 'same' | 'different' | undefined;
}
