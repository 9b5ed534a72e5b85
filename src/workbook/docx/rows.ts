import { FileFault } from '../fault.ts';
import { at, childNamed, type XmlElement } from '../xml/element.ts';
import { cellsIn, cellText, rowsIn } from './cell.ts';
import { controlText } from './control.ts';
import type { Numbering } from './counting.ts';
import type { NotText, Report } from './issue.ts';
import { isOn, settingOf, wholeOf } from './setting.ts';

/** A row of a table: its texts by column, and what they do not have. */
export interface Row {
  readonly cells: string[];
  /** Word repeats it on every page. */
  readonly isHeader: boolean;
  readonly notText: readonly { readonly what: NotText; readonly column: number }[];
}

/** Word itself takes no more than 63 columns. */
const MAX_SPAN = 255;

/**
 * The rows of a table by the columns of its grid: a merged cell's text stands at its first place,
 * the other places are empty.
 *
 * @throws {FileFault} where it has more than `room` cells.
 */
export function readRows(table: XmlElement, numbering: Numbering, room: number): Row[] {
  /** Columns where the row before has a cell that may go on below. */
  let above: ReadonlySet<number> = new Set();
  let left = room;
  return rowsIn(table).map((row) => {
    const properties = childNamed(row, 'w:trPr');
    const cells: string[] = new Array<string>(spanOf(properties, 'w:gridBefore', 0)).fill('');
    const notText: { what: NotText; column: number }[] = [];
    const merged = new Set<number>();
    for (const { cell, control } of cellsIn(row)) {
      const column = cells.length;
      const report: Report = (what) => notText.push({ what, column: column + 1 });
      const settings = childNamed(cell, 'w:tcPr');
      const down = childNamed(settings, 'w:vMerge');
      if (down !== undefined) merged.add(column);
      const goesOn = down !== undefined && !isRestart(down) && above.has(column);
      const across = childNamed(settings, 'w:hMerge');
      const isCovered = goesOn || (across !== undefined && !isRestart(across) && column > 0);
      // What stands in a covered cell is not shown, and its numbers do not count.
      const text = isCovered ? '' : (controlText(control) ?? cellText(cell, numbering, report));
      cells.push(text, ...new Array<string>(spanOf(settings, 'w:gridSpan', 1) - 1).fill(''));
      if (cells.length > left) throw tooLarge();
    }
    cells.push(...new Array<string>(spanOf(properties, 'w:gridAfter', 0)).fill(''));
    left -= cells.length;
    if (left < 0) throw tooLarge();
    above = merged;
    return { cells, isHeader: isOn(at(properties, 'w:tblHeader')), notText };
  });
}

function tooLarge(): FileFault {
  return new FileFault('too-large', 'the document has too many cells');
}

function isRestart({ attributes }: XmlElement): boolean {
  return attributes['val'] === 'restart';
}

function spanOf(properties: XmlElement | undefined, name: string, least: 0 | 1): number {
  return Math.max(wholeOf(settingOf(properties, name), MAX_SPAN) ?? least, least);
}
