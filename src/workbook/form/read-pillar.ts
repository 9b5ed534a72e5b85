import type { Form, FormField, FormFieldType, Path } from '../../index.ts';
import type { Sheet, SheetCell, SheetRow } from '../sheet/cell.ts';
import { referenceOf } from '../sheet/reference.ts';
import { saidIn } from './cell-value.ts';
import type { SheetPlace } from './collector.ts';
import { componentsIn, type KnownForm, tidyText } from './known.ts';
import type { Layout } from './layout.ts';
import { mergedAnswers } from './merged.ts';
import { keyOf, ownerOf, pathOf, valueAt } from './paths.ts';
import { readReason } from './reason.ts';
import { type FormReader, settle, textIn } from './settle.ts';
import { isBlank, readColumns, refuseStray } from './strays.ts';

/** The fields of a form by the keys of their rows. */
export function fieldsByKey(form: Form): ReadonlyMap<string, FormField> {
  const fields = [...form.facts, ...componentsIn(form).flatMap((one) => one.fields)];
  return new Map(fields.map((field) => [keyOf(field.path), field]));
}

/** What an answer says in another way than its form asks for. */
const OTHER_TYPES: { readonly [key: string]: FormFieldType } = {
  percent: 'boolean',
  achieved: 'boolean',
  option: 'text',
  case: 'text',
};

/** The rows of a sheet that a form's hidden column gives a key; undefined keeps a row out. */
export function readRows(
  sheet: Sheet,
  layout: Layout,
  reader: FormReader,
  isOwn: (row: number) => boolean = () => true,
): void {
  const late: (() => void)[] = [];
  const typed = new Map<string, { owner: Path; text: unknown; place: SheetPlace }>();
  const { columns } = layout;
  const keyIn = ({ cells }: SheetRow): string => textIn(cells.get(columns['key'] ?? 1));
  const paths = new Map(
    sheet.rows.flatMap((one) => {
      const path = pathOf(keyIn(one).split('?')[0] ?? '');
      return path === undefined || path.length < 2 || !isOwn(one.row) ? [] : [[one.row, path]];
    }),
  );
  const isMerged = mergedAnswers(sheet, readColumns(layout), (row) => paths.get(row), reader.into);
  for (const one of sheet.rows) {
    const { row } = one;
    const key = keyIn(one);
    const [own = '', when] = key.split('?');
    const path = paths.get(row);
    if (path === undefined) continue;
    const cells = new Map([...one.cells].filter(([column]) => !isMerged(row, column)));
    const inRow: RowCells = {
      cell: (name) => cells.get(columns[name] ?? 0),
      at: (name) => ({ sheet: sheet.name, cell: referenceOf({ row, column: columns[name] ?? 1 }) }),
    };
    if (path[0] === 'answers' && path[1] !== undefined) {
      if (isOfAnother(key, path[1], inRow, reader.known)) {
        for (const column of readColumns(layout)) {
          if (!isBlank(cells.get(column))) refuseStray(sheet, one, column, path, reader.into);
        }
        continue;
      }
      const read = (): void => readAnswerRow({ path, when, ...inRow, typed }, reader);
      // Which case holds is known once all cells have been read.
      if (when === undefined) read();
      else late.push(read);
      readExtras(path, inRow, reader);
    } else if (path[0] === 'unit' || path[0] === 'facts' || path[0] === 'verification') {
      const type =
        path[0] === 'facts' ? reader.fields.get(own)?.type : path[1] === 'on' ? 'date' : 'text';
      const cell = inRow.cell('value');
      // Codes that a spreadsheet has made numbers of are for the engine to tell.
      const said = saidIn(cell, path[1] === 'id' && cell?.kind === 'number' ? 'number' : type);
      // What is missing is told at the cell that it belongs in.
      if (said === undefined) reader.into.mark(path, inRow.at('value'));
      settle(path, said, inRow.at('value'), reader);
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

/** The cells of a row by the names of their columns. */
interface RowCells {
  readonly cell: (name: string) => SheetCell | undefined;
  readonly at: (name: string) => SheetPlace;
}

/** What a row shows is of another row than its key: somebody sorted or moved what can be seen alone. */
function isOfAnother(key: string, component: string, row: RowCells, known: KnownForm): boolean {
  const number = textIn(row.cell('number')).trim();
  if (number !== component && known.components.has(number)) return true;
  const asked = tidyText(textIn(row.cell('asked')));
  const own = known.labels.get(key);
  return own !== undefined && !own.has(asked) && known.allLabels.has(asked);
}

interface AnswerRow extends RowCells {
  readonly path: Path;
  readonly when: string | undefined;
  readonly typed: Map<string, { owner: Path; text: unknown; place: SheetPlace }>;
}

function readAnswerRow({ path, when, cell, at, typed }: AnswerRow, reader: FormReader): void {
  const field = reader.fields.get(keyOf(path));
  const type = field?.type ?? OTHER_TYPES[String(path.at(-1))] ?? 'number';
  const place = at('answer');
  const said = saidIn(cell('answer'), path.length === 2 ? undefined : type, field?.choices);
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
function readExtras(path: Path, { cell, at }: RowCells, reader: FormReader): void {
  const owner = ownerOf(path);
  const extra = (key: string, type: FormFieldType): void =>
    settle([...owner, key], saidIn(cell(key), type), at(key), reader);
  extra('completedOn', 'date');
  readReason([...owner, 'notApplicable'], cell('notApplicable'), at('notApplicable'), reader);
  extra('note', 'text');
  const points = saidIn(cell('verified'), 'number');
  const reason = saidIn(cell('reason'), 'text');
  if (points === undefined && reason === undefined) return;
  const decided = ['decided', path[1] ?? ''];
  settle([...decided, 'component'], { value: path[1] }, at('verified'), reader);
  settle([...decided, 'points'], points, at('verified'), reader);
  settle([...decided, 'reason'], reason, at('reason'), reader);
}
