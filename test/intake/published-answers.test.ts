import { describe, expect, test } from 'vitest';
import { type AnswerInput, parseSubmission, type Rule, scoreUnit } from '../../src/index.ts';
import { told } from '../support/parsing.ts';
import { rubricOf } from '../support/small-rubric.ts';

// Answers to the kinds of published sets: what is taken, how cells are read, what is refused.

const term = (id: string) => ({ id, label: `Số ${id}` });
const terms = { numerator: [term('b'), term('c')], denominator: [term('a')] };
const growth: Rule = { kind: 'ratio', as: 'growth' };
const counted: Rule = { kind: 'ratio', terms };
const none: Rule = { kind: 'ratio', whenNone: 'full' };
const late: Rule = { kind: 'deduction', pointsEach: '1', as: 'days-late' };
const cases: Rule = {
  kind: 'by-case',
  cases: [
    { id: 'yes', label: 'Có', rule: { kind: 'achieved' } },
    { id: 'no', label: 'Không', rule: { kind: 'awarded' } },
  ],
};
const classes: Rule = {
  kind: 'by-class',
  classes: [{ class: 'miền núi', rule: { kind: 'count', target: '2' } }],
};

function parse(rule: Rule, answer: unknown, unit: object = {}, vietnamese = false) {
  const rubric = rubricOf([{ rule, due: '06-30' }]);
  const raw = { unit: { id: 'u', ...unit }, answers: { 'I.1.1': answer } };
  return parseSubmission(rubric, raw, vietnamese ? { locale: 'vi' } : {});
}

describe('what cannot be', () => {
  test.each<[string, Rule, unknown, string[]]>([
    [
      'more points than there are',
      { kind: 'awarded' },
      { points: '10.01' },
      ['more-than-whole answers/I.1.1/points'],
    ],
    ['points under 0', { kind: 'awarded' }, { points: -1 }, ['negative answers/I.1.1/points']],
    [
      'half a case',
      { kind: 'deduction', pointsEach: '1' },
      { value: '0.5' },
      ['not-an-integer answers/I.1.1/value'],
    ],
    [
      'growth from nothing',
      growth,
      { value: 5, previous: 0 },
      ['zero-denominator answers/I.1.1/previous'],
    ],
    [
      'growth without what was before',
      growth,
      { value: 5 },
      ['missing-field answers/I.1.1/previous'],
    ],
    [
      'a share of 0 terms',
      counted,
      { terms: { a: 0, b: 0, c: 0 } },
      ['zero-denominator answers/I.1.1/terms'],
    ],
    [
      'a term that is not there',
      counted,
      { terms: { a: 1, b: 1 } },
      ['missing-field answers/I.1.1/terms/c'],
    ],
    [
      'a term too many',
      counted,
      { terms: { a: 1, b: 1, c: 1, d: 1 } },
      ['unknown-item answers/I.1.1/terms/d'],
    ],
    [
      'terms and a measure',
      counted,
      { value: 1, terms: {} },
      ['conflicting-fields answers/I.1.1/terms'],
    ],
    [
      '5 of 0, though 0 of 0 may be',
      none,
      { numerator: 5, denominator: 0 },
      ['zero-denominator answers/I.1.1/denominator'],
    ],
    [
      'a day that is none',
      late,
      { completedOn: '2024-02-30' },
      ['not-a-date answers/I.1.1/completedOn'],
    ],
    ['no such case', cases, { case: 'maybe', answer: {} }, ['unknown-option answers/I.1.1/case']],
    ['a case without an answer', cases, { case: 'yes' }, ['missing-field answers/I.1.1/answer']],
    [
      'an answer of another case',
      cases,
      { case: 'yes', answer: { points: 1 } },
      ['unknown-key answers/I.1.1/answer/points'],
    ],
    ['a unit of no class', classes, { value: 1 }, ['unknown-class answers/I.1.1']],
  ])('%s', (_what, rule, answer, issues) => {
    expect(told(parse(rule, answer))).toEqual(issues);
  });

  test('a class without a rule is named with those that have one', () => {
    const result = parse(classes, { value: 1 }, { class: 'đồng bằng' });
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-class', expected: 'miền núi', received: 'đồng bằng' }],
    });
    expect(told(parse(classes, { value: 1 }, { class: 'miền núi' }))).toEqual([]);
  });
});

describe('cells of a Vietnamese report', () => {
  test.each<[string, Rule, string, AnswerInput]>([
    ['points', { kind: 'awarded' }, '7,5', { points: '7.5' }],
    ['points of all', { kind: 'awarded' }, '7,5/10', { points: '7.5' }],
    ['a number of cases', { kind: 'deduction', pointsEach: '1' }, '3', { value: '3' }],
    ['a day', late, '01/07/2024', { completedOn: '2024-07-01' }],
    ['a day of the period', late, '1.7', { completedOn: '2024-07-01' }],
    [
      'a quotient of sums',
      counted,
      '50/100 = 50%',
      { numerator: '50', denominator: '100', reported: '0.5' },
    ],
    ['0 of 0', none, '0/0', { numerator: '0', denominator: '0' }],
    [
      'another name of an option',
      {
        kind: 'choice',
        options: [
          { id: 'a', fraction: '1', label: 'Toàn bộ', aliases: ['Đầy đủ'] },
          { id: 'b', fraction: '0', label: 'Không' },
        ],
      },
      'đầy đủ',
      { option: 'a' },
    ],
  ])('%s', (_what, rule, cell, answer) => {
    const result = parse(rule, cell, {}, true);
    expect(told(result)).toEqual([]);
    expect(result.ok && result.submission.answers['I.1.1']).toEqual(answer);
  });

  test.each<[string, Rule, string]>([
    ['points of others', { kind: 'awarded' }, '7,5/20'],
    ['a growth', growth, '6,5%'],
    ['a case', cases, 'Có'],
  ])('%s cannot be read', (_what, rule, cell) => {
    expect(told(parse(rule, cell, {}, true))).toEqual(['unreadable answers/I.1.1']);
  });
});

test('days that are not those of the day of completion are told, and count as they are', () => {
  const rubric = rubricOf([{ rule: late, due: '06-30' }]);
  const answers = { 'I.1.1': { value: 2, completedOn: '2024-07-05' } };
  const score = scoreUnit(rubric, { unit: { id: 'u' }, answers }, { late: 'zero' });
  expect(score.points).toBe('8');
  expect(score.findings).toMatchObject([{ code: 'days-mismatch', stated: '2', exact: '5' }]);
});
