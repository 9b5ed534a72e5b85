import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareRankings,
  type RankingRow,
  rankUnits,
  scoreCohort,
  UsageError,
} from '../../src/index.ts';
import { plainRubricArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';

const row = (id: string, rank: number | null, figure: string): RankingRow => ({
  unit: { id },
  rank,
  figure: rank === null ? null : figure,
  points: figure,
  index: null,
  grade: null,
  errors: 0,
});
const told = (list: ReturnType<typeof compareRankings>) =>
  list.map(({ unit, before, after, moved }) => [unit.id, before, after, moved]);

test('a ranking beside itself moves nobody, and the other way round everybody the other way', () => {
  const cohorts = plainRubricArbitrary.chain((rubric) => {
    const units = fc
      .array(submissionArbitrary(rubric), { minLength: 1, maxLength: 4 })
      .map((list) => list.map((one, at) => ({ ...one, unit: { ...one.unit, id: `u${at}` } })));
    return fc.tuple(units, units).map((both) => both.map((list) => scoreCohort(rubric, list)));
  });
  fc.assert(
    fc.property(cohorts, ([before, after]) => {
      if (before === undefined || after === undefined) return;
      for (const one of compareRankings(before, before)) {
        expect(one.moved ?? 0).toBe(0);
        expect(one.comparison?.components).toEqual([]);
      }
      const there = new Map(compareRankings(before, after).map((one) => [one.unit.id, one]));
      for (const back of compareRankings(after, before)) {
        const one = there.get(back.unit.id);
        expect([one?.before, one?.after]).toEqual([back.after, back.before]);
        expect(one?.moved ?? null).toBe(back.moved === null ? null : 0 - back.moved);
      }
    }),
    { numRuns: runs(30) },
  );
});

test('a merged unit has the place that its mean would have had', () => {
  const before = [row('a', 1, '90'), row('b', 2, '80'), row('c', 3, '70'), row('d', 4, '60')];
  const after = [row('b', 1, '85'), row('ad', 2, '80'), row('c', 3, '70'), row('new', null, '0')];
  expect(told(compareRankings(before, after, { predecessors: { ad: ['a', 'd'] } }))).toEqual([
    ['b', 2, 1, 1],
    // The mean of 90 and 60 is 75: under b alone.
    ['ad', 2, 2, 0],
    ['c', 3, 3, 0],
    ['new', null, null, null],
  ]);
  // Under another name, and gone.
  expect(told(compareRankings(before, after, { predecessors: { ad: ['a'] } })).slice(1)).toEqual([
    ['ad', 1, 2, -1],
    ['c', 3, 3, 0],
    ['new', null, null, null],
    ['d', 4, null, null],
  ]);
});

test('cohorts say why', () => {
  const rubric = rubricOf([{}]);
  const cohort = (a: boolean, b: boolean) =>
    scoreCohort(rubric, [
      { unit: { id: 'a' }, answers: { 'I.1.1': { achieved: a } } },
      { unit: { id: 'b' }, answers: { 'I.1.1': { achieved: b } } },
    ]);
  const [first] = compareRankings(cohort(true, false), cohort(false, true));
  expect(first?.unit.id).toBe('b');
  expect(first?.comparison?.components[0]).toMatchObject({ change: '10', causes: ['answer'] });
  expect(
    compareRankings(rankUnits(cohort(true, false).units), cohort(true, true))[0],
  ).not.toHaveProperty('comparison');
});

test('what cannot be used is refused', () => {
  const rows = [row('a', 1, '90'), row('b', 2, '80')];
  expect(() => compareRankings(rows, 5 as never)).toThrow(/after is 5/);
  expect(() => compareRankings([{ unit: 5 }] as never, rows)).toThrow(/before\[0\]/);
  expect(() => compareRankings([...rows, ...rows], rows)).toThrow(/"a" twice/);
  for (const predecessors of [{ x: ['y'] }, { x: [] }, { x: ['a'], y: ['a'] }, { x: 'a' }]) {
    expect(() => compareRankings(rows, rows, { predecessors } as never)).toThrow(UsageError);
  }
});
