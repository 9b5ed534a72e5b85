import { sameNameKey } from '../../rubric/same-name.ts';
import type { TableDesk } from './decision.ts';
import type { TableRow } from './mapping.ts';
import { isHeading, isTotal, pillarLetters, type RowNumber, readRowNumber } from './row-number.ts';

/** A numbered row in its place: `levels` lead from the pillar to it. */
export interface OutlineNode {
  readonly levels: readonly string[];
  readonly id: string;
  readonly row: number | null;
  readonly name: string;
  readonly cells: TableRow['cells'] | undefined;
  readonly children: OutlineNode[];
}

export interface Outline {
  /** Pillars; in a table without any, its rows. */
  readonly roots: readonly OutlineNode[];
  readonly total: TableRow | undefined;
}

/** The rows as a tree by their numbers; what has no place in it is told. */
export function outlineOf(rows: readonly TableRow[], desk: TableDesk): Outline {
  const letters = pillarLetters(rows.map(({ cells }) => cells.number));
  const numbered = rows.flatMap((row) => numberOf(row, letters, desk));
  const roman = numbered.some(({ number }) => number.roman);
  const roots: OutlineNode[] = [];
  const nodes = new Map<string, OutlineNode>();
  let pillar: string | undefined;
  let last: readonly string[] = [];
  let heading: readonly string[] = [];
  for (const { row, number } of numbered) {
    if (number.roman) pillar = number.levels[0];
    const under = roman && !number.roman ? [pillar ?? '', ...number.levels] : number.levels;
    // A code says nothing of its place: it stands under the last row that has a number.
    const levels = number.code ? [...heading, ...number.levels] : under;
    if (!number.code) heading = levels;
    if (levels[0] === '') {
      desk.issues.push({ row: row.row, code: 'no-pillar', text: row.cells.number });
      continue;
    }
    const key = (number.code ? number.levels : levels).join('.');
    const placed = nodes.has(key) ? afterNine(levels, last) : levels;
    const id = placed === levels ? key : (placed?.join('.') ?? '');
    // A heading that a table repeats on its next page.
    const again = nodes.get(key);
    if (levels.length === 1 && again !== undefined && sameName(again.name, row)) continue;
    if (placed === undefined || nodes.has(id)) {
      desk.issues.push({ row: row.row, code: 'duplicate-number', text: row.cells.number });
      continue;
    }
    if (placed !== levels || number.mended) repaired(desk, row, id);
    if (row.cells.name === '') desk.issues.push({ row: row.row, code: 'no-name', text: id });
    const name = row.cells.name === '' ? id : row.cells.name;
    const { row: place, cells } = row;
    const node = { levels: placed, id, row: place, name, cells, children: [] };
    put(node, roots, nodes, desk);
    last = placed;
  }
  return { roots, total: rows.find(isTotalRow) };
}

function sameName(name: string, { cells }: TableRow): boolean {
  return sameNameKey(name) === sameNameKey(cells.name);
}

function numberOf(
  row: TableRow,
  letters: ReadonlySet<string>,
  desk: TableDesk,
): { row: TableRow; number: RowNumber }[] {
  const { number, name, points, condition } = row.cells;
  if (isHeading(number) || isTotalRow(row)) return [];
  if (number === '') {
    const text = name || condition || points;
    if (text !== '') desk.issues.push({ row: row.row, code: 'no-number', text });
    return [];
  }
  const read = readRowNumber(number, letters);
  if (read !== undefined) return [{ row, number: read }];
  desk.issues.push({ row: row.row, code: 'unreadable-number', text: number });
  return [];
}

function isTotalRow({ cells }: TableRow): boolean {
  return cells.number === '' && isTotal(cells.name, cells.points);
}

/** A spreadsheet keeps "1.10" as the number 1.1: a second "1.1" right after "1.9" is that row. */
function afterNine(
  levels: readonly string[],
  last: readonly string[],
): readonly string[] | undefined {
  const parent = levels.slice(0, -1);
  if (parent.length === 0 || parent.join('.') !== last.slice(0, -1).join('.')) return undefined;
  const tens = Number(levels.at(-1)) * 10;
  return Number(last.at(-1)) === tens - 1 ? [...parent, String(tens)] : undefined;
}

function repaired(desk: TableDesk, { row, cells }: TableRow, id: string): void {
  const at = { row, item: id, text: cells.number, blocks: false };
  desk.decisions.push({ ...at, code: 'number-repaired', reading: id });
}

/** Puts a row under the one that its number continues; where that has no row, it is made up. */
function put(
  node: OutlineNode,
  roots: OutlineNode[],
  nodes: Map<string, OutlineNode>,
  desk: TableDesk,
): void {
  nodes.set(node.id, node);
  const levels = node.levels.slice(0, -1);
  if (levels.length === 0) {
    roots.push(node);
    return;
  }
  const id = levels.join('.');
  const known = nodes.get(id);
  if (known !== undefined) {
    known.children.push(node);
    return;
  }
  const { name, row } = node;
  const parent = { levels, id, row: null, name, cells: undefined, children: [node] };
  desk.decisions.push({
    row,
    item: id,
    text: '',
    blocks: false,
    code: 'heading-missing',
    reading: name,
  });
  put(parent, roots, nodes, desk);
}
