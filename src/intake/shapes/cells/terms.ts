import type { CellReader } from './cell-reader.ts';
import { measureCell } from './measure.ts';

/** Any measure that was made of the terms; the terms themselves have fields of their own. */
export const termsCell: CellReader<'terms'> = (reading, path, text, shape) =>
  measureCell(reading, path, text, shape.measure);
