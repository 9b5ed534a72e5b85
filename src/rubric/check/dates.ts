import { z } from 'zod';
import { dueDate } from '../due.ts';
import type { RubricIssue } from '../issue.ts';
import { asRecord, children, type LooseRubric, textOf } from './walk.ts';

const civilDate = z.iso.date();
const isDate = (text: unknown): text is string => civilDate.safeParse(text).success;

/** The period runs forward, and every deadline is a day that its year has. */
export function checkDates(rubric: LooseRubric): RubricIssue[] {
  const { from, to } = asRecord(rubric.root.value['period']);
  if (!isDate(from) || !isDate(to)) return [];
  const issues: RubricIssue[] = [];
  if (from > to) {
    issues.push({
      code: 'period-reversed',
      path: ['period'],
      message: 'the period ends before it begins',
    });
  }
  for (const { component } of rubric.components) {
    const due = textOf(component, 'due');
    if (due === undefined || !/^\d{2}-\d{2}$/.test(due)) continue;
    if (!isDate(`2024-${due}`) || isDate(dueDate(due, { from, to }))) continue;
    const message = `${due} is no day of the period's year`;
    issues.push({ code: 'not-a-date', path: [...component.path, 'due'], message });
  }
  return issues;
}

/** Bands are told apart by their lower bounds and leave no index without one. */
export function checkGrades(rubric: LooseRubric): RubricIssue[] {
  const grades = children(rubric.root, 'grades');
  if (grades.length === 0) return [];
  const from = grades.map((grade) => textOf(grade, 'from'));
  const issues: RubricIssue[] = [];
  const seen = new Set<string>();
  for (const [index, grade] of grades.entries()) {
    const bound = from[index];
    if (bound !== undefined && from.indexOf(bound) < index) {
      const message = `two grades begin at ${bound}`;
      issues.push({ code: 'duplicate-grade', path: [...grade.path, 'from'], message });
    }
    const id = textOf(grade, 'id') ?? '';
    if (seen.has(id)) {
      const message = `the id "${id}" stands twice`;
      issues.push({ code: 'duplicate-id', path: [...grade.path, 'id'], message });
    }
    seen.add(id);
  }
  if (!from.includes('0')) {
    issues.push({ code: 'no-lowest-grade', path: ['grades'], message: 'no grade begins at 0' });
  }
  return issues;
}
