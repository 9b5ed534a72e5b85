import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { hueCommune2023, khanhHoaProvince2023 } from '../../rubrics/index.ts';
import { explainIssue, parseSubmission } from '../../src/index.ts';
import { readForm, writeForm } from '../../src/workbook/index.ts';
import { createRng, type Rng, randomSubmission } from '../support/random-submission.ts';
import { runs } from '../support/runs.ts';
import { FILLED, FORM, handedIn, putIn, rowOf, sheetOf } from './handled-forms.ts';

const KEY = 'answers/I.2.1/value';
const read = { issues: [], answers: (await handedIn(() => {})).answers };

function handled(how: (sheet: ExcelJS.Worksheet, row: number, book: ExcelJS.Workbook) => void) {
  return handedIn((book) => {
    const sheet = sheetOf(book, 'I');
    how(sheet, rowOf(sheet, KEY), book);
  });
}

const told = ({ issues }: Awaited<ReturnType<typeof handedIn>>) =>
  issues.map(({ code, sheet, cell }) => [code, sheet, cell]);

/** What stands in a row, by column. */
function valuesOf(sheet: ExcelJS.Worksheet, row: number): ExcelJS.CellValue[] {
  return (sheet.getRow(row).values as ExcelJS.CellValue[]).slice(1);
}

describe('a filled form', () => {
  it('is read', () => expect(Object.keys(read.answers ?? {})).toEqual(Object.keys(FILLED.answers)));

  it.each([null, 'x', 'answers'])(
    'of which a key became %j tells the answer in its row',
    async (key) => {
      let place = '';
      const result = await handled((sheet, row) => {
        sheet.getCell(row, 1).value = key;
        place = `I${row}`;
      });
      expect(told(result)).toEqual([['stray-cell', 'I', place]]);
      const [issue] = result.issues;
      expect(issue && explainIssue(issue, { locale: 'vi' })).toMatch(/^Nội dung "3" không nằm ở ô/);
    },
  );

  it('of which a key became that of another row tells both', async () => {
    const result = await handled((sheet, row) => {
      sheet.getCell(row, 1).value = 'answers/I.5.1/achieved';
    });
    expect(told(result).map(([code]) => code)).toContain('stray-cell');
  });

  it('without a sheet tells which; with one of another name it is read', async () => {
    const gone = await handedIn((book) => book.removeWorksheet(sheetOf(book, 'II').id));
    expect(told(gone)).toEqual([['missing-sheet', 'II', undefined]]);
    expect(gone.issues[0]?.received).toMatch(/^II\. \p{Lu}/u);
    const renamed = await handled((sheet) => {
      sheet.name = 'Chính quyền số (bản sửa)';
    });
    expect(renamed).toEqual(read);
  });

  it.each([
    ['two answers below each other', 1, 0],
    ['an answer and the day beside it', 0, 2],
  ])('of which cells were merged tells them: %s', async (_what, down, right) => {
    let place: unknown[] = [];
    const result = await handled((sheet, row) => {
      const from = sheet.getCell(row, FORM.answer);
      const to = sheet.getCell(row + down, FORM.answer + right);
      sheet.mergeCells(`${from.address}:${to.address}`);
      place = [from.address, to.address];
    });
    const [issue] = result.issues.filter(({ code }) => code === 'merged-cells');
    expect([issue?.sheet, issue?.cell, issue?.readings]).toEqual(['I', place[0], place]);
  });

  it('of which a row was moved is read: below, to another sheet, to a sheet of its own', async () => {
    const moved = (
      where: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => ExcelJS.Worksheet,
    ) =>
      handled((sheet, row, book) => {
        const values = valuesOf(sheet, row);
        for (let column = 1; column <= values.length; column += 1) {
          sheet.getCell(row, column).value = null;
        }
        where(sheet, book).addRow(values);
      });
    expect(await moved((sheet) => sheet)).toEqual(read);
    expect(await moved((_, book) => sheetOf(book, 'III'))).toEqual(read);
    expect(await moved((_, book) => sheetOf(book, 'Tài liệu kiểm chứng'))).toEqual(read);
    expect(await moved((_, book) => book.addWorksheet('Bản nháp'))).toEqual(read);
  });

  it('of which what shows of a row was moved without its key tells it, in any sheet', async () => {
    for (const name of ['I', 'III', 'Bản nháp']) {
      let last = 0;
      const result = await handled((sheet, row, book) => {
        const shown = valuesOf(sheet, row).slice(1);
        sheet.getCell(row, FORM.answer).value = null;
        const target = book.getWorksheet(name) ?? book.addWorksheet(name);
        last = target.addRow([null, ...shown]).number;
      });
      expect(told(result)).toContainEqual(['stray-cell', name, `I${last}`]);
    }
  });

  it.each([FORM.unitOf, 8, 3, 14, 17, 30])(
    'with a figure in column %i tells it',
    async (column) => {
      let place = '';
      const result = await handled((sheet, row) => {
        const cell = sheet.getCell(row, column);
        cell.value = 4256;
        place = cell.address;
      });
      expect(told(result)).toEqual([['stray-cell', 'I', place]]);
    },
  );

  it('with a signature below it is read', async () => {
    const result = await handled((sheet) => {
      sheet.addRow([null, null, 'Người lập biểu', null, null, null, 'Thủ trưởng đơn vị']);
    });
    expect(result).toEqual(read);
  });

  it.each([1, 2, 9, 10])('with a column put in at %i, and rows above, is read', async (column) => {
    const result = await handled((sheet) => {
      putIn(sheet, { column });
    });
    expect(result).toEqual(read);
    const above = await handled((sheet) => {
      putIn(sheet, { rows: 2 });
    });
    expect(above).toEqual(read);
  });
});

