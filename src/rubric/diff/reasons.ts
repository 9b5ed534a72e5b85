import type { RubricDefinition } from '../definition.ts';
import type { DiffReason, RubricDiff } from './difference.ts';

type Found = Pick<RubricDiff, 'added' | 'removed' | 'repointed' | 'rules'>;

/** What makes the same work earn another index. Rows that are only told, with 0 points, do not. */
export function reasonsOf(
  before: RubricDefinition,
  after: RubricDefinition,
  { added, removed, repointed, rules }: Found,
): DiffReason[] {
  const scored = (list: Found['added']): string[] =>
    list.filter(({ level, maxPoints }) => level === 'component' && maxPoints !== '0').map(idOf);
  const reasons: DiffReason[] = [
    { code: 'components-added', ids: scored(added) },
    { code: 'components-removed', ids: scored(removed) },
    { code: 'points-changed', ids: repointed.map(idOf) },
    { code: 'rules-changed', ids: rules.filter(({ affects }) => affects === 'points').map(idOf) },
  ];
  return [
    ...(before.level === after.level ? [] : [{ code: 'level-differs', ids: [] } as const]),
    ...(rounding(before) === rounding(after)
      ? []
      : [{ code: 'rounding-differs', ids: [] } as const]),
    ...reasons.filter(({ ids }) => ids.length > 0),
  ];
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function rounding({ rounding }: RubricDefinition): string {
  return `${rounding?.mode ?? 'half-up'} ${rounding?.places ?? 2}`;
}
