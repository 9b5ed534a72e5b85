import type { IntakeIssue } from '../intake/issue.ts';

/** What is said of the later of two submissions, or scores, of one unit. */
export function duplicateUnit(path: IntakeIssue['path']): IntakeIssue {
  return { code: 'duplicate-unit', path, message: 'the unit stands here a second time' };
}
