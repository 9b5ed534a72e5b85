import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain, type RubricDefinition, scoreUnit, type UnitScore } from '../../src/index.ts';

// What an explanation says of bonus and penalty points, groups, grades, steps and readings: enough
// to answer why the points are what they are.

function scored(file: string, answers: object): UnitScore {
  const url = new URL(`../scoring/levels/${file}.json`, import.meta.url);
  const { rubric }: { rubric: RubricDefinition } = JSON.parse(readFileSync(url, 'utf8'));
  return scoreUnit(rubric, { unit: { id: 'u', name: 'Phường Vỹ Dạ' }, answers: { ...answers } });
}

const lines = (score: UnitScore, target: string | undefined, locale: 'vi' | 'en') =>
  explain(score, target, { locale }).split('\n');

describe('bonus and penalty points', () => {
  const held = scored('adjustments-pillar', { 'I.1.1': { value: 45 }, 'I.1.2': { value: 4 } });
  const taken = scored('adjustments-pillar', { 'I.1.1': { value: 40 }, 'I.1.3': { value: 1 } });

  test('of a component stand outside the maximum', () => {
    expect(lines(held, 'I.1.2', 'vi')[0]).toContain(
      'I.1.2 Chỉ số thành phần I.1.2: điểm cộng 8 (tối đa 10), tính ngoài điểm tối đa. ',
    );
    expect(lines(taken, 'I.1.3', 'en')[0]).toContain(
      'I.1.3 Chỉ số thành phần I.1.3: penalty of 5 points (at most 30), outside the maximum. ',
    );
  });

  test('are said beside the points of the pillar and the whole, with what was not let through', () => {
    expect(lines(held, 'I', 'vi')).toEqual([
      'I Trụ cột I: 50 trên 50 điểm, chỉ số 1, gồm điểm cộng, điểm trừ +5 (phát sinh +8, giữ trong khung điểm)',
      'I.1 Chỉ số: 45 trên 50 điểm, chỉ số 0,9',
      'I.1.2 Chỉ số thành phần I.1.2: điểm cộng 8 (tối đa 10), tính ngoài điểm tối đa',
      'I.1.3 Chỉ số thành phần I.1.3: điểm trừ 0 (tối đa 30), tính ngoài điểm tối đa',
    ]);
    expect(lines(taken, undefined, 'en')[0]).toBe(
      'Phường Vỹ Dạ: 35 of 100 points, index 0.35, -5 of bonus and penalty points in it',
    );
  });
});

describe('grades', () => {
  const answers = { 'I.1.1': { value: 14 }, 'II.1.1': { value: 20 }, 'III.1.1': { value: 41 } };
  const score = scored('grades', answers);

  test('say their name, and why a higher one gave way', () => {
    expect(lines(score, undefined, 'vi')[0]).toBe(
      'Phường Vỹ Dạ: 75 trên 100 điểm, chỉ số 0,75, xếp loại Khá, chưa xếp loại Tốt vì Nền tảng đạt 68%, yêu cầu từ 70%',
    );
    expect(lines(score, undefined, 'en')[0]).toContain(
      'grade Khá, not Tốt since Nền tảng reaches 68% where 70% is asked for',
    );
  });

  test('say nothing of bands that were not reached', () => {
    const low = scored('grades', { 'I.1.1': { value: 20 }, 'II.1.1': { value: 4 } });
    expect(lines(low, undefined, 'vi')[0]).toMatch(/xếp loại Còn lại$/);
  });
});

test('groups are lines of the whole, and can be asked for', () => {
  const score = scored('groups', { 'I.1.1': { value: 10 }, 'III.1.1': { value: 25 } });
  const said = 'Nhóm chỉ số nền tảng (I, II): 10 trên 50 điểm, chỉ số 0,2';
  expect(lines(score, undefined, 'vi')).toContain(said);
  expect(lines(score, 'nen-tang', 'vi')).toEqual([
    said,
    'I Trụ cột I: 10 trên 20 điểm, chỉ số 0,5',
    'II Trụ cột II: 0 trên 30 điểm, chỉ số 0',
  ]);
});

test('an id that stands on two levels is the lower one, unless the level is said', () => {
  const score = scored('groups', {});
  const same = JSON.parse(JSON.stringify(score).replaceAll('"id":"cuoi"', '"id":"I"'));
  expect(explain(same, 'I', { locale: 'vi' })).toMatch(/^I Trụ cột I: /);
  expect(explain(same, { group: 'I' }, { locale: 'vi' })).toMatch(
    /^Hai trụ cột cuối \(III, II\): /,
  );
  expect(explain(same, { criterion: 'I.1' }, { locale: 'en' })).toMatch(/^I\.1 Chỉ số: 0 of 20 /);
});

test('a rounding step is said where the sum is', () => {
  const answer = { numerator: 4256, denominator: 5768 };
  const score = scored('rounding-step', { 'I.1.1': answer });
  expect(explain(score, 'I.1.1', { locale: 'vi' })).toContain(
    '10 × 4.256/5.768 = 7,5 (làm tròn đến bội số của 0,25)',
  );
});

test('a shared reading is said at each of its components, in the language asked for', () => {
  const score = scored('readings', {});
  expect(explain(score, 'I.1.1', { locale: 'vi' })).toContain(
    'Cách chấm suy ra từ văn bản: điểm theo tỷ lệ.',
  );
  expect(explain(score, 'I.1.1', { locale: 'en' })).toContain(
    'The rule is read into the document: points in proportion.',
  );
});