const DEEDS: readonly ((sheet: ExcelJS.Worksheet, rng: Rng) => void)[] = [
  (sheet, rng) => {
    sheet.getCell(anyRow(sheet, rng), 1).value = rng() < 0.5 ? null : 'x';
  },
  (sheet, rng) => {
    const [from, to] = [anyRow(sheet, rng), sheet.rowCount + 1];
    const values = valuesOf(sheet, from);
    for (let at = 1; at <= values.length; at += 1) sheet.getCell(from, at).value = null;
    sheet.getRow(to).values = values;
  },
  (sheet, rng) => {
    sheet.addRow(valuesOf(sheet, anyRow(sheet, rng)));
  },
  (sheet, rng) => {
    const row = anyRow(sheet, rng);
    // The line of a criterion is one cell already.
    const isOne = [row, row + 1].some((one) => sheet.getCell(one, FORM.answer).isMerged);
    if (!isOne) {
      sheet.mergeCells(row, FORM.answer, row + 1, FORM.answer);
    }
  },
  (sheet, rng) => {
    putIn(sheet, { column: 1 + Math.floor(rng() * 14) });
  },
  (sheet, rng) => {
    // What shows changes its rows, what is hidden does not: sorted without the first column.
    const [one, other] = [anyRow(sheet, rng), anyRow(sheet, rng)];
    const [a, b] = [valuesOf(sheet, one), valuesOf(sheet, other)];
    for (let at = 2; at <= FORM.note; at += 1) {
      sheet.getCell(one, at).value = b[at - 1] ?? null;
      sheet.getCell(other, at).value = a[at - 1] ?? null;
    }
  },
];

/** A row with an answer. */
function anyRow(sheet: ExcelJS.Worksheet, rng: Rng): number {
  const rows = Array.from({ length: sheet.rowCount - 3 }, (_, at) => at + 3);
  const filled = rows.filter((row) => {
    const isKeyed = sheet.getCell(row, 1).text.startsWith('answers/');
    return isKeyed && sheet.getCell(row, FORM.answer).value !== null;
  });
  return filled[Math.floor(rng() * filled.length)] ?? 3;
}

describe('whatever was done to a filled form', () => {
  it('its answers are read as they were handed in, or something in the sheet is told', async () => {
    const rng = createRng(1616);
    for (let n = 0; n < runs(24); n += 1) {
      const submission = { ...randomSubmission(hueCommune2023, rng), verifications: undefined };
      const parsed = parseSubmission(hueCommune2023, submission);
      if (!parsed.ok) continue;
      const plain = await handedIn(() => {}, parsed.submission);
      const deed = DEEDS[n % DEEDS.length] as (typeof DEEDS)[number];
      let name = '';
      const result = await handedIn((book) => {
        const sheets = ['I', 'II', 'III'].map((one) => sheetOf(book, one));
        const sheet = sheets[Math.floor(rng() * sheets.length)] as ExcelJS.Worksheet;
        name = sheet.name;
        deed(sheet, rng);
      }, parsed.submission);
      if (result.issues.length === 0) expect(result.answers, `deed ${n}`).toEqual(plain.answers);
      else
        expect(
          result.issues.map(({ sheet }) => sheet),
          `deed ${n}`,
        ).toContain(name);
    }
  });
});

