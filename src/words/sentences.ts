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
  ItemChange,
  ItemField,
  ItemKind,
  RubricDiff,
  RuleChange,
} from '../rubric/diff/difference.ts';
import type { Finding, FindingCode } from '../rubric/finding.ts';
import type { WhenNone } from '../rules/kind.ts';
import type { Need, NeedName } from '../rules/need.ts';
import type { Rule, RuleKindName } from '../rules/rule.ts';
import type { Step, StepName } from '../rules/step.ts';
import type { Status } from '../scoring/score.ts';
import type { AnswerFieldWords } from './answer-field-words.ts';
import type { ComponentSentences } from './component-sentences.ts';
import type { Measure } from './figures/measure.ts';
import type { IssueLanguage } from './issue-sentences.ts';
import type { DocumentSentence, LevelSentences } from './level-sentences.ts';
import type { ResultSentences } from './result-sentences.ts';
import type { Sentence } from './sentence.ts';
import type { Style } from './style.ts';

/** What a sentence about a step has at hand besides the step. */
export interface Told {
  readonly style: Style;
  readonly measure: Measure | undefined;
  /** The measure in words; empty where nothing was measured. */
  readonly measured: string;
  readonly earned: 'all' | 'none' | 'some';
  /** "4.256/5.768 × 10 ≈ 7,38 (…)", where some of the points were earned by a formula. */
  readonly formula: string | undefined;
  /** The points that all of the rule is worth here. */
  readonly of: string;
  /** Points as the rule counts them, as points of the part that it stands in. */
  pointsOf(points: string): string;
  /** What an item of the same list says. */
  labelOf(item: string): string;
}

/** The same of a thing that holds others of its sort, or a rule; `inner` says those. */
export type Outer<T, I> = (thing: T, style: Style, inner: (one: I) => string) => string;

export type StepOf<N extends StepName> = Extract<Step, { step: N }>;
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
  /** Points that stand beside the maximum, and what a rule that was read is worth where nothing arose. */
  readonly adjustment: Adjustment | undefined;
  readonly whenNone: WhenNone | undefined;
  readonly reading: C extends 'rule' | 'rule-open' ? string : string | undefined;
}

// Every table has a line for each code, name or status: one that is left out does not compile.

export type StepSentences = { readonly [N in StepName]: (step: StepOf<N>, told: Told) => string };
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
  readonly item: Sentence<ItemChange>;
  /** Another field of the rubric, or of something in it. */
  readonly field: Sentence<Pick<FieldChange, 'level' | 'id' | 'field' | 'before' | 'after'>>;
  readonly nothing: Sentence<object>;
}

/** What every field of a rubric is called. */
export type FieldWords = { readonly [F in FieldName]: string };
export type ItemKindWords = { readonly [K in ItemKind]: string };
export type ItemFieldWords = { readonly [F in ItemField]: string };

/** What the fields of rules are called, and the values that are words of the program. */
export interface RuleFieldWords {
  readonly fields: { readonly [field: string]: string };
  readonly values: { readonly [value: string]: string };
  readonly none: string;
  /** What stood there, and what stands there now, behind what it is about. */
  readonly fromTo: (before: string, after: string) => string;
}

/** All that is said in one language. */
export interface Language {
  readonly style: Style;
  readonly steps: StepSentences;
  readonly findings: FindingSentences;
  readonly needs: NeedSentences;
  readonly rules: RuleSentences;
  readonly ruleFields: RuleFieldWords;
  readonly lint: LintSentences;
  /** The component that a finding on a rubric is about. */
  readonly linted: (component: string) => string;
  readonly diff: DiffSentences;
  readonly diffReasons: DiffReasonSentences;
  readonly decisions: DecisionSentences;
  readonly issues: IssueLanguage;
  readonly results: ResultSentences;
  /** What the fields of answers are called. */
  readonly fields: AnswerFieldWords;
  /** Which components a sentence is about. */
  about(ids: readonly string[]): string;
  /** The row of a table. */
  readonly row: Sentence<number>;
  readonly statuses: StatusWords;
  readonly component: ComponentSentences;
  readonly level: LevelSentences;
  readonly document: DocumentSentence;
  /** A measure in words. */
  measured(measure: Measure | undefined, style: Style): string;
}
