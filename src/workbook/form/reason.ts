import type { Path } from '../../index.ts';
import type { SheetCell } from '../sheet/cell.ts';
import { saidIn } from './cell-value.ts';
import type { SheetPlace } from './collector.ts';
import { type FormReader, settle, textIn } from './settle.ts';

/** A line through an open cell. */
const LINE = /^[-–—./…\s]+$/;
/** Why it is not assessed: "Không" or "5" in that column is no reason to leave points out. */
export function readReason(
  path: Path,
  cell: SheetCell | undefined,
  place: SheetPlace,
  reader: Pick<FormReader, 'into'>,
): void {
  const text = textIn(cell).normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (LINE.test(text)) return;
  const isValue = cell?.kind === 'number' || cell?.kind === 'boolean' || cell?.kind === 'day';
  if (isValue || isNoReason(text)) {
    const message = 'what is excluded needs a reason';
    reader.into.refuse('missing-field', path, message, place, text);
  } else settle(path, saidIn(cell, 'text'), place, reader);
}

/** Words, figures and days that are no reason for anything, and the heading of the column itself. */
function isNoReason(text: string): boolean {
  return /^(?:(?:không|ko|chưa|có|không có|không có lý do|có lý do|lý do|đạt|không đạt|chưa đạt|không áp dụng|không đánh giá|chưa đánh giá|yes|no|x|true|false|none|n\/?a|not applicable|not assessed|reason)[.!]*|[\d.,:/%\s-]+|[^\p{L}\d]+)$/iu.test(
    text,
  );
}
