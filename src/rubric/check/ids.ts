import type { RubricIssue } from '../issue.ts';
import { children, type Loose, type LooseRubric, textOf } from './walk.ts';

/** Ids are unique on their level; nothing more is asked of them, whoever numbered the rows. */
export function checkIds(rubric: LooseRubric): RubricIssue[] {
  return [
    ...['facts', 'groups', 'readings', 'milestones'].flatMap((field) =>
      unique(children(rubric.root, field)),
    ),
    ...unique(rubric.pillars),
    ...unique(rubric.criteria.map(({ criterion }) => criterion)),
    ...unique(rubric.components.map(({ component }) => component)),
  ];
}

function unique(list: readonly Loose[]): RubricIssue[] {
  const seen = new Set<string>();
  return list.flatMap((one) => {
    const id = textOf(one, 'id');
    if (id === undefined) return [];
    const known = seen.has(id);
    seen.add(id);
    const message = `the id "${id}" stands twice`;
    return known ? [{ code: 'duplicate-id', path: [...one.path, 'id'], message }] : [];
  });
}
