import { describe, expect, it } from 'vitest';
import { giengDayWard2024 } from '../../rubrics/index.ts';
import { parseSubmission } from '../../src/index.ts';
import { AT, findingsOf, parseHue, submissionOf, told, VI } from '../support/parsing.ts';

/** One cell, read for Huế's component of the given rule kind. */
const readCell = (kind: keyof typeof AT, cell: string) => parseHue({ [AT[kind]]: cell }, {}, VI);

const readGiengDay = (id: string, cell: string) =>
  parseSubmission(giengDayWard2024, { unit: { id: 'a' }, answers: { [id]: cell } }, VI);

const NBSP = '\u00a0';
const nfd = (text: string): string => text.normalize('NFD');

it.each<readonly [keyof typeof AT, string, object]>([
  ['ratio', '4.256/5.768=73,7%', { numerator: '4256', denominator: '5768', reported: '0.737' }],
  ['ratio', '8916/9233=96,56%', { numerator: '8916', denominator: '9233', reported: '0.9656' }],
  ['ratio', '410/410 = 100%', { numerator: '410', denominator: '410', reported: '1' }],
  ['ratio', ' 19 / 19=100 % ', { numerator: '19', denominator: '19', reported: '1' }],
  ['ratio', '4.256/5.768 = 0,737', { numerator: '4256', denominator: '5768', reported: '0.737' }],
  ['ratio', '4.256 / 5.768', { numerator: '4256', denominator: '5768' }],
  ['ratio', '1.204.256/1.305.768', { numerator: '1204256', denominator: '1305768' }],
  [
    'ratio',
    `4${NBSP}256/5${NBSP}768 =${NBSP}73,7%`,
    { numerator: '4256', denominator: '5768', reported: '0.737' },
  ],
  ['ratio', '85%', { value: '0.85' }],
  ['ratio', '85 %', { value: '0.85' }],
  ['ratio', `${NBSP}85${NBSP}%${NBSP}`, { value: '0.85' }],
  ['ratio', '85\n%', { value: '0.85' }],
  ['ratio', '100%', { value: '1', percent: true, reported: '1' }],
  ['ratio', '0,25%', { value: '0.0025' }],
  ['ratio', '73.7%', { value: '0.737' }],
  ['ratio', '173,70%', { value: '1.737', percent: true, reported: '1.737' }],
  ['ratio', '0,85', { value: '0.85' }],
  ['ratio', '0.85', { value: '0.85' }],
  ['ratio', '0', { value: '0' }],
  ['amount', '85', { value: '85' }],
  ['amount', '1.234.567', { value: '1234567' }],
  ['amount', '1.234,5', { value: '1234.5' }],
  ['amount', '1,234.5', { value: '1234.5' }],
  ['achieved', 'Có', { achieved: true }],
  ['achieved', nfd('Có'), { achieved: true }],
  ['achieved', 'CÓ', { achieved: true }],
  ['achieved', 'đạt', { achieved: true }],
  ['achieved', nfd('Đạt'), { achieved: true }],
  ['achieved', 'Không', { achieved: false }],
  ['achieved', nfd(' KHÔNG '), { achieved: false }],
  ['achieved', 'Chưa đạt', { achieved: false }],
  ['choice', 'head', { option: 'head' }],
  ['choice', 'Cấp phó làm Trưởng ban', { option: 'deputy' }],
  ['choice', nfd('cấp phó  làm trưởng ban'), { option: 'deputy' }],
  ['count', '3', { value: '3' }],
  ['count', '1.234', { value: '1234' }],
  ['count', '1.234.567', { value: '1234567' }],
  ['coverage', '39/52', { value: '39' }],
  ['coverage', '39 / 52', { value: '39' }],
  ['coverage', '39', { value: '39' }],
  ['coverage', '39/52 = 75%', { value: '39', reported: '0.75' }],
  ['resolved', '3/3', { found: '3', handled: '3' }],
  ['resolved', '2 / 3', { found: '3', handled: '2' }],
  ['resolved', '1.100/1.234', { found: '1234', handled: '1100' }],
  ['resolved', '3/3 = 100%', { found: '3', handled: '3', reported: '1' }],
  ['ratio', 'Không áp dụng', { notApplicable: 'Không áp dụng' }],
  ['achieved', nfd('không đánh giá'), { notApplicable: 'không đánh giá' }],
])('%s: %j is read as %j', (kind, cell, answer) => {
  expect(submissionOf(readCell(kind, cell)).answers).toEqual({ [AT[kind]]: answer });
});

