import type { IntakeIssue } from '../intake/issue.ts';

import type { Unit } from '../intake/submission.ts';

/** What is said of the later of two submissions, or scores, of one unit. */
export function duplicateUnit(path: IntakeIssue['path'], { id, name }: Unit): IntakeIssue {
  const message = 'the unit stands here a second time';
  return { code: 'duplicate-unit', path, message, names: { thing: name ?? id } };
}
