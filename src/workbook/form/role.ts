import type { Sheet, SheetRow } from '../sheet/cell.ts';
import type { KnownForm } from './known.ts';
import { answersFrom, type Layout, layoutOf, markOf, unmarkedLayout } from './layout.ts';
import { isCarried } from './marks.ts';
import { pathOf } from './paths.ts';
import { textIn } from './settle.ts';
import { isBlank, isKeyed, readColumns } from './strays.ts';

/** What a sheet of a workbook is to a form, by what stands in it and not by its name. */
export type SheetRole =
  | { readonly role: 'carried' }
  /** With what says whose its rows are, as far as it has any. */
  | { readonly role: 'own'; readonly layout: Layout }
  /** Rows of answers with their keys, in a sheet without a mark. */
  | { readonly role: 'keyed'; readonly layout: Layout }
  /** With the headings of a form, and nothing that says whose its rows are. */
  | { readonly role: 'unmarked'; readonly layout: Layout }
  | { readonly role: 'other' };

export function roleOf(sheet: Sheet, known: KnownForm): SheetRole {
  if (isCarried(sheet)) return { role: 'carried' };
  if (markOf(sheet) !== undefined) return { role: 'own', layout: layoutOf(sheet) };
  const general = keyColumnOf(sheet, 'general', known);
  // Whoever deletes the first row deletes the mark: keys and headings are still there.
  if (general !== undefined) return { role: 'own', layout: layoutOf(sheet, general) };
  const headed = unmarkedLayout(sheet);
  if (headed?.kind === 'evidence') return { role: 'own', layout: headed };
  const key = keyColumnOf(sheet, 'answers', known);
  if (key !== undefined) return { role: 'keyed', layout: keyedLayout(sheet, key) };
  return headed === undefined ? { role: 'other' } : { role: 'unmarked', layout: headed };
}

/** Whether anything was filled in below the headings. */
export function isFilled(sheet: Sheet, layout: Layout): boolean {
  const columns = [...readColumns(layout)];
  return sheet.rows.some(
    ({ row, cells }) =>
      row > layout.headRow && columns.some((column) => !isBlank(cells.get(column))),
  );
}

function keyedLayout(sheet: Sheet, key: number): Layout {
  const layout = layoutOf(sheet, key);
  return layout.kind === 'answers'
    ? { ...layout, columns: { ...layout.columns, key } }
    : answersFrom(key);
}

/** The column with keys of answers, or of general facts, where there is one. */
function keyColumnOf(
  { rows }: Sheet,
  kind: 'answers' | 'general',
  known: KnownForm,
): number | undefined {
  for (const { cells } of rows) {
    for (const [column, cell] of cells) {
      const key = textIn(cell);
      if (key.includes('/') && isKeyed(key, kind, known)) return column;
    }
  }
  return undefined;
}

/** Rows of answers among those of documents: they have cells where no document has any. */
export function rowsOfAnswers({ rows }: Sheet, { columns }: Layout): (row: number) => boolean {
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
