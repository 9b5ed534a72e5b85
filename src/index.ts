// Rubrics

export { defineRubric } from './rubric/define.ts';
export type {
  Basis,
  ComponentDefinition,
  CriterionDefinition,
  EvidenceRequirement,
  FactDefinition,
  Grade,
  LegalBasis,
  PillarDefinition,
  Rounding,
  RubricDefinition,
  Weighting,
} from './rubric/definition.ts';
export type { Finding, FindingCode, Severity } from './rubric/finding.ts';
export { type Path, RubricError, type RubricIssue } from './rubric/issue.ts';

// Authoring: official points, what to look at, two years compared, rubrics as JSON

export { type ApplyPointsOptions, applyPoints } from './rubric/apply-points.ts';
export { diffRubrics } from './rubric/diff/diff.ts';
export type {
  DiffChange,
  DiffEntry,
  DiffLevel,
  DiffReason,
  DiffReasonCode,
  DiffSide,
  RubricDiff,
  RuleChange,
  RuleDifference,
} from './rubric/diff/difference.ts';
export { explainDiff } from './rubric/diff/words.ts';
export { type RubricJsonSchema, rubricJsonSchema } from './rubric/json-schema/json-schema.ts';
export type { LintCode, LintFinding } from './rubric/lint/finding.ts';
export { type LintOptions, lintRubric } from './rubric/lint/lint.ts';
export { explainLint } from './rubric/lint/words.ts';
export type { PointsTable } from './rubric/points-table.ts';

// Rules: their definitions, what answers say, how points came about

export type { Answer, AnswerExtras, EvidenceItem, Measure } from './rules/answer.ts';
export type { Need, NeedName } from './rules/need.ts';
export type { Responsible } from './rules/parts.ts';
export type { Rule, RuleKindName } from './rules/rule.ts';
export type { Step, StepBound, StepName } from './rules/step.ts';
export type { Locale } from './rules/words.ts';

// Intake: from an official table to a draft of a rubric

export type {
  DecisionCode,
  TableDecision,
  TableIssue,
  TableIssueCode,
} from './intake/from-table/decision.ts';
export { rubricFromTable, type TableReading } from './intake/from-table/from-table.ts';
export type { TableColumn, TableMapping, TableRows } from './intake/from-table/mapping.ts';
export { explainDecision } from './intake/from-table/words.ts';

// Intake: from anything to a submission

export { InputError, type IntakeCode, type IntakeIssue } from './intake/issue.ts';
export { submissionJsonSchema } from './intake/json-schema.ts';
export { type ParseOptions, type ParseResult, parseSubmission } from './intake/parse.ts';
export { checkPeriods } from './intake/periods.ts';
export type { JsonSchema } from './intake/shapes/reader.ts';
export type { AnswerInput, Submission, SubmissionInput, Unit } from './intake/submission.ts';

// Scoring: one unit

export type { BoundValue, CohortBounds } from './scoring/bounds.ts';
export type { ScoreOptions } from './scoring/options.ts';
export type {
  ComponentScore,
  CriterionScore,
  PillarScore,
  RubricReference,
  Status,
  Totals,
  UnitScore,
} from './scoring/score.ts';
export type { PillarSummary, UnitSummary } from './scoring/summary.ts';
export { scoreUnit } from './scoring/unit.ts';

// Cohorts: bounds, many units, ranks, mergers

export { cohortBounds, mergeBounds } from './cohort/bounds.ts';
export { type Distribution, distribution, type Spread } from './cohort/distribution.ts';
export { type MergedIndex, type MergeOptions, mergeUnits } from './cohort/merge.ts';
export {
  type RankBy,
  type Ranked,
  type RankingRow,
  type RankOptions,
  rankUnits,
} from './cohort/rank.ts';
export { type CohortScore, scoreCohort } from './cohort/score.ts';
export type { CohortOptions } from './cohort/scorer.ts';
export type { Source } from './cohort/stream.ts';

// Insight: why, what next, what changed

export {
  type ComponentChange,
  compareScores,
  type PointsChange,
  type ScoreComparison,
} from './insight/compare.ts';
export { type ExplainOptions, explain } from './insight/explain.ts';
export { explainFinding } from './insight/finding-words.ts';
export { explainNeed } from './insight/need-words.ts';
export { type Improvement, type ImprovementPlan, planImprovements } from './insight/plan.ts';
export { UsageError } from './rubric/usage-error.ts';
