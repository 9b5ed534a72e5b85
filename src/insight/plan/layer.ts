/** Up to so many different gains stand in a table; beyond, in a map. */
const TABLE = 1 << 22;

/** What is gained after some of the groups; no state gains as much for less. */
export interface Layer {
  readonly gains: number[];
  readonly costs: number[];
  readonly losses: number[];
  /** The state before, and the rung that was taken. */
  readonly parents: number[];
  readonly rungs: number[];
}

/** Where a gain stands in the layer that is made; -1: not yet. */
export interface Table {
  get(gain: number): number;
  set(gain: number, slot: number): void;
  clear(gains: readonly number[]): void;
}

export function tableFor(need: number): Table {
  if (typeof need === 'number' && need < TABLE) {
    const slots = new Int32Array(need + 1).fill(-1);
    return {
      get: (gain) => slots[gain] as number,
      set(gain, slot) {
        slots[gain] = slot;
      },
      clear(gains) {
        for (const gain of gains) slots[gain] = -1;
      },
    };
  }
  const slots = new Map<number, number>();
  return {
    get: (gain) => slots.get(gain) ?? -1,
    set: (gain, slot) => void slots.set(gain, slot),
    clear: () => slots.clear(),
  };
}

/** Without the states that another one beats: it gains as much for no more. */
export function thinned({ gains, costs, losses, parents, rungs }: Layer): Layer {
  const order = gains.map((_, at) => at);
  order.sort((a, b) => compareNumbers(gains[b] as number, gains[a] as number));
  const kept: Layer = { gains: [], costs: [], losses: [], parents: [], rungs: [] };
  let least: number | undefined;
  for (const at of order) {
    const cost = costs[at] as number;
    if (least !== undefined && cost >= least) continue;
    least = cost;
    kept.gains.push(gains[at] as number);
    kept.costs.push(cost);
    kept.losses.push(losses[at] as number);
    kept.parents.push(parents[at] as number);
    kept.rungs.push(rungs[at] as number);
  }
  return kept;
}

/** Numbers or bigints. */
export function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
