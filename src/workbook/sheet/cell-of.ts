import { FileFault } from '../fault.ts';
import type { SheetCell } from './cell.ts';
import { unescaped } from './escaped.ts';
import type { ShownAs } from './formats.ts';
import { plainNumber } from './number-text.ts';
import { dayOfSerial } from './serial.ts';

/** What the cells of all sheets of a workbook refer to. */
export interface Shared {
  readonly strings: readonly string[];
  readonly shownAs: readonly ShownAs[];
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
  readonly inline: string | undefined;
  readonly hasFormula: boolean;
}

/** What stands in a cell; undefined for a blank one. */
export function cellOf(
  { type = 'n', style = '0', value, inline, hasFormula }: RawCell,
  shared: Shared,
): SheetCell | undefined {
  if (type === 'inlineStr') return { kind: 'text', text: unescaped(inline ?? '') };
  if (value === undefined || (value.trim() === '' && type !== 'str')) {
    // A formula whose result is an empty text says so; one without a result was never worked out.
    return hasFormula && type !== 'str' ? { kind: 'uncalculated' } : undefined;
  }
  switch (type) {
    case 's': {
      const text = shared.strings[Number(value)];
      if (text === undefined) throw new FileFault('not-a-workbook', 'a text of a cell is missing');
      return { kind: 'text', text };
    }
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
