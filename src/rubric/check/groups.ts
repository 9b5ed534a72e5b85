import type { RubricIssue } from '../issue.ts';
import { asRecord, children, type Loose, type LooseRubric, textOf } from './walk.ts';

/** Groups are of pillars that there are, each pillar once in a group. */
export function checkGroups({ root, pillars }: LooseRubric): RubricIssue[] {
  const known = idsOf(pillars);
  return children(root, 'groups').flatMap((group) => {
    const ids: unknown = group.value['pillars'];
    if (!Array.isArray(ids)) return [];
    return ids.flatMap((id: unknown, at): RubricIssue[] => {
      const path = [...group.path, 'pillars', at];
      if (typeof id !== 'string') return [];
      if (!known.has(id)) return [unknownId(path, id, 'pillar')];
      if (ids.indexOf(id) === at) return [];
      return [{ code: 'duplicate-id', path, message: `the pillar "${id}" stands twice` }];
    });
  });
}

/** What a grade asks for besides is of pillars or groups that there are. */
export function checkRequirements({ root, pillars }: LooseRubric): RubricIssue[] {
  const known = new Set([...idsOf(pillars), ...idsOf(children(root, 'groups'))]);
  return children(root, 'grades').flatMap((grade) =>
    children(grade, 'requires').flatMap((one) => {
      const of = textOf(one, 'of');
      if (of === undefined || known.has(of)) return [];
      return [unknownId([...one.path, 'of'], of, 'pillar or group')];
    }),
  );
}

function idsOf(list: readonly Loose[]): Set<unknown> {
  return new Set(list.map(({ value }) => asRecord(value)['id']));
}

function unknownId(path: RubricIssue['path'], id: string, what: string): RubricIssue {
  return { code: 'unknown-id', path, message: `there is no ${what} "${id}"` };
}
