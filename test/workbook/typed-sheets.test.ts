import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { giengDayWard2024, hueCommune2023 } from '../../rubrics/index.ts';
import { explainFinding, explainIssue, type RubricDefinition } from '../../src/index.ts';
import { type ReadFormOptions, readForm } from '../../src/workbook/index.ts';
import { saved } from './handled-forms.ts';

// Sheets that somebody typed: what is in them is read, or told.

type Rows = readonly (readonly ExcelJS.CellValue[])[];
const HEAD = ['Số', 'Chỉ số thành phần', 'Kết quả'];

async function typed(
  sheets: { readonly [name: string]: Rows },
  options: ReadFormOptions & { readonly rubric?: RubricDefinition } = {},
) {
  const { rubric = hueCommune2023, ...more } = options;
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  const read = await readForm(rubric, await saved(book), { unit: { id: 'vy-da' }, ...more });
  const issues = read.ok ? [] : read.issues;
  const findings = read.ok
    ? read.findings.filter(({ code }) => code === 'unread-column' || code === 'numeric-id')
    : [];
  const answers = read.ok ? (read.submission.answers as { [id: string]: object }) : {};
  return {
    read,
    answers,
    ids: Object.keys(answers),
    told: issues.map(({ code, sheet, cell }) => [code, sheet, cell]),
    noted: findings.map(({ code, sheet, cell }) => [code, sheet, cell]),
    issues,
    findings,
  };
}

describe('the numbers of a typed sheet', () => {
  it.each([
    'I.5.1:',
    'I.5.1.',
    'Mục I.5.1',
    'mục I.5.1:',
    '(I.5.1)',
    'I.5.1)',
    'Chỉ số I.5.1',
    'Chỉ số thành phần: I.5.1',
    'I. 5. 1',
    'I.5.1 -',
    'i.5.1',
    'I.5.1. Trang thông tin điện tử của xã',
  ])('are read as they are written: %s', async (number) => {
    const { ids, told } = await typed({
      A: [HEAD, [number, 'Trang tin', 'Có'], ['I.2.1', 'x', 3]],
    });
    expect(told).toEqual([]);
    expect(ids).toEqual(['I.5.1', 'I.2.1']);
  });

  it.each(['VI.99.1', 'I.5.1a', 'I.5', 'IX', 'Trang tin'])(
    'that the rubric does not have are told where something stands beside: %s',
    async (number) => {
      const rows = (said: ExcelJS.CellValue) => ({
        A: [HEAD, ['I.2.1', 'x', 3], [number, 'y', said]],
      });
      const { told, issues } = await typed(rows('Có'));
      const isLevel = number === 'I.5' || number === 'IX';
      if (number === 'I.5') expect(told).toEqual([['stray-cell', 'A', 'C3']]);
      else expect(told).toEqual([['unknown-component', 'A', 'A3']]);
      const [issue] = issues;
      expect(issue?.received).toBe(number === 'I.5' ? 'Có' : number);
      if (!isLevel) {
        expect(issue && explainIssue(issue, { locale: 'vi' })).toBe(
          `Không có chỉ số thành phần "${number}" trong bộ chỉ số.`,
        );
      }
      expect((await typed(rows(null))).told).toEqual([]);
    },
  );

  it('of pillars and criteria are headings', async () => {
    const { ids, told, noted } = await typed({
      A: [HEAD, ['I', 'NHẬN THỨC SỐ'], ['I.2', 'Họp'], ['I.2.1', 'Số cuộc họp', 3]],
    });
    expect([ids, told, noted]).toEqual([['I.2.1'], [], []]);
  });

  it('may be cut by the spreadsheet: 1.10 becomes 1.1, and nobody knows which it was', async () => {
    const ids: { readonly [id: string]: string } = { 4: '1.1', 5: '1.10' };
    const text = JSON.stringify(giengDayWard2024);
    const renamed = text.replace(/"id":"([45])"/g, (_, id: string) => `"id":"${ids[id]}"`);
    const rubric = JSON.parse(renamed) as RubricDefinition;
    const { told } = await typed({ A: [HEAD, [1.1, 'x', '85%']] }, { rubric });
    expect(told).toEqual([['unreadable', 'A', 'A2']]);
  });

  it('that count the columns are none', async () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'Kết quả'],
      ['(1)', '(2)', '(3)'],
      ['4', 'Tỷ lệ hồ sơ', '85%'],
    ];
    const { ids, told } = await typed({ A: rows }, { rubric: giengDayWard2024 });
    expect([ids, told]).toEqual([['4'], []]);
  });
});

