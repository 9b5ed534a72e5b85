import { MAX_DIGITS, toPlain } from '../exact/decimal-text.ts';
import type { Answer } from '../rules/answer.ts';
import { readAnswer } from './answer.ts';
import { dayOf } from './date.ts';
import {
  type AnswerReading,
  type InputPath,
  type ReadCell,
  type ReadShape,
  refuse,
} from './reading.ts';
import { anyCell } from './shapes/cells/any.ts';
import { caseCell } from './shapes/cells/case.ts';
import { type CellReader, loosely, refuseCell } from './shapes/cells/cell-reader.ts';
import { countCell } from './shapes/cells/count.ts';
import { daysCell } from './shapes/cells/days.ts';
import { flagCell } from './shapes/cells/flag.ts';
import { flagsCell } from './shapes/cells/flags.ts';
import { growthCell } from './shapes/cells/growth.ts';
import { measureCell } from './shapes/cells/measure.ts';
import { optionCell } from './shapes/cells/option.ts';
import { partsCell } from './shapes/cells/parts.ts';
import { pointsCell } from './shapes/cells/points.ts';
import { resolvedCell } from './shapes/cells/resolved.ts';
import { termsCell } from './shapes/cells/terms.ts';
import { isReadAsText, sheetValue } from './sheet-value.ts';
import { saysNotApplicable, tidyCell } from './vietnamese/cell.ts';
import { isSpreadsheetError, meansNotApplicable, saysNothing } from './vietnamese/nothing.ts';
import { tidy } from './vietnamese/number.ts';

type Cells = { readonly [T in ReadShape['type']]: CellReader<T> };

/** Every shape of answer; one without a reader of cells here does not compile. */
const CELLS: Cells = {
  flag: flagCell,
  option: optionCell,
  flags: flagsCell,
  measure: measureCell,
  count: countCell,
  resolved: resolvedCell,
  terms: termsCell,
  growth: growthCell,
  days: daysCell,
  points: pointsCell,
  any: anyCell,
  parts: /* @__PURE__ */ partsCell((...given) => readAnswer(...given)?.answer),
  case: /* @__PURE__ */ caseCell((...given) => readAnswer(...given)?.answer),
};

/**
 * What stands in a cell of a Vietnamese report where an answer is expected: its text, or the number,
 * boolean or Date that a spreadsheet hands over. Whoever does not read cells does not load this.
 */
export const readCells: ReadCell = (reading, path, value, shape) => {
  if (typeof value === 'string') return fromText(reading, path, value, shape);
  if (typeof value === 'number' || typeof value === 'boolean') {
    return isReadAsText(shape)
      ? fromText(reading, path, String(value), shape)
      : sheetValue(reading, path, value, shape);
  }
  // Where no day is asked for, a Date is no number that lost its format: it is no plain data.
  const day = typeof value === 'object' && shape.type === 'days' ? dayOf(value) : undefined;
  if (day !== undefined) return Object.freeze({ completedOn: day });
  const message = 'an answer or the text of a cell is expected';
  return refuse(reading, path, 'not-an-object', message, { received: value });
};

const WITH_EXPONENT = /^[+-]?\d[\d.,]*e[+-]?\d+\s*%?$/i;
const ONE_NUMBER = /^[+-]?\d[\d.,\s]*%?$/;

/** What no report holds: a number of more digits than any, or one that a spreadsheet has shortened. */
function figureFault(cell: string): 'too-many-digits' | 'inexact-number' | undefined {
  if (WITH_EXPONENT.test(cell)) {
    const plain = toPlain(cell.replace(/\s*%$/, '').replace(',', '.'));
    return plain.ok || plain.fault !== 'too-many-digits' ? 'inexact-number' : plain.fault;
  }
  if (cell.length <= MAX_DIGITS || !ONE_NUMBER.test(cell)) return undefined;
  return cell.replace(/\D/g, '').length > MAX_DIGITS ? 'too-many-digits' : undefined;
}

function fromText(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  shape: ReadShape,
): Answer | undefined {
  const cell = tidyCell(text);
  if (saysNothing(cell)) return undefined;
  if (isSpreadsheetError(cell)) {
    return refuseCell(reading, path, cell, 'a value', { code: 'excel-error' });
  }
  const fault = figureFault(cell);
  if (fault === 'too-many-digits') {
    const message = `at most ${MAX_DIGITS} digits are accepted`;
    return refuse(reading, path, fault, message, { received: cell, limit: String(MAX_DIGITS) });
  }
  if (fault !== undefined) return refuseCell(reading, path, cell, 'a value', { code: fault });
  if (saysNotApplicable(cell)) return Object.freeze({ notApplicable: tidy(cell) });
  if (meansNotApplicable(cell)) return loosely(reading, path, cell, { notApplicable: tidy(cell) });
  const read = CELLS[shape.type] as unknown as CellReader<never>;
  return read(reading, path, cell, shape as never);
}
