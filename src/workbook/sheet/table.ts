import { FileFault, type FileIssue } from '../fault.ts';
import { LIMITS } from '../zip/limits.ts';
import { type Sheet, type SheetCell, textOfCell } from './cell.ts';
import { columnName, referenceOf } from './reference.ts';

/** A table as rows of texts, all of one length. */
export interface Table {
  readonly name: string;
  readonly rows: string[][];
}

/**
 * A sheet as rows of texts, row 1 first: what is merged stands in its first cell and nowhere else.
 * What a text does not show is told: errors, formulas without a result, what was struck out, hidden
 * rows.
 */
export function tableOf(sheet: Sheet, issues: FileIssue[]): Table {
  const { name, rows: found, hiddenColumns } = sheet;
  const height = found.reduce((most, { row }) => Math.max(most, row), 0);
  const width = found.reduce((most, { cells }) => Math.max(most, ...cells.keys()), 0);
  if (height * width > LIMITS.cells * 4) {
    throw new FileFault('too-large', `the sheet "${name}" has ${height} rows of ${width} cells`);
  }
  const rows = Array.from({ length: height }, () => new Array<string>(width).fill(''));
  const covered = coveredCells(sheet);
  if (sheet.state !== 'visible') {
    issues.push({ code: 'hidden-sheet', table: name, message: 'the sheet is hidden' });
  }
  const shownHidden = [...hiddenColumns].filter((column) =>
    found.some(({ cells }) => cells.has(column)),
  );
  for (const column of shownHidden) {
    const message = `column ${columnName(column)} is hidden, and is read`;
    issues.push({ code: 'hidden-column', table: name, message });
  }
  for (const { row, isHidden, cells } of found) {
    if (isHidden) {
      issues.push({
        code: 'hidden-row',
        table: name,
        row,
        message: 'the row is hidden, and is read',
      });
    }
    for (const [column, cell] of cells) {
      if (covered.has(row * (1 << 15) + column)) continue;
      (rows[row - 1] as string[])[column - 1] = textOfCell(cell).normalize('NFC');
      const issue = issueOf(cell);
      if (issue !== undefined) {
        issues.push({ ...issue, table: name, row, cell: referenceOf({ row, column }) });
      }
    }
  }
  return { name, rows };
}

function issueOf(cell: SheetCell): Pick<FileIssue, 'code' | 'message'> | undefined {
  if (cell.kind === 'error') {
    return { code: 'cell-error', message: `the spreadsheet gives the error ${cell.text}` };
  }
  if ('removed' in cell) {
    const message = `a line goes through "${cell.removed.trim()}" in the cell: it is left out`;
    return { code: 'struck-out', message };
  }
  if (cell.kind !== 'uncalculated') return undefined;
  const message = 'the formula has no result: open the file in a spreadsheet and save it';
  return { code: 'uncalculated', message };
}

/** Cells under another one: programs leave in them what stood there before. */
export function coveredCells({ merges, rows }: Sheet): ReadonlySet<number> {
  const covered = new Set<number>();
  if (merges.length === 0) return covered;
  for (const { row, cells } of rows) {
    for (const { from, to } of merges) {
      if (row < from.row || row > to.row) continue;
      for (const column of cells.keys()) {
        const isFirst = row === from.row && column === from.column;
        if (!isFirst && column >= from.column && column <= to.column) {
          covered.add(row * (1 << 15) + column);
        }
      }
    }
  }
  return covered;
}
