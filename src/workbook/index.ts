export type { FileIssue, FileIssueCode } from './fault.ts';
export type { FormFinding, FormIssue, FormResult, SheetPlace } from './form/collector.ts';
export { type ReadFormOptions, readForm } from './read-form.ts';
export { readTable, type TableFile } from './read-table.ts';
export type { Table } from './sheet/table.ts';
export { type WriteComparisonOptions, writeComparison } from './write-comparison.ts';
export { type WriteFormOptions, writeForm } from './write-form.ts';
export { type WriteRankingOptions, writeRanking } from './write-ranking.ts';
export { type WriteScoresOptions, writeScores } from './write-scores.ts';
