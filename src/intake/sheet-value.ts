import type { Answer } from '../rules/answer.ts';
import { type AnswerReading, type InputPath, type ReadShape, refuse } from './reading.ts';
import { FIRST_SERIAL, LAST_SERIAL, serialDate } from './serial-date.ts';
import { MEASURE } from './shapes/any.ts';
import { refuseCell } from './shapes/cells/cell-reader.ts';
import { absenceValue } from './shapes/cells/flag.ts';
import { count } from './shapes/count.ts';
import { days } from './shapes/days.ts';
import { measure } from './shapes/measure.ts';
import { points } from './shapes/points.ts';

/** Shapes of which a cell's number or boolean says as much as the same text would. */
const AS_TEXT: readonly ReadShape['type'][] = [
  'option',
  'flags',
  'resolved',
  'growth',
  'parts',
  'case',
];

export function isReadAsText({ type }: ReadShape): boolean {
  return AS_TEXT.includes(type);
}

/**
 * A number or boolean that a spreadsheet hands over, as the field of the answer that it stands for.
 * It is never read as text: 1.234 is one and a bit, whatever a Vietnamese would write so.
 */
export function sheetValue(
  reading: AnswerReading,
  path: InputPath,
  value: number | boolean,
  shape: ReadShape,
): Answer | undefined {
  if (shape.type === 'flag' && shape.absence !== undefined) {
    return absenceValue(reading, path, value, shape.absence);
  }
  if (shape.type === 'flag' || (shape.type === 'any' && typeof value === 'boolean')) {
    if (typeof value === 'boolean') return Object.freeze({ achieved: value });
    if (value === 1 || value === 0) return Object.freeze({ achieved: value === 1 });
    return refuseCell(reading, path, String(value), 'true or false', { code: 'unreadable' });
  }
  if (typeof value === 'boolean') {
    return refuseCell(reading, path, String(value), 'a number', { code: 'unreadable' });
  }
  switch (shape.type) {
    case 'measure':
      return measure.read(reading, path, [value], shape);
    case 'terms':
      return measure.read(reading, path, [value], shape.measure);
    case 'any':
      return measure.read(reading, path, [value], MEASURE);
    case 'count':
      return count.read(reading, path, [value], shape);
    case 'points':
      return points.read(reading, path, [value], shape);
    case 'days':
      return daysOf(reading, path, value, shape);
    default:
      return refuse(reading, path, 'not-an-object', 'an answer is expected', { received: value });
  }
}

/** Days late are few; a number of tens of thousands is a date that has lost its format. */
function daysOf(
  reading: AnswerReading,
  path: InputPath,
  value: number,
  shape: Extract<ReadShape, { type: 'days' }>,
): Answer | undefined {
  if (!Number.isInteger(value) || value < FIRST_SERIAL || value > LAST_SERIAL) {
    return days.read(reading, path, [value], shape);
  }
  const readings = [serialDate(value), String(value)];
  const code = 'ambiguous-number';
  return refuseCell(reading, path, String(value), 'a date', { code, readings });
}
