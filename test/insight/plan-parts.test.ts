import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  planImprovements,
  type RubricDefinition,
  type Rule,
  scoreUnit,
} from '../../src/index.ts';
import { printed, scaled } from '../support/decimals.ts';
import { everyAnswer, mayBeLeftOut, whatChanges } from '../support/every-answer.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';

// Where a component has several things to choose from (items that are worth different points, parts
// within parts) its plan is held against all answers that there are.

const exact = (text: string): bigint => scaled(text);

const texts = { label: 'L' } as const;

/** Rules of one measure with few answers. */
const leaves: fc.Arbitrary<Rule> = fc.oneof(
  fc.constant<Rule>({ kind: 'achieved' }),
  fc.constant<Rule>({ kind: 'ratio' }),
  fc.constant<Rule>({ kind: 'count', target: '3' }),
  fc.constantFrom('0.5', '0.9').map((target): Rule => ({ kind: 'ratio', target })),
  fc.constant<Rule>({
    kind: 'choice',
    options: [
      { id: 'all', ...texts, fraction: '1' },
      { id: 'some', ...texts, fraction: '1/3' },
      { id: 'none', ...texts, fraction: '0' },
    ],
  }),
);

const checklist = (max: number): fc.Arbitrary<Rule> =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 4 }),
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    )
    .map(([weights, requires]): Rule => {
      const whole = weights.reduce((sum, one) => sum + one, 0);
      const points = weights.map((one) => Math.floor((one * max * 100) / whole) / 100);
      const rest = points.slice(1).reduce((sum, one) => sum + one, 0);
      return {
        kind: 'checklist',
        items: points.map((one, at) => ({
          id: `i${at}`,
          ...texts,
          points: (at === 0 ? max - rest : one).toFixed(2).replace(/\.?0+$/, ''),
          // An item hangs on the one after it: the order is not that of what is required.
          ...(requires[at] && at < points.length - 1 ? { requires: `i${at + 1}` } : {}),
        })),
      };
    });

const SHARES = [
  ['0.5', '0.5'],
  ['1/3', '2/3'],
  ['0.2', '0.8'],
  ['0.15', '0.25', '0.6'],
  ['1/7', '2/7', '4/7'],
] as const;

