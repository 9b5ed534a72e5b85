import { yesNoOf } from '../../vietnamese/yes-no.ts';
import { type CellReader, loosely, refuseCell } from './cell-reader.ts';

/** "Có", "✓", "☒ Có ☐ Không", "Đã ban hành"; "Đang triển khai" is not achieved, its words the note. */
export const flagCell: CellReader<'flag'> = (reading, path, text) => {
  const said = yesNoOf(text);
  if (said.says === undefined) return refuseCell(reading, path, text, '"Có" or "Không"', said);
  const { says: achieved, note } = said;
  if (said.literal) return Object.freeze({ achieved });
  return loosely(reading, path, text, note === undefined ? { achieved } : { achieved, note });
};