describe('a form as officials leave it', () => {
  it('may be signed below its table', async () => {
    const result = await handedIn((book) => {
      const sheet = sheetOf(book, 'I');
      const below = sheet.rowCount + 3;
      for (const column of [2, 9, 11, 12, 13]) sheet.getCell(below, column).value = 'CHỦ TỊCH';
      const general = sheetOf(book, 'Thông tin chung');
      general.getCell(general.rowCount + 2, 3).value = 'Huế, ngày 5 tháng 12';
    });
    expect(result).toEqual(read);
  });

  it('tells a figure with its words in the column of the unit, where no answer stands', async () => {
    for (const [column, text] of [
      [FORM.unitOf, '3 phiên'],
      [FORM.answer - 1, '45'],
      [FORM.answer - 1, 'Số phiên họp: 3'],
    ] as const) {
      const result = await handled((sheet, row) => {
        sheet.getCell(row, FORM.answer).value = null;
        sheet.getCell(row, column).value = text;
      });
      expect(told(result).map(([code]) => code)).toEqual(['stray-cell']);
    }
  });

  it('tells a percentage in a cell for a count, which holds another number than it shows', async () => {
    const result = await handled((sheet, row) => {
      const cell = sheet.getCell(row, FORM.answer);
      cell.style = { ...cell.style, numFmt: '0%' };
      cell.value = 0.9;
    });
    const [issue] = result.issues;
    expect([issue?.sheet, issue?.received]).toEqual(['I', '90%']);
  });
});

describe('what a form lacks', () => {
  it('is told at the cell of the fact', async () => {
    const { issues } = await handedIn(
      (book) => {
        const sheet = sheetOf(book, 'III');
        sheet.getCell(rowOf(sheet, 'answers/III.3.1/numerator'), FORM.answer).value = 10;
      },
      { ...FILLED, facts: {} },
    );
    const facts = issues.filter(({ path }) => path[0] === 'facts');
    for (const { sheet, cell } of facts) {
      expect(sheet).toBe('Thông tin chung');
      expect(cell).toMatch(/^C\d+$/);
    }
    expect(facts.length).toBe(issues.length);
    expect(facts.length).toBeGreaterThan(0);
  });

  it('is another rubric, where it is a form of one, and no sheet', async () => {
    const bytes = await writeForm(khanhHoaProvince2023);
    const read = await readForm(hueCommune2023, bytes);
    const codes = read.ok ? [] : read.issues.map(({ code }) => code);
    expect(codes).toContain('other-rubric');
    expect(codes).not.toContain('missing-sheet');
  });
});

describe('why something is not assessed', () => {
  const excluded = (value: ExcelJS.CellValue) =>
    handedIn((book) => {
      const sheet = sheetOf(book, 'III');
      const row = rowOf(sheet, 'answers/III.3.1/numerator');
      sheet.getCell(row, 12).value = value;
    });

  it.each([
    'Không',
    'có',
    '5',
    0,
    'Không áp dụng',
    'Không có.',
    'N/A',
    true,
    '?',
    '31/10/2023',
    'Chưa đạt',
  ])('is not said by %j', async (value) => {
    const { issues } = await excluded(value);
    expect(issues.map(({ code, sheet }) => [code, sheet])).toEqual([['missing-field', 'III']]);
    const [issue] = issues;
    expect(issue && explainIssue(issue, { locale: 'vi' })).toMatch(/^Chưa có lý do/);
  });

  it('is nothing where a line is drawn, and a reason where one stands', async () => {
    expect((await excluded('-')).issues).toEqual([]);
    const { answers } = await excluded('Không có hộ gia đình');
    expect(answers).toMatchObject({ 'III.3.1': { notApplicable: 'Không có hộ gia đình' } });
  });
});
