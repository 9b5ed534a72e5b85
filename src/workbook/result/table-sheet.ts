import { UsageError } from '../../index.ts';
import type { CellModel, RowModel, SheetModel } from '../sheet/model.ts';
import { MAX_ROW } from '../sheet/reference.ts';
import { serialOfDay } from '../sheet/serial.ts';

/** What a cell says, and how it looks; a number where its style is one of numbers. */
export type Said = readonly [value: string | undefined, style: CellModel['style']];

export interface TableModel {
  readonly name: string;
  /** Whose it is, above the headings. */
  readonly title?: string | undefined;
  /** Headings with the width of their columns in characters. */
  readonly head: readonly (readonly [heading: string, width: number])[];
  /** Made one by one as the sheet is written, so that a nation's rows never stand there at once. */
  readonly rows: Iterable<readonly Said[]>;
  /** So many columns stay in sight. */
  readonly frozen: number;
}

const NUMBERS: ReadonlySet<string> = new Set(['rank', 'points', 'index']);

/** A sheet with a heading that stays in sight and is printed on every page. */
export function tableSheet({ name, title, head, rows, frozen }: TableModel): SheetModel {
  const headRow = title === undefined ? 1 : 2;
  return {
    name,
    widths: head.map(([, width]) => width),
    rows: rowsOf(head, rows, title),
    frozen: { rows: headRow, columns: frozen },
    titleRow: headRow,
  };
}

/** @throws {UsageError} for more rows than a sheet can hold. */
function* rowsOf(
  head: TableModel['head'],
  rows: TableModel['rows'],
  title: string | undefined,
): Generator<RowModel> {
  const first = head.map(([value], at): CellModel => ({ column: at + 1, value, style: 'head' }));
  let row = 1;
  if (title !== undefined) {
    yield { row, height: 24, cells: [{ column: 1, value: title, style: 'title' }] };
    row += 1;
  }
  yield { row, height: 64, cells: first };
  for (const said of rows) {
    row += 1;
    if (row > MAX_ROW) throw new UsageError(`a sheet holds ${MAX_ROW} rows: write fewer units`);
    yield { row, cells: said.map(cellOf) };
  }
}

function cellOf([value, style]: Said, at: number): CellModel {
  if (value === undefined) return { column: at + 1, style };
  if (style === 'day') {
    const serial = serialOfDay(value);
    if (serial === undefined) return { column: at + 1, style: 'label', value };
    return { column: at + 1, style, value: { number: String(serial) } };
  }
  return { column: at + 1, style, value: NUMBERS.has(style) ? { number: value } : value };
}
