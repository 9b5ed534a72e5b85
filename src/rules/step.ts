/** A cohort's bound in a step: its exact value and the units that set it. */
export interface StepBound {
  readonly numerator: string;
  readonly denominator: string;
  readonly units: readonly string[];
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
      readonly label: string;
      readonly fraction: string;
    }
  | {
      readonly step: 'item';
      readonly item: string;
      readonly label: string;
      readonly points: string;
      /** `blocked`: ticked, but the item that it requires is not. */
      readonly state: 'held' | 'not-held' | 'blocked';
      readonly requires?: string;
    }
  | { readonly step: 'measure'; readonly value: string }
  | { readonly step: 'share'; readonly numerator: string; readonly denominator: string }
  | {
      readonly step: 'target';
      readonly target: string;
      readonly scale: 'share' | 'rate' | 'count';
      readonly direction: 'higher' | 'lower';
      readonly below: 'proportional' | 'zero';
      readonly reached: boolean;
    }
  | { readonly step: 'points-each'; readonly pointsEach: string; readonly capped: boolean }
  | { readonly step: 'threshold'; readonly atLeast: string | null; readonly fraction: string }
  | { readonly step: 'resolved'; readonly found: string; readonly handled: string }
  | { readonly step: 'covered'; readonly covered: string; readonly periods: number }
  | {
      readonly step: 'bounds';
      readonly direction: 'higher' | 'lower';
      readonly min: StepBound;
      readonly max: StepBound;
      readonly spread: boolean;
      /** Where the measure lies against the bounds: a frozen bound may be passed. */
      readonly position: 'within' | 'below' | 'above';
    }
  | { readonly step: 'best'; readonly best: StepBound }
  | {
      readonly step: 'part';
      readonly part: string;
      readonly label: string;
      readonly share: string;
      readonly status: 'scored' | 'missing' | 'not-applicable' | 'needs-cohort';
      readonly fraction: string | null;
      readonly steps: readonly Step[];
    }
  | { readonly step: 'unscored' }
  | { readonly step: 'no-answer'; readonly due?: string; readonly asOf?: string }
  | { readonly step: 'not-applicable'; readonly reason: string }
  | { readonly step: 'needs-cohort' }
  | { readonly step: 'late'; readonly due: string; readonly completedOn: string }
  | { readonly step: 'no-evidence'; readonly expected: readonly string[] };

export type StepName = Step['step'];
