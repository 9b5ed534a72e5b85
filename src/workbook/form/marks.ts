import type { Sheet } from '../sheet/cell.ts';
import { CARRIED, MARK } from './columns.ts';
import { textIn } from './settle.ts';

/** What a form says in the first cell of each of its sheets. */
function marker(sheet: Sheet): string {
  const [first] = sheet.rows;
  return first?.row === 1 ? textIn(first.cells.get(1)) : '';
}

export function isMarked(sheet: Sheet): boolean {
  return marker(sheet).startsWith(MARK);
}

export function isCarried(sheet: Sheet): boolean {
  return marker(sheet) === `${MARK} ${CARRIED}`;
}

/** Sheets of documents to hand in have no keys of answers or of the unit in front. */
export function hasKeys({ rows }: Sheet): boolean {
  const third = rows.filter(({ row }) => row > 1).map(({ cells }) => textIn(cells.get(1)));
  return (
    third.some((key) => /^(?:rubric|unit)\//.test(key)) || rows.some(({ cells }) => cells.has(8))
  );
}
