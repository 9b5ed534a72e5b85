import {
  ceilDivide,
  compareInts,
  greatestCommonDivisor,
  type Int,
  minus,
  plus,
  times,
} from '../../exact/int.ts';
import { costOf, mended, type Relaxation, relax, rungAt, type Taken } from './relax.ts';
import { search } from './search.ts';
import { type Ladder, ladderOf, type Way } from './ways.ts';

/** A choice of ways, by the position of each group: which of its ways is taken, -1 for none. */
export interface Choice {
  readonly taken: readonly number[];
  readonly gain: Int;
  readonly cost: Int;
  /** Nothing costs less. Where that is not proven, `bound` says under what nothing can. */
  readonly proven: boolean;
  readonly bound: Int;
}

/**
 * The cheapest choice, at most one way of each group, that gains at least so much; undefined where
 * all together gain less. Exact: it is the multiple-choice knapsack as a cover. What of it can be
 * in no cheaper choice than one found already is put aside by the bound of the linear relaxation;
 * the rest is searched group by group, over what is gained and what it costs at least. Of choices
 * that cost the same one is taken by a fixed order, so that the same question has the same answer;
 * nothing could be left out of it.
 */
export function cheapest(groups: readonly (readonly Way[])[], need: Int): Choice | undefined {
  if (compareInts(need, 0) <= 0) {
    return { taken: groups.map(() => -1), gain: 0, cost: 0, proven: true, bound: 0 };
  }
  const [gainUnit, costUnit] = unitsOf(groups);
  const goal = ceilDivide(need, gainUnit);
  const ladders = groups.map((ways) =>
    ladderOf(
      ways.map((way) => inUnits(way, gainUnit, costUnit)),
      goal,
    ),
  );
  const relaxed = relax(ladders, goal);
  if (relaxed === undefined) return undefined;
  const first = bestOf(ladders, relaxed, goal);
  const found = search(ladders, goal, relaxed.price, first);
  const taken = withoutWaste(
    groups,
    found.taken.map((at, group) => rungAt(ladders[group], at).way),
    need,
  );
  const { gain, cost } = sumOf(groups, taken);
  const bound = times(found.bound, costUnit);
  return { taken, gain, cost, proven: found.proven, bound: found.proven ? cost : bound };
}

/** The cheaper one of the relaxed choices made whole. */
function bestOf(ladders: readonly Ladder[], { under, over }: Relaxation, need: Int): Taken {
  const whole = mended(ladders, over, need) ?? over;
  const other = mended(ladders, under, need);
  const isCheaper =
    other !== undefined && compareInts(costOf(ladders, other), costOf(ladders, whole)) < 0;
  return isCheaper ? other : whole;
}

/** What all gains and all costs are multiples of: the fewer different sums, the shorter the search. */
function unitsOf(groups: readonly (readonly Way[])[]): [gain: Int, cost: Int] {
  let [gain, cost]: [Int, Int] = [0, 0];
  for (const way of groups.flat()) {
    gain = greatestCommonDivisor(way.gain, gain);
    cost = greatestCommonDivisor(way.cost, cost);
  }
  return [compareInts(gain, 0) === 0 ? 1 : gain, compareInts(cost, 0) === 0 ? 1 : cost];
}

function inUnits({ gain, cost }: Way, gainUnit: Int, costUnit: Int): Way {
  return { gain: ceilDivide(gain, gainUnit), cost: ceilDivide(cost, costUnit) };
}

export function sumOf(
  groups: readonly (readonly Way[])[],
  taken: readonly number[],
): { readonly gain: Int; readonly cost: Int } {
  let [gain, cost]: [Int, Int] = [0, 0];
  for (const [at, way] of taken.entries()) {
    const own = groups[at]?.[way];
    if (own === undefined) continue;
    gain = plus(gain, own.gain);
    cost = plus(cost, own.cost);
  }
  return { gain, cost };
}

/** What costs nothing may be taken though it is not needed: the last such one is left out first. */
function withoutWaste(
  groups: readonly (readonly Way[])[],
  taken: readonly number[],
  need: Int,
): readonly number[] {
  const left = [...taken];
  let over = minus(sumOf(groups, taken).gain, need);
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const own = groups[at]?.[left[at] ?? -1];
    if (own === undefined || compareInts(own.gain, over) > 0) continue;
    over = minus(over, own.gain);
    left[at] = -1;
  }
  return left;
}

/**
 * The choice that gains most for no more than a budget, and of those the cheapest one. It is the
 * same question from the other side: from the most that can be had, what has to be saved is given
 * up for the least loss.
 */
export function bestUnder(groups: readonly (readonly Way[])[], budget: Int): Choice {
  const ladders = groups.map((ways) => ladderOf(ways));
  const tops = ladders.map((ladder) => rungAt(ladder, ladder.length - 1));
  const all = tops.reduce<Int>((sum, { cost }) => plus(sum, cost), 0);
  const given = ladders.map((ladder, at) => {
    const top = rungAt(tops, at);
    return ladder.slice(0, -1).map((rung): Way => {
      return { gain: minus(top.cost, rung.cost), cost: minus(top.gain, rung.gain) };
    });
  });
  const lost = cheapest(given, minus(all, budget));
  const most = tops.reduce<Int>((sum, { gain }) => plus(sum, gain), 0);
  const gain = lost === undefined ? 0 : minus(most, lost.cost);
  const choice = cheapest(groups, gain) as Choice;
  return { ...choice, proven: choice.proven && lost?.proven !== false };
}
