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
      'I.1.2 Chỉ số thành phần I.1.2: điểm cộng 8, tối đa 10 (ngoài điểm tối đa của bộ chỉ số). ',
    );
    expect(lines(taken, 'I.1.3', 'en')[0]).toContain(
      'I.1.3 Chỉ số thành phần I.1.3: penalty of 5 points, at most 30 (outside the maximum of the rubric). ',
    );
  });

  test('are said beside the points of the pillar and the whole, with what was not let through', () => {
    expect(lines(held, 'I', 'vi')).toEqual([
      'I Trụ cột I: 50/50 điểm, giá trị DTI 1,0000; trong đó điểm cộng, điểm trừ: +5 (phát sinh +8, chỉ tính trong giới hạn điểm).',
      'I.1 Chỉ số: 45/50 điểm, giá trị DTI 0,9000.',
      'I.1.2 Chỉ số thành phần I.1.2: điểm cộng 8, tối đa 10 (ngoài điểm tối đa của bộ chỉ số).',
      'I.1.3 Chỉ số thành phần I.1.3: điểm trừ 0, tối đa 30 (ngoài điểm tối đa của bộ chỉ số) (đơn vị chưa báo cáo số liệu).',
    ]);
    expect(lines(taken, undefined, 'en')[0]).toBe(
      'Phường Vỹ Dạ: 35 of 100 points, DTI 0.3500. Bonus and penalty points in it: -5.',
    );
  });
});

describe('grades', () => {
  const answers = { 'I.1.1': { value: 14 }, 'II.1.1': { value: 20 }, 'III.1.1': { value: 41 } };
  const score = scored('grades', answers);

  test('say their name, and why a higher one gave way', () => {
    expect(lines(score, undefined, 'vi')[0]).toBe(
      'Phường Vỹ Dạ: 75/100 điểm, giá trị DTI 0,7500. Xếp loại: Khá. Chưa xếp loại Tốt vì "Nền tảng" mới đạt 68%, yêu cầu từ 70% trở lên.',
    );
    expect(lines(score, undefined, 'en')[0]).toContain(
      'Grade: Khá. Not Tốt, since "Nền tảng" reaches 68% where 70% is asked for.',
    );
  });

  test('say nothing of bands that were not reached', () => {
    const low = scored('grades', { 'I.1.1': { value: 20 }, 'II.1.1': { value: 4 } });
    expect(lines(low, undefined, 'vi')[0]).toMatch(/Xếp loại: Còn lại\.$/);
  });
});

test('groups are lines of the whole, and can be asked for', () => {
  const score = scored('groups', { 'I.1.1': { value: 10 }, 'III.1.1': { value: 25 } });
  const said = 'Nhóm chỉ số nền tảng (các chỉ số chính I, II): 10/50 điểm, giá trị DTI 0,2000.';
  expect(lines(score, undefined, 'vi')).toContain(said);
  expect(lines(score, 'nen-tang', 'vi')).toEqual([
    said,
    'I Trụ cột I: 10/20 điểm, giá trị DTI 0,5000.',
    'II Trụ cột II: 0/30 điểm, giá trị DTI 0,0000.',
  ]);
});

test('an id that stands on two levels is the lower one, unless the level is said', () => {
  const score = scored('groups', {});
  const same = JSON.parse(JSON.stringify(score).replaceAll('"id":"cuoi"', '"id":"I"'));
  expect(explain(same, 'I', { locale: 'vi' })).toMatch(/^I Trụ cột I: /);
  expect(explain(same, { group: 'I' }, { locale: 'vi' })).toMatch(
    /^Hai trụ cột cuối \(các chỉ số chính III, II\): /,
  );
  expect(explain(same, { criterion: 'I.1' }, { locale: 'en' })).toMatch(/^I\.1 Chỉ số: 0 of 20 /);
});

test('a rounding step is said where the sum is', () => {
  const answer = { numerator: 4256, denominator: 5768 };
  const score = scored('rounding-step', { 'I.1.1': answer });
  expect(explain(score, 'I.1.1', { locale: 'vi' })).toContain(
    '4.256/5.768 × 10 ≈ 7,5 (làm tròn đến bội số của 0,25)',
  );
});

test('a shared reading is said at each of its components, in the language asked for', () => {
  const score = scored('readings', {});
  expect(explain(score, 'I.1.1', { locale: 'vi' })).toContain(
    'Văn bản không quy định rõ cách chấm; đây là cách diễn giải của bộ dữ liệu: điểm theo tỷ lệ.',
  );
  expect(explain(score, 'I.1.1', { locale: 'en' })).toContain(
    'The document does not state the rule; this is an interpretation: points in proportion.',
  );
});
