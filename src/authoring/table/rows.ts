import { tidy } from '../../intake/vietnamese/number.ts';
import { sameNameKey } from '../../rubric/same-name.ts';
import { cellText } from './cell-text.ts';
import type { TableDesk } from './decision.ts';
import type { Field, TableMapping, TableRow, TableRows } from './mapping.ts';

type Cells = { readonly [key: string]: unknown };
type Columns = ReadonlyMap<Field, string>;

/** The rows under their heading, with the cells that the mapping asks for. */
export function readRows(rows: TableRows, mapping: TableMapping, desk: TableDesk): TableRow[] {
  const list: readonly unknown[] = Array.isArray(rows) ? rows : [];
  const wanted = Object.entries(mapping.columns) as [Field, string | number][];
  const { columns, from } = findColumns(list.map(asCells), wanted);
  for (const [field, column] of wanted) {
    if (columns.has(field)) continue;
    desk.issues.push({ row: null, code: 'unknown-column', text: String(column) });
  }
  return list.slice(from).map((cells, index) => {
    const row = from + index + 1;
    return { row, cells: cellsOf(asCells(cells), columns, row, desk) };
  });
}

/**
 * Headings are looked for by meaning: in the keys of records, or in the first row that has them
 * all, above which only titles stand. Places need no heading.
 */
function findColumns(
  list: readonly Cells[],
  wanted: readonly (readonly [Field, string | number])[],
): { columns: Columns; from: number } {
  const headings = wanted.filter(([, column]) => typeof column === 'string');
  const places = wanted.flatMap(([field, column]): [Field, string][] =>
    typeof column === 'number' ? [[field, String(column)]] : [],
  );
  const found = (named: readonly (readonly [key: string, heading: unknown])[]): Columns => {
    const keys = new Map(
      named.map(([key, heading]) => [sameNameKey(cellText(heading) ?? ''), key]),
    );
    const matched = headings.flatMap(([field, column]): [Field, string][] => {
      const key = keys.get(sameNameKey(String(column)));
      return key === undefined ? [] : [[field, key]];
    });
    return new Map([...places, ...matched]);
  };
  const keys = [...new Set(list.flatMap((cells) => Object.keys(cells)))];
  const byKey = found(keys.map((key) => [key, key]));
  if (byKey.size === wanted.length) return { columns: byKey, from: 0 };
  const rows = list.map((cells) => found(Object.entries(cells)));
  const heading = rows.findIndex((columns) => columns.size === wanted.length);
  if (heading >= 0) return { columns: rows[heading] ?? byKey, from: heading + 1 };
  return { columns: byKey, from: 0 };
}

function asCells(value: unknown): Cells {
  return typeof value === 'object' && value !== null ? (value as Cells) : {};
}

function cellsOf(cells: Cells, columns: Columns, row: number, desk: TableDesk): TableRow['cells'] {
  const cell = (field: Field): string => {
    const key = columns.get(field);
    if (key === undefined || !Object.hasOwn(cells, key)) return '';
    const given = cells[key];
    const text = cellText(given);
    if (text === undefined) desk.issues.push({ row, code: 'unreadable-cell', text: field });
    return text ?? '';
  };
  return {
    number: tidy(cell('number')),
    name: tidy(cell('name')),
    points: tidy(cell('points')),
    due: tidy(cell('due')),
    // Lines and dashes part one condition from the next: they are kept.
    condition: cell('condition').normalize('NFC').trim(),
    evidence: cell('evidence').normalize('NFC').trim(),
    rule: tidy(cell('rule')),
  };
}
