import type { Sheet, SheetRow } from '../sheet/cell.ts';
import { coveredCells } from '../sheet/table.ts';
import { headOf, isNumbering, kindOf, type TableHead, toDate } from './bare-head.ts';
import { type ItemNumbers, numberColumn, type RowNumber, rowNumber } from './bare-numbers.ts';
import { tidyText } from './known.ts';
import { textIn } from './settle.ts';
import { isBlank, isEmpty } from './strays.ts';

/** A sheet that somebody typed, as the table that it is. */
export interface BareTable {
  readonly sheet: Sheet;
  readonly found: ReadonlySet<string>;
  readonly numberColumn: number;
  readonly head: TableHead;
  /** The rows from the headings on, cells under others left out. */
  readonly rows: readonly (SheetRow & { readonly number: RowNumber })[];
  /** Columns of results; more than one where nobody can say which it is. */
  readonly results: readonly number[];
  /** Whether a heading says that they are. */
  readonly isHeaded: boolean;
  /** Other columns in which somebody has written something. */
  readonly unread: readonly number[];
}

/** Undefined for a sheet without the number of a component. */
export function bareTable(sheet: Sheet, numbers: ItemNumbers): BareTable | undefined {
  const { column, found } = numberColumn(sheet, numbers);
  if (found.size === 0) return undefined;
  const covered = coveredCells(sheet);
  const numbered = sheet.rows.map(({ cells, ...one }) => {
    const own = [...cells].filter(([at]) => !covered.has(one.row * (1 << 15) + at));
    return { ...one, cells: new Map(own), number: rowNumber(cells.get(column), numbers) };
  });
  const items = numbered.filter(
    ({ number, cells }) => 'id' in number && !isNumbering([...cells.values()].map(textIn)),
  );
  const first = items[0]?.row ?? 0;
  const above = numbered.filter(({ row, number }) => row < first && number.is !== 'level');
  const head = headOf(above, sheet.merges, { first, numbers: column });
  const filled = [...new Set(items.flatMap(({ cells }) => [...cells.keys()]))]
    .filter((at) => at !== column && items.some(({ cells }) => !isEmpty(cells.get(at))))
    .sort((a, b) => a - b);
  const kinds = new Map(filled.map((at) => [at, kindOf(head.headings.get(at)?.text)]));
  const names = filled.find((at) => isOfNames(at, items, kinds.get(at) ?? 'other', numbers));
  const headed = filled.filter((at) => kinds.get(at) === 'result');
  const open = filled.filter((at) => at !== names && kinds.get(at) === 'unheaded' && at > column);
  const unknown = filled.filter((at) => at !== names && kinds.get(at) === 'other' && at > column);
  const last = (open.length > 0 ? open : unknown.length === 1 ? unknown : []).slice(-1);
  const chosen = headed.length > 1 ? toDate(headed, head) : undefined;
  const results = chosen !== undefined ? [chosen] : headed.length > 0 ? headed : last;
  const unread = filled.filter((at) => {
    const isSilent = at === names || kinds.get(at) === 'about';
    return !isSilent && !results.includes(at);
  });
  const rows = numbered.filter(
    ({ row, cells }) => row >= first && !isNumbering([...cells.values()].map(textIn)),
  );
  const isHeaded = headed.length > 0;
  return { sheet, found, numberColumn: column, head, rows, results, isHeaded, unread };
}

/** The column that repeats what components are called, in the document's words or in others. */
function isOfNames(
  at: number,
  items: readonly SheetRow[],
  kind: string,
  { names }: ItemNumbers,
): boolean {
  const texts = items.flatMap(({ cells }) => {
    const cell = cells.get(at);
    return isBlank(cell) ? [] : [cell?.kind === 'text' ? tidyText(cell.text) : ''];
  });
  if (kind === 'about') return texts.every((text) => /\p{L}{2}/u.test(text));
  if (texts.filter((text) => names.has(text)).length * 2 > texts.length) return true;
  const hasMore = items.some(({ cells }) =>
    [...cells].some(([other, cell]) => other > at && !isBlank(cell)),
  );
  return kind === 'unheaded' && hasMore && texts.every((text) => /^[\p{L}\s]{12,}/u.test(text));
}
