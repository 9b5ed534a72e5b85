import { compareInts, type Int, minus, plus, times } from '../../exact/int.ts';
import { cornersOf, isLess, type Ladder, NONE, type Rise, type Rung, riseOf } from './ways.ts';

/** One rung of each ladder, by position. */
export type Taken = readonly number[];

/** The linear relaxation of a choice: what parts of ways could be taken for. */
export interface Relaxation {
  /** What more gain costs where the relaxed choice ends; of all prices its bound is the highest. */
  readonly price: Rise;
  /** The dearest corners that are whole there, and the same with the one that was broken. */
  readonly under: Taken;
  readonly over: Taken;
}

/**
 * Takes the cheapest gains first, corner by corner, until there is enough. Undefined where all
 * together are not enough.
 */
export function relax(ladders: readonly Ladder[], need: Int): Relaxation | undefined {
  const edges = ladders.flatMap((ladder, group) => {
    const corners = cornersOf(ladder);
    return corners.slice(1).map((to, at) => {
      return { group, to, rise: riseOf(rungAt(ladder, corners[at] ?? 0), rungAt(ladder, to)) };
    });
  });
  edges.sort((a, b) => (isLess(a.rise, b.rise) ? -1 : isLess(b.rise, a.rise) ? 1 : 0));
  const taken = ladders.map(() => 0);
  let gain = gainOf(ladders, taken);
  if (compareInts(gain, need) >= 0) return { price: FREE, under: taken, over: taken };
  for (const { group, to, rise } of edges) {
    const under = [...taken];
    taken[group] = to;
    gain = plus(gain, rise.gain);
    if (compareInts(gain, need) >= 0) return { price: rise, under, over: taken };
  }
  return undefined;
}

const FREE: Rise = { cost: 0, gain: 1 };

export function rungAt(ladder: Ladder | undefined, at: number | undefined): Rung {
  return ladder?.[at ?? 0] ?? NONE;
}

export function gainOf(ladders: readonly Ladder[], taken: Taken): Int {
  return ladders.reduce<Int>((sum, ladder, at) => plus(sum, rungAt(ladder, taken[at]).gain), 0);
}

export function costOf(ladders: readonly Ladder[], taken: Taken): Int {
  return ladders.reduce<Int>((sum, ladder, at) => plus(sum, rungAt(ladder, taken[at]).cost), 0);
}

/** What a rung loses at a price, in whole units of the price's gain: the less, the better a buy. */
export function lossOf({ cost, gain }: Rise, rung: Rung): Int {
  return minus(times(gain, rung.cost), times(cost, rung.gain));
}

/**
 * The cheapest choice with enough that is one change of a single group away, again and again until
 * none is cheaper. Undefined where no single change gives enough.
 */
export function mended(ladders: readonly Ladder[], start: Taken, need: Int): Taken | undefined {
  let taken = start;
  for (;;) {
    const gain = gainOf(ladders, taken);
    const enough = compareInts(gain, need) >= 0;
    let best: { readonly group: number; readonly to: number; readonly more: Int } | undefined;
    for (const [group, ladder] of ladders.entries()) {
      const own = rungAt(ladder, taken[group]);
      const least = plus(minus(need, gain), own.gain);
      // The rungs rise: the first one that gains enough is the cheapest of the group.
      const to = firstWith(ladder, least);
      if (to === undefined) continue;
      const more = minus(rungAt(ladder, to).cost, own.cost);
      if (enough && compareInts(more, 0) >= 0) continue;
      if (best === undefined || compareInts(more, best.more) < 0) best = { group, to, more };
    }
    if (best === undefined) return enough ? taken : undefined;
    const { group, to } = best;
    taken = taken.map((own, at) => (at === group ? to : own));
  }
}

function firstWith(ladder: Ladder, gain: Int): number | undefined {
  let [from, to] = [0, ladder.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareInts(rungAt(ladder, middle).gain, gain) < 0) from = middle + 1;
    else to = middle;
  }
  return from < ladder.length ? from : undefined;
}
