import { UsageError } from '../../index.ts';
import type { CellModel, RowModel, SheetModel } from '../sheet/model.ts';
import { MAX_ROW } from '../sheet/reference.ts';

/** What a cell says, and how it looks; a number where its style is one of numbers. */
export type Said = readonly [value: string | undefined, style: CellModel['style']];

export interface TableModel {
  readonly name: string;
  /** Headings with the width of their columns in characters. */
  readonly head: readonly (readonly [heading: string, width: number])[];
  /** Made one by one as the sheet is written, so that a nation's rows never stand there at once. */
  readonly rows: Iterable<readonly Said[]>;
  /** So many columns stay in sight. */
  readonly frozen: number;
}

const NUMBERS: ReadonlySet<string> = new Set(['rank', 'points', 'index']);

/** A sheet with a heading that stays in sight and is printed on every page. */
export function tableSheet({ name, head, rows, frozen }: TableModel): SheetModel {
  return {
    name,
    widths: head.map(([, width]) => width),
    rows: rowsOf(head, rows),
    frozen: { rows: 1, columns: frozen },
    titleRow: 1,
  };
}

/** @throws {UsageError} for more rows than a sheet can hold. */
function* rowsOf(head: TableModel['head'], rows: TableModel['rows']): Generator<RowModel> {
  const first = head.map(([value], at): CellModel => ({ column: at + 1, value, style: 'head' }));
  yield { row: 1, height: 64, cells: first };
  let row = 1;
  for (const said of rows) {
    row += 1;
    if (row > MAX_ROW) throw new UsageError(`a sheet holds ${MAX_ROW} rows: write fewer units`);
    yield { row, cells: said.map(cellOf) };
  }
}

function cellOf([value, style]: Said, at: number): CellModel {
  if (value === undefined) return { column: at + 1, style };
  return { column: at + 1, style, value: NUMBERS.has(style) ? { number: value } : value };
}
