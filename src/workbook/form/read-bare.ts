import { componentsOf, type RubricDefinition } from '../../index.ts';
import type { Sheet, SheetCell } from '../sheet/cell.ts';
import { referenceOf } from '../sheet/reference.ts';
import { coveredCells } from '../sheet/table.ts';
import { saidIn } from './cell-value.ts';
import type { Collector } from './collector.ts';
import { textIn } from './settle.ts';

/** Headings of the column in which results stand. */
const RESULT = /kết quả|số liệu|thực hiện được|luỹ kế|lũy kế|trả lời|result|answer/iu;
const UNIT_ID = /^(?:mã đơn vị|unit id|code of the unit)\s*:?\s*(.*)$/iu;
const UNIT_NAME = /^(?:tên đơn vị|đơn vị(?: báo cáo)?|unit)\s*:?\s*(.*)$/iu;

/** The components by what a table may call them: their ids and, where one alone, the document's rows. */
export function numbersOf(rubric: RubricDefinition): ReadonlyMap<string, string> {
  const names = new Map<string, string | null>();
  const components = componentsOf(rubric);
  for (const { id, basis } of components) {
    for (const item of basis.items) {
      const key = tidy(item);
      names.set(key, names.has(key) && names.get(key) !== id ? null : id);
    }
  }
  for (const { id } of components) names.set(tidy(id), id);
  return new Map([...names].filter((one): one is [string, string] => one[1] !== null));
}

/** How many rows of each column have the number of a component; the first of the best columns. */
export function numberColumn(
  sheet: Sheet,
  numbers: ReadonlyMap<string, string>,
): { readonly column: number; readonly count: number } {
  const counts = new Map<number, Set<string>>();
  for (const { cells } of sheet.rows) {
    for (const [column, cell] of cells) {
      const id = numbers.get(tidy(textIn(cell)));
      if (id !== undefined) counts.set(column, (counts.get(column) ?? new Set()).add(id));
    }
  }
  let best = { column: 0, count: 0 };
  for (const [column, { size }] of [...counts].sort(([a], [b]) => a - b)) {
    if (size > best.count) best = { column, count: size };
  }
  return best;
}

/**
 * A sheet that somebody typed: numbers of items in one column, what they report in another. Which
 * column that is says its heading; without one it is the only other column with texts, else the last.
 */
export function readBare(
  sheet: Sheet,
  rubric: RubricDefinition,
  into: Collector,
  unit: object | undefined,
): void {
  const numbers = numbersOf(rubric);
  const { column } = numberColumn(sheet, numbers);
  const covered = coveredCells(sheet);
  const rows = sheet.rows.flatMap((one) => {
    const id = numbers.get(tidy(textIn(one.cells.get(column))));
    return id === undefined ? [] : [{ ...one, id }];
  });
  const first = rows[0]?.row ?? 0;
  const answers = answerColumn(sheet, column, first, rows);
  readUnit(sheet, first, into, unit);
  const seen = new Set<string>();
  for (const { row, id, cells } of rows) {
    const cell = cells.get(answers);
    const path = ['answers', id];
    const place = { sheet: sheet.name, cell: referenceOf({ row, column: answers }) };
    if (cell === undefined || covered.has(row * (1 << 15) + answers)) continue;
    const said = saidIn(cell, undefined);
    if (said === undefined) continue;
    if (seen.has(id)) {
      into.refuse('conflicting-fields', path, 'the number of this component stands twice', place);
      continue;
    }
    seen.add(id);
    if ('value' in said) into.put(path, said.value, place);
    else if (said.fault === 'excel-error') {
      into.refuse('excel-error', path, 'the spreadsheet gives an error', place, said.text);
    } else {
      into.refuse('unreadable', path, 'the formula has no result', place);
    }
  }
}

function answerColumn(
  { rows }: Sheet,
  numbers: number,
  first: number,
  answered: readonly { readonly cells: ReadonlyMap<number, SheetCell> }[],
): number {
  const filled = new Set(answered.flatMap(({ cells }) => [...cells.keys()]));
  const headed = rows
    .filter(({ row }) => row < first)
    .flatMap(({ cells }) => [...cells])
    .filter(([column, cell]) => column > numbers && RESULT.test(textIn(cell)))
    .map(([column]) => column);
  // Of results in the period and to date, those to date stand last.
  const best = headed.filter((column) => filled.has(column));
  return Math.max(0, ...(best.length > 0 ? best : [...filled].filter((one) => one > numbers)));
}

function readUnit(sheet: Sheet, first: number, into: Collector, unit: object | undefined): void {
  if (unit !== undefined) {
    into.submission.unit = unit;
    return;
  }
  for (const { row, cells } of sheet.rows.filter((one) => first === 0 || one.row < first)) {
    for (const [column, cell] of cells) {
      const text = textIn(cell).normalize('NFC').trim();
      for (const [key, form] of [
        ['id', UNIT_ID],
        ['name', UNIT_NAME],
      ] as const) {
        const found = form.exec(text);
        if (found === null) continue;
        const beside = textIn(cells.get(column + 1)).trim();
        const value = (found[1] ?? '') === '' ? beside : (found[1] ?? '');
        const place = { sheet: sheet.name, cell: referenceOf({ row, column }) };
        if (value !== '') into.put(['unit', key], value, place);
      }
    }
  }
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '').replace(/\.+$/, '').toUpperCase();
}
