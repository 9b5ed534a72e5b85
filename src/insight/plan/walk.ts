import { compareNumbers, type Layer, tableFor, thinned } from './layer.ts';
import type { Open, OpenGroup } from './open.ts';
import { type Rest, restsOf } from './rests.ts';

/** So many states are looked at before a search ends without its proof: some seconds. */
const MOST_WORK = 2 * 10 ** 8;

export interface Goal {
  readonly need: number;
  /** What may be lost: less than this has been found already. */
  readonly room: number;
  readonly cost: number;
  readonly perCost: number;
  /** 0 or 0n: what is added to it is of its kind. */
  readonly zero: number;
}

/** The rungs of the groups that are not fixed, by position of the group; undefined: nothing is cheaper. */
export interface Walked {
  readonly taken: ReadonlyMap<number, number> | undefined;
  readonly proven: boolean;
}

/** Numbers or bigints throughout: only sums and comparisons are made here, which are the same for both. */
export function walk(all: readonly OpenGroup<number>[], goal: Goal): Walked {
  const { need, perCost, zero } = goal;
  let { room, cost: cheapest } = goal;
  let [gain, cost, loss] = [zero, zero, zero];
  const groups: OpenGroup<number>[] = [];
  const fixed = new Map<number, number>();
  for (const one of all) {
    const [only] = one.rungs;
    if (one.rungs.length > 1) groups.push(one);
    else if (only !== undefined) {
      [gain, cost, loss] = [gain + only.gain, cost + only.cost, loss + only.loss];
      fixed.set(one.group, only.at);
    }
  }
  // What is least sure first: the surer ones after it lose too much where they differ.
  const seconds = new Map(groups.map((one) => [one, secondOf(one)]));
  const second = (one: OpenGroup<number>): number => seconds.get(one) ?? zero;
  groups.sort((a, b) => compareNumbers(second(a), second(b)) || a.group - b.group);
  const rests = restsOf(groups, zero);
  const start = { gains: [gain < need ? gain : need], costs: [cost], losses: [loss] };
  const layers: Layer[] = [{ ...start, parents: [-1], rungs: [-1] }];
  let found: { readonly layer: number; readonly state: number; readonly rest: Rest } | undefined;
  let work = 0;
  const table = tableFor(need);
  for (let layer = 0; ; layer += 1) {
    const { gains, costs, losses } = layers[layer] as Layer;
    for (const rest of rests[layer] as Rest[]) {
      for (let state = 0; state < gains.length; state += 1) {
        const whole = (costs[state] as number) + rest.cost;
        if (whole >= cheapest || (gains[state] as number) + rest.gain < need) continue;
        // So much less may be lost from now on.
        room -= (cheapest - whole) * perCost;
        cheapest = whole;
        found = { layer, state, rest };
      }
    }
    const group = groups[layer];
    if (group === undefined || room < zero) break;
    const most = (rests[layer + 1] as Rest[])[0]?.gain ?? zero;
    const next: Layer = { gains: [], costs: [], losses: [], parents: [], rungs: [] };
    for (let state = 0; state < gains.length; state += 1) {
      work += group.rungs.length;
      const lostBefore = losses[state] as number;
      if (lostBefore > room) continue;
      for (let at = 0; at < group.rungs.length; at += 1) {
        const rung = group.rungs[at] as Open<number>;
        const lost = lostBefore + rung.loss;
        if (lost > room) continue;
        let gained = (gains[state] as number) + rung.gain;
        if (gained > need) gained = need;
        if (gained + most < need) continue;
        const spent = (costs[state] as number) + rung.cost;
        const slot = table.get(gained);
        if (slot < 0) {
          table.set(gained, next.gains.length);
          next.gains.push(gained);
          next.costs.push(spent);
          next.losses.push(lost);
          next.parents.push(state);
          next.rungs.push(at);
        } else if (spent < (next.costs[slot] as number)) {
          next.costs[slot] = spent;
          next.losses[slot] = lost;
          next.parents[slot] = state;
          next.rungs[slot] = at;
        }
      }
    }
    table.clear(next.gains);
    if (work > MOST_WORK) return { taken: takenOf(groups, layers, found, fixed), proven: false };
    layers.push(thinned(next));
  }
  return { taken: takenOf(groups, layers, found, fixed), proven: true };
}

/** The least that it loses not to take a group's best buy. */
function secondOf({ rungs }: OpenGroup<number>): number {
  const [, second] = rungs.map(({ loss }) => loss).sort(compareNumbers);
  return second ?? rungs[0]?.loss ?? 0;
}

function takenOf(
  groups: readonly OpenGroup<number>[],
  layers: readonly Layer[],
  found: { readonly layer: number; readonly state: number; readonly rest: Rest } | undefined,
  fixed: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> | undefined {
  if (found === undefined) return undefined;
  const taken = new Map(fixed);
  for (const { group, rungs } of groups.slice(found.layer)) {
    taken.set(group, rungs[found.rest.pick(rungs)]?.at ?? 0);
  }
  let { state } = found;
  for (let layer = found.layer; layer > 0; layer -= 1) {
    const { parents, rungs } = layers[layer] as Layer;
    const one = groups[layer - 1] as OpenGroup<number>;
    taken.set(one.group, one.rungs[rungs[state] as number]?.at ?? 0);
    state = parents[state] as number;
  }
  return taken;
}
