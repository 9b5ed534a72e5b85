import type { FormComponent, FormPillar } from '../../index.ts';
import type { CellModel, RowModel, SheetModel, ValidationModel } from '../sheet/model.ts';
import { type CellRange, referenceOf } from '../sheet/reference.ts';
import type { StyleName } from '../sheet/styles.ts';
import { COLUMN, MARK, WIDTHS } from './columns.ts';
import { keyOf, valueAt } from './paths.ts';
import { type FormRow, keyOfRow, rowsOf } from './rows.ts';
import { type FormContext, validationOf, valueCell } from './values.ts';

export const HEAD_ROW = 2;

/** What a pillar's sheet is filled with. */
export interface Filling {
  readonly submission: unknown;
  /** Columns for the authority; the unit's own points by component, where it has answered. */
  readonly verification: boolean;
  readonly claimed: ReadonlyMap<string, string>;
}

type Cells = readonly CellModel[];

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
    { row: 1, height: 24, cells: [text(1, MARK, 'plain'), text(2, title, 'title')] },
    { row: HEAD_ROW, height: 48, cells: head },
  ];
  const merges: CellRange[] = [
    { from: { row: 1, column: 2 }, to: { row: 1, column: COLUMN.asked } },
  ];
  const validations: ValidationModel[] = [];
  let at = HEAD_ROW + 1;
  for (const criterion of pillar.criteria) {
    const line = `${criterion.id}. ${criterion.name}`;
    const blank = range(2, last).map((column) => text(column, column === 2 ? line : '', 'part'));
    rows.push({ row: at, height: 20, cells: blank });
    merges.push({ from: { row: at, column: 2 }, to: { row: at, column: last } });
    at += 1;
    for (const component of criterion.components) {
      const asked = rowsOf(component, filling.submission, words);
      const height = Math.max(32, Math.ceil(linesOf(component) / asked.length) * 15.5);
      for (const [index, row] of asked.entries()) {
        const about =
          index === 0 ? aboutCells(component, context) : ABOUT.map((c) => text(c, '', 'label'));
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

const ABOUT = [2, 3, 4, 5, 6, 7];

function aboutCells(component: FormComponent, { words }: FormContext): Cells {
  const { id, name, maxPoints, due, help } = component;
  return [
    text(COLUMN.number, id, 'number'),
    text(COLUMN.component, name, 'label'),
    { column: COLUMN.maxPoints, value: { number: maxPoints }, style: 'points' },
    due === null ? text(COLUMN.due, '', 'day') : valueDay(due),
    text(COLUMN.condition, help, 'label'),
    text(COLUMN.evidenceAsked, evidenceOf(component, words.signedName), 'label'),
  ];
}

function valueDay(due: string): CellModel {
  const [year = '', month = '', day = ''] = due.split('-');
  return text(COLUMN.due, `${Number(day)}/${Number(month)}/${year}`, 'day');
}

function evidenceOf({ evidence }: FormComponent, signed: (name: string) => string): string {
  return evidence.map((one) => `- ${one.signed ? signed(one.name) : one.name}`).join('\n');
}

interface RowContext {
  readonly filling: Filling;
  readonly context: FormContext;
  readonly validations: ValidationModel[];
  /** The first row of the component. */
  readonly isTop: boolean;
}

function rowCells(
  row: FormRow,
  at: number,
  { id }: FormComponent,
  { filling, context, validations, isTop }: RowContext,
): Cells {
  const { type, field, owner, path } = row;
  const isAsked = field?.when === undefined || holds(filling.submission, field.when);
  const value = isAsked && type !== undefined ? valueAt(filling.submission, path) : undefined;
  if (type !== undefined) {
    const cell = referenceOf({ row: at, column: COLUMN.answer });
    const rule = validationOf(cell, type, field ?? {}, context);
    if (rule !== undefined) validations.push(rule);
  }
  const extra = (
    key: 'completedOn' | 'notApplicable' | 'note',
    kind: 'date' | 'text',
  ): CellModel => {
    const isOwn = keyOf(path) === keyOf([...owner, key]);
    if (!row.isFirst || isOwn) return text(COLUMN[key], '', 'label');
    return valueCell(COLUMN[key], kind, valueAt(filling.submission, [...owner, key]), context);
  };
  const key = path.at(-1);
  const hasSign = valueAt(filling.submission, [...owner, 'percent']) === true;
  const isPercent = hasSign && (key === 'value' || key === 'reported');
  const claimed = filling.claimed.get(id);
  return [
    text(COLUMN.key, keyOfRow(row), 'plain'),
    text(COLUMN.asked, row.label, 'label'),
    type === undefined
      ? text(COLUMN.answer, '', 'label')
      : valueCell(COLUMN.answer, type, value, context, field?.choices, isPercent),
    text(COLUMN.unitOf, field?.unit ?? '', 'number'),
    extra('completedOn', 'date'),
    extra('notApplicable', 'text'),
    extra('note', 'text'),
    ...(filling.verification
      ? isTop
        ? [
            claimed === undefined
              ? text(COLUMN.claimed, '', 'points')
              : { column: COLUMN.claimed, value: { number: claimed }, style: 'points' as const },
            { column: COLUMN.verified, style: 'openPoints' as const },
            { column: COLUMN.reason, style: 'openText' as const },
          ]
        : range(COLUMN.claimed, COLUMN.reason).map((column) => text(column, '', 'label'))
      : []),
  ];
}

function holds(
  submission: unknown,
  when: { readonly path: readonly (string | number)[]; readonly equals: string | boolean },
): boolean {
  return typeof when.equals === 'boolean' || valueAt(submission, when.path) === when.equals;
}

/** About how many lines the longest text of a component takes. */
function linesOf({ name, help, evidence }: FormComponent): number {
  const lines = (length: number, width: number): number => Math.ceil(length / width);
  return Math.max(
    lines(name.length, WIDTHS.component - 3),
    lines(help.length, WIDTHS.condition - 3),
    evidence.reduce((sum, one) => sum + lines(one.name.length + 14, WIDTHS.evidenceAsked - 3), 0),
  );
}

function text(column: number, value: string, style: StyleName): CellModel {
  return { column, value, style };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
