import type { TableIssue, TableIssueCode } from '../authoring/table/decision.ts';
import type { Field } from '../authoring/table/mapping.ts';
import type { IntakeCode, IntakeIssue, IssueForm } from '../intake/issue.ts';
import type {
  Basis,
  ComponentDefinition,
  CriterionDefinition,
  EvidenceRequirement,
  FactDefinition,
  Grade,
  GradeRequirement,
  GroupDefinition,
  LegalBasis,
  Milestone,
  PillarDefinition,
  ReadingDefinition,
  Rounding,
  RubricDefinition,
  Weighting,
} from '../rubric/definition.ts';
import type { FaultPlace, RubricIssue, RubricIssueCode } from '../rubric/issue.ts';
import type { ValueType } from '../rules/checked.ts';
import type { FormatName } from '../rules/formats.ts';
import type { Absence } from '../rules/kinds/achieved.ts';
import type { ChecklistItem } from '../rules/kinds/checklist.ts';
import type { ChoiceOption } from '../rules/kinds/choice.ts';
import type { Part, Responsible } from '../rules/kinds/parts.ts';
import type { ThresholdStep } from '../rules/kinds/steps.ts';
import type { Labels } from '../rules/labels.ts';
import type { Rule } from '../rules/rule.ts';
import type { DecisionPlace, InputPlace } from './issue-place.ts';
import type { Style } from './style.ts';

/** As in `sentences.ts`, which takes from here. */
type Sentence<T> = (thing: T, style: Style) => string;

/** What stands in a submission, as a noun within a sentence. */
export type InputPlaceWords = { readonly [P in InputPlace]: string };
/** The same of a verification. */
export type DecisionPlaceWords = { readonly [P in DecisionPlace]: string };

export type IntakeSentences = { readonly [C in IntakeCode]: Sentence<IntakeIssue> };
/** How an answer of each form is given: the end of a sentence about one that cannot be read. */
export type FormSentences = { readonly [F in IssueForm]: Sentence<IntakeIssue> };

type KeysOf<T> = T extends unknown ? keyof T : never;

/** Every field of a rubric that a fault can be about. */
export type RubricField = Extract<
  | KeysOf<Rule>
  | KeysOf<Weighting>
  | keyof RubricDefinition
  | keyof RubricDefinition['period']
  | keyof LegalBasis
  | keyof Rounding
  | keyof Grade
  | keyof GradeRequirement
  | keyof GroupDefinition
  | keyof ReadingDefinition
  | keyof Milestone
  | keyof FactDefinition
  | keyof PillarDefinition
  | keyof CriterionDefinition
  | keyof ComponentDefinition
  | keyof EvidenceRequirement
  | keyof Basis
  | keyof ChoiceOption
  | keyof ChecklistItem
  | keyof ThresholdStep
  | keyof Part<Rule>
  | keyof Responsible
  | keyof Labels
  | keyof Absence
  | 'class'
  | 'step'
  | 'alternatives'
  | 'change'
  | 'min'
  | 'max',
  string
>;

export type RubricFieldWords = { readonly [F in RubricField]: string };

/** What is wrong, after the words for the place that it stands in. */
export type RubricSentences = { readonly [C in RubricIssueCode]: Sentence<RubricIssue> };
export type ValueTypeWords = { readonly [T in ValueType]: string };
export type FormatSentences = { readonly [F in FormatName]: string };
/** What is laid onto a rubric: points, and what is new in a revision. */
export type FaultRootWords = {
  readonly [R in 'table' | 'pillarTable' | 'change' | 'add' | 'drop']: string;
};
export type FaultLevelWords = { readonly [L in FaultPlace['level']]: string };

export type TableIssueSentences = { readonly [C in TableIssueCode]: Sentence<TableIssue> };
export type TableColumnWords = { readonly [F in Field]: string };

/** All that is said of issues in one language. */
export interface IssueLanguage {
  readonly intake: IntakeSentences;
  readonly rubric: RubricSentences;
  readonly rubricPlace: Sentence<RubricIssue>;
  readonly table: TableIssueSentences;
  readonly row: Sentence<number>;
}
