import type { IssueLanguage } from '../issue-sentences.ts';
import { viRow } from './decision.ts';
import { viIntake } from './issue-intake.ts';
import { viFaultPlace, viRubricIssues } from './issue-rubric.ts';
import { viTableIssues } from './issue-table.ts';

/** All that is said of issues. */
export const viIssues: IssueLanguage = {
  intake: viIntake,
  rubric: viRubricIssues,
  rubricPlace: viFaultPlace,
  table: viTableIssues,
  row: viRow,
};
