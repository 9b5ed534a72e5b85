import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import cumulative from '../../examples/data/gieng-day-2024-05-cumulative.json' with {
  type: 'json',
};
import { giengDayWard2024, hueCommune2023 } from '../../rubrics/index.ts';
import {
  explainIssue,
  parseSubmission,
  scoreCohort,
  scoreUnit,
  UsageError,
} from '../../src/index.ts';
import { readForm, readTable, writeForm, writeRanking } from '../../src/workbook/index.ts';
import { workbookOf } from './files.ts';

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  return book;
}

async function saved(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The answer cell of a field, by what the hidden column says. */
function cellOf(book: ExcelJS.Workbook, key: string): ExcelJS.Cell {
  for (const sheet of book.worksheets) {
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      if (sheet.getCell(row, 1).text === key) {
        return sheet.getCell(row, key.startsWith('answers/') ? 9 : 3);
      }
    }
  }
  throw new RangeError(key);
}

describe('a form that another program has filled in', () => {
  it('is read with what was typed, and each issue has its cell', async () => {
    const book = await opened(await writeForm(hueCommune2023));
    cellOf(book, 'unit/id').value = 'vy-da';
    cellOf(book, 'answers/I.5.1/achieved').value = 'Có';
    cellOf(book, 'answers/I.2.1/value').value = { formula: '1+2', result: 3 };
    const read = await readForm(hueCommune2023, await saved(book));
    expect(read.ok && read.submission.answers).toEqual({
      'I.2.1': { value: '3' },
      'I.5.1': { achieved: true },
    });
    cellOf(book, 'answers/I.2.1/value').value = { error: '#DIV/0!' };
    cellOf(book, 'answers/I.5.1/achieved').value = 'có lẽ';
    const wrong = await readForm(hueCommune2023, await saved(book));
    const { sheetName: sheet, address } = {
      sheetName: 'I',
      address: cellOf(book, 'answers/I.2.1/value').address,
    };
    expect(wrong.ok ? [] : wrong.issues.map((one) => [one.code, one.sheet, one.cell])).toEqual([
      ['excel-error', sheet, address],
      [expect.any(String), 'I', cellOf(book, 'answers/I.5.1/achieved').address],
    ]);
  });

  it.each([
    ['answers/I.2.1/value', 3, 4],
    ['answers/I.5.1/achieved', 'Có', 'Không'],
  ])('refuses a row that was copied and filled in otherwise: %s', async (key, one, other) => {
    const book = await opened(await writeForm(hueCommune2023));
    cellOf(book, 'unit/id').value = 'vy-da';
    const cell = cellOf(book, key);
    cell.value = one;
    const sheet = book.getWorksheet('I');
    const copied = (sheet?.getRow(Number(cell.row)).values ?? []) as ExcelJS.CellValue[];
    const row = sheet?.addRow(copied.slice(1));
    const again = await readForm(hueCommune2023, await saved(book));
    expect(again.ok).toBe(true);
    if (row !== undefined) row.getCell(9).value = other;
    const read = await readForm(hueCommune2023, await saved(book));
    const [issue, ...more] = read.ok ? [] : read.issues;
    expect([issue?.code, issue?.cell, more]).toEqual(['conflicting-fields', `I${row?.number}`, []]);
    const said = issue && explainIssue(issue, { locale: 'vi' });
    expect(said).toContain(`(${cell.address} và I${row?.number})`);
  });

  it('hands on what an authority decided', async () => {
    const submission = { unit: { id: 'a' }, answers: { 'I.5.1': { achieved: true } } };
    const book = await opened(await writeForm(hueCommune2023, { submission, verification: true }));
    const row = Number(cellOf(book, 'answers/I.5.1/achieved').row);
    const sheet = book.getWorksheet('I');
    expect(sheet?.getCell(row, 14).value).toBe(4);
    if (sheet !== undefined) {
      sheet.getCell(row, 15).value = 2;
      sheet.getCell(row, 16).value = 'thiếu hồ sơ';
    }
    cellOf(book, 'verification/stage').value = 'thẩm định';
    cellOf(book, 'verification/by').value = 'UBND tỉnh';
    cellOf(book, 'verification/on').value = new Date(Date.UTC(2023, 11, 20));
    const read = await readForm(hueCommune2023, await saved(book));
    expect(read.ok ? read.submission.verifications : read.issues).toEqual([
      {
        component: 'I.5.1',
        stage: 'thẩm định',
        by: 'UBND tỉnh',
        on: '2023-12-20',
        reason: 'thiếu hồ sơ',
        points: '2',
      },
    ]);
  });
});

describe('a sheet that somebody typed', () => {
  it("gives what the report's cells give: Giếng Đáy", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Báo cáo');
    sheet.addRow(['Mã đơn vị: gieng-day']);
    sheet.addRow(['TT', 'Chỉ tiêu', 'Lũy kế']);
    for (const [id, text] of Object.entries(cumulative.answers)) {
      sheet.addRow([Number(id) % 2 === 0 ? id : `${id}.`, 'x', text]);
    }
    const read = await readForm(giengDayWard2024, await saved(book));
    const parsed = parseSubmission(
      giengDayWard2024,
      { unit: { id: 'gieng-day' }, answers: cumulative.answers },
      { locale: 'vi' },
    );
    if (!read.ok || !parsed.ok) throw new Error(JSON.stringify(read));
    expect(read.submission.answers).toEqual(parsed.submission.answers);
    expect(scoreUnit(giengDayWard2024, read.submission).points).toBe(
      scoreUnit(giengDayWard2024, parsed.submission).points,
    );
    const truncated = read.findings.find(({ component }) => component === '9');
    expect([truncated?.sheet, truncated?.cell]).toEqual(['Báo cáo', 'C11']);
  });

  it('is found by its numbers; where there are none that is the issue', async () => {
    const bytes = workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    const read = await readForm(hueCommune2023, bytes);
    expect(read.ok ? [] : read.issues).toMatchObject([{ code: 'unreadable', file: 'no-table' }]);
    await expect(readForm(hueCommune2023, 'x' as never)).rejects.toThrow(UsageError);
    await expect(readForm(hueCommune2023, bytes, { sheets: 'x' } as never)).rejects.toThrow(
      /"sheets"/,
    );
  });
});

describe('what is written', () => {
  it('holds no formula, whatever a unit is called, and numbers as numbers', async () => {
    const units = ['=1+1', '+A1', '-2', '@x', '\t=1', '_x0041_'].map((name, at) => ({
      unit: { id: `u${at}`, name },
      answers: { 'I.5.1': { achieved: at % 2 === 0 } },
    }));
    const bytes = await writeRanking(scoreCohort(hueCommune2023, units));
    const book = await opened(bytes);
    const [ranking] = book.worksheets;
    const names: unknown[] = [];
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)),
      );
    }
    // exceljs leaves the sheet's own escapes as they stand ("_x005F_"), so the names are read here.
    const { tables } = await readTable(bytes);
    for (const row of tables[0]?.rows.slice(1) ?? []) names.push(row[2]);
    expect(names.sort()).toEqual(units.map(({ unit }) => unit.name.trim()).sort());
    expect(ranking?.getCell('A2').value).toBe(1);
    expect(ranking?.getCell('E2').value).toBe(4);
    expect(ranking?.getCell('E2').numFmt).toBe('#,##0.00');
  });
});
