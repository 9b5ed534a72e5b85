import type { FormComponent } from '../../index.ts';
import type { CellModel, ValidationModel } from '../sheet/model.ts';
import { referenceOf } from '../sheet/reference.ts';
import { range, textCell } from './cells.ts';
import { COLUMN } from './columns.ts';
import { keyOf, valueAt } from './paths.ts';
import { type FormRow, keyOfRow } from './rows.ts';
import { type FormContext, validationOf, valueCell } from './values.ts';

/** What a pillar's sheet is filled with. */
export interface Filling {
  readonly submission: unknown;
  /** Columns for the authority; the unit's own points by component, where it has answered. */
  readonly verification: boolean;
  readonly claimed: ReadonlyMap<string, string>;
}

interface RowContext {
  readonly filling: Filling;
  readonly context: FormContext;
  readonly validations: ValidationModel[];
  /** The first row of the component. */
  readonly isTop: boolean;
}

/** The cells of a row that are filled in, and those that say what is asked. */
export function rowCells(
  row: FormRow,
  at: number,
  { id }: FormComponent,
  { filling, context, validations, isTop }: RowContext,
): readonly CellModel[] {
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
    if (!row.isFirst || isOwn) return textCell(COLUMN[key], '', 'label');
    return valueCell(COLUMN[key], kind, valueAt(filling.submission, [...owner, key]), context);
  };
  const key = path.at(-1);
  const hasSign = valueAt(filling.submission, [...owner, 'percent']) === true;
  const isPercent = hasSign && (key === 'value' || key === 'reported');
  const claimed = filling.claimed.get(id);
  return [
    textCell(COLUMN.key, keyOfRow(row), 'plain'),
    textCell(COLUMN.asked, row.label, 'label'),
    type === undefined
      ? textCell(COLUMN.answer, '', 'label')
      : valueCell(COLUMN.answer, type, value, context, field?.choices, isPercent),
    textCell(COLUMN.unitOf, field?.unit ?? '', 'number'),
    extra('completedOn', 'date'),
    extra('notApplicable', 'text'),
    extra('note', 'text'),
    ...(filling.verification
      ? isTop
        ? [
            claimed === undefined
              ? textCell(COLUMN.claimed, '', 'points')
              : { column: COLUMN.claimed, value: { number: claimed }, style: 'points' as const },
            { column: COLUMN.verified, style: 'openPoints' as const },
            { column: COLUMN.reason, style: 'openText' as const },
          ]
        : range(COLUMN.claimed, COLUMN.reason).map((column) => textCell(column, '', 'label'))
      : []),
  ];
}

function holds(
  submission: unknown,
  when: { readonly path: readonly (string | number)[]; readonly equals: string | boolean },
): boolean {
  return typeof when.equals === 'boolean' || valueAt(submission, when.path) === when.equals;
}
