/** The ranks of one draw, 1 for the highest, equal figures sharing one; 0 of a unit without. */
export class Ranks {
  readonly of: Int32Array;
  private readonly sorted: Float64Array;

  constructor(units: number) {
    this.of = new Int32Array(units);
    this.sorted = new Float64Array(units);
  }

  /** `figures` as they are printed, NaN for a unit of which nothing is assessed. */
  rank(figures: Float64Array): void {
    const { of, sorted } = this;
    let ranked = 0;
    for (let at = 0; at < figures.length; at += 1) {
      const figure = figures[at] as number;
      if (Number.isNaN(figure)) continue;
      sorted[ranked] = figure;
      ranked += 1;
    }
    const order = sorted.subarray(0, ranked).sort();
    for (let at = 0; at < figures.length; at += 1) {
      const figure = figures[at] as number;
      of[at] = Number.isNaN(figure) ? 0 : ranked - upTo(order, figure) + 1;
    }
  }
}

/** How many of a sorted list are not above a figure that is in it. */
function upTo(sorted: Float64Array, figure: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= figure) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which of n values in order is the p-th hundredth, by nearest rank. */
function nearest(percent: number, n: number): number {
  return Math.max(1, Math.ceil((n * percent) / 100));
}

/** The ends of the interval, and the middle. */
const ENDS = [5, 50, 95] as const;
type OfEnds<T> = readonly [T, T, T];

function ofEnds<T>(make: () => T): OfEnds<T> {
  return [make(), make(), make()];
}

/**
 * The 5th, the 50th and the 95th hundredth of each unit's ranks, exactly, in two goes over the same draws:
 * the first counts ranks by the bin, the second by the place within the three bins that hold
 * them. With √n bins that is 4 √n counts a unit, however many draws there are: 17 MB for 10,598
 * units, where every rank by itself were 449.
 */
export class RankCounts {
  private readonly width: number;
  private readonly coarse: Uint32Array;
  private readonly fine: OfEnds<Uint32Array>;
  private readonly bins: OfEnds<Int32Array>;
  /** How many ranks are below the bin, by unit. */
  private readonly below: OfEnds<Uint32Array>;
  private readonly seen: Uint32Array;
  private readonly kept: Uint32Array;
  private readonly base: Int32Array;

  constructor(base: Int32Array) {
    const units = base.length;
    this.base = base.slice();
    this.width = Math.ceil(Math.sqrt(units + 1));
    this.coarse = new Uint32Array(units * this.width);
    this.fine = ofEnds(() => new Uint32Array(units * this.width));
    this.bins = ofEnds(() => new Int32Array(units));
    this.below = ofEnds(() => new Uint32Array(units));
    this.seen = new Uint32Array(units);
    this.kept = new Uint32Array(units);
  }

  /** A draw of the first go. */
  count(ranks: Int32Array): void {
    const { base, coarse, kept, seen, width } = this;
    for (let at = 0; at < base.length; at += 1) {
      const rank = ranks[at] as number;
      if (rank === 0) continue;
      const cell = at * width + Math.floor(rank / width);
      coarse[cell] = (coarse[cell] as number) + 1;
      seen[at] = (seen[at] as number) + 1;
      if (rank === base[at]) kept[at] = (kept[at] as number) + 1;
    }
  }

  /** Between the two goes: the bins that hold the ends. */
  turn(): void {
    const { base, bins, below, coarse, seen, width } = this;
    for (const [end, percent] of ENDS.entries()) {
      for (let at = 0; at < base.length; at += 1) {
        const wanted = nearest(percent, seen[at] as number);
        let [bin, passed] = [0, 0];
        while (bin < width - 1 && passed + (coarse[at * width + bin] as number) < wanted) {
          passed += coarse[at * width + bin] as number;
          bin += 1;
        }
        (bins[end] as Int32Array)[at] = bin;
        (below[end] as Uint32Array)[at] = passed;
      }
    }
  }

  /** The same draw in the second go. */
  refine(ranks: Int32Array): void {
    const { base, bins, fine, width } = this;
    for (let at = 0; at < base.length; at += 1) {
      const rank = ranks[at] as number;
      if (rank === 0) continue;
      const bin = Math.floor(rank / width);
      for (let end = 0; end < ENDS.length; end += 1) {
        if ((bins[end] as Int32Array)[at] !== bin) continue;
        const cells = fine[end] as Uint32Array;
        const cell = at * width + (rank % width);
        cells[cell] = (cells[cell] as number) + 1;
      }
    }
  }

  /** Null for a unit that had no rank in any draw. */
  intervalOf(at: number): readonly [number, number] | null {
    const seen = this.seen[at] as number;
    if (seen === 0) return null;
    return [this.endOf(at, 0, nearest(5, seen)), this.endOf(at, 2, nearest(95, seen))];
  }

  /** The rank in the middle of them, by nearest rank; null for a unit that had none. */
  medianOf(at: number): number | null {
    const seen = this.seen[at] as number;
    return seen === 0 ? null : this.endOf(at, 1, nearest(50, seen));
  }

  private endOf(at: number, end: number, wanted: number): number {
    const { bins, below, fine, width } = this;
    let passed = (below[end] as Uint32Array)[at] as number;
    for (let place = 0; place < width; place += 1) {
      passed += (fine[end] as Uint32Array)[at * width + place] as number;
      if (passed >= wanted) return ((bins[end] as Int32Array)[at] as number) * width + place;
    }
    throw new RangeError('the second go saw other draws than the first');
  }

  /** In how many draws it had the rank that it has. */
  keptOf(at: number): number {
    return this.kept[at] as number;
  }
}
