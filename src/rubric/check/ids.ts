import type { RubricIssue } from '../issue.ts';
import { children, type Loose, type LooseRubric, textOf } from './walk.ts';

/** Ids are unique on their level and shaped like their parents'. */
export function checkIds(rubric: LooseRubric): RubricIssue[] {
  return [
    ...unique(children(rubric.root, 'facts')),
    ...unique(rubric.pillars),
    ...unique(rubric.criteria.map(({ criterion }) => criterion)),
    ...unique(rubric.components.map(({ component }) => component)),
    ...rubric.criteria.flatMap(({ pillar, criterion }) =>
      pillar.value['numbered'] === false ? [] : under(pillar, criterion, false),
    ),
    ...rubric.components.flatMap(({ criterion, component }) =>
      under(criterion, component, children(criterion, 'components').length === 1),
    ),
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

/** A child's id continues its parent's; an only component may carry its criterion's own. */
function under(parent: Loose, child: Loose, mayBeSame: boolean): RubricIssue[] {
  const [outer, inner] = [textOf(parent, 'id'), textOf(child, 'id')];
  if (outer === undefined || inner === undefined) return [];
  if (inner.startsWith(`${outer}.`) || (mayBeSame && inner === outer)) return [];
  const message = `"${inner}" does not continue "${outer}"`;
  return [{ code: 'id-not-under-parent', path: [...child.path, 'id'], message }];
}
