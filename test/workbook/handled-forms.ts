import ExcelJS from 'exceljs';
import { hueCommune2023 } from '../../rubrics/index.ts';
import type { FormFinding, FormIssue, ReadFormOptions } from '../../src/workbook/index.ts';
import { readForm, writeForm } from '../../src/workbook/index.ts';

// What people do to a form that they fill in, by the hands of another program.

export const FORM = { answer: 9, unitOf: 10, note: 13 } as const;

export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  return book;
}

export async function saved(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new RangeError(name);
  return sheet;
}

/** The row of a key in a sheet. */
export function rowOf(sheet: ExcelJS.Worksheet, key: string): number {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    if (sheet.getCell(row, 1).text === key) return row;
  }
  throw new RangeError(key);
}

export const FILLED = {
  unit: { id: 'vy-da' },
  facts: { households: 9000 },
  answers: {
    'I.2.1': { value: 3 },
    'I.5.1': { achieved: true },
    'II.1.1': { achieved: true },
  },
};

/** The issues of a filled form after somebody has done something to it; none where it is read. */
export async function handedIn(
  handle: (book: ExcelJS.Workbook) => void,
  submission: object = FILLED,
): Promise<{ readonly issues: readonly FormIssue[]; readonly answers: object | undefined }> {
  const { issues, answers } = await handedInWhole(handle, submission);
  return { issues, answers };
}

/** The same with what is worth a look, and with options. */
export async function handedInWhole(
  handle: (book: ExcelJS.Workbook) => void,
  submission: object = FILLED,
  options: ReadFormOptions = {},
): Promise<{
  readonly issues: readonly FormIssue[];
  readonly answers: object | undefined;
  readonly findings: readonly FormFinding[];
}> {
  const book = await opened(await writeForm(hueCommune2023, { submission: submission as never }));
  handle(book);
  const read = await readForm(hueCommune2023, await saved(book), options);
  return read.ok
    ? { issues: [], answers: read.submission.answers, findings: read.findings }
    : { issues: read.issues, answers: undefined, findings: [] };
}

/** Puts a column or rows before others, as spreadsheets do: what is merged moves along. */
export function putIn(sheet: ExcelJS.Worksheet, what: { column?: number; rows?: number }): void {
  const merges = [...sheet.model.merges] as unknown as string[];
  for (const one of merges) sheet.unMergeCells(one);
  const { column = 0, rows = 0 } = what;
  if (column > 0) sheet.spliceColumns(column, 0, []);
  if (rows > 0) sheet.spliceRows(1, 0, ...Array.from({ length: rows }, () => ['Mẫu số 01']));
  const moved = (place: string): [number, number] => {
    const { row, col } = sheet.getCell(place) as unknown as { row: number; col: number };
    return [row + rows, column > 0 && col >= column ? col + 1 : col];
  };
  for (const one of merges) {
    const [from = '', to = from] = one.split(':');
    sheet.mergeCells(...moved(from), ...moved(to));
  }
}
