import type { IssueLanguage } from '../issue-sentences.ts';
import { enRow } from './decision.ts';
import { enIntake } from './issue-intake.ts';
import { enFaultPlace, enRubricIssues } from './issue-rubric.ts';
import { enTableIssues } from './issue-table.ts';

/** All that is said of issues. */
export const enIssues: IssueLanguage = {
  intake: enIntake,
  rubric: enRubricIssues,
  rubricPlace: enFaultPlace,
  table: enTableIssues,
  row: enRow,
};
