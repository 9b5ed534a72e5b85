import type { FormField, FormFieldType } from '../../index.ts';
import type { CellModel, ValidationModel } from '../sheet/model.ts';
import { serialOfDay } from '../sheet/serial.ts';
import type { StyleName } from '../sheet/styles.ts';
import type { SheetWords } from '../words/words.ts';
import { type ChoiceLists, shownLabels } from './lists.ts';

/** What the cells of a form are made with. */
export interface FormContext {
  readonly words: SheetWords;
  readonly locale: 'vi' | 'en';
  readonly lists: ChoiceLists;
}

const STYLES: { readonly [T in FormFieldType]: StyleName } = {
  boolean: 'openChoice',
  choice: 'openChoice',
  whole: 'openWhole',
  number: 'openNumber',
  amount: 'openNumber',
  share: 'openShare',
  date: 'openDay',
  text: 'openText',
};

/** A cell to fill in, with the value that stands there already. */
export function valueCell(
  column: number,
  type: FormFieldType,
  value: unknown,
  { words, locale }: FormContext,
  choices: FormField['choices'] = [],
  isPercent = false,
): CellModel {
  const style = STYLES[type];
  if (value === undefined || value === null) return { column, style };
  if (typeof value === 'boolean') return { column, style, value: value ? words.yes : words.no };
  const text = String(value);
  switch (type) {
    case 'choice': {
      const at = choices.findIndex((one) => one.value === text);
      return { column, style, value: shownLabels(choices.map(({ label }) => label))[at] ?? text };
    }
    case 'date': {
      const serial = serialOfDay(text);
      return serial === undefined
        ? { column, style: 'openText', value: text }
        : { column, style, value: { number: String(serial) } };
    }
    case 'text':
    case 'boolean':
      return { column, style, value: text };
    default:
      return numberCell(column, style, text, locale, isPercent);
  }
}

/** Spreadsheets keep 15 digits: longer numbers are texts, written as the language writes them. */
function numberCell(
  column: number,
  style: StyleName,
  text: string,
  locale: 'vi' | 'en',
  isPercent: boolean,
): CellModel {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  if (digits <= 15 && String(Number(text)) === text)
    return { column, style, value: { number: text } };
  if (locale === 'en') return { column, style: 'openText', value: text };
  // In a Vietnamese text a share over 1 is one only with its sign.
  const value = isPercent ? `${hundredfold(text)}%` : text;
  return { column, style: 'openText', value: value.replace('.', ',') };
}

function hundredfold(text: string): string {
  const [whole = '', rest = ''] = text.split('.');
  const moved = `${whole}${rest.slice(0, 2).padEnd(2, '0')}`.replace(/^(-?)0+(?=\d)/, '$1');
  return rest.length > 2 ? `${moved}.${rest.slice(2)}` : moved;
}

/** What may be typed there. Numbers may also be written as texts of a report, after a question. */
export function validationOf(
  cell: string,
  type: FormFieldType,
  field: Pick<FormField, 'min' | 'max' | 'choices'>,
  { words, lists }: FormContext,
): ValidationModel | undefined {
  const { min = '0', max } = field;
  const title = words.refused;
  const limits = { min, ...(max === undefined ? {} : { max }) };
  switch (type) {
    case 'boolean': {
      const name = lists.nameOf([words.yes, words.no], 'lst_yes_no');
      return { cell, title, message: words.fromList, rule: { type: 'list', name } };
    }
    case 'choice': {
      const name = lists.nameOf(shownLabels((field.choices ?? []).map(({ label }) => label)));
      return { cell, title, message: words.fromList, rule: { type: 'list', name } };
    }
    case 'whole':
      return {
        cell,
        title,
        message: words.wholeFrom(min, max),
        rule: { type: 'whole', ...limits },
      };
    case 'number':
    case 'amount':
      return field.min === undefined
        ? undefined
        : {
            cell,
            title,
            message: words.numberFrom(min, max),
            rule: { type: 'decimal', ...limits },
          };
    case 'share':
      return field.min === undefined
        ? undefined
        : { cell, title, message: words.share, rule: { type: 'decimal', ...limits } };
    case 'date':
      // 1 January 2000.
      return { cell, title, message: words.date, rule: { type: 'date', min: '36526' } };
    case 'text':
      return undefined;
  }
}
