import { describe, expect, it } from 'vitest';
import { explainFinding } from '../../src/index.ts';
import {
  answerIn,
  type CellCase,
  freshCells,
  ownCells,
  publishedCells,
  RULES,
  readCellBy,
  verdictOf,
} from '../support/cells.ts';

/** Whole things stay whole: a mean number of criteria is no count. */
const REFUSED = ['12,05 tiêu chí'];

const LISTS: readonly (readonly [string, readonly CellCase[]])[] = [
  ['cells of units', publishedCells('published.tsv')],
  ['cells of 2022 to 2026', publishedCells('published-2026.json')],
  ['our own', ownCells('own-known.tsv')],
  ['our own that were held out', ownCells('own-held-out.tsv')],
  [
    'cells of all kinds that were written before the reader was tried on them',
    freshCells('fresh-first.json'),
  ],
  ['the same, a second time', freshCells('fresh-second.json')],
  ['the same, a third time', freshCells('fresh-third.json')],
  ['the same, a fourth time', publishedCells('fresh-fourth.json')],
  [
    'cells that were read wrongly when somebody tried to break the reader',
    publishedCells('broken-into.json'),
  ],
  ['signs that compare', freshCells('comparisons.json')],
  ['our own, as they come to mind', ownCells('own-fresh.tsv')],
];

describe.each(LISTS)('%s', (_, cases) => {
  it.each(cases.map((one) => [one.rule.kind, one.cell, one] as const))('%s: %j', (_, cell, one) => {
    expect(verdictOf(one)).toBe(REFUSED.includes(String(cell)) ? 'refused' : 'right');
  });
});

const rule = (name: string) => RULES[name] ?? { kind: 'unscored' as const };

/** Why a cell is refused, with what may be meant. */
it.each([
  ['count', 'hơn 2.300 hồ sơ', 'inexact-number', '2.300'],
  ['ratio', 'trên 98%', 'inexact-number', '98%'],
  ['count', 'gần 150', 'inexact-number', '150'],
  ['count', '3-4 cuộc', 'inexact-number', '3-4'],
  ['ratio', '85% (ước)', 'inexact-number', '85%'],
  ['count', '>52 bài/năm', 'target-not-value', '52'],
  ['count', 'Kế hoạch 12 cuộc', 'target-not-value', '12'],
  ['ratio', 'tăng 15% so với cùng kỳ', 'other-measure', '15%'],
  ['ratio', 'đạt 120% kế hoạch', 'other-measure', '120%'],
  ['ratio', '15% hộ chưa có Internet', 'other-measure', '15%'],
  ['ratio', '2% hồ sơ trễ hạn', 'other-measure', '2%'],
  ['count', '2 lần/tháng', 'other-measure', '2'],
  ['count', '23 lớp/7.008 người', 'several-numbers', '23 ~ 7.008'],
  ['ratio', '19/19 tiêu chí (53/53 chỉ tiêu)', 'several-numbers', '19/19 ~ 53/53'],
  ['count', '2 triệu lượt', 'ambiguous-number', '2 ~ 2000000'],
  ['amount', '15,5 tỷ đồng', 'ambiguous-number', '15.5 ~ 15500000000'],
  ['ratio', '28,6% triệu đồng/người/năm', 'unit-mismatch', '28,6%'],
  ['coverage', '4 quý', 'unit-mismatch', ''],
  ['achieved', 'Có/Không', 'template-left', ''],
  ['achieved', '☐ Có ☐ Không', 'template-left', ''],
  ['achieved', 'Số:      /BC-UBND', 'template-left', ''],
  ['achieved', 'KH số 15/KH-UBND', 'evidence-not-answer', ''],
  ['achieved', 'Không có sự cố', 'ambiguous-words', 'true ~ false'],
  ['achieved', '✅ Chưa triển khai', 'ambiguous-words', 'true ~ false'],
  ['checklist', '2', 'ambiguous-words', 'Người đứng đầu chủ trì ~ 2/3'],
  ['ratio', 'Không phát sinh hồ sơ', 'ambiguous-words', '0% ~ 0/0'],
  ['growth', 'giảm từ 100 lên 120', 'ambiguous-words', '120/100 ~ 100/120'],
  ['ratio', '#DIV/0!', 'excel-error', ''],
  ['achieved', '#N/A', 'excel-error', ''],
])('%s: %j is refused as %s, which may mean %s', (name, cell, code, readings) => {
  const read = readCellBy(rule(name), cell);
  const issue = {
    code,
    path: ['answers', 'I.1.1'],
    component: 'I.1.1',
    received: cell.replace(/\s+/g, ' '),
  };
  const told = readings === '' ? issue : { ...issue, readings: readings.split(' ~ ') };
  expect(read).toMatchObject({ ok: false, issues: [told] });
  expect(read).toHaveProperty('issues.length', 1);
  expect(read).toHaveProperty('issues.0.expected');
});

