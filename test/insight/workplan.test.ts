import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  componentsOf,
  explainWorkRow,
  planImprovements,
  scoreUnit,
  workplan,
} from '../../src/index.ts';
import { add, parse, print, ZERO } from '../oracle/rational.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';

describe('laws', () => {
  test('every component that is assessed is in one table, and groups hold the rows to be raised', () => {
    const worlds = rubricArbitrary.chain((rubric) =>
      fc.tuple(fc.constant(rubric), submissionArbitrary(rubric)),
    );
    fc.assert(
      fc.property(worlds, fc.constantFrom('lead', 'due', 'pillar'), ([rubric, submission], by) => {
        const { maintain, raise, groups } = workplan(rubric, submission, { by: by as 'lead' });
        const assessed = componentsOf(scoreUnit(rubric, submission)).filter(
          ({ status, maxPoints }) => status !== 'not-applicable' && maxPoints !== '0',
        );
        const ids = [...maintain, ...raise].map(({ component }) => component);
        expect(ids.sort()).toEqual(assessed.map(({ id }) => id).sort());
        for (const { points, reachable, needs } of maintain) {
          expect([points, needs]).toEqual([reachable, []]);
        }
        expect(groups.flatMap(({ rows }) => rows)).toHaveLength(raise.length);
        for (const { rows, points } of groups) {
          expect(print(rows.map(({ gain }) => parse(gain)).reduce(add, ZERO))).toBe(points);
        }
        const plan = planImprovements(rubric, submission).improvements;
        const gains = new Map(raise.map(({ component, gain }) => [component, gain]));
        for (const { component, gain } of plan) expect(gains.get(component)).toBe(gain);
      }),
      { numRuns: runs(80) },
    );
  });
});

const office = (...leads: string[]) => ({
  responsible: { guides: [], leads, supports: ['Công an'] },
});
const rubric = rubricOf([
  { ...office('Văn phòng', 'Tư pháp'), due: '10-31', requirement: 'Có kế hoạch.' },
  { ...office('Tư pháp'), due: '06-30' },
  { ...office('Văn phòng') },
  {},
]);
const submission = { unit: { id: 'a' }, answers: { 'I.1.3': { achieved: true } } };
const keys = (by: 'lead' | 'due' | 'pillar', asOf = '2024-05-01') =>
  workplan(rubric, submission, { by, asOf }).groups.map(({ key, rows, points }) => [
    key,
    rows.map(({ component }) => component),
    points,
  ]);

test('by office, deadline and pillar', () => {
  expect(keys('lead')).toEqual([
    ['Văn phòng', ['I.1.1'], '10'],
    ['Tư pháp', ['I.1.2'], '10'],
    ['', ['I.1.4'], '10'],
  ]);
  expect(keys('due')).toEqual([
    ['2024-06-30', ['I.1.2'], '10'],
    ['2024-10-31', ['I.1.1'], '10'],
    ['', ['I.1.4'], '10'],
  ]);
  expect(keys('pillar')).toEqual([['I', ['I.1.1', 'I.1.2', 'I.1.4'], '30']]);
});

test('a deadline that is over is told, and where it costs nothing is promised', () => {
  const asOf = '2024-07-01';
  const [first, second] = workplan(rubric, submission, { asOf }).raise;
  expect([first?.overdue, second?.overdue, second?.gain]).toEqual([false, true, '10']);
  const strict = workplan(rubric, submission, { asOf, late: 'zero' });
  expect(strict.raise[1]).toMatchObject({ overdue: true, gain: '0', needs: [] });
  expect(strict.groups.map(({ points }) => points)).toEqual(['10', '0', '10']);
});

test('in words', () => {
  const { maintain, raise } = workplan(rubric, submission, { asOf: '2024-07-01', late: 'zero' });
  const said = [...maintain, ...raise].map((row) => explainWorkRow(row, { locale: 'vi' }));
  expect(said.slice(0, 3)).toEqual([
    'I.1.3 Chỉ số thành phần 3: 10/10 điểm; đạt điểm tối đa, cần tiếp tục duy trì. Cơ quan chủ trì: Văn phòng; cơ quan phối hợp: Công an.',
    'I.1.1 Chỉ số thành phần 1: 0/10 điểm; có thể tăng 10 điểm. Yêu cầu: Có kế hoạch. Cần đạt yêu cầu. Thời hạn hoàn thành: 31/10/2024. Cơ quan chủ trì: Văn phòng, Tư pháp; cơ quan phối hợp: Công an.',
    'I.1.2 Chỉ số thành phần 2: 0/10 điểm; không còn khả năng tăng điểm trong kỳ đánh giá. Thời hạn hoàn thành: 30/6/2024 (đã quá hạn). Cơ quan chủ trì: Tư pháp; cơ quan phối hợp: Công an.',
  ]);
});
