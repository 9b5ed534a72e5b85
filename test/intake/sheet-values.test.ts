import { describe, expect, it } from 'vitest';
import { parseSubmission } from '../../src/index.ts';
import { answerIn, RULES, readCellBy, rubricBy } from '../support/cells.ts';
import { told } from '../support/parsing.ts';

const rule = (name: string) => RULES[name] ?? { kind: 'unscored' as const };

/** What a spreadsheet hands over where a text is expected. */
it.each<readonly [string, unknown, object]>([
  ['achieved', true, { achieved: true }],
  ['achieved', false, { achieved: false }],
  ['achieved', 1, { achieved: true }],
  ['achieved', 0, { achieved: false }],
  ['ratio', 0.7379, { value: '0.7379' }],
  ['ratio', 1, { value: '1' }],
  ['ratio', 0, { value: '0' }],
  ['amount', 1.234, { value: '1.234' }],
  ['amount', -5, { value: '-5' }],
  ['count', 12, { value: '12' }],
  ['deduction', 0, { value: '0' }],
  ['coverage', 10, { value: '10' }],
  ['resolved', 0, { found: '0', handled: '0' }],
  ['points', 7.5, { points: '7.5' }],
  ['days', 3, { value: '3' }],
  ['days', new Date(Date.UTC(2023, 9, 31)), { completedOn: '2023-10-31' }],
  ['days', new Date(2023, 9, 31), { completedOn: '2023-10-31' }],
  ['choice', 'head', { option: 'head' }],
  ['unscored', 81, { value: '81' }],
  ['unscored', true, { achieved: true }],
])('%s: %s is read', (name, value, answer) => {
  expect(answerIn(readCellBy(rule(name), value))).toEqual(answer);
});

it.each<readonly [string, unknown, string]>([
  ['achieved', 2, 'unreadable'],
  ['ratio', true, 'unreadable'],
  ['ratio', 85, 'ambiguous-percent'],
  ['ratio', -0.5, 'negative'],
  ['ratio', Number.NaN, 'not-finite'],
  ['ratio', Number.POSITIVE_INFINITY, 'not-finite'],
  ['ratio', new Date(Date.UTC(2023, 9, 31)), 'not-plain-data'],
  ['ratio', 85n, 'not-an-object'],
  ['count', 3.5, 'not-an-integer'],
  ['count', true, 'unreadable'],
  ['coverage', 45_230, 'more-than-whole'],
  ['resolved', 3, 'unreadable'],
  ['points', 11, 'more-than-whole'],
  ['days', 45_230, 'ambiguous-number'],
  ['days', new Date(Number.NaN), 'not-plain-data'],
  ['days', new Date(Date.UTC(2023, 9, 31, 3, 4, 5)), 'not-plain-data'],
  ['checklist', 2, 'ambiguous-words'],
  ['checklist', true, 'unreadable'],
  ['growth', 1.2, 'unreadable'],
  ['parts', 0.5, 'unreadable'],
  ['case', 0.5, 'unreadable'],
])('%s: %s is refused as %s', (name, value, code) => {
  const read = readCellBy(rule(name), value);
  expect(read).toMatchObject({ ok: false, issues: [{ code }] });
});

it('says both readings of a day that has lost its format', () => {
  const read = readCellBy(rule('days'), 45_230);
  expect(read).toMatchObject({ issues: [{ readings: ['2023-10-31', '45230'] }] });
});

describe('without the locale', () => {
  it.each([0.7379, true, new Date(0), '85%'])('%j is no answer', (value) => {
    const submission = { unit: { id: 'a' }, answers: { 'I.1.1': value } };
    const codes = told(parseSubmission(rubricBy(rule('ratio')), submission));
    expect(codes).toEqual([
      `${value instanceof Date ? 'not-plain-data' : 'not-an-object'} answers/I.1.1`,
    ]);
  });
});