describe('the rows of a typed sheet', () => {
  it('of one component with two values are told, with both cells', async () => {
    const twice = (other: ExcelJS.CellValue) =>
      typed({ A: [HEAD, ['I.2.1', 'x', 3], ['I.5.1', 'y', 'Có'], ['I.2.1', 'x', other]] });
    const { issues } = await twice(4);
    expect(issues.map(({ code, cell, readings }) => [code, cell, readings])).toEqual([
      ['conflicting-fields', 'C4', ['C2', 'C4']],
    ]);
    expect((await twice(3)).ids).toEqual(['I.2.1', 'I.5.1']);
    expect((await twice(null)).ids).toEqual(['I.2.1', 'I.5.1']);
  });

  it('without a number are told within the table, and below it where they can be an answer', async () => {
    const rows = (below: ExcelJS.CellValue) => [
      HEAD,
      ['I.2.1', 'x', 3],
      [null, 'trong đó', 'họp trực tuyến'],
      ['I.5.1', 'y', 'Có'],
      [null, null, below],
    ];
    expect((await typed({ A: rows('CHỦ TỊCH') })).told).toEqual([['stray-cell', 'A', 'C3']]);
    expect((await typed({ A: rows(45) })).told).toEqual([
      ['stray-cell', 'A', 'C3'],
      ['stray-cell', 'A', 'C5'],
    ]);
  });

  it('may be headings again on the next page', async () => {
    const { ids, told } = await typed({ A: [HEAD, ['I.2.1', 'x', 3], HEAD, ['I.5.1', 'y', 'Có']] });
    expect([ids, told]).toEqual([['I.2.1', 'I.5.1'], []]);
  });
});

describe('the columns of a typed sheet', () => {
  it.each([
    [3, 3, []],
    [3, 4, [['conflicting-fields', 'A', 'D2']]],
    [3, null, []],
    [null, 4, []],
  ])('with two of results: %j and %j', async (one, other, expected) => {
    const { told, ids } = await typed({
      A: [
        ['Số', 'Chỉ số', 'Kết quả', 'Số liệu thực hiện'],
        ['I.2.1', 'x', one, other],
      ],
    });
    expect(told).toEqual(expected);
    expect(ids).toEqual(expected.length === 0 ? ['I.2.1'] : []);
  });

  it('take the year to date where the other is of the period, and say so', async () => {
    for (const head of ['Kết quả trong kỳ', 'Kết quả tháng này']) {
      const { answers, noted, told } = await typed({
        A: [
          ['Số', 'Chỉ số', head, 'Kết quả lũy kế'],
          ['I.2.1', 'x', 1, 3],
        ],
      });
      expect(told).toEqual([]);
      expect(answers['I.2.1']).toEqual({ value: '3' });
      expect(noted).toEqual([['unread-column', 'A', 'C1']]);
    }
  });

  it.each([
    'Điểm tự chấm',
    'Kết quả tự chấm điểm',
    'Ghi chú',
    'Tài liệu kiểm chứng kết quả',
    'Số liệu năm trước',
    null,
  ])('that are no results are told by their headings: %s', async (heading) => {
    for (const where of [2, 3]) {
      const head: ExcelJS.CellValue[] = [...HEAD];
      const row: ExcelJS.CellValue[] = ['I.2.1', 'x', 3];
      head.splice(where, 0, heading);
      row.splice(where, 0, 4);
      const { answers, noted, findings, told } = await typed({ A: [head, row] });
      expect(told).toEqual([]);
      expect(answers['I.2.1']).toEqual({ value: '3' });
      const column = where === 2 ? 'C' : 'D';
      expect(noted).toEqual([['unread-column', 'A', `${column}${heading === null ? 2 : 1}`]]);
      const [finding] = findings;
      expect(finding && explainFinding(finding, { locale: 'vi' })).toBe(
        `Cột "${heading ?? column}" không phải cột ghi kết quả nên không được tính. Đề nghị rà soát.`,
      );
    }
  });

  it('that say what the document says are none of the unit', async () => {
    const { noted, told } = await typed({
      A: [
        ['TT', 'Số', 'Chỉ số thành phần', 'Điểm tối đa', 'Thời hạn', 'Đơn vị tính', 'Kết quả'],
        [1, 'I.2.1', 'Họp', 5, '31/10', 'cuộc họp', 3],
      ],
    });
    expect([told, noted]).toEqual([[], []]);
    const other = await typed({
      A: [
        ['Số', 'Chỉ số', 'Đơn vị tính', 'Kết quả'],
        ['I.2.1', 'Họp', 'trăm cuộc', 3],
      ],
    });
    expect(other.noted).toEqual([['unread-column', 'A', 'C1']]);
  });

  it('have headings over each other, and a title above them', async () => {
    const { answers, noted, told } = await typed({
      A: [
        ['ỦY BAN NHÂN DÂN', null, 'KẾT QUẢ THỰC HIỆN', 'số liệu'],
        ['BÁO CÁO KẾT QUẢ CHUYỂN ĐỔI SỐ'],
        [],
        ['Số', 'Chỉ số', 'Tự đánh giá', null],
        [null, null, 'Kết quả', 'Ghi chú'],
        ['I.2.1', 'Họp', 3, 'đã gửi'],
      ],
    });
    expect(told).toEqual([]);
    expect(answers['I.2.1']).toEqual({ value: '3' });
    expect(noted).toEqual([['unread-column', 'A', 'D5']]);
  });
});

