import { describe, expect, it } from 'vitest';
import { BATCHES, BatchMeans } from '../../src/exact/batch-means.ts';
import { FirstOrder } from '../../src/exact/first-order.ts';
import { sfc32 } from '../../src/exact/sfc32.ts';

/** The description of the generator, followed word for word in bigints. */
function* described(seed: number): Generator<number, never> {
  const W = (1n << 32n) - 1n;
  let s = BigInt(seed);
  const scramble = (): bigint => {
    s = (s + 0x9e3779b9n) & W;
    let z = s ^ (s >> 16n);
    z = (z * 0x21f0aaadn) & W;
    z ^= z >> 15n;
    z = (z * 0x735a2d97n) & W;
    return z ^ (z >> 15n);
  };
  let [a, b, c, d] = [scramble(), scramble(), scramble(), 1n];
  const step = (): bigint => {
    const t = (a + b + d) & W;
    d = (d + 1n) & W;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) & W;
    c = (((c << 21n) & W) + (c >> 11n) + t) & W;
    return t;
  };
  for (let warm = 0; warm < 12; warm += 1) step();
  for (;;) yield Number((step() >> 5n) * (1n << 26n) + (step() >> 6n)) / 2 ** 53;
}

describe('sfc32', () => {
  it('is what its description says', () => {
    for (const seed of [0, 1, 2, 922, 0x7fffffff, 0x80000000, 0xffffffff]) {
      const [random, words] = [sfc32(seed), described(seed)];
      for (let at = 0; at < 500; at += 1) expect(random()).toBe(words.next().value);
    }
  });

  it('begins apart for neighbouring seeds, and is even', () => {
    const firsts = new Set(Array.from({ length: 1_000 }, (_, seed) => sfc32(seed)()));
    expect(firsts.size).toBe(1_000);
    const bins = new Array<number>(64).fill(0);
    const random = sfc32(17);
    for (let at = 0; at < 64_000; at += 1) {
      const bin = Math.floor(random() * 64);
      bins[bin] = (bins[bin] as number) + 1;
    }
    const chi = bins.reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0);
    // 63 degrees of freedom: between the 0.1% and the 99.9% points.
    expect(chi).toBeGreaterThan(33);
    expect(chi).toBeLessThan(104);
  });
});

/** sin x + 7 sin² y + 0.1 z⁴ sin x over (-π, π)³: indices 0.3139, 0.4424, 0. */
const ishigami = ([x = 0, y = 0, z = 0]: readonly number[]): number =>
  Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);

function estimated(seed: number, draws: number): readonly number[] {
  return analysed(seed, draws).means;
}

/** The indices, and how far they may be off. */
function analysed(seed: number, draws: number) {
  const random = sfc32(seed);
  const point = (): number[] => Array.from({ length: 3 }, () => Math.PI * (2 * random() - 1));
  const [whole, order] = [new FirstOrder([3], 3), new FirstOrder([3], 3)];
  const batches = new BatchMeans(3);
  for (let draw = 0; draw < draws; draw += 1) {
    const [a, b] = [point(), point()];
    order.add([ishigami(a)]);
    order.add([ishigami(b)]);
    for (let factor = 0; factor < 3; factor += 1) {
      const mixed = a.map((one, at) => (at === factor ? (b[at] as number) : one));
      order.addMixed(factor, [ishigami(b)], [ishigami(mixed)]);
    }
    if ((draw + 1) % (draws / BATCHES) > 0) continue;
    batches.add(order.means() ?? []);
    whole.take(order);
  }
  whole.take(order);
  return { means: whole.means() ?? [], reach: batches.reach() ?? [] };
}

describe('the estimator of first-order indices', () => {
  const exact = [0.313905, 0.442411, 0];
  const meanError = (draws: number, seeds: number): number => {
    let sum = 0;
    for (let seed = 0; seed < seeds; seed += 1) {
      for (const [at, one] of estimated(seed, draws).entries()) {
        sum += Math.abs(one - (exact[at] as number)) / (3 * seeds);
      }
    }
    return sum;
  };

  it('finds those of Ishigami and Homma’s function', () => {
    expect(meanError(1_024, 30)).toBeLessThan(0.06);
    expect(meanError(32_768, 3)).toBeLessThan(0.012);
  });

  it('says how far it may be off: the true index lies within for 95 of 100 seeds', () => {
    let within = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const { means, reach } = analysed(seed, 1_000);
      for (const [at, one] of exact.entries()) {
        within += Number(Math.abs((means[at] ?? 9) - one) <= (reach[at] ?? 0)) / 600;
      }
    }
    expect(within).toBeGreaterThan(0.92);
    expect(within).toBeLessThan(0.98);
  });

  it('of fewer batches than are needed says nothing', () => {
    const batches = new BatchMeans(1);
    for (let at = 1; at < BATCHES; at += 1) batches.add([at]);
    expect(batches.reach()).toBeUndefined();
    batches.add([BATCHES]);
    // 1 to 20: their standard deviation is √35.
    const wanted = (2.093 * Math.sqrt(35)) / Math.sqrt(20);
    expect(Math.abs((batches.reach()?.[0] ?? 0) - wanted)).toBeLessThan(1e-12);
  });

  it('of outputs that do not vary says nothing, and means over those that do', () => {
    const still = new FirstOrder([5], 1);
    still.add([5]);
    still.add([5]);
    still.addMixed(0, [5], [5]);
    expect(still.means()).toBeUndefined();
    const [random, order] = [sfc32(3), new FirstOrder([0, 5], 1)];
    for (let draw = 0; draw < 100; draw += 1) {
      const [a, b] = [random(), random()];
      order.add([a, 5]);
      order.add([b, 5]);
      order.addMixed(0, [b, 5], [b, 5]);
    }
    expect(order.means()).toEqual([1]);
  });
});
