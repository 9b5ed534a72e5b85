import type { Submission, Unit } from '../intake/submission.ts';
import type { SubmissionOf } from '../intake/submission-of.ts';
import type { Adjustment, RubricDefinition } from '../rubric/definition.ts';
import type { ComponentIdOf, PillarIdOf } from '../rubric/ids-of.ts';
import type { Responsible } from '../rules/kinds/parts.ts';
import type { Need } from '../rules/need.ts';
import type { ScoreOptions } from '../scoring/options.ts';
import type { RubricReference, Status } from '../scoring/score.ts';
import type { LeftReason } from './plan/candidates.ts';
import type { PlanStep } from './plan/steps.ts';

/** One component that can still gain, and what all of its points would take. */
export interface Improvement<Id extends string = string, PillarId extends string = string> {
  readonly component: Id;
  readonly name: string;
  readonly pillar: PillarId;
  readonly status: Status;
  readonly points: string;
  /** What the component can reach: its points without the parts that do not apply; a penalty: 0. */
  readonly reachable: string;
  /** A bonus is to be earned, a penalty to be taken back: its points are those taken away. */
  readonly adjustment?: Adjustment;
  /**
   * reachable - points; with bonus or penalty points in play, what of it the bounds let through. It
   * is what is open by the document. A step's `gain` is what its answer is scored with: less where the
   * rule gives less than all at its best, where a component's own rounding takes the rest, or where
   * `left` names some of it.
   */
  readonly gain: string;
  readonly needs: readonly Need[];
  /** The deadline, YYYY-MM-DD. */
  readonly due?: string;
  readonly responsible?: Responsible;
}

/** What is asked of a plan besides how it is scored. */
export interface PlanOptions<R extends RubricDefinition = RubricDefinition> extends ScoreOptions {
  /**
   * What the steps are to reach: points, the index as it is printed, a grade or any higher one, or a
   * place (the same points are the same place) among others that stay as they are.
   */
  readonly target?:
    | { readonly points: string | number }
    | { readonly index: string | number }
    | { readonly grade: string }
    | { readonly rank: number; readonly among: Iterable<SubmissionOf<R> | Submission> }
    | undefined;
  /** The steps may cost no more together. */
  readonly budget?: string | number | undefined;
  /**
   * What a component costs: `once` that it is touched at all, `each` for one more of what is counted
   * (a household, a meeting, an item; of a share without a count a percentage point). A component
   * that is not named costs 1 a point.
   */
  readonly costs?:
    | {
        readonly [Id in ComponentIdOf<R>]?:
          | { readonly once?: string | number; readonly each?: string | number }
          | undefined;
      }
    | undefined;
  /** Steps only of these components. */
  readonly only?: readonly ComponentIdOf<R>[] | undefined;
  /** No steps of these. */
  readonly without?: readonly ComponentIdOf<R>[] | undefined;
}

/** What a unit comes to with the steps of a plan. */
export interface PlanOutcome {
  readonly points: string;
  readonly index: string | null;
  /** Where the target is a rank. */
  readonly rank?: number;
}

/** What would raise a score, most points first, the steps that were asked for, and what is out of reach. */
export interface ImprovementPlan<R extends RubricDefinition = RubricDefinition> {
  readonly rubric: RubricReference;
  readonly unit: Unit;
  readonly points: string;
  /** The points with every improvement made: assessablePoints, and bonus points beyond where they may be. */
  readonly reachable: string;
  /** Most points first; equal gains in the rubric's order. */
  readonly improvements: readonly Improvement<ComponentIdOf<R>, PillarIdOf<R>>[];
  /** One a component, in the order of gain per cost; equals by gain, then in the rubric's order. */
  readonly steps: readonly PlanStep<ComponentIdOf<R>>[];
  /** What all steps cost together. */
  readonly cost: string;
  /** What the unit comes to with the steps; null where that is not what was asked for. */
  readonly reached: PlanOutcome | null;
  /** What the unit comes to with the steps, also where the target is not reached: then it is the most. */
  readonly after: PlanOutcome;
  /** It is proven that no set of steps is better. */
  readonly optimal: boolean;
  /** Where that is not proven, and the target is reached: no set costs less. */
  readonly bound?: string;
  /** What cannot be had by an answer of the unit's own, in the rubric's order. */
  readonly left: readonly LeftGain<ComponentIdOf<R>>[];
}

/** Points that nothing done from now on can bring, and why. */
export interface LeftGain<Id extends string = string> {
  readonly component: Id;
  readonly gain: string;
  /**
   * `deadline`: it is over, and being late costs. `evidence`: only an authority gives it.
   * `verification`: a decision stands. `others`: it is scored against other units, whose bounds are
   * not given.
   */
  readonly reason: LeftReason;
}
