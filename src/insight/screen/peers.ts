/** With fewer values nobody can say what is usual. */
const LEAST = 12;
/** In all columns of a cohort together not so many sound units may be expected as far out as one that is named. */
const EXPECTED = 0.1;
/** Tails are not taken for narrower than this, in powers of ten. */
const NARROWEST = 0.02;

const [INNER, OUTER] = [0.8, 0.93];
/** ln of how many more values lie beyond the inner place than beyond the outer one. */
const FALL = /* @__PURE__ */ Math.log((1 - INNER) / (1 - OUTER));
/** The relative variance of a length that the two places of n values give, times n. */
const SPREAD = /* @__PURE__ */ (1 / (1 - OUTER) - 1 / (1 - INNER)) / FALL ** 2;

/** One side of a column: from its outer place values become fewer by e with every `length`. */
interface Tail {
  readonly inner: number;
  readonly outer: number;
  readonly length: number;
}

/**
 * What is usual in a column, in powers of ten: its median, and on each side a tail that falls off
 * exponentially as it does between the places that 20% and 7% of the values lie beyond. Up to 7% of
 * wrong values on a side move none of them.
 */
export interface Peers {
  readonly count: number;
  readonly sorted: Float64Array;
  readonly median: number;
  readonly high: Tail;
  readonly low: Tail;
  /** So many lengths of its tail beyond its outer place a value is out. */
  readonly limit: number;
}

/** Undefined of too few values above 0. */
export function peersOf(values: Float64Array, columns: number): Peers | undefined {
  const logs = new Float64Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    if (!(value > 0 && value < Number.POSITIVE_INFINITY)) continue;
    logs[count] = Math.log10(value);
    count += 1;
  }
  return peersOfLogs(logs.subarray(0, count), columns);
}

/** The same of values that are powers of ten already; they are sorted in place. */
export function peersOfLogs(logs: Float64Array, columns: number): Peers | undefined {
  const count = logs.length;
  if (count < LEAST) return undefined;
  logs.sort();
  const from = (at: number): number => logs[Math.min(Math.max(at, 0), count - 1)] as number;
  const above = (share: number): number => from(Math.floor(share * count) - 1);
  const below = (share: number): number => from(count - Math.floor(share * count));
  const tail = (inner: number, outer: number): Tail => ({
    inner,
    outer,
    length: Math.max(Math.abs(outer - inner) / FALL, NARROWEST),
  });
  return {
    count,
    sorted: logs,
    median: from(count >> 1),
    high: tail(above(INNER), above(OUTER)),
    low: tail(below(INNER), below(OUTER)),
    limit: limitOf(count, columns),
  };
}

/**
 * Beyond so many lengths not `EXPECTED` sound values are expected in all columns that are looked at
 * (Bonferroni's bound). A length that is taken from two places of n values is as sure as the mean of
 * `known` exponential ones, and beyond t such lengths a further value lies with (1 + t / known)^-known.
 */
function limitOf(count: number, columns: number): number {
  const known = count / SPREAD;
  const beyond = (count * (1 - OUTER) * columns) / EXPECTED;
  return known * (beyond ** (1 / known) - 1);
}

/** How far out a value is, in lengths of its tail; 0 within the usual. */
export function farOut({ high, low }: Peers, log: number): number {
  if (log > high.outer) return (log - high.outer) / high.length;
  return log < low.outer ? (low.outer - log) / low.length : 0;
}

/** So far out that in the whole cohort hardly one sound unit is expected there. */
export function isOut(peers: Peers, log: number, least: number): boolean {
  const { high, low, limit } = peers;
  if (log <= high.outer + least && log >= low.outer - least) return false;
  return farOut(peers, log) > limit;
}

/** What is taken for the same place in a column is not narrower than this, in powers of ten. */
const SAME_PLACE = 0.002;

/**
 * How usual a value is, as the natural logarithm of how many stand about it, so that differences are
 * logarithms of likelihood ratios. About it is wider the fewer values there are.
 */
export function density({ count, high, low, sorted }: Peers, log: number): number {
  const about = Math.max((high.inner - low.inner) / Math.sqrt(count), SAME_PLACE);
  return Math.log(below(sorted, log + about) - below(sorted, log - about) + 0.5);
}

/** How many of a sorted list are less. */
function below(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where all values are nearly alike, a quarter more or less is usual too, in powers of ten. */
const SLACK = 0.1;

/** Within the usual, or not further beyond it than the outer place is from the inner one. */
export function isUsual({ high, low }: Peers, log: number, slack = SLACK): boolean {
  const above = Math.max(high.outer - high.inner, slack);
  const below = Math.max(low.inner - low.outer, slack);
  return log <= high.outer + above && log >= low.outer - below;
}

/** The power of ten by which a value is too great (above 0) or too small; 0 where none explains it. */
export function powerOff(peers: Peers, log: number): number {
  const near = Math.round(log - peers.median);
  const side = Math.sign(near);
  let best = 0;
  for (const power of [near - 1, near, near + 1]) {
    if (power === 0 || Math.sign(power) !== side || !isUsual(peers, log - power)) continue;
    const off = Math.abs(log - power - peers.median);
    if (best === 0 || off < Math.abs(log - best - peers.median)) best = power;
  }
  return best;
}