describe('several typed sheets', () => {
  const one = [HEAD, ['I.2.1', 'Họp', 3]];

  it('of other components are read together', async () => {
    const { ids, told } = await typed({ I: one, II: [HEAD, ['II.1.1', 'Cổng', 'Có']] });
    expect([ids, told]).toEqual([['I.2.1', 'II.1.1'], []]);
  });

  it('of the same components are told, but for the one that is asked for', async () => {
    const sheets = { 'Tháng 4': one, 'Tháng 5': [HEAD, ['I.2.1', 'Họp', 4], ['I.5.1', 'x', 'Có']] };
    const { told, issues } = await typed(sheets);
    expect(told).toEqual([['unread-sheet', 'Tháng 4', undefined]]);
    const [issue] = issues;
    expect(issue && explainIssue(issue, { locale: 'vi' })).toMatch(/^Trang "Tháng 4" cũng ghi/);
    expect((await typed(sheets, { sheet: 'Tháng 4' })).answers).toEqual({
      'I.2.1': { value: '3' },
    });
  });

  it('may hold the table of the document, and lists of other things', async () => {
    const { ids, told } = await typed({
      'Bộ chỉ số': [
        ['Số', 'Chỉ số thành phần', 'Điểm tối đa'],
        ['I.2.1', 'Họp', 5],
        ['I.5.1', 'Tin', 4],
      ],
      'Báo cáo': one,
    });
    expect([ids, told]).toEqual([['I.2.1'], []]);
    const results = Array.from({ length: 20 }, (_, at) => [
      `${at + 4}`,
      'x',
      at === 0 ? '85%' : null,
    ]);
    const list = await typed(
      {
        A: [['TT', 'Chỉ tiêu', 'Kết quả'], ...results],
        B: [
          ['TT', 'Họ tên'],
          ['1', 'An'],
          ['2', 'Bình'],
        ],
      },
      { rubric: giengDayWard2024 },
    );
    expect([list.ids, list.told]).toEqual([['4'], []]);
  });
});

describe('what stands around a typed table', () => {
  it('are general facts by their names', async () => {
    const { read } = await typed({
      A: [['Số lượng hộ gia đình', 9000], ['Số cán bộ, công chức: 21'], HEAD, ['I.2.1', 'x', 3]],
    });
    expect(read.ok && read.submission.facts).toMatchObject({ households: '9000' });
  });

  it('is no unit where it says what is counted in', async () => {
    const { read } = await typed(
      { A: [['Mã đơn vị', 'vy-da'], ['Đơn vị tính: %'], HEAD, ['I.2.1', 'x', 3]] },
      { unit: undefined },
    );
    expect(read.ok && read.submission.unit).toEqual({ id: 'vy-da' });
  });

  it('must not be another unit than the one that it is read for', async () => {
    const { told, issues } = await typed({
      A: [['Mã đơn vị: thuy-bieu'], HEAD, ['I.2.1', 'x', 3]],
    });
    expect(told).toEqual([['conflicting-fields', 'A', 'A1']]);
    const [issue] = issues;
    expect(issue && explainIssue(issue, { locale: 'vi' })).toBe(
      'Tệp ghi mã đơn vị "thuy-bieu", không phải "vy-da"; đề nghị kiểm tra lại tệp.',
    );
  });
});
