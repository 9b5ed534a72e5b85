import { describe, expect, test } from 'vitest';
import { hueCommune2023 as hue } from '../../rubrics/index.ts';
import {
  type AnswerInput,
  boundsFrom,
  type ComponentDefinition,
  needed,
  type Rule,
  type ScoreOptions,
  UsageError,
} from '../../src/index.ts';
import { rubricOf } from '../support/small-rubric.ts';

// Worked out by hand: what a unit has to come to for so many of 10 points.

const HOUSEHOLDS = [{ id: 'households', name: 'Số hộ' }];

function ask(
  rule: Rule,
  answer: AnswerInput | undefined,
  points: string,
  options: ScoreOptions = {},
  more: Partial<ComponentDefinition> = {},
) {
  const rubric = rubricOf([{ rule, ...more }], HOUSEHOLDS);
  const answers = answer === undefined ? {} : { 'I.1.1': answer };
  const submission = { unit: { id: 'a' }, facts: { households: 5768 }, answers };
  return needed(rubric, submission, 'I.1.1', points, options);
}

describe('one measure', () => {
  test('the households of 9 points, and those of 8.99', () => {
    const rule: Rule = { kind: 'ratio', of: 'households' };
    const found = ask(rule, { numerator: 4256 }, '9');
    // 5188 / 5768 × 10 = 8.9944 rounds to 8.99; 5189 gives 8.9962, which is 9.00.
    expect(found).toEqual({
      reachable: true,
      answer: { numerator: '5189' },
      points: '9',
      fraction: '0.8996',
    });
    expect(ask(rule, undefined, '9')).toEqual(found);
  });

  test('a share without a count has 4 decimals', () => {
    expect(ask({ kind: 'ratio' }, { value: '0.5' }, '7.5')).toMatchObject({
      answer: { value: '0.7495' },
    });
  });

  test('the next step of a scale, which has to be passed', () => {
    const rule: Rule = {
      kind: 'steps',
      steps: [
        { above: '0.8', fraction: '1' },
        { atLeast: '0.5', fraction: '0.5' },
      ],
      scale: 'share',
    };
    expect(ask(rule, { numerator: 2, denominator: 10 }, '5')).toMatchObject({
      answer: { numerator: '5', denominator: '10' },
    });
    expect(ask(rule, { numerator: 2, denominator: 10 }, '5.01')).toMatchObject({
      answer: { numerator: '9', denominator: '10' },
    });
    expect(ask(rule, { value: '0.5' }, '6')).toMatchObject({ answer: { value: '0.8001' } });
  });

  test('one more meeting', () => {
    const rule: Rule = { kind: 'count', target: '4' };
    expect(ask(rule, { value: 2 }, '5.01')).toMatchObject({ answer: { value: '3' } });
  });

  test('a growth from the number before, and as a rate where none is known', () => {
    const rule: Rule = { kind: 'ratio', as: 'growth', target: '0.1' };
    expect(ask(rule, { value: 203, previous: 200 }, '10')).toMatchObject({
      answer: { value: '220', previous: '200' },
    });
    expect(ask(rule, undefined, '10')).toMatchObject({ answer: { value: '1.1', previous: '1' } });
  });

  test('fewer mistakes, and an earlier day', () => {
    const rule: Rule = { kind: 'deduction', pointsEach: '2' };
    expect(ask(rule, { value: 4 }, '6')).toMatchObject({ answer: { value: '2' } });
    const days: Rule = { kind: 'deduction', pointsEach: '2', as: 'days-late' };
    const due = { due: '2024-06-30' };
    expect(ask(days, { completedOn: '2024-07-04' }, '6', {}, due)).toMatchObject({
      answer: { completedOn: '2024-07-02' },
    });
    expect(ask(days, undefined, '6', { asOf: '2024-07-02' }, due)).toMatchObject({
      answer: { completedOn: '2024-07-02' },
    });
    expect(ask(days, undefined, '6', { asOf: '2024-07-03' }, due)).toEqual({
      reachable: false,
      most: '4',
      reason: 'deadline',
    });
  });

  test('the first of several counts, and the next one where the first is none', () => {
    const [b, c, a] = ['b', 'c', 'a'].map((id) => ({ id, label: id }));
    if (a === undefined || b === undefined || c === undefined) throw new RangeError();
    const terms = { numerator: [b, c], denominator: [a] };
    const up: Rule = { kind: 'ratio', terms };
    expect(ask(up, { terms: { a: 10, b: 1, c: 2 } }, '10')).toMatchObject({
      answer: { terms: { a: '10', b: '8', c: '2' } },
    });
    const down: Rule = { kind: 'ratio', terms, direction: 'lower', target: '0.1' };
    expect(ask(down, { terms: { a: 10, b: 1, c: 5 } }, '10')).toMatchObject({
      answer: { terms: { a: '10', b: '0', c: '1' } },
    });
    const within: Rule = { kind: 'ratio', terms: { numerator: [b], denominator: [b, c] } };
    expect(ask(within, { terms: { b: 1, c: 1 } }, '9')).toMatchObject({
      answer: { terms: { b: '9', c: '1' } },
    });
    expect(ask(within, { terms: { b: 1, c: 1 } }, '8.9')).toMatchObject({
      answer: { terms: { b: '9', c: '1' } },
    });
  });

  test('against the bounds given, and not without', () => {
    const rule: Rule = { kind: 'ratio-to-best' };
    const bounds = boundsFrom(rubricOf([{ rule }], HOUSEHOLDS), { 'I.1.1': { max: '40' } });
    expect(ask(rule, { value: 10 }, '5', { bounds })).toMatchObject({ answer: { value: '19.98' } });
    expect(ask(rule, { value: 10 }, '5')).toEqual({
      reachable: false,
      most: '0',
      reason: 'needs-cohort',
    });
  });
});

