import type { Labels } from './labels.ts';
import type { BoundName } from './step-bound.ts';
import type { Text } from './text.ts';

/** A cohort's bound in a step: its exact value and the units that set it. */
export interface StepBound {
  readonly numerator: string;
  readonly denominator: string;
  readonly units: readonly string[];
  /** More units set the bound than are named. */
  readonly more?: true;
}

/** What the step that decides says of the measure before it. */
interface Measured {
  /** How the measure is written; none: an amount, or what the rule counts. */
  readonly scale?: 'share' | 'rate';
  /** The document's own nouns. */
  readonly labels?: Labels;
}

/**
 * One thing that decided a component's points, as data. Together the steps of a component hold
 * every number that its explanation needs, so that a stored result can be explained years later.
 */
export type Step =
  | { readonly step: 'achieved'; readonly achieved: boolean }
  | {
      readonly step: 'option';
      readonly option: string;
      readonly label: Text;
      readonly fraction: string;
    }
  | {
      readonly step: 'item';
      readonly item: string;
      readonly label: Text;
      readonly points: string;
      /** `blocked`: ticked, but the item that it requires is not. */
      readonly state: 'held' | 'not-held' | 'blocked';
      readonly requires?: string;
      /** Of all that it requires in the end, the first item that is not ticked. */
      readonly blockedBy?: { readonly item: string; readonly label: Text };
    }
  | { readonly step: 'measure'; readonly value: string }
  | { readonly step: 'share'; readonly numerator: string; readonly denominator: string }
  | ({
      readonly step: 'target';
      readonly target: string;
      readonly scale: 'share' | 'rate' | 'amount' | 'count';
      readonly direction: 'higher' | 'lower';
      readonly below: 'proportional' | 'zero';
      readonly reached: boolean;
      /** What the measure is divided by; where lower is better, what earns nothing any more. */
      readonly divisor?: string;
      /** Nothing is earned under it. */
      readonly floor?: string;
      readonly underFloor?: true;
    } & Pick<Measured, 'labels'>)
  | ({
      readonly step: 'points-each';
      readonly pointsEach: string;
      readonly capped: boolean;
    } & Pick<Measured, 'labels'>)
  | ({
      readonly step: 'threshold';
      /** The bound of the step that decided; null where it is another bound, or none held. */
      readonly atLeast: string | null;
      readonly above?: string;
      readonly atMost?: string;
      readonly below?: string;
      readonly fraction: string;
      /** Lower is better: where no bound stands, the measure is over all of them. */
      readonly direction?: 'lower';
      /** Where none held: the bound of the step that was nearest. */
      readonly last?: { readonly bound: BoundName; readonly value: string };
    } & Measured)
  /** The numbers of which a growth was made. */
  | { readonly step: 'growth'; readonly value: string; readonly previous: string }
  | {
      readonly step: 'days-late';
      readonly days: string;
      readonly due: string | null;
      readonly completedOn?: string;
    }
  /** What was counted, above and below the stroke; their sums are the share. */
  | {
      readonly step: 'terms';
      readonly numerator: readonly CountedTerm[];
      readonly denominator: readonly CountedTerm[];
    }
  /** 0 of 0, and what the rule says of it. */
  | { readonly step: 'none-arose'; readonly earns: 'full' | 'zero' | 'not-applicable' }
  | { readonly step: 'awarded'; readonly points: string }
  | {
      readonly step: 'deduction';
      readonly pointsEach: string;
      readonly exhausted: boolean;
      /** The document's word for what is counted. */
      readonly unit?: Text;
      /** Days after the deadline are counted. */
      readonly days?: true;
    }
  /** The rule of the unit's class; null: of all other classes. */
  | { readonly step: 'class'; readonly class: string | null }
  | { readonly step: 'case'; readonly case: string; readonly label: Text }
  | ({ readonly step: 'resolved'; readonly found: string; readonly handled: string } & Pick<
      Measured,
      'labels'
    >)
  | ({ readonly step: 'covered'; readonly covered: string; readonly periods: number } & Pick<
      Measured,
      'labels'
    >)
  | ({
      readonly step: 'bounds';
      readonly direction: 'higher' | 'lower';
      readonly min: StepBound;
      readonly max: StepBound;
      readonly spread: boolean;
      /** Where the measure lies against the bounds: a frozen bound may be passed. */
      readonly position: 'within' | 'below' | 'above';
    } & Measured)
  /** `passed`: the measure is above the best, which was given. */
  | ({ readonly step: 'best'; readonly best: StepBound; readonly passed?: true } & Measured)
  | {
      readonly step: 'part';
      readonly part: string;
      readonly label: Text;
      readonly share: string;
      readonly status: 'scored' | 'missing' | 'not-applicable' | 'needs-cohort';
      readonly fraction: string | null;
      readonly steps: readonly Step[];
      /** The part without which this one earns nothing, where it earned nothing itself. */
      readonly blockedBy?: { readonly part: string; readonly label: Text };
    }
  | {
      readonly step: 'alternative';
      readonly part: string;
      readonly label: Text;
      readonly counts: 'highest' | 'lowest';
      /** It is the one that decides. */
      readonly decides: boolean;
      readonly status: 'scored' | 'missing' | 'not-applicable' | 'needs-cohort';
      readonly fraction: string | null;
      readonly steps: readonly Step[];
    }
  | { readonly step: 'unscored' }
  | { readonly step: 'no-answer'; readonly due?: string; readonly asOf?: string }
  | { readonly step: 'not-applicable'; readonly reason: string }
  | { readonly step: 'needs-cohort' }
  | {
      /** Who decided about the answer, and why. */
      readonly step: 'verified';
      readonly decision: 'upheld' | 'answer' | 'points' | 'rejected' | 'not-applicable';
      readonly stage: string;
      readonly by: string;
      readonly on: string;
      readonly reason: string;
      /** The steps of the unit's own answer, where the decision set it aside. */
      readonly claimed?: readonly Step[];
    }
  | {
      readonly step: 'late';
      readonly due: string;
      readonly completedOn: string;
      /** The points that the answer would have earned. */
      readonly points?: string;
    }
  | {
      readonly step: 'no-evidence';
      readonly expected: readonly string[];
      readonly missing: readonly string[];
      readonly unsigned: readonly string[];
      /** The points that the answer would have earned. */
      readonly points?: string;
    };

export interface CountedTerm {
  readonly label: Text;
  readonly value: string;
}

/** The sorts of steps. */
export type StepName = Step['step'];
