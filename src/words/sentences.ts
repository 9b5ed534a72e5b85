import type { LintCode, LintFinding } from '../authoring/lint/finding.ts';
import type { DecisionCode } from '../authoring/table/decision.ts';
import type { Spread } from '../cohort/distribution.ts';
import type { RankingRow } from '../cohort/rank.ts';
import type { RoundingMode } from '../exact/rounding.ts';
import type { ComponentChange, PointsChange } from '../insight/compare.ts';
import type { Improvement, ImprovementPlan } from '../insight/plan.ts';
import type { Adjustment, LegalBasis } from '../rubric/definition.ts';
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
import type { Responsible } from '../rules/kinds/parts.ts';
import type { Need, NeedName } from '../rules/need.ts';
import type { Rule, RuleKindName } from '../rules/rule.ts';
import type { Step, StepName } from '../rules/step.ts';

import type { DueSoFar, Status, Totals } from '../scoring/score.ts';
import type { Figure } from './figures/decimals.ts';
import type { Measure } from './figures/measure.ts';
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
  readonly reading: C extends 'rule' | 'rule-open' ? string : string | undefined;
}

// Every table has a line for each code, name or status: one that is left out does not compile.

export type StepSentences = { readonly [N in StepName]: (step: StepOf<N>, told: Told) => string };
export type FindingSentences = { readonly [C in FindingCode]: Sentence<FindingOf<C>> };
export type NeedSentences = { readonly [N in NeedName]: Outer<NeedOf<N>, Need> };
export type RuleSentences = { readonly [K in RuleKindName]: Outer<RuleOf<K>, Rule> };
export type LintSentences = { readonly [C in LintCode]: Sentence<LintOf<C>> };
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

/** Points of a component, with what of its maximum does not apply. */
export interface PointsTold {
  readonly points: string;
  /** What could be reached: the maximum less what does not apply. */
  readonly of: string;
  readonly max: string;
  readonly excluded: string;
  /** Where the unit's claims were verified: the points of its own answer. */
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
  readonly inferred: Sentence<{ readonly note: string }>;
  readonly assumed: Sentence<object>;
  readonly source: Sentence<{ readonly items: readonly string[]; readonly basis: string }>;
}

/** A document: kind, number, day, issuer. */
export type DocumentSentence = Sentence<LegalBasis>;

/** What is said of whole levels. */
export interface LevelSentences {
  readonly totals: Sentence<Totals & { readonly claimedPoints?: string | undefined }>;
  readonly rubric: Sentence<{ readonly title: string; readonly basis: string }>;
  readonly group: Sentence<{ readonly name: string; readonly pillars: readonly string[] }>;
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
  /** Points that rest on claims which nobody decided about. */
  readonly unverified: Sentence<{ readonly points: string }>;
  readonly due: Sentence<DueSoFar & { readonly asOf: string | null }>;
  /** How many components have which status; those without points are only followed. */
  readonly components: Sentence<{
    readonly all: number;
    readonly counts: ReadonlyMap<Status, number>;
    readonly unscored: number;
  }>;
  /** A component as a line of its criterion. */
  readonly status: Sentence<{ readonly status: Status }>;
}

/** What a notice of results says of many units, of two scores, and of what to do next. */
export interface ResultSentences {
  readonly ranking: Sentence<{ readonly title: string; readonly units: number }>;
  readonly ranked: Sentence<RankedTold>;
  readonly distribution: Sentence<{ readonly title: string }>;
  readonly spread: Sentence<{ readonly of: string } & Spread>;
  readonly comparison: Sentence<{ readonly before: string; readonly after: string }>;
  readonly change: Sentence<
    Pick<PointsChange, 'before' | 'after' | 'change'> & { readonly of: string }
  >;
  readonly unchanged: Sentence<object>;
  readonly applied: Sentence<Pick<PointsChange, 'before' | 'after' | 'change'>>;
  readonly component: Sentence<ComponentChange>;
  readonly only: Sentence<{
    readonly side: 'before' | 'after';
    readonly ids: readonly string[];
    readonly points: string;
  }>;
  readonly merger: Sentence<{ readonly units: readonly string[]; readonly index: string | null }>;
  readonly mergedPillar: Sentence<{ readonly of: string; readonly index: string | null }>;
  readonly plan: Sentence<
    Pick<ImprovementPlan, 'points' | 'reachable'> & { readonly unit: string }
  >;
  readonly nothingToDo: Sentence<object>;
  readonly improvement: Sentence<Improvement>;
  readonly due: Sentence<{ readonly due: string }>;
  readonly responsible: Sentence<Responsible>;
  /** A pillar, or a component, by its number, and its name where it is known. */
  readonly named: Sentence<{
    readonly level: 'pillar' | 'component' | 'total';
    readonly id: string;
    readonly name: string | undefined;
  }>;
}

/** A row of a ranking with the names that it has only ids of. */
export interface RankedTold {
  readonly row: RankingRow;
  readonly name: string;
  readonly grade: string | undefined;
  /** Others have the same rank. */
  readonly isTied: boolean;
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
  readonly results: ResultSentences;
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
