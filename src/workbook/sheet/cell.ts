import type { CellPlace, CellRange } from './reference.ts';

/** What stands in a cell; blank cells are not there. What is no value stays a kind of its own. */
export type SheetCell =
  /** `removed`: what of it has a line through it, and is left out. */
  | { readonly kind: 'text'; readonly text: string; readonly removed?: string }
  /** All of it has a line through it. */
  | { readonly kind: 'struck'; readonly removed: string }
  /** In plain notation, with the digits that the file has. */
  | { readonly kind: 'number'; readonly text: string; readonly isPercent?: true }
  /** A number with the format of a day or a time. */
  | { readonly kind: 'day'; readonly text: string; readonly serial: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'uncalculated' };

export interface SheetRow {
  readonly row: number;
  readonly isHidden: boolean;
  /** By column, from 1, in order. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

export interface Sheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A cell with where it stands. */
export interface PlacedCell extends CellPlace {
  readonly cell: SheetCell;
}

/** The text of a cell as a table has it; none of a formula without a result, and of what was struck out. */
export function textOfCell(cell: SheetCell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'uncalculated':
    case 'struck':
      return '';
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    default:
      return cell.text;
  }
}
