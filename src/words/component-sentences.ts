import type { RoundingMode } from '../exact/rounding.ts';
import type { Adjustment } from '../rubric/definition.ts';
import type { Step } from '../rules/step.ts';
import type { Figure } from './figures/decimals.ts';
import type { Sentence } from './sentence.ts';

/** What is said of a part instead of what it is worth. */
export type PartStatus = Exclude<Extract<Step, { step: 'part' }>['status'], 'scored'>;

/** Points of a component, with what of its maximum does not apply. */
export interface PointsTold {
  readonly points: string;
  /** What could be reached: the maximum less what does not apply. */
  readonly of: string;
  readonly max: string;
  readonly excluded: string;
  /** An authority decided about them. */
  readonly verified?: boolean;
  /** The points of the unit's own answer, where it gave one that was verified. */
  readonly claimed?: string | undefined;
}

/** What stands around the steps of a component. */
export interface ComponentSentences {
  readonly points: Sentence<PointsTold>;
  /** Points of a bonus or penalty, out of the most that it may come to. */
  readonly adjustment: Sentence<{
    readonly adjustment: Adjustment;
    readonly points: string;
    readonly of: string;
  }>;
  /** Not scored yet: why, in the words of the step. */
  readonly open: Sentence<{ readonly of: string; readonly why: string }>;
  readonly excluded: Sentence<object>;
  readonly excludedPoints: Sentence<{ readonly points: string }>;
  /** The result of one rule. */
  readonly result: Sentence<{ readonly text: string }>;
  readonly figures: Sentence<{ readonly text: string }>;
  readonly unscored: Sentence<object>;
  /** Before a line for each part or item. */
  readonly list: Sentence<object>;
  readonly part: Sentence<{ readonly label: string; readonly of: Figure; readonly text: string }>;
  readonly partStatus: { readonly [S in PartStatus]: Sentence<{ readonly of: string }> };
  readonly blocked: Sentence<{ readonly by: string }>;
  readonly sum: Sentence<{ readonly text: string }>;
  readonly decides: Sentence<{ readonly counts: 'highest' | 'lowest'; readonly label: string }>;
  /** How points were rounded, where this changed them. */
  readonly rounding: Sentence<{
    readonly places: number;
    readonly mode: RoundingMode;
    readonly step?: string | undefined;
  }>;
  readonly note: Sentence<{ readonly text: string }>;
  readonly unverified: Sentence<object>;
  /** Why an authority decided that it is not assessed. */
  readonly excludedBy: Sentence<{ readonly reason: string }>;
  /** How points are worked out, by the rule. */
  readonly workedOut: Sentence<{ readonly rule: string }>;
  /** What the unit's own answer came to, where a decision set it aside. */
  readonly claimed: Sentence<{ readonly text: string }>;
  /** The unit said that it does not apply; the reason is told with it. */
  readonly claimedExclusion: Sentence<{ readonly why: string }>;
  readonly inferred: Sentence<{ readonly note: string }>;
  readonly assumed: Sentence<object>;
  readonly source: Sentence<{ readonly items: readonly string[]; readonly basis: string }>;
}
