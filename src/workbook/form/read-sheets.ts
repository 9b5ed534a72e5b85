import type { Sheet, SheetRow } from '../sheet/cell.ts';
import { COLUMN } from './columns.ts';
import { type Layout, layoutOf } from './layout.ts';
import { isCarried, isMarked } from './marks.ts';
import { pathOf } from './paths.ts';
import { readEvidence } from './read-evidence.ts';
import { readRows } from './read-pillar.ts';
import { type FormReader, textIn } from './settle.ts';
import { isKeyed, tellPasted, tellStrays } from './strays.ts';

/** Reads every sheet of a form, by what it is for and not by its name, and tells what is not read. */
export function readSheets(sheets: readonly Sheet[], reader: FormReader): void {
  const { known, into } = reader;
  const own = sheets.filter((one) => isMarked(one) && !isCarried(one));
  const laid = own.map((sheet) => ({ sheet, layout: layoutOf(sheet) }));
  for (const { sheet, layout } of laid.filter((one) => one.layout.kind !== 'evidence')) {
    readRows(sheet, layout, reader);
    tellStrays(sheet, layout, known, into);
  }
  for (const { sheet, layout } of laid.filter((one) => one.layout.kind === 'evidence')) {
    const isAnswer = rowsOfAnswers(sheet, layout);
    readRows(sheet, answersFrom(layout.columns['key'] ?? 1), reader, isAnswer);
    readEvidence(sheet, layout, reader, isAnswer);
    tellStrays(sheet, layout, known, into, isAnswer);
  }
  const others = sheets.filter((one) => !isMarked(one) && one.state !== 'veryHidden');
  for (const sheet of others) readOther(sheet, reader);
  tellMissing(sheets, reader);
}

/** A sheet of somebody's own: rows of the form that were moved there count, its other figures do not. */
function readOther(sheet: Sheet, reader: FormReader): void {
  const key = keyColumnOf(sheet, reader);
  if (key === undefined) tellPasted(sheet, reader.known, reader.into);
  else {
    const headed = layoutOf(sheet);
    const layout = headed.kind === 'answers' && headed.headRow > 0 ? headed : answersFrom(key);
    const columns = { ...layout.columns, key };
    readRows(sheet, { ...layout, columns }, reader);
    tellStrays(sheet, { ...layout, columns }, reader.known, reader.into);
  }
}

/** The column with keys of answers, where there is one. */
function keyColumnOf({ rows }: Sheet, { known }: FormReader): number | undefined {
  for (const { cells } of rows) {
    for (const [column, cell] of cells) {
      const key = textIn(cell);
      if (key.startsWith('answers/') && isKeyed(key, 'answers', known)) return column;
    }
  }
  return undefined;
}

/** Rows of answers among those of documents: they have cells where no document has any. */
function rowsOfAnswers({ rows }: Sheet, { columns }: Layout): (row: number) => boolean {
  const last = Math.max(...Object.values(columns).map((one) => one ?? 0));
  const found = new Set(
    rows.filter((one) => isOfAnswer(one, columns['key'] ?? 1, last)).map(({ row }) => row),
  );
  return (row) => found.has(row);
}

function isOfAnswer({ cells }: SheetRow, key: number, last: number): boolean {
  const path = pathOf(textIn(cells.get(key)).split('?')[0] ?? '');
  if (path?.[0] !== 'answers' || path[1] === undefined) return false;
  return [...cells.keys()].some((column) => column > last);
}

function answersFrom(key: number): Layout {
  const columns = Object.entries(COLUMN).map(([name, column]) => [name, column + key - 1]);
  return { kind: 'answers', columns: Object.fromEntries(columns), headRow: 0 };
}

/** Pillars of which no row is there any more. */
function tellMissing(sheets: readonly Sheet[], { known, into }: FormReader): void {
  // A form of another rubric has other sheets: that it is one is said by itself.
  const of = into.submission['rubric'] as { readonly id?: unknown } | undefined;
  if (of !== undefined && of.id !== known.rubric) return;
  const there = new Set<string>();
  for (const sheet of sheets) {
    // Documents name answers as well.
    if (isMarked(sheet) && layoutOf(sheet).kind === 'evidence') continue;
    for (const { cells } of sheet.rows) {
      for (const cell of cells.values()) {
        const key = textIn(cell);
        const path = key.startsWith('answers/') ? pathOf(key.split('?')[0] ?? '') : undefined;
        if (path?.[1] !== undefined) there.add(path[1]);
      }
    }
  }
  for (const { id, name, criteria } of known.pillars) {
    const ids = criteria.flatMap(({ components }) => components.map((one) => one.id));
    if (ids.length === 0 || ids.some((one) => there.has(one))) continue;
    const message = `the sheet with the answers of pillar ${id} is not there`;
    into.refuse('missing-sheet', ['answers'], message, { sheet: id }, `${id}. ${name}`);
  }
}
