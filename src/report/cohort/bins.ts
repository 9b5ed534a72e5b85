/** Side by side ranges of whole numbers, with how many values lie in each. */
export interface Bins {
  /** One more than there are ranges. */
  readonly bounds: readonly number[];
  readonly counts: readonly number[];
}

const MOST = 12;

/**
 * Values counted in ranges of 1, 2 or 5 times a power of ten, as narrow as a dozen of them allow. A
 * range has its lower bound and not its upper; the last has both.
 */
export function binsOf(values: readonly number[]): Bins {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const step = steps().find((one) => last(high, low, one) <= MOST) ?? Math.max(1, high - low);
  const start = Math.floor(low / step) * step;
  const count = last(high, low, step);
  const counts = new Array<number>(count).fill(0);
  for (const value of values) {
    const at = Math.min(Math.floor((value - start) / step), count - 1);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { bounds: Array.from({ length: count + 1 }, (_, at) => start + at * step), counts };
}

/** How many ranges of this width reach from the lowest to the highest value. */
function last(high: number, low: number, step: number): number {
  return Math.max(1, Math.ceil(high / step) - Math.floor(low / step));
}

function steps(): number[] {
  const powers = Array.from({ length: 13 }, (_, power) => 10 ** power);
  return powers.flatMap((power) => [power, 2 * power, 5 * power]);
}
