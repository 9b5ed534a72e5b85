import type { Sheet } from '../sheet/cell.ts';
import { CARRIED, DECISIONS, MARK } from './columns.ts';
import { markOf } from './layout.ts';

/** The sheet that nobody sees, with what a form has no cells for. */
export function isCarried(sheet: Sheet): boolean {
  return markOf(sheet)?.text === `${MARK} ${CARRIED}`;
}

/** How many decisions a form carries along, as its first sheet says. */
export function decisionsCarried(sheets: readonly Sheet[]): number {
  const counts = sheets.map((sheet) => {
    const [, count = '0'] = markOf(sheet)?.text.split(`${DECISIONS} `) ?? [];
    return /^\d{1,6}$/.test(count) ? Number(count) : 0;
  });
  return Math.max(0, ...counts);
}
