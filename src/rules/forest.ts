import { add, compare, type Fraction, ZERO } from '../exact/fraction.ts';

/** One thing that counts only where another does: an item or a part that may require one. */
export interface Node {
  /** The position of what it requires; undefined: nothing. */
  readonly requires: number | undefined;
  /** What it adds as it is, and whether what requires it counts then. */
  readonly kept: { readonly value: Fraction; readonly counts: boolean };
  /** What it adds where it is raised; undefined where it cannot be. */
  readonly raised: Fraction | undefined;
}

/** The most that so many changes add, and one set of them. */
export interface Most {
  readonly value: Fraction;
  readonly raised: readonly number[];
}

/**
 * By the number of changes from 0 up: the most that exactly so many of the nodes, raised, add
 * together with those that are kept. Of equal sets the one found first. What requires itself in
 * the end is refused where rubrics are checked.
 */
export function mostByChanges(nodes: readonly Node[]): readonly Most[] {
  const after = nodes.map((_, at) => {
    return nodes.flatMap(({ requires }, other) => (requires === at ? [other] : []));
  });
  const under = (at: number): readonly Most[] =>
    (after[at] ?? []).map(of).reduce(together, [NOTHING]);
  const of = (at: number): readonly Most[] => {
    const { kept, raised } = nodes[at] as Node;
    const below = kept.counts || raised !== undefined ? under(at) : [NOTHING];
    const list: Most[] = [];
    const offer = (changes: number, most: Most): void => {
      const known = list[changes];
      if (known === undefined || compare(most.value, known.value) > 0) list[changes] = most;
    };
    offer(0, { value: kept.value, raised: [] });
    for (const [changes, most] of below.entries()) {
      if (kept.counts) offer(changes, { ...most, value: add(most.value, kept.value) });
      if (raised === undefined) continue;
      const all = [at, ...most.raised];
      offer(changes + 1, { value: add(most.value, raised), raised: all });
    }
    return list;
  };
  const roots = nodes.flatMap(({ requires }, at) => (requires === undefined ? [at] : []));
  return roots.map(of).reduce(together, [NOTHING]);
}

const NOTHING: Most = { value: ZERO, raised: [] };

/** Of two that do not hang on each other: the most by the changes of both. */
function together(one: readonly Most[], other: readonly Most[]): readonly Most[] {
  const list: Most[] = [];
  for (const [a, first] of one.entries()) {
    for (const [b, second] of other.entries()) {
      const value = add(first.value, second.value);
      const known = list[a + b];
      if (known !== undefined && compare(value, known.value) <= 0) continue;
      list[a + b] = { value, raised: [...first.raised, ...second.raised] };
    }
  }
  return list;
}
