import { readText } from '../../reading.ts';
import { readCell, readYesNo } from '../../vietnamese/cell.ts';
import { tidy } from '../../vietnamese/number.ts';
import { MEASURE, scaleOf } from '../any.ts';
import type { CellReader } from './cell-reader.ts';
import { measureCell } from './measure.ts';

/** Of what no points hang on, only a value written as one is a value; prose becomes the note. */
export const anyCell: CellReader<'any'> = (reading, path, text) => {
  const achieved = readYesNo(text);
  if (achieved !== undefined) return Object.freeze({ achieved });
  if (readCell(text) !== undefined) {
    return measureCell(reading, path, text, text.includes('=') ? MEASURE : scaleOf(text));
  }
  const note = readText(reading, path, tidy(text));
  return note === undefined ? undefined : Object.freeze({ note });
};
