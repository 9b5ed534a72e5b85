import type { Form, RubricDefinition } from '../../index.ts';
import { referenceOf } from '../sheet/reference.ts';
import type { SheetWords } from '../words/words.ts';
import { numbersOf } from './bare-numbers.ts';
import { verificationsOf } from './carried.ts';
import { chosen } from './choose-sheet.ts';
import type { Collector } from './collector.ts';
import { GENERAL } from './columns.ts';
import { markOf } from './layout.ts';
import { decisionsCarried, isCarried } from './marks.ts';
import type { LaidSheet } from './missing.ts';
import { keyOf, valueAt } from './paths.ts';
import { readBare, tellRivals } from './read-bare.ts';
import { readSheets, tellUnmarked } from './read-sheets.ts';
import { isFilled } from './role.ts';
import { type FormReader, textIn } from './settle.ts';

/** What the caller says of the workbook. */
export interface Asked {
  readonly sheet: string | undefined;
  readonly unit: object | undefined;
}

interface ReadWith extends FormReader {
  readonly rubric: RubricDefinition;
  readonly form: Form;
  readonly words: SheetWords;
}

/** A form by its keys; what has only its headings left is told; all else as somebody typed it. */
export function readLaid(
  laid: readonly LaidSheet[],
  { sheet, unit }: Asked,
  { rubric, form, words, ...reader }: ReadWith,
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
    holdUnit(into, unit);
    return;
  }
  const unmarked = isTyped ? [] : laid.filter(isUnmarked);
  if (!unmarked.some(({ is }) => is.role === 'unmarked')) {
    const { read, rivals } = chosen(sheets, numbersOf(rubric), sheet);
    for (const table of read) readBare(table, form, into);
    tellRivals(rivals, into);
  } else for (const one of unmarked) tellUnmarked(one.sheet, into);
  takeUnit(into, unit);
}

/** With the headings of a form, and nothing that says whose its rows are. */
function isUnmarked({ sheet, is }: LaidSheet): boolean {
  return is.role === 'unmarked' || (is.role === 'own' && isFilled(sheet, is.layout));
}

/** Documents alone, without a mark, make no form of a workbook. */
function isOfForm({ sheet, is }: LaidSheet): boolean {
  if (is.role !== 'own') return is.role === 'keyed';
  return is.layout.kind !== 'evidence' || markOf(sheet) !== undefined;
}

/** Of a typed sheet: the unit that the caller names, if the sheet does not say that it is another's. */
function takeUnit(into: Collector, unit: object | undefined): void {
  holdUnit(into, unit);
  if (unit !== undefined) into.submission.unit = unit;
}

/** A report of another unit than the one it is read for. */
function holdUnit(into: Collector, unit: object | undefined): void {
  const [expected, own] = [unit, into.submission.unit].map((one) => valueAt(one, ['id']));
  if (!/^(?:string|number)$/.test(typeof expected) || own === undefined) return;
  const wanted = String(expected).normalize('NFC').trim();
  const received = String(own).normalize('NFC').trim();
  if (received === wanted) return;
  const path = ['unit', 'id'];
  const message = `the workbook is of the unit "${received}", and is read for "${wanted}"`;
  into.refuse('conflicting-fields', path, message, into.placeOf(path), received, [], wanted);
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
