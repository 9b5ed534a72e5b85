import type { FormComponent } from '../../index.ts';
import type { CellModel } from '../sheet/model.ts';
import { textCell } from './cells.ts';
import { COLUMN, WIDTHS } from './columns.ts';
import type { FormContext } from './values.ts';

/** The columns that say what a component is; they are merged over its rows. */
export const ABOUT = [2, 3, 4, 5, 6, 7];

/** What a component is: number, name, points, deadline, condition, evidence. */
export function aboutCells(component: FormComponent, { words }: FormContext): readonly CellModel[] {
  const { id, name, maxPoints, due, help } = component;
  return [
    textCell(COLUMN.number, id, 'number'),
    textCell(COLUMN.component, name, 'label'),
    { column: COLUMN.maxPoints, value: { number: maxPoints }, style: 'points' },
    due === null ? textCell(COLUMN.due, '', 'day') : valueDay(due),
    textCell(COLUMN.condition, help, 'label'),
    textCell(COLUMN.evidenceAsked, evidenceOf(component, words.signedName), 'label'),
  ];
}

function valueDay(due: string): CellModel {
  const [year = '', month = '', day = ''] = due.split('-');
  return textCell(COLUMN.due, `${Number(day)}/${Number(month)}/${year}`, 'day');
}

function evidenceOf({ evidence }: FormComponent, signed: (name: string) => string): string {
  return evidence.map((one) => `- ${one.signed ? signed(one.name) : one.name}`).join('\n');
}

/** About how many lines the longest text of a component takes. */
export function linesOf({ name, help, evidence }: FormComponent): number {
  const lines = (length: number, width: number): number => Math.ceil(length / width);
  return Math.max(
    lines(name.length, WIDTHS.component - 3),
    lines(help.length, WIDTHS.condition - 3),
    evidence.reduce((sum, one) => sum + lines(one.name.length + 14, WIDTHS.evidenceAsked - 3), 0),
  );
}
