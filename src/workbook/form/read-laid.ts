import type { RubricDefinition } from '../../index.ts';
import { referenceOf } from '../sheet/reference.ts';
import type { SheetWords } from '../words/words.ts';
import { verificationsOf } from './carried.ts';
import { chosen } from './choose-sheet.ts';
import type { Collector } from './collector.ts';
import { GENERAL } from './columns.ts';
import { markOf } from './layout.ts';
import { decisionsCarried, isCarried } from './marks.ts';
import type { LaidSheet } from './missing.ts';
import { keyOf } from './paths.ts';
import { readBare } from './read-bare.ts';
import { readSheets, tellUnmarked } from './read-sheets.ts';
import { type FormReader, textIn } from './settle.ts';

/** What the caller says of the workbook. */
export interface Asked {
  readonly sheet: string | undefined;
  readonly unit: object | undefined;
}

/** A form by its keys; what has only its headings left is told; all else as somebody typed it. */
export function readLaid(
  laid: readonly LaidSheet[],
  { sheet, unit }: Asked,
  { rubric, words, ...reader }: FormReader & { rubric: RubricDefinition; words: SheetWords },
): void {
  const { into } = reader;
  const sheets = laid.map((one) => one.sheet);
  const named = laid.find((one) => one.sheet.name === sheet);
  const isTyped = sheet !== undefined && (named === undefined || named.is.role === 'other');
  if (!isTyped && laid.some(isOfForm)) {
    readSheets(laid, words, reader);
    const expected = decisionsCarried(sheets);
    verificationsOf(into, sheets.find(isCarried), { expected, name: words.verificationTitle });
    placeUnit(into, laid);
    return;
  }
  const unmarked = isTyped ? [] : laid.filter(({ is }) => is.role === 'unmarked');
  for (const one of unmarked) tellUnmarked(one.sheet, into);
  if (unmarked.length > 0) Object.assign(into.submission.unit, unit);
  else readBare(chosen(sheets, rubric, sheet), rubric, into, unit);
}

/** Documents alone, without a mark, make no form of a workbook. */
function isOfForm({ sheet, is }: LaidSheet): boolean {
  if (is.role !== 'own') return is.role === 'keyed';
  return is.layout.kind !== 'evidence' || markOf(sheet) !== undefined;
}

/** Where the unit's code is to be written, so that one that is missing has its place. */
function placeUnit(into: Collector, laid: readonly LaidSheet[]): void {
  const found = laid.find(({ is }) => is.role === 'own' && is.layout.kind === 'general');
  if (found?.is.role !== 'own') return;
  const { sheet: general } = found;
  const { key = 1, value: column = GENERAL.value } = found.is.layout.columns;
  const row = general.rows.find(({ cells }) => textIn(cells.get(key)) === keyOf(['unit', 'id']));
  if (row === undefined) return;
  if (
    into.placeOf(['unit', 'id']).cell === undefined ||
    !Object.hasOwn(into.submission.unit, 'id')
  ) {
    const cell = referenceOf({ row: row.row, column });
    into.mark(['unit', 'id'], { sheet: general.name, cell });
  }
}
