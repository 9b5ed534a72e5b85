// Rubrics

export { defineRubric } from './rubric/define.ts';
export type {
  Adjustment,
  AdjustmentBound,
  AlternativeReading,
  Basis,
  ComponentDefinition,
  ComponentRounding,
  CriterionDefinition,
  EvidenceRequirement,
  FactDefinition,
  Grade,
  GradeRequirement,
  GroupDefinition,
  LegalBasis,
  Level,
  Milestone,
  PillarDefinition,
  ReadingDefinition,
  Rounding,
  RubricDefinition,
  Weighting,
} from './rubric/definition.ts';
export type { Finding, FindingCode, Severity } from './rubric/finding.ts';
export type {
  ComponentIdOf,
  CriterionIdOf,
  FactIdOf,
  GroupIdOf,
  PillarIdOf,
} from './rubric/ids-of.ts';
export {
  type FaultPlace,
  type Path,
  RubricError,
  type RubricIssue,
  type RubricIssueCode,
} from './rubric/issue.ts';
export type { RubricKey } from './rubric/key.ts';

// Authoring: official points, what to look at, two years compared, rubrics as JSON

export { type ApplyPointsOptions, applyPoints } from './authoring/apply-points.ts';
export type { LintCode, LintFinding } from './authoring/lint/finding.ts';
export { type LintOptions, lintRubric } from './authoring/lint/lint.ts';
export type { PointsTable } from './authoring/points-table.ts';
export { reviseRubric } from './authoring/revise.ts';
export type { RevisedMaxima } from './authoring/revised-maxima.ts';
export type { RevisedSum } from './authoring/revised-sums.ts';
export type { ComponentRevision, RevisedRubric, RubricRevision } from './authoring/revision.ts';
export { type RubricJsonSchema, rubricJsonSchema } from './authoring/rubric-schema/json-schema.ts';
export { diffRubrics } from './rubric/diff/diff.ts';
export type {
  DiffChange,
  DiffEntry,
  DiffLevel,
  DiffReason,
  DiffReasonCode,
  DiffSide,
  FieldChange,
  FieldName,
  ItemChange,
  ItemField,
  ItemKind,
  ItemValue,
  RubricDiff,
  RuleChange,
  RuleDifference,
} from './rubric/diff/difference.ts';
export { explainDiff } from './words/explain-diff.ts';
export { explainLint } from './words/explain-lint.ts';

// Rules: their definitions, what answers say, how points came about

export type { Answer, AnswerExtras, EvidenceItem, Measure } from './rules/answer.ts';
export type { Responsible } from './rules/kinds/parts.ts';
export type { Need, NeedName } from './rules/need.ts';
export type { Rule, RuleKindName } from './rules/rule.ts';
export type { Step, StepBound, StepName } from './rules/step.ts';
export type { Text } from './rules/text.ts';

// Intake: from an official table to a draft of a rubric

export { decide, type TableAnswer, type TableAnswers } from './authoring/table/decide.ts';
export type {
  DecisionCode,
  TableDecision,
  TableIssue,
  TableIssueCode,
} from './authoring/table/decision.ts';
export type { TableReading } from './authoring/table/from-table.ts';
export type { TableColumn, TableMapping, TableRows } from './authoring/table/mapping.ts';
export type { OpenReason } from './authoring/table/reading/outcome.ts';
export { explainDecision } from './words/explain-decision.ts';
export { rubricFromTable } from './words/rubric-from-table.ts';

// Intake: from anything to a submission

export type {
  Form,
  FormChoice,
  FormComponent,
  FormCondition,
  FormCriterion,
  FormEvidence,
  FormField,
  FormFieldType,
  FormPillar,
} from './forms/form.ts';
export { type FormOptions, formOf } from './forms/form-of.ts';
export type { JsonSchema } from './forms/schema/json-schema.ts';
export { submissionJsonSchema } from './forms/schema/submission.ts';
export {
  type StandardResult,
  type StandardSchema,
  submissionSchema,
} from './forms/submission-schema.ts';
export {
  InputError,
  type IntakeCode,
  type IntakeIssue,
  type IssueForm,
  type IssueNames,
} from './intake/issue.ts';
export { type ParseOptions, type ParseResult, parseSubmission } from './intake/parse.ts';
export { checkPeriods } from './intake/periods.ts';
export type {
  AnswerInput,
  Submission,
  SubmissionInput,
  Unit,
  UnitInput,
  VerificationInput,
} from './intake/submission.ts';
export type { AnswersOf, ParsedSubmissionOf, SubmissionOf } from './intake/submission-of.ts';
export type { Decision, Verification } from './intake/verification.ts';
export { packScore } from './stored/pack.ts';
export type { PackedScore } from './stored/packed.ts';
export { publicEdition } from './stored/public-edition.ts';
export { unpackScore } from './stored/unpack.ts';

