import type { Open, OpenGroup } from './open.ts';

/** One rung of each of the groups that are left, by the position of the group in the search. */
export interface Rest {
  readonly gain: number;
  readonly cost: number;
  readonly pick: (rungs: readonly Open<number>[]) => number;
}

/** Ways to end at once: everything, nothing, and the best buys, the greater and the lesser ones. */
const ENDS = [
  (rungs: readonly Open<number>[]): number => rungs.length - 1,
  (): number => 0,
  (rungs: readonly Open<number>[]): number => bestBuy(rungs, false),
  (rungs: readonly Open<number>[]): number => bestBuy(rungs, true),
] as const;

function bestBuy(rungs: readonly Open<number>[], greater: boolean): number {
  let best = 0;
  for (let at = 1; at < rungs.length; at += 1) {
    const [one, known] = [rungs[at] as Open<number>, rungs[best] as Open<number>];
    if (one.loss < known.loss || (greater && one.loss === known.loss)) best = at;
  }
  return best;
}

/** For each number of groups that are done, the ends of the others. */
export function restsOf(groups: readonly OpenGroup<number>[], zero: number): Rest[][] {
  const rests = ENDS.map((pick): Rest[] => {
    const own: Rest[] = [{ gain: zero, cost: zero, pick }];
    for (const { rungs } of [...groups].reverse()) {
      const { gain, cost } = own.at(-1) as Rest;
      const rung = rungs[pick(rungs)] as Open<number>;
      own.push({ gain: gain + rung.gain, cost: cost + rung.cost, pick });
    }
    return own.reverse();
  });
  return [...groups, undefined].map((_, at) => rests.map((own) => own[at] as Rest));
}
