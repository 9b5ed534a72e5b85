import { FileFault } from '../fault.ts';
import { type SheetCell, textOfCell } from './cell.ts';
import { unescaped } from './escaped.ts';
import type { ShownAs } from './formats.ts';
import { plainNumber } from './number-text.ts';
import { type CellText, readText } from './rich-text.ts';
import { dayOfSerial } from './serial.ts';

/** What the cells of all sheets of a workbook refer to. */
export interface Shared {
  readonly strings: readonly CellText[];
  readonly shownAs: readonly ShownAs[];
  /** By style, whether it draws a line through what stands there. */
  readonly struck: readonly boolean[];
  readonly is1904: boolean;
  /** How many cells have been read in all. */
  count: number;
}

/** How switches are written. */
export const YES: ReadonlySet<string> = new Set(['1', 'true', 'on']);

/** A cell as its XML has it: its texts are not told apart from numbers yet. */
export interface RawCell {
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly value: string | undefined;
  readonly inline: CellText | undefined;
  readonly hasFormula: boolean;
}

/** What stands in a cell; undefined for a blank one. */
export function cellOf(raw: RawCell, shared: Shared): SheetCell | undefined {
  const isStruck = shared.struck[Number(raw.style ?? 0)] === true;
  const { type } = raw;
  if (type === 'inlineStr' || (type === 's' && raw.value !== undefined)) {
    return textCellOf(type === 's' ? sharedText(raw.value, shared) : (raw.inline ?? ''), isStruck);
  }
  const cell = unstruck(raw, shared);
  const text = textOfCell(cell);
  return isStruck && text.trim() !== '' ? { kind: 'struck', removed: text } : cell;
}

function sharedText(value: string | undefined, { strings }: Shared): CellText {
  const text = strings[Number(value)];
  if (text === undefined) throw new FileFault('not-a-workbook', 'a text of a cell is missing');
  return text;
}

function textCellOf(given: CellText, isStruckCell: boolean): SheetCell {
  const { text, removed } = readText(given, isStruckCell);
  if (removed.trim() === '') return { kind: 'text', text: text + removed };
  return text === '' ? { kind: 'struck', removed } : { kind: 'text', text, removed };
}

function unstruck(
  { type = 'n', style = '0', value, hasFormula }: RawCell,
  shared: Shared,
): SheetCell | undefined {
  if (value === undefined || (value.trim() === '' && type !== 'str')) {
    // A formula whose result is an empty text says so; one without a result was never worked out.
    return hasFormula && type !== 'str' ? { kind: 'uncalculated' } : undefined;
  }
  switch (type) {
    case 'str':
      return { kind: 'text', text: unescaped(value) };
    case 'b':
      return { kind: 'boolean', value: YES.has(value.trim()) };
    case 'e':
      return { kind: 'error', text: value.trim() };
    case 'd':
      return { kind: 'day', text: value.trim().replace(/T00:00.*$/, ''), serial: value.trim() };
    default:
      return numberOf(value, Number(style), shared);
  }
}

function numberOf(value: string, style: number, { shownAs, is1904 }: Shared): SheetCell {
  const text = plainNumber(value);
  if (text === undefined) throw new FileFault('not-a-workbook', 'a number of a cell is none');
  const day = shownAs[style] === 'day' ? dayOfSerial(Number(text), is1904) : undefined;
  if (day !== undefined) return { kind: 'day', text: day, serial: text };
  return shownAs[style] === 'percent'
    ? { kind: 'number', text, isPercent: true }
    : { kind: 'number', text };
}
