import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Int } from '../../src/exact/int.ts';
import { bestUnder, cheapest } from '../../src/insight/plan/cheapest.ts';
import type { Way } from '../../src/insight/plan/ways.ts';
import { runs } from '../support/runs.ts';

// The solver of plans by itself, beside looking at every choice there is.

interface Sum {
  readonly gain: bigint;
  readonly cost: bigint;
}

function everyChoice(groups: readonly (readonly Way[])[]): Sum[] {
  let sums: Sum[] = [{ gain: 0n, cost: 0n }];
  for (const ways of groups) {
    sums = sums.flatMap((sum) => [
      sum,
      ...ways.map((way) => ({
        gain: sum.gain + BigInt(way.gain),
        cost: sum.cost + BigInt(way.cost),
      })),
    ]);
  }
  return sums;
}

function least(values: readonly bigint[]): bigint | undefined {
  return values.reduce<bigint | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
}

/** Whether what is said of the choice is what its ways come to. */
function sumsUp(
  groups: readonly (readonly Way[])[],
  { taken, gain, cost }: { taken: readonly number[]; gain: Int; cost: Int },
): void {
  const ways = taken.flatMap((way, at) => (way < 0 ? [] : [groups[at]?.[way] as Way]));
  const sum = (of: (way: Way) => Int): bigint =>
    ways.reduce((all, way) => all + BigInt(of(way)), 0n);
  expect(taken.length).toBe(groups.length);
  expect([sum((way) => way.gain), sum((way) => way.cost)]).toEqual([BigInt(gain), BigInt(cost)]);
}

/** Small numbers tie often; great ones are past the safe integers. */
const models = fc.constantFrom(1n, 7n, 10n ** 17n).chain((unit) => {
  const plain = (value: bigint): Int =>
    value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
  const way = fc
    .record({
      gain: fc.integer({ min: 1, max: 12 }),
      cost: fc.integer({ min: 0, max: 15 }),
      odd: fc.boolean(),
    })
    .map(({ gain, cost, odd }): Way => {
      return { gain, cost: plain(BigInt(cost) * unit + (odd && cost > 0 ? 1n : 0n)) };
    });
  return fc.record({
    groups: fc.array(fc.array(way, { maxLength: 5 }), { maxLength: 6 }),
    need: fc.integer({ min: 0, max: 45 }),
    budget: fc.integer({ min: 0, max: 60 }).map((n) => plain(BigInt(n) * unit)),
  });
});

describe('the solver', () => {
  test('no cheaper choice gains enough', () => {
    fc.assert(
      fc.property(models, ({ groups, need }) => {
        const enough = everyChoice(groups).filter(({ gain }) => gain >= BigInt(need));
        const found = cheapest(groups, need);
        expect(found === undefined).toBe(enough.length === 0);
        if (found === undefined) return;
        sumsUp(groups, found);
        expect(BigInt(found.gain) >= BigInt(need)).toBe(true);
        expect([BigInt(found.cost), found.proven]).toEqual([
          least(enough.map(({ cost }) => cost)),
          true,
        ]);
        expect(cheapest(groups, need)).toEqual(found);
      }),
      { numRuns: runs(1500) },
    );
  });

  test('no choice under the budget gains more, and none that gains as much costs less', () => {
    fc.assert(
      fc.property(models, ({ groups, budget }) => {
        const under = everyChoice(groups).filter(({ cost }) => cost <= BigInt(budget));
        const found = bestUnder(groups, budget);
        sumsUp(groups, found);
        const most = under.reduce((a, { gain }) => (gain > a ? gain : a), 0n);
        const costs = under.filter(({ gain }) => gain === most).map(({ cost }) => cost);
        expect([BigInt(found.gain), BigInt(found.cost), found.proven]).toEqual([
          most,
          least(costs),
          true,
        ]);
      }),
      { numRuns: runs(1500) },
    );
  });

  test('nothing is needed: nothing is taken', () => {
    expect(cheapest([[{ gain: 1, cost: 0 }]], 0)).toMatchObject({ taken: [-1], cost: 0 });
  });

  test('what costs nothing is left out where it is not needed', () => {
    const groups = [[{ gain: 5, cost: 3 }], [{ gain: 1, cost: 0 }], [{ gain: 6, cost: 0 }]];
    expect(cheapest(groups, 6)).toMatchObject({ taken: [-1, -1, 0], cost: 0 });
  });
});
