import {
  add,
  compare,
  compareToZero,
  type Fraction,
  isZero,
  multiply,
  ONE,
  subtract,
  ZERO,
} from '../../../exact/fraction.ts';
import type { End } from './bound.ts';

/** What a band of measures earns: one share of the points, or a line through nothing. */
export type BandWorth =
  | { readonly kind: 'fixed'; readonly share: Fraction }
  | { readonly kind: 'line'; readonly slope: Fraction };

/** A band with what it earns; an end that is not there goes on as far as measures do. */
export interface Band {
  readonly low: End | undefined;
  readonly high: End | undefined;
  readonly exact: boolean;
  readonly worth: BandWorth;
}

/** Bands from the lowest to the highest, each beginning where the one before it ends. */
export type Ladder = readonly Band[];

export interface LadderSite {
  /** Whole things are counted: after "2 - 4" comes 5. */
  readonly whole: boolean;
  /** The least measure; undefined where it may fall under 0. */
  readonly least: Fraction | undefined;
  readonly most: Fraction | undefined;
}

/** Bands in order, without gap or overlap; undefined where two statements disagree or one is missing. */
export function ladderOf(bands: readonly Band[], site: LadderSite): Ladder | undefined {
  const sorted = [...bands].sort(byPlace);
  const settled: Band[] = [];
  for (const [at, band] of sorted.entries()) {
    const one = settle(band, settled.at(-1), sorted[at + 1], site);
    if (one === undefined) return undefined;
    settled.push(one);
  }
  return settled.every((band, at) => at === 0 || follows(settled[at - 1] as Band, band, site))
    ? settled
    : undefined;
}

/** By where they begin; those that begin nowhere, by where they end. */
function byPlace(a: Band, b: Band): number {
  const start = (band: Band): End => band.low ?? { at: { n: -1_000_000, d: 1 }, open: false };
  const [one, two] = [start(a), start(b)];
  const side = compare(one.at, two.at);
  if (side !== 0) return side;
  if (one.open !== two.open) return one.open ? 1 : -1;
  if (a.high === undefined || b.high === undefined) return a.high === undefined ? 1 : -1;
  return compare(a.high.at, b.high.at);
}

/** Fills in the end that a statement leaves to the next one: "từ 80% …; từ 50% …", "dưới 2% …; dưới 5% …". */
function settle(
  band: Band,
  before: Band | undefined,
  after: Band | undefined,
  { whole, most }: LadderSite,
): Band | undefined {
  let { low, high } = band;
  if (low === undefined && before !== undefined) {
    // Only what is nested in it stands before a band that begins nowhere.
    if (before.high === undefined || high === undefined || band.worth.kind === 'line')
      return undefined;
    if (compare(before.high.at, high.at) > 0) return undefined;
    low = { at: before.high.at, open: !before.high.open };
  }
  const next = after?.low;
  if (band.exact && next === undefined && low !== undefined) {
    // "100%" is all there is; of "4 lần" more is as good.
    const end = most !== undefined && compare(low.at, most) === 0;
    if (!end && !(isWorthAll(band) || isWorthNone(band))) return undefined;
    high = undefined;
  } else if (
    next !== undefined &&
    low !== undefined &&
    (high === undefined || (band.exact && !whole && !isNext(low, next)))
  ) {
    if (!isRising(band, after)) return undefined;
    high = { at: next.at, open: !next.open };
  }
  return { ...band, low, high };
}

function isNext(low: End, next: End): boolean {
  return next.open && compare(low.at, next.at) === 0;
}

function isRising(band: Band, after: Band | undefined): boolean {
  if (band.worth.kind !== 'fixed' || after?.worth.kind !== 'fixed') return false;
  return compare(band.worth.share, after.worth.share) < 0;
}

function isWorthAll({ worth }: Band): boolean {
  return worth.kind === 'fixed' && compare(worth.share, ONE) === 0;
}

function isWorthNone({ worth }: Band): boolean {
  return worth.kind === 'fixed' && isZero(worth.share);
}

function follows(band: Band, after: Band, { whole }: LadderSite): boolean {
  const { high } = band;
  const { low } = after;
  if (high === undefined || low === undefined) return false;
  // A place that both leave out is no gap where the points come to the same there.
  if (compare(high.at, low.at) === 0)
    return high.open ? !low.open || meet(band.worth, after.worth, low.at) : low.open;
  const steps = whole && !high.open && !low.open;
  return steps && isZero(subtract(subtract(low.at, high.at), ONE));
}

function meet(one: BandWorth, other: BandWorth, at: Fraction): boolean {
  const line = one.kind === 'line' || other.kind === 'line';
  return line && compare(worthAt(one, at), worthAt(other, at)) === 0;
}

/** Measures of a band with what they earn there, for holding a rule against it. */
export function samplesOf(
  band: Band,
  { whole, least, most }: LadderSite,
): { readonly measure: Fraction; readonly worth: Fraction }[] {
  const little: Fraction = whole ? ONE : { n: 1, d: 10_000 };
  const bottom = band.low ?? { at: least ?? { n: -1, d: 1 }, open: false };
  const from = bottom.open ? add(bottom.at, little) : bottom.at;
  const top = band.high ?? { at: most ?? add(from, { n: 3, d: 1 }), open: false };
  const to = top.open ? subtract(top.at, little) : top.at;
  const middle = whole ? from : multiply(add(from, to), { n: 1, d: 2 });
  return [from, middle, to]
    .filter((measure) => compare(measure, from) >= 0 && compare(measure, to) <= 0)
    .filter((measure) => least === undefined || compare(measure, least) >= 0)
    .map((measure) => ({ measure, worth: worthAt(band.worth, measure) }));
}

function worthAt(worth: BandWorth, measure: Fraction): Fraction {
  if (worth.kind === 'fixed') return worth.share;
  const earned = multiply(worth.slope, measure);
  return compare(earned, ONE) > 0 ? ONE : compareToZero(earned) < 0 ? ZERO : earned;
}
