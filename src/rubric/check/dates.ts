import { checked } from '../../rules/checked.ts';
import { civilDate } from '../component-schema.ts';
import { dueDate } from '../due.ts';
import type { RubricIssue } from '../issue.ts';
import { asRecord, children, type LooseRubric, textOf } from './walk.ts';

const isDate = (text: unknown): text is string => checked(civilDate(), text).ok;

/** The period runs forward, and every deadline is a day that its year has. */
export function checkDates(rubric: LooseRubric): RubricIssue[] {
  const { from, to } = asRecord(rubric.root.value['period']);
  if (!isDate(from) || !isDate(to)) return [];
  const issues: RubricIssue[] = [];
  if (from > to) {
    issues.push({
      code: 'period-reversed',
      path: ['period'],
      message: `the period ends on ${to}, before it begins on ${from}`,
      days: [from, to],
    });
  }
  const dated = rubric.components.map(({ component }) => component);
  for (const one of [...dated, ...children(rubric.root, 'milestones')]) {
    const due = textOf(one, 'due');
    if (due === undefined || !/^\d{2}-\d{2}$/.test(due)) continue;
    if (!isDate(`2024-${due}`) || isDate(dueDate(due, { from, to }))) continue;
    const message = `${due} is no day of the period's year`;
    issues.push({ code: 'not-a-date', path: [...one.path, 'due'], message });
  }
  return issues;
}
