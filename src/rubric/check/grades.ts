import type { RubricIssue } from '../issue.ts';
import { children, type LooseRubric, textOf } from './walk.ts';

/** Bands are told apart by their lower bounds and leave no index without one, whatever they ask. */
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
  const lowest = grades.find((_, index) => from[index] === '0');
  if (lowest === undefined) {
    issues.push({ code: 'no-lowest-grade', path: ['grades'], message: 'no grade begins at 0' });
  } else if (children(lowest, 'requires').length > 0) {
    const message = 'the lowest grade asks for nothing besides: there is none to give way to';
    issues.push({ code: 'no-lowest-grade', path: [...lowest.path, 'requires'], message });
  }
  return issues;
}
