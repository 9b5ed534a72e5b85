import type { CellModel } from '../sheet/model.ts';
import type { StyleName } from '../sheet/styles.ts';

/** A cell with a text. */
export function textCell(column: number, value: string, style: StyleName): CellModel {
  return { column, value, style };
}

/** The columns from one to another. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
