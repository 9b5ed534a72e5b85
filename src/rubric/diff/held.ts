import type { RubricDefinition } from '../definition.ts';
import type { FieldChange } from './difference.ts';
import { fieldChanges, type Placed } from './fields.ts';
import type { Named, Pairs } from './pairs.ts';

/** What is of the whole rubric. */
export const WHOLE = { level: 'rubric', id: null } as const;

/** That the pillars which both have stand in another order. */
export function pillarOrder(
  before: RubricDefinition,
  after: RubricDefinition,
  pillars: Pairs<Named>,
): FieldChange[] {
  const held = heldIn(pillars);
  const [old, now] = [held(before, 'pillars'), held(after, 'pillars')];
  if (old.join('\n') === now.join('\n')) return [];
  return [{ ...WHOLE, field: 'pillars', path: ['pillars'], before: old, after: now }];
}

type Listed = { readonly [field: string]: ReadonlySet<string> };

/** Fields of what stands on one level: of pairs what has no list of its own, and which of the next level they hold. */
export function changesIn<T extends Placed['one'], I extends Named>(
  level: FieldChange['level'],
  { pairs, added, removed }: Pairs<T>,
  olds: readonly Placed<T>[],
  nows: readonly Placed<T>[],
  listed: Listed,
  inner?: FieldChange['field'],
  innerPairs?: Pairs<I>,
): FieldChange[] {
  const pathOf = new Map([...olds, ...nows].map(({ one, path }) => [one, path]));
  const held = heldIn(innerPairs);
  const changes = pairs.flatMap(([x, y]) => {
    const about = { level, id: y.id };
    const path = pathOf.get(y) ?? [];
    const told = new Set(Object.keys(listed).filter((field) => listed[field]?.has(y.id)));
    if (inner === undefined) return fieldChanges(about, x, y, path, told);
    const own = fieldChanges(about, x, y, path, told.add(inner));
    const [before, after] = [held(x, inner), held(y, inner)];
    if (before.join('\n') === after.join('\n')) return own;
    return [...own, { ...about, field: inner, path: [...path, inner], before, after }];
  });
  // Pillars and components that only one side has are lists of their own.
  if (level !== 'criterion') return changes;
  const alone = (one: T, before: unknown, after: unknown): FieldChange => {
    const path = pathOf.get(one) ?? [];
    return { level, id: one.id, field: 'name', path: [...path, 'name'], before, after };
  };
  return [
    ...changes,
    ...removed.map((one) => alone(one, one.name, null)),
    ...added.map((one) => alone(one, null, one.name)),
  ];
}

/**
 * What a thing holds of what both rubrics have, by the ids of the second: another place or another
 * order is a change of what holds them.
 */
function heldIn(pairs: Pairs<Named> | undefined): (thing: object, field: string) => string[] {
  const ids = new Map<object, string>();
  for (const [x, y] of pairs?.pairs ?? []) ids.set(x, y.id).set(y, y.id);
  return (thing, field) => {
    const inner = (thing as { readonly [field: string]: readonly Named[] })[field] ?? [];
    return inner.flatMap((one) => ids.get(one) ?? []);
  };
}
