import type { FormPillar } from '../../index.ts';
import type { CellModel, RowModel, SheetModel, ValidationModel } from '../sheet/model.ts';
import type { CellRange } from '../sheet/reference.ts';
import { ABOUT, aboutCells, linesOf } from './about-cells.ts';
import { type Filling, rowCells } from './answer-cells.ts';
import { range, textCell } from './cells.ts';
import { COLUMN, MARK, WIDTHS } from './columns.ts';
import { rowsOf } from './rows.ts';
import type { FormContext } from './values.ts';

export const HEAD_ROW = 2;

/** A pillar as a sheet: a row for each thing asked, criteria as rows between. */
export function pillarSheet(
  pillar: FormPillar,
  name: string,
  filling: Filling,
  context: FormContext,
): SheetModel {
  const { words } = context;
  const last = filling.verification ? COLUMN.reason : COLUMN.note;
  const names = Object.keys(COLUMN) as (keyof typeof COLUMN)[];
  const shown = names.filter((one) => COLUMN[one] <= last);
  const head = shown.map((one): CellModel => {
    return { column: COLUMN[one], value: one === 'key' ? '' : words[one], style: 'head' };
  });
  const title = `${pillar.id}. ${pillar.name}`;
  const rows: RowModel[] = [
    { row: 1, height: 24, cells: [textCell(1, MARK, 'plain'), textCell(2, title, 'title')] },
    { row: HEAD_ROW, height: 48, cells: head },
  ];
  const merges: CellRange[] = [
    { from: { row: 1, column: 2 }, to: { row: 1, column: COLUMN.asked } },
  ];
  const validations: ValidationModel[] = [];
  let at = HEAD_ROW + 1;
  for (const criterion of pillar.criteria) {
    const line = `${criterion.id}. ${criterion.name}`;
    const blank = range(2, last).map((column) =>
      textCell(column, column === 2 ? line : '', 'part'),
    );
    rows.push({ row: at, height: 20, cells: blank });
    merges.push({ from: { row: at, column: 2 }, to: { row: at, column: last } });
    at += 1;
    for (const component of criterion.components) {
      const asked = rowsOf(component, filling.submission, words);
      const height = Math.max(32, Math.ceil(linesOf(component) / asked.length) * 15.5);
      for (const [index, row] of asked.entries()) {
        const about =
          index === 0 ? aboutCells(component, context) : ABOUT.map((c) => textCell(c, '', 'label'));
        const own = rowCells(row, at, component, {
          filling,
          context,
          validations,
          isTop: index === 0,
        });
        const high = Math.max(height, Math.ceil(row.label.length / 30) * 15.5);
        rows.push({
          row: at,
          height: Math.min(400, high),
          cells: [...own.slice(0, 1), ...about, ...own.slice(1)],
        });
        at += 1;
      }
      if (asked.length > 1) {
        const from = at - asked.length;
        merges.push(
          ...ABOUT.map((column) => ({ from: { row: from, column }, to: { row: at - 1, column } })),
        );
      }
    }
  }
  return {
    name,
    widths: shown.map((one) => WIDTHS[one]),
    rows,
    merges,
    validations,
    frozen: { rows: HEAD_ROW, columns: COLUMN.component },
    isProtected: true,
    titleRow: HEAD_ROW,
  };
}
