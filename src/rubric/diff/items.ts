import type { RubricDefinition } from '../definition.ts';
import { sameNameKey } from '../same-name.ts';
import type { FieldChange, ItemChange, ItemField, ItemKind, ItemValue } from './difference.ts';
import { differences, inOrder } from './fields.ts';

/** The lists of a rubric that are told item by item, and what stands in them. */
const LISTS = { groups: 'group', grades: 'grade', milestones: 'milestone' } as const;
type ListName = keyof typeof LISTS;

export const ITEM_LISTS = /* @__PURE__ */ Object.keys(LISTS) as readonly ListName[];

interface Item {
  readonly id: string;
  readonly name: string;
}

interface Items {
  readonly items: readonly ItemChange[];
  /** That a list has another order, or is there without holding anything. */
  readonly fields: readonly FieldChange[];
}

/** Groups, grades and milestones, item by item: what came, what went, what is another in which field. */
export function itemChanges(before: RubricDefinition, after: RubricDefinition): Items {
  const lists = ITEM_LISTS.map((list) => listChanges(list, before[list], after[list]));
  return {
    items: lists.flatMap(({ items }) => items),
    fields: lists.flatMap(({ fields }) => fields),
  };
}

function listChanges(
  list: ListName,
  before: readonly Item[] | undefined,
  after: readonly Item[] | undefined,
): Items {
  const of = LISTS[list];
  const [olds, nows] = [before ?? [], after ?? []];
  const paired = pairItems(olds, nows);
  const ends = new Set(paired.values());
  const alone = (change: 'added' | 'dropped', { id, name }: Item): ItemChange => ({
    of,
    id,
    name,
    change,
    field: null,
    before: null,
    after: null,
  });
  const idsOf = (items: readonly Item[]): string[] => items.map(({ id }) => id);
  const path = [list];
  // By the ids of the second, as all that is moved.
  const known = olds.map((one) => paired.get(one)?.id ?? '');
  const order = inOrder(known, idsOf(nows), path);
  const empty = olds.length + nows.length === 0 ? differences(before, after, path) : [];
  const about = { level: 'rubric', id: null, field: list } as const;
  return {
    items: [
      ...olds.filter((one) => !paired.has(one)).map((one) => alone('dropped', one)),
      ...nows.filter((one) => !ends.has(one)).map((one) => alone('added', one)),
      ...[...paired].flatMap(([old, now]) => fieldsOf(of, old, now)),
    ],
    fields: [...order, ...empty].map((one) => ({ ...about, ...one })),
  };
}

/** By their ids, and what is left by their names: an item that got another id is still that item. */
function pairItems(before: readonly Item[], after: readonly Item[]): ReadonlyMap<Item, Item> {
  const left = new Set(after);
  const pairs = new Map<Item, Item>();
  for (const keyOf of [({ id }: Item) => id, ({ name }: Item) => sameNameKey(name)]) {
    for (const old of before) {
      if (pairs.has(old)) continue;
      const now = [...left].find((one) => keyOf(one) === keyOf(old));
      if (now === undefined) continue;
      pairs.set(old, now);
      left.delete(now);
    }
  }
  return pairs;
}

function fieldsOf(of: ItemKind, old: Item, now: Item): ItemChange[] {
  const [a, b] = [old, now].map(
    (one) => one as unknown as { readonly [F in ItemField]?: ItemValue },
  );
  const fields = new Set([...Object.keys(old), ...Object.keys(now)]) as ReadonlySet<ItemField>;
  return [...fields].flatMap((field): ItemChange[] => {
    const [before = null, after = null] = [a?.[field], b?.[field]];
    if (differences(before, after, []).length === 0) return [];
    return [{ of, id: now.id, name: now.name, change: 'changed', field, before, after }];
  });
}
