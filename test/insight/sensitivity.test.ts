import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giengDayWard2024, hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  type RubricDefinition,
  rankUnits,
  type SensitivityOptions,
  type SubmissionInput,
  scoreCohort,
  sensitivity,
  UsageError,
} from '../../src/index.ts';
import { readCohort } from '../../src/insight/read-cohort.ts';
import { CohortModel } from '../../src/insight/sensitivity/model.ts';
import { movedRows } from '../../src/insight/sensitivity/moved-rows.ts';
import { openReadings } from '../../src/insight/sensitivity/other-rules.ts';
import { RankCounts, Ranks } from '../../src/insight/sensitivity/rank-counts.ts';
import { modelOf } from '../../src/rubric/define.ts';
import { policyOf } from '../../src/scoring/options.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { randomCohort } from '../support/random-cohort.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';

const hue: RubricDefinition = hueCommune2023;
const all: readonly RubricDefinition[] = rubrics;

function analysed(rubric: RubricDefinition, units: SubmissionInput[], options: SensitivityOptions) {
  try {
    return sensitivity(rubric, units, options);
  } catch (error) {
    // A cohort by chance in which nothing moves is refused, which other tests are about.
    if (error instanceof UsageError && error.message.includes('can change nothing')) return null;
    throw error;
  }
}

const VARY: readonly SensitivityOptions['vary'][] = [
  { weights: '0.2' },
  { readings: true },
  { bounds: 'drop-extreme' },
  { weights: 0.5, readings: true, bounds: 'drop-extreme' },
];

const cohorts = fc.record({
  rubric: fc.oneof(fc.constantFrom(...all), rubricArbitrary),
  seed: fc.nat(),
  size: fc.integer({ min: 1, max: 12 }),
  vary: fc.constantFrom(...VARY),
});

