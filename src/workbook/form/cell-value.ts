import type { FormField, FormFieldType } from '../../index.ts';
import type { SheetCell } from '../sheet/cell.ts';
import { shownLabels } from './lists.ts';

/** What a cell says for a field: a value, the text that somebody typed, or why it says nothing. */
export type CellSaid =
  /** `removed`: what of the cell was struck out, and is no part of the value. */
  | { readonly value: unknown; readonly isTyped?: boolean; readonly removed?: string }
  | { readonly fault: 'excel-error' | 'uncalculated' | 'struck-out'; readonly text: string };

const YES = /^(?:có|yes|true|x|✓|✔|☑|☒)$/iu;
const NO = /^(?:không|no|false|☐)$/iu;
/** A number alone, as it is typed or as a form holds one of more than 15 digits. */
const NUMBER = /^-?\d[\d.,\s]*$/u;

/** Undefined for a cell in which nothing stands. */
export function saidIn(
  cell: SheetCell | undefined,
  type: FormFieldType | undefined,
  choices: FormField['choices'] = [],
): CellSaid | undefined {
  switch (cell?.kind) {
    case undefined:
      return undefined;
    case 'error':
      return { fault: 'excel-error', text: cell.text };
    case 'uncalculated':
      return { fault: 'uncalculated', text: '' };
    case 'struck':
      return { fault: 'struck-out', text: cell.removed.trim() };
    case 'boolean':
      return { value: cell.value };
    // A day where a number is asked for is what a spreadsheet has made of "10/12": never a number.
    case 'day':
      return { value: cell.text };
    case 'number':
      // "90%" typed into a cell for a count: the number behind it is another than what is seen.
      if (cell.isPercent === true && type !== 'share' && type !== 'text') {
        return { value: percentOf(cell.text), isTyped: true };
      }
      return { value: type === 'text' || type === 'choice' ? cell.text : Number(cell.text) };
    case 'text': {
      if (cell.text.trim() === '') return undefined;
      const said = ofText(cell.text, type, choices);
      return cell.removed === undefined ? said : { ...said, removed: cell.removed.trim() };
    }
  }
}

function ofText(
  text: string,
  type: FormFieldType | undefined,
  choices: NonNullable<FormField['choices']>,
): { readonly value: unknown; readonly isTyped?: boolean } {
  const tidy = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  switch (type) {
    case 'text':
      return { value: text };
    case 'choice': {
      const labels = shownLabels(choices.map(({ label }) => label.normalize('NFC')));
      const at = labels.findIndex((label) => label.toLowerCase() === tidy.toLowerCase());
      const id = choices[at]?.value ?? choices.find(({ value }) => value === tidy)?.value;
      return id === undefined ? { value: text, isTyped: true } : { value: id };
    }
    case 'boolean':
      if (YES.test(tidy)) return { value: true };
      return NO.test(tidy) ? { value: false } : { value: text, isTyped: true };
    case undefined:
      return { value: text, isTyped: true };
    default:
      return NUMBER.test(tidy) || type === 'date'
        ? { value: tidy }
        : { value: text, isTyped: true };
  }
}

/** A stored fraction as the percentage that is seen. */
function percentOf(text: string): string {
  return `${Number((Number(text) * 100).toPrecision(15))}%`;
}
