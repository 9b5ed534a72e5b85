import type { Form, FormField, FormFieldType, Path } from '../../index.ts';
import type { Sheet, SheetCell } from '../sheet/cell.ts';
import { referenceOf } from '../sheet/reference.ts';
import { saidIn } from './cell-value.ts';
import type { SheetPlace } from './collector.ts';
import { COLUMN, GENERAL } from './columns.ts';
import { keyOf, ownerOf, pathOf, valueAt } from './paths.ts';
import { type FormReader, settle, textIn } from './settle.ts';

/** The fields of a form by the keys of their rows. */
export function fieldsByKey(form: Form): ReadonlyMap<string, FormField> {
  const components = form.pillars.flatMap((one) => one.criteria.flatMap((c) => c.components));
  const fields = [...form.facts, ...components.flatMap((one) => one.fields)];
  return new Map(fields.map((field) => [keyOf(field.path), field]));
}

/** What an answer says in another way than its form asks for. */
const OTHER_TYPES: { readonly [key: string]: FormFieldType } = {
  percent: 'boolean',
  achieved: 'boolean',
  option: 'text',
  case: 'text',
};

/** The rows of a sheet that a form's hidden column gives a key. */
export function readRows(sheet: Sheet, reader: FormReader): void {
  const late: (() => void)[] = [];
  const typed = new Map<string, { owner: Path; text: unknown; place: SheetPlace }>();
  for (const { row, cells } of sheet.rows) {
    const key = textIn(cells.get(COLUMN.key));
    const [own = '', when] = key.split('?');
    const path = pathOf(own);
    if (path === undefined) continue;
    const at = (column: number): SheetPlace => ({
      sheet: sheet.name,
      cell: referenceOf({ row, column }),
    });
    if (path[0] === 'answers' && path[1] !== undefined) {
      const read = (): void => readAnswerRow({ path, when, cells, at, typed }, reader);
      // Which case holds is known once all cells have been read.
      if (when === undefined) read();
      else late.push(read);
      readExtras(path, cells, at, reader);
    } else if (path[0] === 'unit' || path[0] === 'facts' || path[0] === 'verification') {
      const type =
        path[0] === 'facts' ? reader.fields.get(own)?.type : path[1] === 'on' ? 'date' : 'text';
      const cell = cells.get(GENERAL.value);
      // Codes that a spreadsheet has made numbers of are for the engine to tell.
      const said = saidIn(cell, path[1] === 'id' && cell?.kind === 'number' ? 'number' : type);
      settle(path, said, at(GENERAL.value), reader);
    } else if (path[0] === 'rubric') {
      reader.into.submission['rubric'] = { id: path[1], version: path[2] };
    }
  }
  for (const read of late) read();
  for (const { owner, text, place } of typed.values()) {
    const answer = valueAt(reader.into.submission, owner);
    const isAlone =
      typeof answer === 'object' && answer !== null && Object.keys(answer).length === 1;
    // A text of its own is read as the cell of a report; beside other values it is one of them.
    if (isAlone && reader.readsCells) reader.into.put(owner, text, place);
  }
}

interface AnswerRow {
  readonly path: Path;
  readonly when: string | undefined;
  readonly cells: ReadonlyMap<number, SheetCell>;
  readonly at: (column: number) => SheetPlace;
  readonly typed: Map<string, { owner: Path; text: unknown; place: SheetPlace }>;
}

function readAnswerRow({ path, when, cells, at, typed }: AnswerRow, reader: FormReader): void {
  const field = reader.fields.get(keyOf(path));
  const type = field?.type ?? OTHER_TYPES[String(path.at(-1))] ?? 'number';
  const place = at(COLUMN.answer);
  const said = saidIn(
    cells.get(COLUMN.answer),
    path.length === 2 ? undefined : type,
    field?.choices,
  );
  if (said === undefined) return;
  if (when !== undefined && isOtherCase(when, reader)) {
    const message = 'this is for another case than the one that is chosen';
    reader.into.refuse('conflicting-fields', path, message, place);
    return;
  }
  settle(path, said, place, reader);
  if ('isTyped' in said && said.isTyped === true) {
    const owner = ownerOf(path);
    typed.set(keyOf(owner), { owner, text: said.value, place });
  }
}

function isOtherCase(when: string, { into }: FormReader): boolean {
  const [key = '', equals = ''] = when.split('=');
  if (equals === 'true' || equals === 'false') return false;
  const path = pathOf(key);
  return path === undefined || valueAt(into.submission, path) !== pathOf(equals)?.[0];
}

/** What answers carry besides their value, and what an authority decided. */
function readExtras(
  path: Path,
  cells: ReadonlyMap<number, SheetCell>,
  at: (column: number) => SheetPlace,
  reader: FormReader,
): void {
  const owner = ownerOf(path);
  const extra = (key: string, column: number, type: FormFieldType): void =>
    settle([...owner, key], saidIn(cells.get(column), type), at(column), reader);
  extra('completedOn', COLUMN.completedOn, 'date');
  extra('notApplicable', COLUMN.notApplicable, 'text');
  extra('note', COLUMN.note, 'text');
  const points = saidIn(cells.get(COLUMN.verified), 'number');
  const reason = saidIn(cells.get(COLUMN.reason), 'text');
  if (points === undefined && reason === undefined) return;
  const decided = ['decided', path[1] ?? ''];
  settle([...decided, 'component'], { value: path[1] }, at(COLUMN.verified), reader);
  settle([...decided, 'points'], points, at(COLUMN.verified), reader);
  settle([...decided, 'reason'], reason, at(COLUMN.reason), reader);
}
