import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { dueDate } from '../rubric/due.ts';
import { type InputPath, type Reading, refuse } from './reading.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const VIETNAMESE = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}))?$/;

/** A civil date as YYYY-MM-DD; in Vietnamese also 31/10/2023, and 31.10 in the rubric's period. */
export function readDate(reading: Reading, path: InputPath, value: unknown): string | undefined {
  const date =
    typeof value === 'string' && value.length <= 40 ? dateOf(reading, value.trim()) : undefined;
  if (date !== undefined) return date;
  const expected = reading.vietnamese ? '31/10/2023, 31.10 or 2023-10-31' : '2023-10-31';
  return refuse(reading, path, 'not-a-date', 'a date is expected', { expected, received: value });
}

function dateOf(reading: Reading, text: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return existing(text) ? text : undefined;
  const match = reading.vietnamese ? VIETNAMESE.exec(text) : null;
  if (match === null) return undefined;
  const [, day = '', , month = '', year] = match;
  const monthAndDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = year === undefined ? dueDate(monthAndDay, reading.period) : `${year}-${monthAndDay}`;
  return existing(date) ? date : undefined;
}

/**
 * Whether a text is a day of the calendar, written YYYY-MM-DD. The month's length is asked for from
 * its middle, so that no time zone of the machine can move the question to another month.
 */
export function existing(text: string): boolean {
  const [, year, month, day] = (ISO.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= getDaysInMonth(new Date(year, month - 1, 15));
}