const partsOf = (inner: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> =>
  fc
    .tuple(
      fc.constantFrom(...SHARES),
      fc.array(inner, { minLength: 3, maxLength: 3 }),
      fc.constantFrom('parts', 'parts', 'parts', 'highest-of', 'lowest-of', 'by-case'),
      fc.boolean(),
    )
    .map(([shares, rules, kind, requires]): Rule => {
      const ids = shares.map((share, at) => ({ id: `p${at}`, share, rule: rules[at] as Rule }));
      if (kind === 'by-case') {
        return { kind, cases: ids.map(({ id, rule }) => ({ id, ...texts, rule })) };
      }
      if (kind !== 'parts') {
        return { kind, parts: ids.map(({ id, rule }) => ({ id, ...texts, rule })) };
      }
      return {
        kind,
        parts: ids.map(({ id, share, rule }, at) => ({
          id,
          share,
          ...texts,
          rule,
          ...(requires && at === 0 ? { requires: `p${ids.length - 1}` } : {}),
        })),
      };
    });

const ruleFor = (max: number): fc.Arbitrary<Rule> => {
  const single = fc.oneof(leaves, checklist(max));
  return fc.oneof(
    checklist(max),
    partsOf(single),
    partsOf(fc.oneof({ weight: 3, arbitrary: single }, { weight: 1, arbitrary: partsOf(leaves) })),
  );
};

const price = fc.constantFrom('0', '0.5', '1', '2.5');

const row = fc.integer({ min: 1, max: 9 }).chain((max) =>
  fc.record({
    max: fc.constant(max),
    rule: ruleFor(max),
    present: fc.nat(),
    unanswered: fc.integer({ min: 0, max: 4 }),
    costs: fc.option(fc.record({ once: price, each: price }, { requiredKeys: [] }), {
      nil: undefined,
    }),
    step: fc.constantFrom(undefined, undefined, '0.25'),
  }),
);

interface Way {
  readonly points: bigint;
  readonly cost: bigint;
}

const world = fc
  .tuple(
    fc.array(row, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('half-up', 'half-even', 'down' as const),
  )
  .map(([rows, mode]) => {
    const plain = rubricOf(
      rows.map(({ rule, max, step }) => ({
        rule,
        maxPoints: String(max),
        ...(step === undefined ? {} : { rounding: { step } }),
      })),
    );
    const whole = String(rows.reduce((sum, { max }) => sum + max, 0));
    const rubric = {
      ...plain,
      rounding: { places: 2, mode },
      maxPoints: whole,
      pillars: plain.pillars.map((one) => ({
        ...one,
        maxPoints: whole,
        criteria: one.criteria,
      })),
    } as RubricDefinition;
    const idOf = (at: number): string => `I.1.${at + 1}`;
    const answers: { [id: string]: Answer } = {};
    for (const [at, { rule, present, unanswered }] of rows.entries()) {
      const all = everyAnswer(rule);
      if (unanswered > 0 || !mayBeLeftOut(rule))
        answers[idOf(at)] = all[present % all.length] as Answer;
    }
    const unit = { unit: { id: 'u' }, answers };
    const pointsWith = (at: number, answer: Answer | undefined): bigint => {
      const own = answer === undefined ? {} : { [idOf(at)]: answer };
      return exact(scoreUnit(rubric, { unit: { id: 'u' }, answers: own }).points);
    };
    const ways = rows.map(({ rule, costs }, at): readonly Way[] => {
      const before = answers[idOf(at)];
      const has = pointsWith(at, before);
      const all = everyAnswer(rule).flatMap((after): Way[] => {
        const change = whatChanges(rule, before, after);
        if (change === undefined) return [];
        const points = pointsWith(at, after);
        if (points <= has) return [];
        const cost =
          costs === undefined
            ? points - has
            : exact(costs.once ?? '0') + exact(costs.each ?? '0') * BigInt(change);
        return [{ points: points - has, cost }];
      });
      return [{ points: 0n, cost: 0n }, ...all];
    });
    const costs = Object.fromEntries(
      rows.flatMap(({ costs: own }, at) => (own === undefined ? [] : [[idOf(at), own]])),
    );
    return { rubric, unit, costs, ways };
  });

/** The least cost of each number of points that all rows together come to. */
function sumsOf(ways: readonly (readonly Way[])[]): ReadonlyMap<bigint, bigint> {
  let sums = new Map<bigint, bigint>([[0n, 0n]]);
  for (const own of ways) {
    const next = new Map<bigint, bigint>();
    for (const [points, cost] of sums) {
      for (const way of own) {
        const [sum, spent] = [points + way.points, cost + way.cost];
        const known = next.get(sum);
        if (known === undefined || spent < known) next.set(sum, spent);
      }
    }
    sums = next;
  }
  return sums;
}

describe('items and parts: no set of answers is better, by looking at all of them', () => {
  test('no cheaper set reaches the points', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 100 }), ({ rubric, unit, costs, ways }, n) => {
        const has = exact(scoreUnit(rubric, unit).points);
        const most = [...sumsOf(ways).keys()].reduce((a, b) => (b > a ? b : a), 0n);
        const points = printed(has + (most * BigInt(n)) / 100n);
        const plan = planImprovements(rubric, unit, { target: { points }, costs });
        const sums = [...sumsOf(ways)].filter(([gain]) => has + gain >= exact(points));
        expect(plan.optimal).toBe(true);
        expect(plan.reached === null).toBe(sums.length === 0);
        if (sums.length === 0) return;
        const least = sums.reduce((a, [, cost]) => (cost < a ? cost : a), sums[0]?.[1] ?? 0n);
        expect(exact(plan.cost)).toBe(least);
      }),
      { numRuns: runs(60) },
    );
  });

  test('with a budget none earns more, and none with as many costs less', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 0, max: 240 }), ({ rubric, unit, costs, ways }, n) => {
        const has = exact(scoreUnit(rubric, unit).points);
        const budget = String(n / 10);
        const plan = planImprovements(rubric, unit, { budget, costs });
        const under = [...sumsOf(ways)].filter(([, cost]) => cost <= exact(budget));
        const most = under.reduce((a, [gain]) => (gain > a ? gain : a), 0n);
        const least = under.find(([gain]) => gain === most)?.[1] ?? 0n;
        expect([exact(plan.after.points) - has, exact(plan.cost), plan.optimal]).toEqual([
          most,
          least,
          true,
        ]);
      }),
      { numRuns: runs(60) },
    );
  });
});
