import { describe, expect, test } from 'vitest';
import { hueCommune2023 as hue } from '../../rubrics/index.ts';
import {
  diffRubrics,
  explainDecision,
  explainDiff,
  explainLint,
  lintRubric,
  type RubricDefinition,
  rubricFromTable,
} from '../../src/index.ts';
import { edited } from '../support/objects.ts';
import { CHOICE, COUNT, PARTS, RATIO } from '../support/rubric-faults.ts';
import { foreignFigures, foreignWords, ownWords } from '../support/vietnamese.ts';
import { DECISIONS, DIFFS, LINT } from './samples.ts';

/** The number of a row, and of a document. */
const NUMBERS = /(?<![\p{L}\d])[IVX]+(?:\.[\p{L}\d-]+)+|\d+\/[\p{Lu}-]+/gu;

function expectVietnamese(text: string): void {
  expect(text).toMatch(/^["\p{Lu}].*[^.]\.$/u);
  expect(text).not.toMatch(/undefined|null|NaN|\[object|→|""/);
  const own = ownWords(text).replace(NUMBERS, '…');
  expect(foreignWords(own), text).toEqual([]);
  expect(foreignFigures(own), text).toEqual([]);
}

const vi = { locale: 'vi' } as const;
const en = { locale: 'en' } as const;

describe('a decision about a table', () => {
  test.each(Object.values(DECISIONS).flat())('asks an official: $code', (decision) => {
    const text = explainDecision(decision, vi);
    expectVietnamese(text);
    expect(text).toMatch(/\. Đề nghị (?:xác nhận|cho biết [^.]+)\.$/);
    expect(explainDecision(decision, en)).toMatch(/^\p{Lu}.*\. Please [^.]+\.$/u);
  });

  const table = rubricFromTable(
    [
      ['I', 'Nhận thức số', '100', '', '', ''],
      ['1', 'Truyền thông', '40', '', '', ''],
      ['1.1', 'Có tin, bài', '33,34', '30.9', 'Tối thiểu 02 tin bài', 'Sổ theo dõi'],
      ['1.2', 'Họp', '', '31.10 và 30.11', 'theo quy định', ''],
      ['Ill', 'Hạ tầng số', '1234,5', '', '', ''],
      ['2', 'Mạng', '', '', '', ''],
      ['2.1.1', 'Cáp quang', '1233,125', 'trước 30/9/2023', '100%', ''],
      ['', 'Tổng', '600', '', '', ''],
    ],
    {
      columns: { number: 0, name: 1, points: 2, due: 3, condition: 4, evidence: 5 },
      rubric: { ...hue, facts: [] },
    },
  );

  test('of a table with all sorts of faults is written the Vietnamese way', () => {
    const codes = new Set(table.decisions.map(({ code }) => code));
    expect(codes.size).toBeGreaterThanOrEqual(8);
    for (const decision of table.decisions) {
      const text = explainDecision(decision, vi);
      expect(text).toMatch(/^["\p{Lu}].*\.$/u);
      expect(text).not.toMatch(/undefined|null/);
      // The words of rules stand in a file of their own, with tests of their own.
      if (!decision.code.startsWith('rule')) expectVietnamese(text.replace(/mặc định.*/, ''));
    }
  });

  test('says what is taken away, and what is worth where nothing arose', () => {
    const rows = [
      ['I', 'Chỉ số', '20', '', '', ''],
      ['1', 'Vi phạm về an toàn thông tin', '10', '', 'Trừ 1 điểm cho mỗi vụ việc', ''],
      [
        '2',
        'Tỷ lệ hồ sơ',
        '10',
        '',
        'Điểm = Tỷ lệ x Điểm tối đa; nếu không phát sinh hồ sơ thì đạt điểm tối đa',
        '',
      ],
    ];
    const columns = { number: 0, name: 1, points: 2, due: 3, condition: 4, evidence: 5 };
    const { decisions } = rubricFromTable(rows, { columns, rubric: { ...hue, id: 'draft' } });
    const [penalty, rate] = decisions.filter(({ code }) => code === 'rule');
    const said = (one: typeof penalty, options: typeof vi | typeof en) =>
      one === undefined ? '' : explainDecision(one, options);
    expect(said(penalty, vi)).toMatch(/cách tính điểm trừ .* bị trừ khỏi tổng điểm\. Đề nghị/u);
    expect(said(penalty, en)).toMatch(/penalty .* taken away from the total\. Please/u);
    expect(said(rate, vi)).toContain('không phát sinh: điểm tối đa. Đề nghị xác nhận');
    expect(said(rate, en)).toContain('where nothing arose: all points. Please confirm');
  });

  test('prints figures and days as they stand in a document', () => {
    const said = (code: string, item: string) =>
      table.decisions
        .filter((one) => one.code === code && one.item === item)
        .map((one) => explainDecision(one, vi));
    const [sum = ''] = said('sum-mismatch', 'III');
    expect(sum).toContain('1.234,5 điểm, nhưng tổng các dòng là 1.233,125');
    const [due = ''] = said('due', 'III.2.1.1');
    expect(due).toMatch(/được hiểu là ngày 29\/0?9\/2023/);
  });
});

describe('a finding on a rubric', () => {
  test.each(Object.values(LINT).flat())('is said to its author: $code', (finding) => {
    expectVietnamese(explainLint(finding, vi));
    expect(explainLint(finding, en)).toMatch(/^\p{Lu}.*[^.]\.$/u);
  });

  test('that refuses it says what is wrong, in either language', () => {
    const draft = edited(hue, {
      [`${COUNT}/maxPoints`]: '2.5',
      [`${RATIO}/rule/of`]: 'houses',
      [`${PARTS}/rule/parts/0/share`]: '0.4',
      [`${CHOICE}/due`]: '31/10',
    }) as RubricDefinition;
    const findings = lintRubric(draft).filter(({ code }) => code === 'invalid');
    expect(findings.length).toBeGreaterThanOrEqual(4);
    for (const finding of findings) expectVietnamese(explainLint(finding, vi));
    const said = findings.map((finding) => explainLint(finding, vi)).join('\n');
    expect(said).toContain('tổng tỷ trọng là 0,9, phải bằng 1');
    expect(said).toContain('"houses" không phải là thông tin chung bằng số');
  });
});

describe('a difference', () => {
  test.each(DIFFS.map((diff, at) => [at, diff] as const))('is told line by line: %i', (_, diff) => {
    for (const line of explainDiff(diff, vi).split('\n')) expectVietnamese(line);
    for (const line of explainDiff(diff, en).split('\n')) {
      expect(line).toMatch(/^\p{Lu}.*[^.]\.$/u);
    }
  });

  test('names rubrics by their titles, and never twice what is the same', () => {
    const same = explainDiff(diffRubrics(hue, hue), vi);
    expect(same).toBe(
      'Bộ chỉ số đánh giá, xếp hạng chuyển đổi số cấp xã (văn bản 2263/QĐ-UBND) so với bản khác của cùng văn bản: có thể so sánh kết quả với nhau.\nKhông có thay đổi.',
    );
    const next = edited(hue, {
      version: '99/QĐ-UBND',
      title: 'Bộ chỉ số năm 2024',
      [`${CHOICE}/rule/options/0/label`]: 'Người đứng đầu',
      [`${CHOICE}/due`]: undefined,
    }) as RubricDefinition;
    const text = explainDiff(diffRubrics(hue, next), vi);
    expect(text).not.toContain(hue.id);
    expect(text).toContain('Bộ chỉ số năm 2024 (văn bản 99/QĐ-UBND) so với Bộ chỉ số đánh giá');
    expect(text).toMatch(/Điều chỉnh thời hạn hoàn thành: .* thành không quy định thời hạn\./);
    for (const [, from, to] of text.matchAll(/từ (.+) thành (.+)\./g)) expect(from).not.toBe(to);
  });
});