// Scoring: one unit

export type { BoundValue, CohortBounds, ComponentBounds } from './scoring/bounds-form.ts';
export {
  type ComponentOfRubric,
  type ComponentOfScore,
  componentOf,
  componentsOf,
} from './scoring/components.ts';
export type { ScoreOptions } from './scoring/options.ts';
export type { ScorePolicy } from './scoring/policy.ts';
export type {
  ComponentScore,
  CriterionScore,
  DueSoFar,
  GroupScore,
  LevelExtras,
  PillarScore,
  RubricReference,
  Status,
  Totals,
  UnitScore,
} from './scoring/score.ts';
export type { PillarSummary, UnitSummary } from './scoring/summary.ts';
export { scoreUnit } from './scoring/unit.ts';

// Cohorts: bounds, many units, ranks, mergers

export { adoptBounds, boundsFrom } from './cohort/adopt.ts';
export type { Refusal } from './cohort/batch.ts';
export { type BoundsOptions, cohortBounds } from './cohort/bounds.ts';
export { type Distribution, distribution, type Spread } from './cohort/distribution.ts';
export { type MergedIndex, type MergeOptions, mergeUnits } from './cohort/merge.ts';
export { mergeBounds } from './cohort/merge-bounds.ts';
export { rankUnits } from './cohort/rank.ts';
export type { RankBy, RankOptions } from './cohort/rank-options.ts';
export type { RankingRow } from './cohort/ranking.ts';
export { type CohortScore, scoreCohort } from './cohort/score.ts';
export type { CohortOptions } from './cohort/scorer.ts';
export { type Source, type StreamOptions, streamScores } from './cohort/stream.ts';
export type { Ranked } from './scoring/scores.ts';

// Insight: why, what next, what changed

export {
  type AuditOptions,
  auditEvidence,
  type EvidenceCode,
  type EvidenceFinding,
} from './insight/audit-evidence.ts';
export {
  type BackTest,
  type BackTestOptions,
  backTest,
  type Correlation,
  type Influence,
  type Pressed,
  type Trimmed,
} from './insight/back-test.ts';
export type { ChangeCause } from './insight/causes.ts';
export { compareScores } from './insight/compare.ts';
export {
  type CompareRankingsOptions,
  compareRankings,
  type RankChange,
  type RankingOrCohort,
} from './insight/compare-rankings.ts';
export type {
  CompareOptions,
  ComponentChange,
  PointsChange,
  ScoreComparison,
} from './insight/comparison.ts';
export type {
  Improvement,
  ImprovementPlan,
  LeftGain,
  PlanOptions,
  PlanOutcome,
} from './insight/improvement-plan.ts';
export {
  type MergedSubmission,
  mergeSubmissions,
  type SubmissionConflict,
} from './insight/merge-submissions.ts';
export { type Needed, type NeededReason, needed } from './insight/needed.ts';
export type { LeftReason } from './insight/plan/candidates.ts';
export type { PlanStep } from './insight/plan/steps.ts';
export { planImprovements } from './insight/plan.ts';
export type { ScreenCode, ScreenFinding } from './insight/screen/finding.ts';
export { type ScreenOptions, screen } from './insight/screen.ts';
export type { SensitivityFactor } from './insight/sensitivity/factor.ts';
export {
  type FactorShare,
  type RankInterval,
  type SensitivityAnalysis,
  type SensitivityOptions,
  sensitivity,
} from './insight/sensitivity.ts';
export { type LeadPart, splitByLead } from './insight/split.ts';
export { type WhatIf, type WhatIfOptions, whatIf } from './insight/what-if.ts';
export {
  type Workplan,
  type WorkplanOptions,
  type WorkRow,
  workplan,
} from './insight/workplan.ts';
export type { Locale, LocaleTag } from './rubric/locale.ts';
export { UsageError } from './rubric/usage-error.ts';
export { type ExplainLevel, type ExplainTarget, explain } from './words/explain.ts';
export { explainComparison } from './words/explain-comparison.ts';
export { explainDistribution } from './words/explain-distribution.ts';
export { explainEvidence } from './words/explain-evidence.ts';
export { explainFinding } from './words/explain-finding.ts';
export { explainIssue } from './words/explain-issue.ts';
export { explainMerger } from './words/explain-merger.ts';
export { explainNeed } from './words/explain-need.ts';
export { explainPlan } from './words/explain-plan.ts';
export { explainRanking } from './words/explain-ranking.ts';
export { explainScreen } from './words/explain-screen.ts';
export { explainSensitivity } from './words/explain-sensitivity.ts';
export { explainStatus } from './words/explain-status.ts';
export { explainWorkRow } from './words/explain-work-row.ts';
export type { ExplainOptions } from './words/language.ts';
export type { ResultOptions } from './words/result-options.ts';
