import type { LintCode, LintFinding } from '../authoring/lint/finding.ts';
import type { DecisionCode } from '../authoring/table/decision.ts';
import type { OpenReason } from '../authoring/table/reading/outcome.ts';
import type { Adjustment } from '../rubric/definition.ts';
import type {
  DiffChange,
  DiffEntry,
  DiffReason,
  DiffReasonCode,
  FieldChange,
  FieldName,
  RubricDiff,
  RuleChange,
} from '../rubric/diff/difference.ts';
import type { Finding, FindingCode } from '../rubric/finding.ts';
import type { Need, NeedName } from '../rules/need.ts';
import type { Rule, RuleKindName } from '../rules/rule.ts';
import type { Step, StepName } from '../rules/step.ts';

import type { Text } from '../rules/text.ts';

import type { DueSoFar, Status } from '../scoring/score.ts';

import type { Style } from './style.ts';

/** One thing in the words of one language. */
export type Sentence<T> = (thing: T, style: Style) => string;

/** The same of a thing that holds others of its sort, or a rule; `inner` says those. */
export type Outer<T, I> = (thing: T, style: Style, inner: (one: I) => string) => string;

export type StepOf<N extends StepName> = Extract<Step, { step: N }>;
/** What is said of a part instead of what it is worth. */
export type PartStatus = Exclude<StepOf<'part'>['status'], 'scored'>;
export type FindingOf<C extends FindingCode> = Extract<Finding, { code: C }>;
export type NeedOf<N extends NeedName> = Extract<Need, { need: N }>;
export type RuleOf<K extends RuleKindName> = Extract<Rule, { kind: K }>;
export type LintOf<C extends LintCode> = Extract<LintFinding, { code: C }>;

/** What the table says, and the best reading of it in words: a rule's always stands there. */
export interface Decided<C extends DecisionCode> {
  readonly text: string;
  readonly why: OpenReason | undefined;
  /** The clause that stands against a reading, and the clauses that were read and that were not. */
  readonly clause: string | undefined;
  readonly used: readonly string[];
  readonly unused: readonly string[];
  readonly reading: C extends 'rule' | 'rule-open' ? string : string | undefined;
}

// Every table has a line for each code, name or status: one that is left out does not compile.

export type StepSentences = { readonly [N in StepName]: Sentence<StepOf<N>> };
export type FindingSentences = { readonly [C in FindingCode]: Sentence<FindingOf<C>> };
export type NeedSentences = { readonly [N in NeedName]: Outer<NeedOf<N>, Need> };
export type RuleSentences = { readonly [K in RuleKindName]: Outer<RuleOf<K>, Rule> };
export type LintSentences = { readonly [C in LintCode]: Outer<LintOf<C>, Rule> };
export type DecisionSentences = { readonly [C in DecisionCode]: Sentence<Decided<C>> };
export type DiffReasonSentences = { readonly [C in DiffReasonCode]: Sentence<DiffReason> };
export type StatusWords = { readonly [S in Status]: string };

/** A difference line by line; the two headlines name both rubrics. */
export interface DiffSentences {
  readonly comparable: Sentence<Pick<RubricDiff, 'before' | 'after'>>;
  readonly incomparable: Outer<Pick<RubricDiff, 'before' | 'after' | 'reasons'>, DiffReason>;
  readonly added: Sentence<DiffEntry>;
  readonly removed: Sentence<DiffEntry>;
  readonly moved: Sentence<DiffChange<string>>;
  readonly renamed: Sentence<DiffChange<string>>;
  readonly repointed: Sentence<DiffChange<string>>;
  readonly rule: Outer<RuleChange, Rule>;
  readonly deadline: Sentence<DiffChange<string | null>>;
  /** Another field of the rubric, or of something in it. */
  readonly field: Sentence<Pick<FieldChange, 'level' | 'id' | 'field'>>;
  readonly nothing: Sentence<object>;
}

/** What every field of a rubric is called. */
export type FieldWords = { readonly [F in FieldName]: string };

/** What stands around the steps of a component and in the lines of a whole. */
export interface ScoreSentences {
  /** Points after verification, beside those that the unit claimed. */
  readonly verifiedPoints: Sentence<{
    readonly points: string;
    readonly of: string;
    readonly claimed: string;
  }>;
  /** Points that rest on claims which nobody decided about. */
  readonly unverified: Sentence<{ readonly points: string }>;
  readonly due: Sentence<DueSoFar & { readonly asOf: string | null }>;
  /** Points out of a maximum. */
  readonly points: Sentence<{ readonly points: string; readonly of: string }>;
  readonly index: Sentence<{ readonly index: string }>;
  /** Points that do not apply, out of the maximum. */
  readonly excluded: Sentence<{ readonly points: string; readonly of: string }>;
  readonly rescaled: Sentence<{ readonly points: string }>;
  readonly rounding: Sentence<{ readonly places: number } | { readonly step: string }>;
  /** Points of a bonus or penalty, out of the most that it may come to. */
  readonly adjustment: Sentence<{
    readonly adjustment: Adjustment;
    readonly points: string;
    readonly of: string;
  }>;
  /** What bonus and penalty points came to, below 0 where they take away, and what was applied. */
  readonly applied: Sentence<{ readonly applied: string; readonly earned: string }>;
  readonly grade: Sentence<{ readonly name: string }>;
  /** A grade whose band was reached, and what is short of what it asks for besides. */
  readonly gradeMissed: Sentence<{
    readonly name: string;
    readonly of: string;
    readonly from: string;
    readonly share: string;
  }>;
  /** The rows of the document. */
  readonly source: Sentence<{ readonly items: readonly string[] }>;
  readonly inferred: Sentence<{ readonly note?: Text | undefined }>;
  readonly assumed: Sentence<object>;
  /** How many components have which status. */
  readonly components: Sentence<{ readonly counts: ReadonlyMap<Status, number> }>;
}

/** All that is said in one language. */
export interface Language {
  readonly style: Style;
  readonly steps: StepSentences;
  readonly findings: FindingSentences;
  readonly needs: NeedSentences;
  readonly rules: RuleSentences;
  readonly lint: LintSentences;
  readonly diff: DiffSentences;
  readonly diffReasons: DiffReasonSentences;
  readonly decisions: DecisionSentences;
  /** The row of a table. */
  readonly row: Sentence<number>;
  readonly statuses: StatusWords;
  readonly score: ScoreSentences;
}
