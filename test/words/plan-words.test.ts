import { describe, expect, test } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  compareScores,
  explainComparison,
  explainPlan,
  planImprovements,
  scoreCohort,
  scoreUnit,
  type UnitScore,
} from '../../src/index.ts';
import { rubricOf } from '../support/small-rubric.ts';

const unit = { id: 'vy-da', name: 'Phường Vỹ Dạ' };
const answers = { 'I.1.1': { option: 'deputy' } } as const;

test('where every deadline has passed, nothing is said to have all of its points', () => {
  const plan = planImprovements(
    hueCommune2023,
    { unit, answers },
    { asOf: '2023-12-01', late: 'zero' },
  );
  expect(plan.improvements).toEqual([]);
  expect(plan.left.length).toBeGreaterThan(70);
  const text = explainPlan(plan, { locale: 'vi' });
  expect(text).toContain('Không còn chỉ số thành phần nào có thể tăng điểm.');
  expect(text).not.toContain('đều đã đạt điểm tối đa');
});

test('a target that nothing reaches is not said to need nothing', () => {
  const plan = planImprovements(
    hueCommune2023,
    { unit, answers },
    { target: { points: '600' }, only: ['I.1.1'] },
  );
  expect(plan.reached).toBe(null);
  const none = planImprovements(
    hueCommune2023,
    { unit, answers: { 'I.1.1': { option: 'head' } } },
    { target: { points: '600' }, only: ['I.1.1'] },
  );
  expect(none.steps).toEqual([]);
  expect(explainPlan(none, { locale: 'vi' })).toContain(
    'Không có giải pháp nào đạt mức yêu cầu; mức cao nhất có thể đạt: 10 điểm',
  );
  expect(explainPlan(none, { locale: 'en' })).toContain('Nothing reaches the target');
});

test('figures of other units that were not there before have not changed', () => {
  const one = { unit, answers: { 'VII.1.2': { value: 40 } } };
  const other = { unit: { id: 'an-cuu' }, answers: { 'VII.1.2': { value: 50 } } };
  const alone = scoreUnit(hueCommune2023, one);
  const [among] = scoreCohort(hueCommune2023, [one, other]).units;
  if (among === undefined) throw new RangeError('no unit');
  const said = (a: UnitScore, b: UnitScore): string =>
    explainComparison(compareScores(a, b), { locale: 'vi' });
  expect(said(alone, among)).toContain('nguyên nhân: nay đã có số liệu của các đơn vị khác');
  expect(said(among, alone)).toContain('nguyên nhân: nay chưa có số liệu của các đơn vị khác');
});

describe('names that there are in Vietnamese alone', () => {
  const rubric = rubricOf([
    { rule: { kind: 'count', target: '52', labels: { unit: 'tuần' } } },
    { rule: { kind: 'count', target: '3', labels: { unit: { vi: 'cuộc họp', en: 'meeting' } } } },
    {
      rule: {
        kind: 'choice',
        options: [
          { id: 'head', label: 'Người đứng đầu', fraction: '1' },
          { id: 'none', label: { vi: 'không', en: 'none' }, fraction: '0' },
        ],
      },
    },
  ]);
  const told = (locale: 'vi' | 'en') =>
    explainPlan(planImprovements(rubric, { unit: { id: 'u' }, answers: {} }), { locale });

  test('stand in quotes in an English sentence, and as they are in a Vietnamese one', () => {
    expect(told('en')).toContain('each at least 52 "tuần".');
    expect(told('en')).toContain('at least 3 meetings.');
    expect(told('en')).toContain('each: "Người đứng đầu".');
    expect(told('vi')).toContain('52 tuần');
  });
});
