import { type Sheet, type SheetCell, type SheetRow, textOfCell } from '../sheet/cell.ts';
import { referenceOf } from '../sheet/reference.ts';
import { coveredCells } from '../sheet/table.ts';
import type { Collector } from './collector.ts';
import { type KnownForm, tidyText } from './known.ts';
import type { Layout } from './layout.ts';
import { pathOf } from './paths.ts';
import { textIn } from './settle.ts';

const FIGURE = /^[-+<>≥≤~]*\s*\d[\d.,\s/%]*$/u;
const YES_NO = /^(?:có|không|yes|no|true|false|x|✓|✔|☑|☒)$/iu;

/** Whether this can be an answer: a figure, a yes or no, one of the choices. */
export function isAnswerLike(cell: SheetCell, { choices }: KnownForm): boolean {
  if (cell.kind !== 'text') return true;
  const text = tidyText(cell.text);
  return FIGURE.test(text) || YES_NO.test(text) || choices.has(text);
}

/** Whether this can be the answer of a typed sheet: a figure, a yes or no. */
export function isAnswerText(cell: SheetCell | undefined): boolean {
  if (cell?.kind !== 'text') return cell !== undefined;
  const text = tidyText(cell.text);
  return FIGURE.test(text) || YES_NO.test(text);
}

export function isEmpty(cell: SheetCell | undefined): boolean {
  return cell === undefined || (cell.kind === 'text' && cell.text.trim() === '');
}

/** Where nothing stands, or what was struck out. */
export function isBlank(cell: SheetCell | undefined): boolean {
  return isEmpty(cell) || cell?.kind === 'struck';
}

/** The columns of each kind of sheet in which something is read. */
const READ: { readonly [kind in Layout['kind']]: readonly string[] } = {
  answers: ['answer', 'completedOn', 'notApplicable', 'note', 'verified', 'reason'],
  general: ['value'],
  evidence: ['number', 'title', 'issuedOn', 'signed', 'uri'],
};

/** Columns in which a form itself has figures, or what a program makes a figure of. */
const FIGURES = ['key', 'number', 'maxPoints', 'due', 'claimed'];

/** Columns in which a form says what it asks, and in which unit. */
const WORDED = ['asked', 'unitOf'];

/** A text with a figure in it: "45 người". */
function isWorded(cell: SheetCell): boolean {
  return cell.kind !== 'text' || /\d/.test(cell.text);
}

function lastKeyed(sheet: Sheet, column: number, { kind }: Layout, known: KnownForm): number {
  const keyed = sheet.rows.filter(({ cells }) => {
    const key = textIn(cells.get(column));
    return key !== '' && isKeyed(key, kind, known);
  });
  return keyed.at(-1)?.row ?? 0;
}

export function columnsNamed({ columns }: Layout, names: readonly string[]): ReadonlySet<number> {
  return new Set(names.flatMap((name) => columns[name] ?? []));
}

export function readColumns(layout: Layout): ReadonlySet<number> {
  return columnsNamed(layout, READ[layout.kind]);
}

/** Whether a row says which answer it is for. */
export function isKeyed(key: string, kind: Layout['kind'], { components }: KnownForm): boolean {
  const path = pathOf(key.split('?')[0] ?? '');
  if (kind === 'evidence') return true;
  if (kind === 'general') return /^(?:unit|facts|verification|rubric)\//.test(key);
  return (
    path?.[0] === 'answers' && path[1] !== undefined && (components.has(path[1]) || path.length > 1)
  );
}

/** Tells of what was filled in where nothing is read: beside the cells of a form, or in rows that it does not know. */
export function tellStrays(
  sheet: Sheet,
  layout: Layout,
  known: KnownForm,
  into: Collector,
  isHandled: (row: number) => boolean = () => false,
): void {
  const read = readColumns(layout);
  const figures = columnsNamed(layout, FIGURES);
  const placed = new Set(Object.values(layout.columns));
  const covered = coveredCells(sheet);
  const keyColumn = layout.columns['key'] ?? 1;
  const worded = columnsNamed(layout, WORDED);
  // Below the last row of the form stands who signs, and where; within it a text may be an answer.
  const last = lastKeyed(sheet, keyColumn, layout, known);
  for (const one of sheet.rows) {
    if (one.row <= layout.headRow || isHandled(one.row)) continue;
    const key = textIn(one.cells.get(keyColumn));
    const keyed = isKeyed(key, layout.kind, known);
    const hasAnswer = [...read].some((column) => !isBlank(one.cells.get(column)));
    const path = (keyed && pathOf(key.split('?')[0] ?? '')) || [];
    for (const [column, cell] of one.cells) {
      if (covered.has(one.row * (1 << 15) + column) || figures.has(column) || isBlank(cell))
        continue;
      // A figure with its words, in a row that says nothing else: it was meant as the answer.
      const isLoose =
        keyed &&
        !hasAnswer &&
        (!placed.has(column) || worded.has(column)) &&
        isWorded(cell) &&
        layout.kind !== 'evidence';
      const isStray =
        read.has(column) && !keyed
          ? one.row <= last || isAnswerLike(cell, known)
          : !read.has(column) && (isLoose || isAnswerLike(cell, known)) && !isOwn(key, cell, known);
      if (isStray) refuseStray(sheet, one, column, path, into);
    }
  }
}

function isOwn(key: string, cell: SheetCell, { labels, units }: KnownForm): boolean {
  const text = tidyText(textOfCell(cell));
  return labels.get(key)?.has(text) === true || units.get(key)?.has(text) === true;
}

export function refuseStray(
  { name }: Sheet,
  { row, cells }: SheetRow,
  column: number,
  path: readonly string[],
  into: Collector,
): void {
  const message = 'this stands in a cell in which the form reads nothing';
  const place = { sheet: name, cell: referenceOf({ row, column }) };
  into.refuse('stray-cell', path, message, place, textOfCell(cells.get(column)).slice(0, 80));
}

/** Rows of a form that were put into a sheet of another kind without what says whose they are. */
export function tellPasted(sheet: Sheet, known: KnownForm, into: Collector): void {
  for (const one of sheet.rows) {
    const asks = [...one.cells].find(([, cell]) => {
      const text = tidyText(textIn(cell));
      return text.length > 3 && known.allLabels.has(text);
    });
    if (asks === undefined) continue;
    for (const [column, cell] of one.cells) {
      if (column > asks[0] && isAnswerLike(cell, known)) refuseStray(sheet, one, column, [], into);
    }
  }
}
