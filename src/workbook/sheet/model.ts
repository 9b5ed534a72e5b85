import type { CellRange } from './reference.ts';
import type { StyleName } from './styles.ts';

/** A cell to be written: a text is never a formula; a number is one in plain notation. */
export interface CellModel {
  readonly column: number;
  readonly value?: string | { readonly number: string };
  readonly style: StyleName;
}

export interface RowModel {
  readonly row: number;
  readonly height?: number;
  readonly cells: readonly CellModel[];
}

/** What may be typed in a cell; other values are refused by the spreadsheet with `message`. */
export interface ValidationModel {
  readonly cell: string;
  readonly rule:
    | { readonly type: 'list'; readonly name: string }
    | { readonly type: 'whole' | 'decimal' | 'date'; readonly min: string; readonly max?: string };
  readonly title: string;
  readonly message: string;
}

export interface SheetModel {
  readonly name: string;
  readonly state?: 'veryHidden';
  /** Widths in characters, from the first column; 0 is hidden. */
  readonly widths: readonly number[];
  /** Gone through once, while the sheet is written. */
  readonly rows: Iterable<RowModel>;
  readonly merges?: readonly CellRange[];
  readonly validations?: readonly ValidationModel[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Cells that are not for filling in cannot be changed by accident; there is no password. */
  readonly isProtected?: boolean;
  /** This row is printed on every page. */
  readonly titleRow?: number;
}

export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  /** Names for ranges of cells: "Lists!$A$1:$A$3". */
  readonly names: readonly { readonly name: string; readonly range: string }[];
}
