import { BATCHES, BatchMeans } from '../../exact/batch-means.ts';
import { FirstOrder } from '../../exact/first-order.ts';
import { sfc32 } from '../../exact/sfc32.ts';
import type { CohortModel } from './model.ts';
import { RankCounts, Ranks } from './rank-counts.ts';

/** What the draws come to. */
export interface Drawn {
  readonly counts: RankCounts;
  /** By factor its share of the variance; undefined where no total moved. */
  readonly shares: readonly number[] | undefined;
  /** By factor how far its share may be off to either side; undefined: too few draws to tell. */
  readonly reach: readonly number[] | undefined;
}

/**
 * A draw is two points, A and B, a number for each factor in their order, those of A first. Ranks
 * are taken at A; the shares of variance at A, at B, and at A with each factor of B in turn. The
 * draws are gone through twice, because the seed says them again: nothing of them is kept.
 */
export function runDraws(
  model: CohortModel,
  base: Float64Array,
  draws: number,
  seed: number,
): Drawn {
  const { factors, units } = model;
  const ranks = new Ranks(units);
  ranks.rank(base);
  const counts = new RankCounts(ranks.of);
  const about = assessed(base, base);
  const whole = new FirstOrder(about, factors.length);
  const batches = new BatchMeans(factors.length);
  // Of a batch with one draw nothing is known of how totals vary.
  const each = Math.max(2, Math.floor(draws / BATCHES));
  const order = new FirstOrder(about, factors.length);
  const [a, b] = [new Float64Array(factors.length), new Float64Array(factors.length)];
  const [atA, atB, mixed] = [0, 0, 0].map(() => new Float64Array(units)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let random = sfc32(seed);
  for (let draw = 0; draw < draws; draw += 1) {
    fill(a, random);
    fill(b, random);
    const sums = model.sums(a);
    model.totals(sums, a, atA);
    ranks.rank(printed(atA, mixed));
    counts.count(ranks.of);
    order.add(assessed(atA, base));
    model.totals(model.sums(b), b, atB);
    order.add(assessed(atB, base));
    for (let factor = 0; factor < factors.length; factor += 1) {
      const own = a[factor] as number;
      a[factor] = b[factor] as number;
      model.totals(model.sums(a, sums, factor), a, mixed);
      order.addMixed(factor, atB, assessed(mixed, base));
      a[factor] = own;
    }
    if ((draw + 1) % each > 0 || draw >= each * BATCHES) continue;
    batches.add(order.means() ?? new Array<number>(factors.length).fill(0));
    whole.take(order);
  }
  whole.take(order);
  counts.turn();
  random = sfc32(seed);
  for (let draw = 0; draw < draws; draw += 1) {
    fill(a, random);
    fill(b, random);
    model.totals(model.sums(a), a, atA);
    ranks.rank(printed(atA, mixed));
    counts.refine(ranks.of);
  }
  return { counts, shares: whole.means(), reach: batches.reach() };
}

function fill(point: Float64Array, random: () => number): void {
  for (let at = 0; at < point.length; at += 1) point[at] = random();
}

/** Totals as they would be published: whole 10^-places, half up. Equal ones share a rank. */
function printed(totals: Float64Array, into: Float64Array): Float64Array {
  for (let at = 0; at < totals.length; at += 1) into[at] = Math.floor((totals[at] as number) + 0.5);
  return into;
}

/** In place: a unit of which nothing is assessed has no total that could vary. */
function assessed(totals: Float64Array, base: Float64Array): Float64Array {
  const copy = totals === base ? base.slice() : totals;
  for (let at = 0; at < copy.length; at += 1) {
    if (Number.isNaN(copy[at] as number) || Number.isNaN(base[at] as number)) copy[at] = 0;
  }
  return copy;
}