describe('sensitivity', () => {
  it('has the ranks of the cohort, intervals within it, and the same figures for the same seed', () => {
    fc.assert(
      fc.property(cohorts, ({ rubric, seed, size, vary }) => {
        const units = randomCohort(rubric, size, seed);
        const options = { vary, draws: 12, seed: seed % 1_000 };
        const first = analysed(rubric, units, options);
        if (first === null) return;
        expect(sensitivity(rubric, units, options)).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        const ranking = scoreCohort(rubric, units).ranking;
        expect(first.units.map(({ unit, rank }) => [unit.id, rank])).toEqual(
          ranking.map(({ unit, rank }) => [unit.id, rank]),
        );
        for (const { rank, interval, median, keeps } of first.units) {
          if (rank === null) {
            expect([interval, median, keeps]).toEqual([null, null, null]);
            continue;
          }
          expect(median === null).toBe(interval === null);
          if (interval === null || median === null) continue;
          expect(median).toBeGreaterThanOrEqual(interval[0]);
          expect(median).toBeLessThanOrEqual(interval[1]);
          expect(interval[0]).toBeGreaterThanOrEqual(1);
          expect(interval[1]).toBeGreaterThanOrEqual(interval[0]);
          expect(interval[1]).toBeLessThanOrEqual(size);
          expect(Number(keeps)).toBeLessThanOrEqual(1);
        }
        for (const { share, interval } of first.factors) {
          // Twelve draws are too few to say how far it may be off.
          expect(interval).toBeNull();
          expect(Number(share)).toBeGreaterThanOrEqual(0);
          expect(Number(share)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: runs(60) },
    );
  }, 120_000);

  it('adds up, as the rubric stands, to the points of the cohort', () => {
    fc.assert(
      fc.property(cohorts, ({ rubric, seed, size }) => {
        const checked = modelOf(rubric);
        const units = randomCohort(rubric, size, seed);
        const records = readCohort(checked, units);
        const policy = policyOf({});
        const { bounds, units: scores } = scoreCohort(rubric, units);
        const moved = movedRows(checked, policy, records, openReadings(checked), true);
        const model = new CohortModel(checked, policy, bounds, records, moved, [], 0);
        const totals = model.totals(model.sums(undefined), undefined, new Float64Array(size));
        const places = checked.places;
        expect([...totals].map((one) => (Number.isNaN(one) ? null : one / 10 ** places))).toEqual(
          scores.map(({ points, index }) => (index === null ? null : Number(points))),
        );
      }),
      { numRuns: runs(40) },
    );
  }, 120_000);

  it('leaves the rank alone of who is better in every pillar', () => {
    const cohort = [1, 0.8, 0.5, 0.1].map((share, at): SubmissionInput => {
      const value = { numerator: share * 1_000, denominator: 1_000 };
      const unit = { id: `u${at}` };
      const answers = { 'III.3.1': value, 'II.1.1': { achieved: share > 0.3 }, 'VI.2.1': value };
      return {
        unit,
        answers: { ...answers, 'VIII.9.1': { value: Math.round(8 * share) } },
      } as SubmissionInput;
    });
    const { units } = sensitivity(hue, cohort, { vary: { weights: '1' }, draws: 300, seed: 7 });
    expect(units.map(({ rank, interval, keeps }) => [rank, interval, keeps])).toEqual(
      [1, 2, 3, 4].map((rank) => [rank, [rank, rank], '1']),
    );
  });

  it('scores another reading as the rubric with that rule would', () => {
    const [ratio, , alternative] = [
      { kind: 'ratio', target: '0.9' },
      0,
      { kind: 'ratio', target: '0.9', below: 'zero' },
    ] as const;
    const made = (rule: object): RubricDefinition => ({
      ...rubricOf([{ rule: rule as never }, { rule: { kind: 'achieved' } }]),
    });
    const plain = made(ratio);
    const [pillar] = plain.pillars;
    const [criterion] = pillar?.criteria ?? [];
    const [row, other] = criterion?.components ?? [];
    if (pillar === undefined || criterion === undefined || row === undefined || other === undefined)
      throw new Error('a pillar of two rows');
    const read: RubricDefinition = {
      ...plain,
      readings: [
        {
          id: 'below',
          note: { vi: 'a', en: 'a' },
          alternatives: [{ note: { vi: 'b', en: 'b' }, change: { below: 'zero' } }],
        },
      ],
      pillars: [
        {
          ...pillar,
          criteria: [
            {
              ...criterion,
              components: [
                { ...row, basis: { items: ['1'], rule: 'inferred', reading: 'below' } },
                other,
              ],
            },
          ],
        },
      ],
    };
    const unit = (id: string, n: number, achieved: boolean): SubmissionInput => ({
      unit: { id },
      answers: { [row.id]: { numerator: n, denominator: 100 }, [other.id]: { achieved } },
    });
    const units = [unit('a', 80, false), unit('b', 95, false), unit('c', 10, true)];
    const rankIn = (rubric: RubricDefinition) =>
      new Map(rankUnits(scoreCohort(rubric, units).units).map((one) => [one.unit.id, one.rank]));
    const [own, theirs] = [rankIn(read), rankIn(made(alternative))];
    const result = sensitivity(read, units, { vary: { readings: ['below'] }, draws: 400, seed: 3 });
    for (const {
      unit: { id },
      interval,
      keeps,
    } of result.units) {
      const both = [own.get(id) as number, theirs.get(id) as number].sort((a, b) => a - b);
      expect(interval).toEqual(both);
      if (both[0] !== both[1]) {
        expect(Number(keeps)).toBeGreaterThan(0.4);
        expect(Number(keeps)).toBeLessThan(0.6);
      } else expect(keeps).toBe('1');
    }
    // Only one thing varies: it is all of the variance.
    expect(result.factors).toEqual([
      { factor: { reading: 'below' }, share: '1', interval: ['1', '1'] },
    ]);
  });

  it('takes one extreme unit out of the bounds, and no more', () => {
    const unit = (id: string, value: number): SubmissionInput => ({
      unit: { id },
      answers: { 'VII.1.2': { value } },
    });
    // Held against 400 or against 100: 10, 2.5, 2 points or 10, 10, 8.
    const cohort = [unit('a', 400), unit('b', 100), unit('c', 80)];
    const vary = { bounds: 'drop-extreme' } as const;
    const { units, factors } = sensitivity(hue, cohort, { vary, draws: 300, seed: 1 });
    expect(units.map((one) => [one.unit.id, one.rank, one.interval])).toEqual([
      ['a', 1, [1, 1]],
      ['b', 2, [1, 2]],
      ['c', 3, [3, 3]],
    ]);
    // Two of three choices leave it second: 199 of these 300 draws.
    expect(units[1]?.keeps).toBe('0.6633');
    expect(
      factors.find(({ factor }) => 'bounds' in factor && factor.bounds === 'VII.1.2')?.share,
    ).toBe('1');
    // Two at the top: without one of them the other is still there.
    expect(() =>
      sensitivity(hue, [...cohort.slice(0, 1), unit('d', 400)], { vary, draws: 5, seed: 1 }),
    ).toThrow('vary.bounds can change nothing');
  });

  it('has null for a unit of which nothing is assessed', () => {
    const none = Object.fromEntries(
      modelOf(giengDayWard2024).components.map(({ definition }) => [
        definition.id,
        { notApplicable: 'không có' },
      ]),
    );
    const half = (id: string, numerator: number) => ({
      unit: { id },
      answers: { '17': { numerator, denominator: 100 } },
    });
    const { units } = sensitivity(
      giengDayWard2024 as RubricDefinition,
      [{ unit: { id: 'x' }, answers: none }, half('a', 50), half('b', 100)] as SubmissionInput[],
      { vary: { readings: ['proportional-below'] }, draws: 20, seed: 1 },
    );
    expect(units.at(-1)).toEqual({
      unit: { id: 'x' },
      rank: null,
      interval: null,
      median: null,
      keeps: null,
    });
  });

  it.each<[string, SensitivityOptions['vary'], string]>([
    ['weights of 0', { weights: '0' }, 'every weight stays'],
    ['no variation', {}, 'nothing varies'],
    ['an empty list', { readings: [] }, 'the list is empty'],
    ['a reading that is none', { readings: ['x'] }, 'there is no reading "x"'],
    ['weights beyond 1', { weights: '1.5' }, 'above 0 and up to 1'],
    ['another key', { weight: '0.2' } as never, 'unknown option of vary "weight"'],
    ['readings that move nobody', { readings: true }, 'no unit has other points'],
    ['bounds that move nobody', { bounds: 'drop-extreme' }, 'without the extreme units'],
  ])('%s is refused, and says why', (_, vary, message) => {
    const units = [{ unit: { id: 'a' }, answers: { 'I.5.1': { achieved: true } } }];
    const call = () => sensitivity(hue, units as SubmissionInput[], { vary, draws: 3, seed: 1 });
    expect(call).toThrow(UsageError);
    expect(call).toThrow(message);
  });

  it('refuses what can change nothing whatever the answers, and an empty cohort', () => {
    const one: RubricDefinition = giengDayWard2024;
    const unit = { unit: { id: 'a' }, answers: { '17': { value: '0.5' } } };
    const run = (vary: SensitivityOptions['vary'], units: SubmissionInput[] = [unit]) =>
      sensitivity(one, units, { vary, draws: 2, seed: 1 });
    expect(() => run({ weights: '0.2' })).toThrow('one pillar has all the points');
    expect(() => run({ bounds: 'drop-extreme' })).toThrow('scored against others');
    expect(() => run({ readings: true }, [])).toThrow('no unit has anything');
    const none = [{ unit: { id: 'a' }, answers: {} }];
    expect(() => sensitivity(hue, none, { vary: { weights: '0.2' }, draws: 2, seed: 1 })).toThrow(
      'the same share of each pillar',
    );
    for (const wrong of [{ draws: 0 }, { draws: 1.5 }, { seed: -1 }, { seed: 2 ** 32 }]) {
      const options = { vary: { readings: true as const }, draws: 2, seed: 1, ...wrong };
      expect(() => sensitivity(one, [unit], options)).toThrow(UsageError);
    }
  });
});

describe('counts of ranks', () => {
  it('give the nearest ranks that sorting all of them gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }).chain((units) =>
          fc.array(
            fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(Number.NaN)), {
              minLength: units,
              maxLength: units,
            }),
            { minLength: 1, maxLength: 45 },
          ),
        ),
        (draws) => {
          const units = draws[0]?.length ?? 0;
          const ranks = new Ranks(units);
          const every = draws.map((figures) => {
            ranks.rank(Float64Array.from(figures));
            const expected = figures.map((one) =>
              Number.isNaN(one) ? 0 : 1 + figures.filter((other) => other > one).length,
            );
            expect([...ranks.of]).toEqual(expected);
            return expected;
          });
          const counts = new RankCounts(Int32Array.from(every[0] ?? []));
          for (const one of every) counts.count(Int32Array.from(one));
          counts.turn();
          for (const one of every) counts.refine(Int32Array.from(one));
          for (let at = 0; at < units; at += 1) {
            const sorted = every.flatMap((one) => one[at] || []).sort((a, b) => a - b);
            const n = sorted.length;
            const end = (percent: number) =>
              sorted[Math.max(1, Math.ceil((n * percent) / 100)) - 1];
            expect(counts.intervalOf(at)).toEqual(n === 0 ? null : [end(5), end(95)]);
            expect(counts.medianOf(at)).toBe(n === 0 ? null : end(50));
          }
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
