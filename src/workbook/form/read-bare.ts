import type { Form, Path } from '../../index.ts';
import { columnName, referenceOf } from '../sheet/reference.ts';
import { readAbove } from './bare-above.ts';
import { kindOf } from './bare-head.ts';
import type { BareTable } from './bare-table.ts';
import { saidIn } from './cell-value.ts';
import type { Collector, SheetPlace } from './collector.ts';
import { componentsIn, tidyText } from './known.ts';
import { settle, textIn } from './settle.ts';
import { isAnswerText, isBlank, isEmpty } from './strays.ts';

/**
 * A sheet that somebody typed: numbers of items in one column, what they report in another. Which
 * column that is says its heading; without one it is the only other column with texts, else the last.
 * What stands in the table and is not read is told.
 */
export function readBare(table: BareTable, form: Form, into: Collector): void {
  const { sheet, rows, results } = table;
  const above = readAbove(table, form, into);
  const last = rows.findLast(({ number }) => 'id' in number)?.row ?? 0;
  for (const one of rows) {
    const { row, cells, number } = one;
    if (above.has(row) || isHeadAgain(one, table)) continue;
    const filled = results.filter((column) => !isEmpty(cells.get(column)));
    const [column] = filled;
    if (column === undefined) continue;
    const at = (where: number): SheetPlace => {
      return { sheet: sheet.name, cell: referenceOf({ row, column: where }) };
    };
    const text = textIn(cells.get(column));
    switch (number.is) {
      case 'component': {
        const path = ['answers', number.id];
        for (const each of filled)
          settle(path, saidIn(cells.get(each), undefined), at(each), { into });
        continue;
      }
      case 'doubtful': {
        const message = 'a spreadsheet has cut this number: it may have ended in 0';
        into.refuse(
          'unreadable',
          ['answers', number.id],
          message,
          at(table.numberColumn),
          number.text,
        );
        continue;
      }
      case 'unknown': {
        const message = 'the rubric has no component of this number';
        into.refuse('unknown-component', ['answers'], message, at(table.numberColumn), number.text);
        continue;
      }
      default: {
        if (isBlank(cells.get(column))) continue;
        // Below the table stands who signs, and where.
        if (row > last && !isAnswerText(cells.get(column))) continue;
        const message = 'this stands in a row without the number of a component';
        into.refuse('stray-cell', ['answers'], message, at(column), text.slice(0, 80));
      }
    }
  }
  tellUnread(table, form, into);
}

/** Headings that are printed again on another page. */
function isHeadAgain({ cells, number }: BareTable['rows'][number], { head }: BareTable): boolean {
  if ('id' in number) return false;
  return [...cells].every(([column, cell]) => {
    const text = tidyText(textIn(cell));
    const heading = tidyText(head.headings.get(column)?.text ?? '');
    return text === '' || (heading !== '' && heading.includes(text));
  });
}

/** Columns with something of the unit's that is no result: its own points, notes, documents. */
function tellUnread({ sheet, head, rows, unread }: BareTable, form: Form, into: Collector): void {
  const units = new Map(
    componentsIn(form).map(({ id, fields }) => [
      id,
      new Set(fields.flatMap(({ unit }) => (unit === undefined ? [] : [tidyText(unit)]))),
    ]),
  );
  for (const column of unread) {
    const heading = head.headings.get(column);
    const items = rows.filter(({ number, cells }) => 'id' in number && !isBlank(cells.get(column)));
    const isKnown =
      kindOf(heading?.text) === 'unit' &&
      items.every(
        ({ number, cells }) =>
          'id' in number && units.get(number.id)?.has(tidyText(textIn(cells.get(column)))),
      );
    if (isKnown) continue;
    const row = heading?.row ?? items[0]?.row ?? 1;
    const path: Path = ['answers'];
    const place = { sheet: sheet.name, cell: referenceOf({ row, column }) };
    into.note({ code: 'unread-column', heading: heading?.text ?? columnName(column) }, path, place);
  }
}

/** Told, of sheets that have the same components as the one that is read. */
export function tellRivals(rivals: readonly BareTable[], into: Collector): void {
  for (const { sheet } of rivals) {
    const message =
      'another sheet has the numbers of the same components: name the one that counts';
    into.refuse('unread-sheet', ['answers'], message, { sheet: sheet.name }, sheet.name);
  }
}
