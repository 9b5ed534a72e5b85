import type { RubricDefinition } from '../definition.ts';
import type { DiffReason, RubricDiff } from './difference.ts';

interface Found extends Pick<RubricDiff, 'added' | 'removed' | 'repointed' | 'rules'> {
  /** Components that became, or no longer are, a bonus or penalty. */
  readonly adjusted: readonly string[];
  /** Components whose points are rounded to other steps. */
  readonly stepped: readonly string[];
}

/** What makes the same work earn another index. Rows that are only told, with 0 points, do not. */
export function reasonsOf(
  before: RubricDefinition,
  after: RubricDefinition,
  { added, removed, repointed, rules, adjusted, stepped }: Found,
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
    ...differs('rounding-differs', rounding(before) !== rounding(after), stepped),
    ...differs('adjustments-differ', bound(before) !== bound(after), adjusted),
    ...reasons.filter(({ ids }) => ids.length > 0),
  ];
}

/** A reason of the whole rubric, or of some of its components. */
function differs(
  code: DiffReason['code'],
  whole: boolean,
  ids: readonly string[],
): readonly DiffReason[] {
  return whole || ids.length > 0 ? [{ code, ids }] : [];
}

function bound({ adjustments = 'pillar' }: RubricDefinition): string {
  return adjustments;
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function rounding({ rounding }: RubricDefinition): string {
  return `${rounding?.mode ?? 'half-up'} ${rounding?.places ?? 2}`;
}
