import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  backTest,
  type RubricDefinition,
  rankUnits,
  type SubmissionInput,
  scoreCohort,
} from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { componentsOf } from '../support/components.ts';
import { scaled } from '../support/decimals.ts';
import { createRng, randomSubmission } from '../support/random-submission.ts';
import { runs } from '../support/runs.ts';

const OPEN = new Set(['not-applicable', 'not-due', 'needs-cohort']);

/** n Σxy - Σx Σy, and the like, of pairs. */
function spread(
  pairs: readonly (readonly [bigint, bigint])[],
): [xy: bigint, xx: bigint, yy: bigint] {
  const n = BigInt(pairs.length);
  const sum = (of: (pair: readonly [bigint, bigint]) => bigint) =>
    pairs.reduce((all, pair) => all + of(pair), 0n);
  const [x, y] = [sum(([a]) => a), sum(([, b]) => b)];
  return [
    n * sum(([a, b]) => a * b) - x * y,
    n * sum(([a]) => a * a) - x * x,
    n * sum(([, b]) => b * b) - y * y,
  ];
}

/** The squared correlation in units of 10^-30. */
function square(pairs: readonly (readonly [bigint, bigint])[]): bigint {
  const [xy, xx, yy] = spread(pairs);
  return xx === 0n || yy === 0n ? 0n : (xy * xy * 10n ** 30n) / (xx * yy);
}

const cohorts = fc
  .tuple(fc.oneof(fc.constantFrom<RubricDefinition>(...rubrics), rubricArbitrary), fc.nat())
  .map(([rubric, seed]) => {
    const rng = createRng(seed);
    const submissions = Array.from({ length: 12 }, (_, at): SubmissionInput => {
      const one = randomSubmission(rubric, rng);
      return { ...one, unit: { ...one.unit, id: `u-${at}` } };
    });
    return { rubric, submissions };
  });

describe('backTest', () => {
  it('has the ranks of the cohort, and the influence that squares of bigints give', () => {
    fc.assert(
      fc.property(cohorts, ({ rubric, submissions }) => {
        const { units } = scoreCohort(rubric, submissions);
        const test = backTest(rubric, submissions);
        const ranks = rankUnits(units).map(({ unit, rank }) => ({ unit: unit.id, rank }));
        expect(test.ranks).toEqual(ranks);
        const squares = componentsOf(rubric).map((_, at) => {
          const pairs = units.flatMap((unit) => {
            const one = componentsOf(unit)[at];
            if (one === undefined || OPEN.has(one.status) || unit.index === null) return [];
            return [[scaled(one.points), scaled(unit.points)] as const];
          });
          return square(pairs);
        });
        const all = squares.reduce((sum, one) => sum + one, 0n);
        for (const [at, { component, actual }] of test.influence.entries()) {
          expect(component).toBe(componentsOf(rubric)[at]?.id);
          const exact =
            all === 0n ? 0 : Number(((squares[at] as bigint) * 10n ** 12n) / all) / 1e12;
          expect(Math.abs(Number(actual) - exact)).toBeLessThanOrEqual(0.000_050_01);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('names the components that all units reach, and no others', () => {
    fc.assert(
      fc.property(cohorts, ({ rubric, submissions }) => {
        const { units } = scoreCohort(rubric, submissions);
        const full = componentsOf(rubric).flatMap(({ id, maxPoints }, at) => {
          const counted = units.flatMap((unit) => {
            const one = componentsOf(unit)[at];
            return one === undefined || OPEN.has(one.status) ? [] : [one.points];
          });
          const isFull = counted.length > 0 && counted.every((one) => one === maxPoints);
          return isFull && maxPoints !== '0' ? [id] : [];
        });
        expect(backTest(rubric, submissions).reachedByAll).toEqual(full);
      }),
      { numRuns: runs(30) },
    );
  });

  it('names correlations under 0 and above 0.9, as plain numbers have them', () => {
    const unit = (id: string, a: number, b: boolean): SubmissionInput => ({
      unit: { id },
      answers: { 'VIII.9.1': { value: a }, 'VIII.8.1': { achieved: b } },
    });
    const units = [
      unit('a', 1, true),
      unit('b', 4, true),
      unit('c', 6, false),
      unit('d', 8, false),
    ];
    const hue: RubricDefinition = hueCommune2023;
    const { correlations } = backTest(hue, units);
    // 1, 4, 6, 8 against 1, 1, 0, 0: -9 / √(107 × 4).
    expect(correlations).toEqual([
      { between: 'components', a: 'VIII.8.1', b: 'VIII.9.1', correlation: '-0.8701' },
    ]);
  });

  it('sets ranks and spreads under cut bounds beside those of the law', () => {
    const unit = (id: string, value: number): SubmissionInput => ({
      unit: { id },
      answers: { 'VII.1.2': { value } },
    });
    const hue: RubricDefinition = hueCommune2023;
    // 1 to 9, and one unit a hundred times beyond them.
    const units = [...Array.from({ length: 9 }, (_, at) => unit(`u${at}`, at + 1)), unit('z', 900)];
    const { ranks, trimmed } = backTest(hue, units, { trim: '0.15' });
    // Of ten values the second from either end: 2 and 9.
    expect(trimmed?.bounds.components['VII.1.2']).toMatchObject({
      min: { numerator: '2' },
      max: { numerator: '9' },
    });
    expect(ranks.slice(0, 2)).toEqual([
      { unit: 'z', rank: 1 },
      { unit: 'u8', rank: 2 },
    ]);
    expect(trimmed?.ranks.slice(0, 2).map(({ rank }) => rank)).toEqual([1, 1]);
    const [pressed] = trimmed?.pressed.filter(({ component }) => component === 'VII.1.2') ?? [];
    expect(pressed?.extremes).toEqual(['z', 'u0']);
    expect(Number(pressed?.spread)).toBeLessThan(0.1);
    // By the best of 9, a quarter from 3.33 to 4.44 and three quarters from 7.78 to 8.89: 8.6125 - 3.6075.
    expect(pressed?.trimmedSpread).toBe('5.005');
    expect(() => backTest(hue, units, { trim: '0.1' })).toThrow('can change nothing');
    for (const trim of ['0', '0.5', '-0.1', 'x']) {
      expect(() => backTest(hue, units, { trim })).toThrow('a share above 0 and under 0.5');
    }
  });

  it('of nobody says nothing', () => {
    const { influence, ...rest } = backTest(hueCommune2023, []);
    expect(rest).toEqual({ ranks: [], reachedByAll: [], correlations: [] });
    expect(influence).toEqual([]);
  });
});
