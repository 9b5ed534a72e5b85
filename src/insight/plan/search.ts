import { ceilDivide, compareInts, type Int, minus, plus, times } from '../../exact/int.ts';
import type { Open, OpenGroup } from './open.ts';
import { costOf, lossOf, type Taken } from './relax.ts';
import { mendedByTwo } from './swap.ts';
import { walk } from './walk.ts';
import type { Ladder, Rise } from './ways.ts';

/** What a search found: rungs by position, and under what cost there is nothing. */
export interface Found {
  readonly taken: Taken;
  readonly proven: boolean;
  readonly bound: Int;
}

/**
 * Looks for a cheaper choice with enough than the one given. At a price every choice with enough
 * costs at least the sum of the best buys; each rung's loss beside its group's best buy comes on
 * top. So what loses as much as the choice given is above that sum can be left out, one rung or
 * many together: that is rigorous whatever the price, in whole numbers.
 */
export function search(ladders: readonly Ladder[], need: Int, price: Rise, start: Taken): Found {
  const losses = ladders.map((ladder) => ladder.map((rung) => lossOf(price, rung)));
  const least = losses.map((own) => own.reduce((a, b) => (compareInts(b, a) < 0 ? b : a)));
  // In units of the price's gain: what nothing costs less than, and what may be lost above it.
  const floor = least.reduce<Int>(plus, times(price.cost, need));
  const roomUnder = (taken: Taken): Int =>
    minus(times(minus(costOf(ladders, taken), 1), price.gain), floor);
  const first = compareInts(roomUnder(start), 0) < 0 ? start : mendedByTwo(ladders, start, need);
  const room = roomUnder(first);
  const bound = compareInts(floor, 0) > 0 ? ceilDivide(floor, price.gain) : 0;
  if (compareInts(room, 0) < 0) return { taken: first, proven: true, bound };
  const open: OpenGroup<Int>[] = ladders.map((ladder, group) => ({
    group,
    rungs: ladder.flatMap((rung, at) => {
      const loss = minus(losses[group]?.[at] ?? 0, least[group] ?? 0);
      return compareInts(loss, room) > 0 ? [] : [{ at, gain: rung.gain, cost: rung.cost, loss }];
    }),
  }));
  const most = open.flatMap(({ rungs }) => rungs.slice(-1));
  const reach = most.reduce<Int>((sum, { gain }) => plus(sum, gain), 0);
  const spent = most.reduce<Int>((sum, { cost }) => plus(sum, cost), 0);
  const largest = plus(times(spent, price.gain), times(plus(reach, need), price.cost));
  // Numbers where none of the sums can pass the safe ones; the same steps in bigints otherwise.
  const isSafe = typeof largest === 'number' && typeof room === 'number';
  const read = (isSafe ? Number : BigInt) as (value: Int) => number;
  const groups = open.map(({ group, rungs }): OpenGroup<number> => {
    const own = rungs.map(({ at, gain, cost, loss }): Open<number> => {
      return { at, gain: read(gain), cost: read(cost), loss: read(loss) };
    });
    return { group, rungs: own };
  });
  const perCost = read(price.gain);
  const walked = walk(groups, {
    need: read(need),
    room: read(room),
    cost: read(costOf(ladders, first)),
    perCost,
    zero: read(0),
  });
  if (walked.taken === undefined) return { taken: first, proven: walked.proven, bound };
  const taken = ladders.map((_, group) => walked.taken?.get(group) ?? 0);
  return { taken, proven: walked.proven, bound };
}