describe('read-loosely', () => {
  it.each([
    ['achieved', 'Đã ban hành'],
    ['achieved', 'KAD'],
    ['ratio', '25/25 thôn'],
    ['count', '04 cuộc họp'],
    ['resolved', 'KPS'],
    ['checklist', '1, 3'],
    ['choice', 'nguoi dung dau ky'],
    ['days', 'Quý III/2023'],
    ['growth', 'từ 100 lên 120'],
    ['points', '7,5 điểm'],
    ['parts', '85%; 90%'],
  ])('%s: %j is told, with its words', (name, cell) => {
    const read = readCellBy(rule(name), cell);
    const findings = read.ok ? read.findings.filter(({ code }) => code === 'read-loosely') : [];
    const [finding, ...others] = findings;
    const place = { severity: 'info', path: ['answers', 'I.1.1'], component: 'I.1.1' };
    expect(others).toEqual([]);
    expect(finding).toEqual({ code: 'read-loosely', ...place, written: cell });
    if (finding !== undefined) {
      expect(explainFinding(finding, { locale: 'vi' })).toContain(cell);
      expect(explainFinding(finding, { locale: 'en' })).toContain(cell);
    }
  });

  it.each([
    ['achieved', 'Có'],
    ['achieved', 'Không áp dụng'],
    ['ratio', '4.256/5.768 = 73,79%'],
    ['ratio', '85%'],
    ['count', '3'],
    ['coverage', '10/12'],
    ['resolved', '2/3'],
    ['choice', 'Cấp phó ký'],
    ['days', 'ngày 31 tháng 10 năm 2023'],
    ['points', '7,5/10'],
  ])('%s: %j is written as it is in tables', (name, cell) => {
    const read = readCellBy(rule(name), cell);
    expect(read.ok && read.findings.map(({ code }) => code)).not.toContain('read-loosely');
    expect(answerIn(read)).toBeTruthy();
  });

  it('is told where the part stands that was read so', () => {
    const read = readCellBy(rule('parts'), { parts: { a: 'đạt 85%', b: '90%' } });
    const path = ['answers', 'I.1.1', 'parts', 'a'];
    expect(read.ok && read.findings).toMatchObject([{ code: 'read-loosely', path }]);
  });
});

it('keeps the words of what is not achieved', () => {
  expect(answerIn(readCellBy(rule('achieved'), 'Đang triển khai'))).toEqual({
    achieved: false,
    note: 'Đang triển khai',
  });
  expect(answerIn(readCellBy(rule('achieved'), 'Đã ban hành'))).toEqual({ achieved: true });
});

it('takes 0 of 0 where the rule says what it is worth', () => {
  const withNone = { kind: 'ratio', whenNone: 'full' } as const;
  expect(answerIn(readCellBy(withNone, 'Không phát sinh'))).toEqual({
    numerator: '0',
    denominator: '0',
  });
});
