// The entry `dti-scoring/report`: results as pages and as Markdown.

export { cohortReportHtml, cohortReportMarkdown } from './cohort-report.ts';
export type {
  CohortReportOptions,
  MarkdownOptions,
  ReportOptions,
  ScoredCohort,
} from './options.ts';
export { reportHtml, reportMarkdown } from './unit-report.ts';
export { type WorkplanMarkdownOptions, workplanMarkdown } from './workplan-markdown.ts';
