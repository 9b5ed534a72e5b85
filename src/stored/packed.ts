import type { Unit } from '../intake/submission.ts';
import type { Verification } from '../intake/verification.ts';
import type { RubricKey } from '../rubric/key.ts';
import type { Step } from '../rules/step.ts';
import type { ScorePolicy } from '../scoring/policy.ts';
import type { Status } from '../scoring/score.ts';

/**
 * A score without what its rubric says: plain JSON to be stored. The columns have an entry
 * for every component, in the rubric's order; `data` and `findings` are texts, since so many small ones
 * would take more room than what they say.
 */
export interface PackedScore {
  readonly format: 1;
  readonly rubric: RubricKey;
  readonly engine: string;
  readonly policy: ScorePolicy;
  readonly unit: Unit;
  /** The total, plainly, for databases and other languages. */
  readonly points: string;
  /** One letter a component: see `STATUS_LETTERS`. */
  readonly status: string;
  /** The points of each component. */
  readonly each: readonly string[];
  /**
   * A text for each pillar: of each component what its steps do not have from the rubric, ended by
   * "|" (see `answerText`). Then, where there are any, a text of the reasons why components do not
   * apply, in their order and ended alike ("\p" for "|", "\\" for a backslash).
   */
  readonly data: readonly string[];
  /** Each finding in short where the rubric says it, else as a JSON text; each is ended by "|". */
  readonly findings: string;
  /** The decisions that count, where the submission was verified. */
  readonly verifications?: readonly Verification[];
  /** Where it was: the claimed points of the unit, then of each pillar and of its criteria. */
  readonly claims?: readonly string[];
  /** A hash of all the rest: a changed character is noticed. No proof against forgery. */
  readonly check: string;
}

export const STATUS_LETTERS: { readonly [S in Status]: string } = {
  scored: 's',
  missing: 'm',
  'not-due': 'd',
  'not-applicable': 'n',
  'needs-cohort': 'c',
  late: 'l',
  'no-evidence': 'e',
  rejected: 'r',
};

/** Numerator, denominator, the units that set it, and whether there are more of them. */
export type PackedBound = readonly [string, string, readonly string[], true?];

/** What an answer was, as its steps tell it; letters, since there are many of them. */
export interface PackedAnswer {
  /** Achieved. */
  readonly a?: boolean;
  readonly o?: string;
  /** Items, ticked or not. */
  readonly i?: string;
  /** Value, numerator, denominator, previous. */
  readonly v?: string;
  readonly n?: string;
  readonly d?: string;
  readonly p?: string;
  /** Completed on. */
  readonly c?: string;
  /** What was counted, above the stroke and below it. */
  readonly t?: readonly string[];
  /** Points that were awarded. */
  readonly x?: string;
  /** Found, handled. */
  readonly f?: string;
  readonly h?: string;
  /** The case, and the answer in it. */
  readonly k?: string;
  readonly w?: PackedAnswer;
  /** Nothing arose. */
  readonly z?: true;
  /** The reason why it does not apply. */
  readonly r?: string;
  /** The least and the greatest of the units compared. */
  readonly b?: readonly [PackedBound, PackedBound];
  /** Parts: the status and the answer of each. */
  readonly q?: readonly (readonly [status: string, answer: PackedAnswer])[];
}

/** The same of a whole component, with what stands beside its answer. */
export interface PackedComponent extends PackedAnswer {
  /** The claimed points, where they are others than the points. */
  readonly l?: string;
  /** Why points were withheld. */
  readonly y?: readonly Step[];
  /** The unit's own answer, where a decision set it aside: its status, and what its steps tell. */
  readonly g?: readonly [status: string, claim: PackedComponent];
}
