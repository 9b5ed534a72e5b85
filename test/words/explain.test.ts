import { describe, expect, test } from 'vitest';
import { explain, scoreUnit, UsageError } from '../../src/index.ts';
import { untyped } from '../support/objects.ts';
import { score } from '../support/scoring.ts';
import { small } from '../support/small-rubric.ts';

describe('an explanation of nothing', () => {
  const whole = score({});
  test.each(['I.9.9', 'I.99', 'X', ''])('"%s" is nothing of the score', (id) => {
    expect(() => explain(whole, id, { locale: 'vi' })).toThrow(UsageError);
  });

  test.each([
    { component: 'I' },
    { criterion: 'I.1.1' },
    { pillar: 'I.1' },
    { group: 'I' },
    { part: 'I' },
    { pillar: 'I', group: 'I' },
    { pillar: 1 },
    {},
  ])('%j is nothing of the score', (target) => {
    expect(() => explain(whole, untyped(target), { locale: 'vi' })).toThrow(UsageError);
  });

  test('needs a language', () => {
    expect(() => explain(whole, untyped({}))).toThrow(UsageError);
    expect(() => explain(whole, 'I.1.1', untyped({ locale: 'fr' }))).toThrow(UsageError);
  });
});

test('a blocked item names what is missing, not what was reached and requires it', () => {
  const rubric = small([
    [
      '3',
      {
        kind: 'checklist',
        items: [
          { id: 'plan', label: 'Có kế hoạch', points: '1' },
          { id: 'held', label: 'Có tổ chức họp', points: '1', requires: 'plan' },
          { id: 'head', label: 'Người đứng đầu chủ trì', points: '1', requires: 'held' },
        ],
      },
    ],
  ]);
  const items = { plan: false, held: true, head: true };
  const one = scoreUnit(rubric, { unit: { id: 'a' }, answers: { 'I.1.1': { items } } });
  expect(explain(one, 'I.1.1', { locale: 'vi' })).toContain(
    'Người đứng đầu chủ trì: 0/1 điểm, không tính vì chưa đạt: "Có kế hoạch".',
  );
  expect(explain(one, 'I.1.1', { locale: 'en' })).toContain(
    'Người đứng đầu chủ trì: 0 of 1 point, it does not count without "Có kế hoạch".',
  );
});

describe('a component with its rubric at hand', () => {
  const rubric = small([['3', { kind: 'ratio', target: '0.8' }]]);
  const whole = scoreUnit(rubric, { unit: { id: 'a' }, answers: {} });

  test('says how its points are worked out', () => {
    const without = explain(whole, 'I.1.1', { locale: 'vi' });
    const text = explain(whole, 'I.1.1', { locale: 'vi', rubric });
    expect(without).not.toContain('Cách tính điểm');
    expect(text).toContain('Đơn vị chưa báo cáo số liệu. Cách tính điểm: tỷ lệ từ 80% trở lên');
    const answered = { unit: { id: 'a' }, answers: { 'I.1.1': { numerator: 1, denominator: 2 } } };
    const scored = scoreUnit(rubric, answered);
    expect(explain(scored, 'I.1.1', { locale: 'vi', rubric })).toContain('Cách tính điểm: ');
  });

  test('is not told the rule of another rubric', () => {
    const other = { ...rubric, version: `${rubric.version}, sửa đổi` };
    expect(() => explain(whole, 'I.1.1', { locale: 'vi', rubric: other })).toThrow(UsageError);
  });
});
