import type { Path } from '../../index.ts';
import { type Sheet, textOfCell } from '../sheet/cell.ts';
import { type CellRange, referenceOf } from '../sheet/reference.ts';
import type { Collector } from './collector.ts';

/**
 * Cells for answers that somebody made one: of what stands there nobody knows for which it is. They
 * are told, and given back so that nothing in them is read. One that only grew over what a form says is none of them.
 */
export function mergedAnswers(
  sheet: Sheet,
  columns: ReadonlySet<number>,
  pathOfRow: (row: number) => Path | undefined,
  into: Collector,
): (row: number, column: number) => boolean {
  const refused: CellRange[] = [];
  for (const range of sheet.merges) {
    const { from, to } = range;
    const wide = [...columns].filter((column) => column >= from.column && column <= to.column);
    if (wide.length === 0) continue;
    const asked = sheet.rows.filter(
      ({ row }) => row >= from.row && row <= to.row && pathOfRow(row) !== undefined,
    );
    if (asked.length === 0) continue;
    const filled = asked.flatMap(({ row, cells }) =>
      wide.flatMap((column) => {
        const text = textOfCell(cells.get(column));
        const isBlank =
          !cells.has(column) || (cells.get(column)?.kind === 'text' && text.trim() === '');
        return isBlank ? [] : [{ row, column, text }];
      }),
    );
    const [first] = filled;
    if (first === undefined) continue;
    const isAlone = asked.length === 1 && wide.length === 1 && first.column === from.column;
    if (isAlone) continue;
    refused.push(range);
    into.refuse(
      'merged-cells',
      pathOfRow(first.row) ?? [],
      'cells for several answers were merged: it is not known for which of them this is',
      { sheet: sheet.name, cell: referenceOf(first) },
      first.text,
      [referenceOf(from), referenceOf(to)],
    );
  }
  return (row, column) =>
    refused.some(
      ({ from, to }) =>
        row >= from.row && row <= to.row && column >= from.column && column <= to.column,
    );
}
