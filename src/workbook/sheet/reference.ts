/** A cell by its row and column, both from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** "F14" of row 14, column 6. */
export function referenceOf({ row, column }: CellPlace): string {
  return `${columnName(column)}${row}`;
}

export function columnName(column: number): string {
  let rest = column;
  let name = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    name = String.fromCharCode(65 + digit) + name;
    rest = (rest - 1 - digit) / 26;
  }
  return name;
}

/** The place of "F14" or "$F$14"; undefined for what is no cell of a sheet. */
export function placeOf(reference: string): CellPlace | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (digits === '') return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row >= 1 && row <= MAX_ROW && column <= MAX_COLUMN ? { row, column } : undefined;
}

export function rangeOf(text: string): CellRange | undefined {
  const [first = '', second = first] = text.split(':');
  const [from, to] = [placeOf(first), placeOf(second)];
  return from && to && { from, to };
}

export function rangeName({ from, to }: CellRange): string {
  return `${referenceOf(from)}:${referenceOf(to)}`;
}