describe('things ticked', () => {
  const rule: Rule = {
    kind: 'checklist',
    items: [
      { id: 'a', points: '1', label: 'A' },
      { id: 'b', points: '2', label: 'B', requires: 'a' },
      { id: 'c', points: '3', label: 'C' },
      { id: 'd', points: '4', label: 'D', requires: 'b' },
    ],
  };

  test.each([
    ['3', {}, ['c']],
    ['3.5', {}, ['a', 'c']],
    ['5', {}, ['a', 'b', 'c']],
    ['6', {}, ['a', 'b', 'c']],
    ['6.5', {}, ['a', 'b', 'd']],
    // What is ticked and waits for another counts with it.
    ['6.5', { d: true, b: true }, ['a', 'b', 'd']],
    ['4', { a: true }, ['a', 'c']],
  ])('%s points beside %o', (points, items, ticked) => {
    const found = ask(rule, { items }, points);
    expect(found).toMatchObject({
      answer: { items: Object.fromEntries(ticked.map((id) => [id, true])) },
    });
    expect(Object.keys((found.reachable && found.answer.items) || {})).toHaveLength(ticked.length);
  });
});

describe('parts', () => {
  const rule: Rule = {
    kind: 'parts',
    parts: [
      { id: 'a', share: '0.2', label: 'A', rule: { kind: 'achieved' } },
      { id: 'b', share: '0.3', label: 'B', rule: { kind: 'ratio' } },
      { id: 'c', share: '0.5', label: 'C', rule: { kind: 'count', target: '5' } },
    ],
  };

  test('the one that changes least', () => {
    expect(ask(rule, undefined, '2')).toMatchObject({ answer: { parts: { c: { value: '2' } } } });
    const some = { parts: { c: { value: 4 } } };
    // A tenth of b is less than a fifth of c, and that than the whole of a.
    expect(ask(rule, some, '4.3')).toMatchObject({
      answer: { parts: { b: { value: '0.0984' }, c: { value: '4' } } },
    });
  });

  test('the fewest, filled from the largest share down', () => {
    const found = ask(rule, undefined, '6');
    expect(found).toMatchObject({
      answer: { parts: { b: { value: '0.3317' }, c: { value: '5' } } },
    });
  });

  test('with the part without which another earns nothing', () => {
    const chained: Rule = {
      kind: 'parts',
      parts: [
        { id: 'a', share: '0.4', label: 'A', rule: { kind: 'ratio' } },
        { id: 'b', share: '0.6', label: 'B', rule: { kind: 'achieved' }, requires: 'a' },
      ],
    };
    const found = ask(chained, { parts: { b: { achieved: true } } }, '6');
    expect(found).toMatchObject({ answer: { parts: { a: { value: '0.0001' } } }, points: '6' });
  });
});

