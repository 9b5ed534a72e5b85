import type { Sheet } from '../sheet/cell.ts';
import { CARRIED, MARK } from './columns.ts';
import { markOf } from './layout.ts';

/** A sheet that a form is made of: it says so itself, whatever it is called now. */
export function isMarked(sheet: Sheet): boolean {
  return markOf(sheet) !== undefined;
}

export function isCarried(sheet: Sheet): boolean {
  return markOf(sheet)?.text === `${MARK} ${CARRIED}`;
}
