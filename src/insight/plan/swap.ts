import { compareInts, type Int, minus, plus } from '../../exact/int.ts';
import { gainOf, rungAt, type Taken } from './relax.ts';
import type { Ladder } from './ways.ts';

/** Another rung of one group, and by how much gain and cost change with it. */
interface Change {
  readonly group: number;
  readonly to: number;
  readonly gain: Int;
  readonly cost: Int;
}

/** The cheapest change so far, and the cheapest one of another group. */
interface Cheapest {
  readonly one: Change | undefined;
  readonly other: Change | undefined;
}

/**
 * The cheapest choice with enough that is two changes away, again and again until none is cheaper.
 * Where everything costs as much for its gain, the bound of the relaxation tells nothing apart, and
 * this is what finds the choice that comes out even.
 */
export function mendedByTwo(ladders: readonly Ladder[], start: Taken, need: Int): Taken {
  let taken = start;
  for (;;) {
    const pair = bestPair(ladders, taken, minus(need, gainOf(ladders, taken)));
    if (pair === undefined) return taken;
    const changed = [...taken];
    for (const { group, to } of pair) changed[group] = to;
    taken = changed;
  }
}

function bestPair(ladders: readonly Ladder[], taken: Taken, least: Int): Change[] | undefined {
  const changes = ladders.flatMap((ladder, group) => {
    const own = rungAt(ladder, taken[group]);
    return ladder.flatMap(({ gain, cost }, to): Change[] => {
      if (to === taken[group]) return [];
      return [{ group, to, gain: minus(gain, own.gain), cost: minus(cost, own.cost) }];
    });
  });
  changes.sort((a, b) => compareInts(b.gain, a.gain));
  // Of all changes that gain as much as this one, and more.
  const known: Cheapest[] = [];
  let now: Cheapest = { one: undefined, other: undefined };
  for (const change of changes) {
    now = widened(now, change);
    known.push(now);
  }
  let best: { readonly pair: Change[]; readonly cost: Int } | undefined;
  let last = 0;
  // The less the first one gains, the more the second has to.
  for (const first of changes) {
    const wanted = minus(least, first.gain);
    while (last < changes.length && gains(changes[last], wanted)) last += 1;
    while (last > 0 && !gains(changes[last - 1], wanted)) last -= 1;
    const { one, other } = known[last - 1] ?? { one: undefined, other: undefined };
    const second = one?.group === first.group ? other : one;
    if (second === undefined) continue;
    const cost = plus(first.cost, second.cost);
    if (compareInts(cost, best?.cost ?? 0) < 0) best = { pair: [first, second], cost };
  }
  return best?.pair;
}

function gains(change: Change | undefined, wanted: Int): boolean {
  return change !== undefined && compareInts(change.gain, wanted) >= 0;
}

function widened({ one, other }: Cheapest, change: Change): Cheapest {
  if (one === undefined || compareInts(change.cost, one.cost) < 0) {
    return { one: change, other: one?.group === change.group ? other : one };
  }
  if (change.group === one.group) return { one, other };
  const isCheaper = other === undefined || compareInts(change.cost, other.cost) < 0;
  return { one, other: isCheaper ? change : other };
}
