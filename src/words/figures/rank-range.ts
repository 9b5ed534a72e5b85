import type { Style } from '../style.ts';

type Interval = readonly [number, number] | null;

/** The ranks of the draws: "9–17", of one rank that alone. */
export function rangeOf(interval: Interval, style: Style): string {
  const ends = interval === null ? [] : [...new Set(interval)];
  return ends.map((one) => style.number(String(one))).join('–');
}

/** Whether a rank is not among those of nine of ten draws: what varies then moves it to one side. */
export function isOutside(rank: number | null, interval: Interval): boolean {
  return rank !== null && interval !== null && (rank < interval[0] || rank > interval[1]);
}
