import { readPlain } from '../../exact/decimal-text.ts';
import { compare } from '../../exact/fraction.ts';
import { sameNameKey } from '../../rubric/same-name.ts';
import type { TableRow } from './mapping.ts';
import { plainOf } from './reading/clause.ts';
import { trimmedEnd, trimmedStart } from './reading/trim.ts';
import { endsInWorth } from './reading/worth.ts';
import { isHeading, isTotal } from './row-number.ts';
import { readPoints } from './table-points.ts';

/**
 * Rows that go on with the one above are put into it: a criterion with its conditions over several
 * rows, a formula in several cells, options with their points each in a row of its own, merged
 * cells that a reader left empty or repeated.
 */
export function gatherRows(rows: readonly TableRow[]): TableRow[] {
  const gathered: Gathering[] = [];
  for (const row of rows) {
    const last = gathered.at(-1);
    const said = last === undefined ? undefined : continued(last.row, row);
    if (last === undefined || said === undefined) gathered.push({ row, pieces: [], parts: [] });
    else add(last, row, said);
  }
  return gathered.map(whole);
}

/** A row with what goes on with it; put together once, so that long tables take no longer. */
interface Gathering {
  row: TableRow;
  readonly pieces: string[];
  readonly parts: string[];
  pointed?: boolean;
}

function add(gathering: Gathering, { cells }: TableRow, said: string): void {
  const { row, pieces, parts } = gathering;
  if (said !== '' && said !== row.cells.condition) pieces.push(said);
  if (said !== cells.condition && cells.points !== '') gathering.pointed = true;
  if (cells.evidence !== '' && cells.evidence !== row.cells.evidence) parts.push(cells.evidence);
  const filled = { points: row.cells.points || cells.points, due: row.cells.due || cells.due };
  gathering.row = { ...row, cells: { ...row.cells, ...filled } };
}

function whole({ row, pieces, parts, pointed = false }: Gathering): TableRow {
  if (pieces.length === 0 && parts.length === 0) return row;
  const { condition, evidence, points } = row.cells;
  // Where the rows below have points of their own, the row's own are those of its first condition.
  const bare = pointed && condition !== '' && !endsInWorth(plainOf(condition));
  const first = bare ? withPoints(condition, points) : condition;
  return {
    ...row,
    cells: {
      ...row.cells,
      condition: [first, ...pieces].filter((piece) => piece !== '').join('\n'),
      evidence: [evidence, ...parts].filter((part) => part !== '').join('\n'),
    },
  };
}

/** What a row adds to the condition of the one above; undefined where it is a row of its own. */
function continued({ cells: above }: TableRow, { cells }: TableRow): string | undefined {
  const { number, name, points, condition } = cells;
  if (above.number === '' || isHeading(above.number) || isHeading(number)) return undefined;
  const sameNamed = name === '' || sameNameKey(name) === sameNameKey(above.name);
  if (number !== '') {
    const again = number === above.number && name !== '' && sameNamed;
    return again && condition !== '' && above.condition !== '' ? condition : undefined;
  }
  if (isTotal(name, points) && condition === '') return undefined;
  const own = pointsOf(points);
  if (sameNamed) {
    if (condition === '') return undefined;
    const worth = own === undefined || endsInWorth(plainOf(condition)) || /[=:]/.test(condition);
    return worth ? condition : withPoints(condition, points);
  }
  const most = pointsOf(above.points);
  const isOption = condition === '' && own !== undefined && most !== undefined;
  return isOption && compare(readPlain(own), readPlain(most)) <= 0
    ? withPoints(name, points)
    : undefined;
}

function pointsOf(cell: string): string | undefined {
  const points = readPoints(cell);
  return points.kind === 'read' && points.readings.length === 1 ? points.readings[0] : undefined;
}

function withPoints(words: string, points: string): string {
  const number = pointsOf(points)?.replace('.', ',') ?? points;
  return `- ${trimmedEnd(trimmedStart(words, '-+• '), ' \n:;.')}: ${number} điểm`;
}