it.each(['', ' ', `${NBSP}\n\t`])('an empty cell %j is no answer', (cell) => {
  expect(submissionOf(readCell('ratio', cell)).answers).toEqual({});
  expect(submissionOf(readCell('parts', cell)).answers).toEqual({});
});

/** Refused with one issue, at the answer or at one of its fields. */
function expectRefused(kind: keyof typeof AT, cell: string, field: string, told: object): void {
  const path = ['answers', AT[kind], ...(field === '' ? [] : [field])];
  const issues = [expect.objectContaining({ path, ...told })];
  expect(readCell(kind, cell)).toMatchObject({ ok: false, issues });
  expect(readCell(kind, cell)).toHaveProperty('issues.length', 1);
}

it.each<readonly [keyof typeof AT, string, string, readonly string[]]>([
  ['ratio', '1.234', '', ['1234', '1.234']],
  ['ratio', '1,234', '', ['1.234', '1234']],
  ['ratio', '73.700%', '', ['737', '0.737']],
  ['ratio', '85', '', ['0.85', '85']],
  ['ratio', '1', '', ['0.01', '1']],
  ['ratio', '73,7', '', ['0.737', '73.7']],
  ['ratio', '4.256/5.768 = 73,7', 'reported', ['0.737', '73.7']],
  ['ratio', '4,256/5768', 'numerator', ['4.256', '4256']],
  ['ratio', '4256/5,768', 'denominator', ['5.768', '5768']],
  ['amount', '1.234', '', ['1234', '1.234']],
  ['count', '1,234', '', ['1.234', '1234']],
])('%s: %j can be read in two ways, and both are said', (kind, cell, field, readings) => {
  expectRefused(kind, cell, field, { code: 'ambiguous-number', readings });
});

it.each<readonly [keyof typeof AT, string, string, string]>([
  ['ratio', '≥ 80%', 'target-not-value', ''],
  ['ratio', '≥ 0,25%', 'target-not-value', ''],
  ['ratio', '>80%', 'target-not-value', ''],
  ['ratio', nfd('Tối thiểu 80%'), 'target-not-value', ''],
  ['amount', '≥ 5', 'target-not-value', ''],
  ['count', '≥ 2', 'target-not-value', ''],
  ['ratio', '-5%', 'negative', ''],
  ['ratio', '5/0', 'zero-denominator', 'denominator'],
  ['ratio', 'Có', 'unreadable', ''],
  ['ratio', 'khoảng 85%', 'inexact-number', ''],
  ['ratio', '80-85%', 'inexact-number', ''],
  ['ratio', '1/2/3', 'unreadable', ''],
  ['ratio', '1/2=50%=50%', 'unreadable', ''],
  ['ratio', '=73,7%', 'unreadable', ''],
  ['ratio', '/5768', 'unreadable', ''],
  ['ratio', '%', 'unreadable', ''],
  ['ratio', '12.34.567', 'unreadable', ''],
  ['ratio', '9'.repeat(500), 'too-many-digits', ''],
  ['achieved', 'một phần', 'unreadable', ''],
  ['achieved', '2', 'unreadable', ''],
  ['choice', 'Người khác', 'unknown-option', ''],
  ['count', '1,5', 'not-an-integer', ''],
  ['count', '85%', 'unreadable', ''],
  ['count', 'hai', 'unreadable', ''],
  ['coverage', '10/11', 'unreadable', ''],
  ['resolved', '3', 'unreadable', ''],
  ['resolved', '3/2', 'more-handled-than-found', 'handled'],
  ['checklist', 'Có', 'unreadable', ''],
  ['parts', '85%', 'unreadable', ''],
])('%s: %j is refused as %s', (kind, cell, code, field) => {
  expectRefused(kind, cell, field, { code });
});

it('needs the locale: without it the text of a cell is no answer', () => {
  expect(told(parseHue({ [AT.ratio]: '85%' }))).toEqual([`not-an-object answers/${AT.ratio}`]);
});

