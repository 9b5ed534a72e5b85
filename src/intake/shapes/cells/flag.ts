import type { Answer } from '../../../rules/answer.ts';
import { type Text, textIn } from '../../../rules/text.ts';
import type { AnswerReading, InputPath } from '../../reading.ts';
import { absenceIn, absenceOfCount, eitherOf } from '../../vietnamese/absence.ts';
import { type YesNo, yesNoOf } from '../../vietnamese/yes-no.ts';
import { type CellReader, loosely, refuseCell } from './cell-reader.ts';

/** "Có", "✓", "☒ Có ☐ Không", "Đã ban hành"; "Đang triển khai" is not achieved, its words the note. */
export const flagCell: CellReader<'flag'> = (reading, path, text, { absence }) =>
  absence === undefined
    ? settle(reading, path, text, yesNoOf(text))
    : settle(reading, path, text, absenceIn(text, inVietnamese(absence)));

/** A number or boolean of a spreadsheet, where achieved is that there is none of something. */
export function absenceValue(
  reading: AnswerReading,
  path: InputPath,
  value: number | boolean,
  absence: Said,
): Answer | undefined {
  const of = inVietnamese(absence);
  const said = typeof value === 'boolean' ? eitherOf(of) : absenceOfCount(value, of);
  return settle(reading, path, String(value), said);
}

interface Said {
  readonly none: Text;
  readonly some: Text;
}

function inVietnamese({ none, some }: Said): { readonly none: string; readonly some: string } {
  return { none: textIn(none, 'vi'), some: textIn(some, 'vi') };
}

function settle(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  said: YesNo,
): Answer | undefined {
  if (said.says === undefined) return refuseCell(reading, path, text, '"Có" or "Không"', said);
  const { says: achieved, note } = said;
  if (said.literal) return Object.freeze({ achieved });
  return loosely(reading, path, text, note === undefined ? { achieved } : { achieved, note });
}