describe('what stands in the way', () => {
  const due = { due: '2024-06-30' };
  const achieved: Rule = { kind: 'achieved' };

  test.each([
    ['more than there is', achieved, undefined, '10.01', {}, 'maximum', '10'],
    ['it does not apply', achieved, { notApplicable: 'không có' }, '1', {}, 'not-applicable', '0'],
    ['others give the points', { kind: 'awarded' }, { points: 3 }, '4', {}, 'awarded', '3'],
    ['it is over', achieved, undefined, '1', { asOf: '2024-07-01', late: 'zero' }, 'deadline', '0'],
    [
      'it was late',
      achieved,
      { achieved: true, completedOn: '2024-07-01' },
      '1',
      { late: 'zero' },
      'deadline',
      '0',
    ],
  ] as const)('%s', (_why, rule, answer, points, options, reason, most) => {
    expect(ask(rule, answer, points, options, due)).toEqual({ reachable: false, most, reason });
  });

  test('a decision of the authority', () => {
    const submission = {
      unit: { id: 'a' },
      answers: { 'I.1.1': { achieved: false } },
      verifications: [
        {
          component: 'I.1.1',
          stage: 'thẩm định',
          by: 'UBND',
          on: '2024-12-04',
          reason: 'hồ sơ',
          points: '4',
        },
      ],
    };
    const rubric = rubricOf([{}]);
    expect(needed(rubric, submission, 'I.1.1', '5')).toEqual({
      reachable: false,
      most: '4',
      reason: 'verification',
    });
    expect(needed(rubric, submission, 'I.1.1', '5', { verifications: 'none' })).toMatchObject({
      answer: { achieved: true },
    });
  });
});

test('where evidence is required it is named, and what is there stays', () => {
  const evidence = [
    { kind: 'document', name: 'Quyết định', signed: true },
    { kind: 'document', name: 'Báo cáo', signed: false },
    { kind: 'system', name: 'Hệ thống', signed: false },
  ] as const;
  const answer = { evidence: [{ title: 'Báo cáo' }], note: 'ghi chú' };
  expect(ask({ kind: 'achieved' }, answer, '1', { evidence: 'required' }, { evidence })).toEqual({
    reachable: true,
    answer: {
      achieved: true,
      evidence: [{ title: 'Báo cáo' }, { title: 'Quyết định', signed: true }],
      note: 'ghi chú',
    },
    points: '10',
    fraction: '1',
  });
});

test('points that are earned need nothing: the present answer', () => {
  expect(ask({ kind: 'achieved' }, { achieved: true }, '4')).toMatchObject({
    answer: { achieved: true },
    points: '10',
  });
  expect(ask({ kind: 'achieved' }, undefined, '0')).toMatchObject({ answer: {}, points: '0' });
});

test('what is no question is refused by its argument', () => {
  const submission = { unit: { id: 'a' }, answers: {} };
  expect(() => needed(hue, submission, 'I.9.9' as never, '1')).toThrow(/component.*"I\.9\.9"/);
  expect(() => needed(hue, submission, 'I.1.1', '-1')).toThrow(/points are "-1"/);
  expect(() => needed(hue, submission, 'I.1.1', Number.NaN)).toThrow(UsageError);
  const penalty = rubricOf([{}, { adjustment: 'penalty' }]);
  const fitted = {
    ...penalty,
    maxPoints: '10',
    pillars: penalty.pillars.map((p) => ({ ...p, maxPoints: '10' })),
  };
  expect(() => needed(fitted, submission, 'I.1.2', '1')).toThrow(/penalty/);
});