it.each([
  [{ population: '18.234' }, { population: '18234' }],
  [{ population: '1.018.234' }, { population: '1018234' }],
  [{ population: ' 18234 ' }, { population: '18234' }],
  [{ population: '18 234' }, { population: '18234' }],
  [{ population: `18${NBSP}234` }, { population: '18234' }],
  [
    { 'digital-transformation-spending': '1.234.567,89' },
    { 'digital-transformation-spending': '1234567.89' },
  ],
  [{ website: ' vyda.hue.gov.vn ' }, { website: ' vyda.hue.gov.vn ' }],
])('the facts %j are read as %j', (facts, read) => {
  expect(submissionOf(parseHue({}, facts, VI)).facts).toEqual(read);
});

it.each([
  ['population', '18,234', 'ambiguous-number'],
  ['population', '12,5', 'not-an-integer'],
  ['population', '85%', 'not-a-number'],
  ['population', '18.234 người', 'not-a-number'],
  ['digital-transformation-spending', '1.234', 'ambiguous-number'],
])('the fact %s: %j is refused', (fact, text, code) => {
  expect(told(parseHue({}, { [fact]: text }, VI))).toEqual([`${code} facts/${fact}`]);
});

it('reads numbers, flags and options anywhere in an answer', () => {
  const part = { smartphone: '85%', 'hue-s': { numerator: '1.234.000', denominator: 2_000_000 } };
  const answers = {
    [AT.ratio]: { value: '73,7%' },
    [AT.achieved]: { achieved: 'Có', reported: '73,7%' },
    [AT.choice]: { option: 'Cấp phó làm Trưởng ban' },
    [AT.checklist]: { items: { held: 'có', 'chaired-by-head': 'Không' } },
    [AT.resolved]: { found: '1.234', handled: '1.000' },
    [AT.parts]: { parts: part },
  };
  expect(submissionOf(parseHue(answers, {}, VI)).answers).toEqual({
    [AT.ratio]: { value: '0.737' },
    [AT.achieved]: { achieved: true, reported: '0.737' },
    [AT.choice]: { option: 'deputy' },
    [AT.checklist]: { items: { held: true, 'chaired-by-head': false } },
    [AT.resolved]: { found: '1234', handled: '1000' },
    [AT.parts]: {
      parts: {
        smartphone: { value: '0.85' },
        'hue-s': { numerator: '1234000', denominator: '2000000' },
      },
    },
  });
  const counted = parseHue({ [AT.ratio]: { numerator: '4.256', denominator: 5768 } }, {}, VI);
  expect(submissionOf(counted).answers[AT.ratio]).toEqual({
    numerator: '4256',
    denominator: '5768',
  });
  const ambiguous = parseHue({ [AT.ratio]: { numerator: '4,256', denominator: 5768 } }, {}, VI);
  expect(told(ambiguous)).toEqual([`ambiguous-number answers/${AT.ratio}/numerator`]);
});

it('reads a text whole or not at all', () => {
  const text = `85%${' '.repeat(250)}x%`;
  const places = [`answers/${AT.achieved}/reported`, `answers/${AT.ratio}/value`];
  const answers = {
    [AT.ratio]: { value: text },
    [AT.achieved]: { achieved: true, reported: text },
  };
  expect(told(parseHue(answers, {}, VI))).toEqual(places.map((place) => `not-a-number ${place}`));
});

describe('an unscored row', () => {
  it.each([
    ['150', { value: '150' }],
    ['1,5', { value: '1.5' }],
    ['100%', { value: '1' }],
    ['59/59=100%', { numerator: '59', denominator: '59', reported: '1' }],
    ['Có', { achieved: true }],
    [
      'Phối hợp với lực lượng công an phường tuyên truyền',
      { note: 'Phối hợp với lực lượng công an phường tuyên truyền' },
    ],
    [nfd('Đang triển khai'), { note: 'Đang triển khai' }],
  ])('takes %j as %j', (cell, answer) => {
    const read = submissionOf(readGiengDay('26', cell));
    expect(read.answers).toEqual({ '26': answer });
  });

  it('takes prose up to a length', () => {
    const result = readGiengDay('26', 'chữ '.repeat(5_000));
    expect(told(result)).toEqual(['too-long answers/26']);
  });
});

it('takes a rate above the whole, and tells a share above it', () => {
  expect(findingsOf(readGiengDay('9', '173,70%'))).toEqual([]);
  const [finding] = findingsOf(readGiengDay('11', '173,70%'));
  expect(finding).toMatchObject({ code: 'above-whole', share: '1.737', path: ['answers', '11'] });
});
