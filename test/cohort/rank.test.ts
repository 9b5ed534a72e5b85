import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  type AnswerInput,
  type CohortOptions,
  distribution,
  mergeUnits,
  type RankOptions,
  type RubricDefinition,
  rankUnits,
  scoreCohort,
  scoreUnit,
  type UnitScore,
  UsageError,
} from '../../src/index.ts';
import { componentsOf } from '../support/components.ts';
import { randomCohort } from '../support/random-cohort.ts';
import { runs } from '../support/runs.ts';

const unit = (id: string, answers: Record<string, AnswerInput>, group?: string): UnitScore =>
  scoreUnit(hueCommune2023, { unit: { id, ...(group === undefined ? {} : { group }) }, answers });
const points = (id: string, value: number, group?: string): UnitScore =>
  unit(id, { 'VIII.9.1': { value } }, group);
const ranks = (scores: UnitScore[], options?: RankOptions) =>
  rankUnits(scores, options).map(({ unit, rank }) => `${unit.id}${rank ?? '-'}`);

describe('ranks', () => {
  const four = [points('a', 3), points('b', 9), points('c', 3), points('d', 1)];

  it('follow the ministry: 15, 15, 17', () => {
    expect(ranks(four)).toEqual(['b1', 'a2', 'c2', 'd4']);
    expect(ranks(four, { ties: 'dense' })).toEqual(['b1', 'a2', 'c2', 'd3']);
    expect(ranks(four, { ties: 'ordinal' })).toEqual(['b1', 'a2', 'c3', 'd4']);
  });

  it.each([
    ['first', [5, 5, 3, 1], ['a1', 'b1', 'c3', 'd4']],
    ['last', [5, 4, 1, 1], ['a1', 'b2', 'c3', 'd3']],
    ['everywhere', [2, 2, 2, 2], ['a1', 'b1', 'c1', 'd1']],
  ])('share a tie at the %s', (_, values, expected) => {
    expect(ranks(values.map((value, at) => points('abcd'[at] ?? '', value)))).toEqual(expected);
  });

  it('are broken by pillars in the order named', () => {
    const tied = [
      unit('a', { 'I.5.1': { achieved: true }, 'VIII.9.1': { value: 1 } }),
      unit('b', { 'VIII.9.1': { value: 5 } }),
    ];
    expect(ranks(tied)).toEqual(['a1', 'b1']);
    expect(ranks(tied, { tieBreakers: ['II', 'VIII'] })).toEqual(['b1', 'a2']);
    expect(ranks(tied, { tieBreakers: ['I'] })).toEqual(['a1', 'b2']);
  });

  it('go by points, index, rescaled points or a pillar', () => {
    const excluded = { 'II.2.1': { notApplicable: 'x' }, 'VIII.9.1': { value: 6 } };
    const all = Object.fromEntries(
      componentsOf(hueCommune2023).map(({ id }) => [id, { notApplicable: 'x' }] as const),
    );
    const three = [points('a', 6), unit('b', excluded), unit('z', all)];
    expect(ranks(three)).toEqual(['a1', 'b1', 'z-']);
    expect(ranks(three, { by: 'index' })).toEqual(['b1', 'a2', 'z-']);
    expect(ranks(three, { by: 'rescaledPoints' })).toEqual(['b1', 'a2', 'z-']);
    expect(ranks(three, { pillar: 'VIII' })).toEqual(['a1', 'b1', 'z-']);
    expect(() => ranks(three, { pillar: 'IX' })).toThrow(UsageError);
  });

  it('go by a group of pillars, in whole scores and in summaries', () => {
    const rubric: RubricDefinition = {
      ...structuredClone<RubricDefinition>(hueCommune2023),
      groups: [
        { id: 'base', name: 'Nền tảng', pillars: ['I', 'II'] },
        { id: 'work', name: 'Hoạt động', pillars: ['VIII'] },
      ],
    };
    const submissions = [
      { unit: { id: 'a' }, answers: { 'I.5.1': { achieved: true } } },
      { unit: { id: 'b' }, answers: { 'VIII.9.1': { value: 5 } } },
      {
        unit: { id: 'c' },
        answers: { 'II.2.1': { notApplicable: 'x' }, 'I.5.1': { achieved: true } },
      },
    ];
    for (const summary of [true, false] as const) {
      const by = (ranking: RankOptions) =>
        scoreCohort(rubric, submissions, { summary, ranking } as CohortOptions).ranking.map(
          ({ unit, rank }) => `${unit.id}${rank}`,
        );
      expect(by({ group: 'base' })).toEqual(['a1', 'c1', 'b3']);
      expect(by({ group: 'base', by: 'index' })).toEqual(['c1', 'a2', 'b3']);
      expect(by({ group: 'work' })).toEqual(['b1', 'a2', 'c2']);
      expect(by({ group: 'base', tieBreakers: ['VIII'] })).toEqual(['a1', 'c1', 'b3']);
      expect(() => by({ group: 'I' })).toThrow(UsageError);
      expect(() => by({ group: 'base', pillar: 'I' })).toThrow(UsageError);
    }
  });

  it('start anew in every group', () => {
    const grouped = [
      points('a', 1, 'y'),
      points('b', 4, 'x'),
      points('c', 3, 'y'),
      points('d', 2, 'x'),
    ];
    expect(ranks(grouped, { within: 'group' })).toEqual(['b1', 'd2', 'c1', 'a2']);
  });

  it('are the ranks of the published points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(), (size, seed) => {
        const rubric: RubricDefinition = hueCommune2023;
        const { units, ranking } = scoreCohort(rubric, randomCohort(rubric, size, seed));
        const cents = units.map(({ points }) => Math.round(Number(points) * 100));
        for (const { unit, rank, points, index } of ranking) {
          if (index === null) {
            expect(rank).toBeNull();
            continue;
          }
          const own = Math.round(Number(points) * 100);
          expect(rank).toBe(1 + cents.filter((other) => other > own).length);
          expect(units.find((one) => one.unit.id === unit.id)?.points).toBe(points);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('of different rubrics are refused', () => {
    const other = { ...points('b', 1), rubric: { ...points('b', 1).rubric, version: 'x' } };
    expect(() => rankUnits([points('a', 1), other])).toThrow(UsageError);
  });
});

describe('outcomes of a cohort that are declared', () => {
  const codes = (values: (number | undefined)[]) => {
    const units = values.map((value, at) => ({
      unit: { id: `u${at}` },
      answers: value === undefined ? {} : { 'VII.1.2': { value } },
    }));
    const { units: scores, findings } = scoreCohort(hueCommune2023, units);
    const about = findings.filter(({ component }) => component === 'VII.1.2');
    return [scores.map(({ points }) => points).join(' '), about.map(({ code }) => code).join(' ')];
  };

  it.each([
    ['nobody', [], '', 'empty-cohort'],
    ['nobody answered', [undefined], '0', 'empty-cohort'],
    ['one', [5], '10', 'no-spread cohort-of-one'],
    ['all equal', [5, 5], '10 10', 'no-spread'],
    ['a best of zero', [0, 0], '0 0', 'no-spread best-is-zero'],
    ['a missing one outside', [5, undefined, 10], '5 0 10', ''],
  ])('%s', (_, values, expected, findings) => {
    expect(codes(values)).toEqual([expected, findings]);
  });
});

describe('a merged unit', () => {
  it('has the mean of its predecessors pillar indices', () => {
    const merged = mergeUnits([points('a', 10), points('b', 5)]);
    // 10 of 120 is 0.0833, 5 of 120 is 0.0417: the mean of what was printed is 0.0625.
    expect(merged.pillars.at(-1)).toEqual({ id: 'VIII', index: '0.0625' });
    expect(merged.index).toBe('0.0125');
  });

  it('weighs by the numbers given', () => {
    const weights = { a: 3, b: '1' };
    const merged = mergeUnits([points('a', 10), points('b', 5)], { weights });
    expect(merged.pillars.at(-1)?.index).toBe('0.0729');
    expect(() => mergeUnits([points('a', 1)], { weights: {} })).toThrow(UsageError);
    expect(() => mergeUnits([points('a', 1)], { weights: { a: 0 } })).toThrow(UsageError);
    expect(() => mergeUnits([])).toThrow(UsageError);
  });
});

describe('a distribution', () => {
  it('has exact quartiles, of the units that a component applies to', () => {
    const { components, total } = distribution([
      ...[1, 2, 4, 8].map((value, at) => points(`u${at}`, value)),
      unit('x', { 'VIII.9.1': { notApplicable: 'x' } }),
    ]);
    expect(components['VIII.9.1']).toEqual({
      count: 4,
      min: '1',
      firstQuartile: '1.75',
      median: '3',
      thirdQuartile: '5',
      max: '8',
    });
    expect(total.count).toBe(5);
    expect(distribution([]).total).toMatchObject({ count: 0, median: null });
  });

  it('has the groups of a rubric that has them, and the pillars beside', () => {
    const rubric: RubricDefinition = {
      ...hueCommune2023,
      groups: [
        { id: 'a', name: 'Nhóm A', pillars: ['VIII'] },
        { id: 'b', name: 'Nhóm B', pillars: ['I', 'VIII'] },
      ],
    };
    const scores = [1, 2, 4, 8].map((value, at) =>
      scoreUnit(rubric, {
        unit: { id: `u${at}` },
        answers: { 'VIII.9.1': { value }, 'I.5.1': { achieved: at > 1 } },
      }),
    );
    const { groups, pillars } = distribution(scores);
    expect(Object.keys(groups ?? {})).toEqual(['a', 'b']);
    // A group of one pillar lies as the pillar does.
    expect(groups?.['a']).toEqual(pillars['VIII']);
    expect(groups?.['b']).toMatchObject({ count: 4, min: '1', max: '12', median: '5' });
    expect(distribution([points('a', 1)])).not.toHaveProperty('groups');
  });
});
