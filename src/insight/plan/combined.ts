import { add, compare, type Fraction, ONE, reduce, ZERO } from '../../exact/fraction.ts';
import { printInt } from '../../exact/int.ts';
import type { Worth } from '../../rules/kind.ts';
import { isExcluded } from '../../rules/part-status.ts';

/** So many combinations are kept after each thing that is chosen, and so many are tried for it. */
const MOST_KEPT = 4096;
const MOST_TRIED = 2 ** 14;

/** One way to answer a part, or an item: what is chosen, and how much more is counted for it. */
export interface Choice<P> {
  readonly pick: P;
  readonly count: Fraction;
}

/** One choice of each, in the order of the choices, and what they come to together. */
export interface Combination<P> {
  readonly picks: readonly P[];
  readonly worth: Worth;
  readonly count: Fraction;
}

/** How choices are valued: those made so far, as if nothing else were asked for. */
export interface Combining<P> {
  worth(picks: readonly P[]): Worth;
  /** What of the picks decides on later ones besides their worth: nothing is compared across it. */
  classOf(picks: readonly P[]): string;
  readonly sense: Sense;
}

/** What a combination is good for. */
export interface Sense {
  /** Less is better: what is taken away. */
  readonly lower: boolean;
  /** Only the worth has a price: every worth is kept, else only what nothing is worth more for less. */
  readonly byWorth: boolean;
}

/**
 * All combinations that can be a part of a best choice, by dynamic programming over what is chosen
 * one after the other (Bellman's recursion; the dominance of Nemhauser and Ullmann, "Discrete
 * dynamic programming and capital allocation", 1969): of two with the same class that of which the
 * other is worth no less for no more is left out, since whatever follows raises both alike.
 * `whole`: none was left out for another reason.
 */
export function combined<P>(
  slots: readonly (readonly Choice<P>[])[],
  how: Combining<P>,
): { readonly found: readonly Combination<P>[]; readonly whole: boolean } {
  const nothing: Worth = { fraction: ZERO, excluded: ONE };
  let found: readonly Combination<P>[] = [{ picks: [], worth: nothing, count: ZERO }];
  let whole = true;
  for (const choices of slots) {
    const from = evenly(found, Math.floor(MOST_TRIED / choices.length));
    const next = from.flatMap(({ picks, count }) =>
      choices.flatMap((choice): Combination<P>[] => {
        const all = [...picks, choice.pick];
        const worth = how.worth(all);
        // What is open now stays open, whatever follows.
        if (worth.fraction === null && !isExcluded(worth)) return [];
        return [{ picks: all, worth, count: add(count, choice.count) }];
      }),
    );
    const best = undominated(next, how);
    whole &&= from.length === found.length && best.length <= MOST_KEPT;
    found = evenly(best, MOST_KEPT);
  }
  return { found, whole };
}

/** No more than so many, the first and the last among them. */
export function evenly<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  const step = (list.length - 1) / Math.max(1, most - 1);
  return Array.from({ length: most }, (_, at) => list[Math.round(at * step)] as T);
}

function undominated<P>(
  all: readonly Combination<P>[],
  { classOf, sense }: Combining<P>,
): readonly Combination<P>[] {
  const classes = new Map<string, Combination<P>[]>();
  for (const one of all) {
    const key = `${textOf(one.worth.excluded)} ${classOf(one.picks)}`;
    const own = classes.get(key);
    if (own === undefined) classes.set(key, [one]);
    else own.push(one);
  }
  return [...classes.values()].flatMap((own) => keptOf(own, sense));
}

/** From what is counted least: what is worth more than all before it, or what no other is worth. */
function keptOf<P>(own: Combination<P>[], { lower, byWorth }: Sense): readonly Combination<P>[] {
  const side = lower ? -1 : 1;
  own.sort((a, b) => compare(a.count, b.count) || side * compare(worthOf(b), worthOf(a)));
  const known = new Set<string>();
  let best: Fraction | undefined;
  return own.filter((one) => {
    const worth = worthOf(one);
    if (byWorth) {
      const text = textOf(worth);
      if (known.has(text)) return false;
      known.add(text);
      return true;
    }
    if (best !== undefined && side * compare(worth, best) <= 0) return false;
    best = worth;
    return true;
  });
}

function worthOf({ worth }: Combination<unknown>): Fraction {
  return worth.fraction ?? ONE;
}

function textOf(value: Fraction): string {
  const { n, d } = reduce(value);
  return `${printInt(n)}/${printInt(d)}`;
}
