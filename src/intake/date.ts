import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { dueDate } from '../rubric/due.ts';
import { type InputPath, type Reading, refuse } from './reading.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const VIETNAMESE = /^(?:ngày )?(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}))?$/iu;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?$/iu;

/**
 * A civil date as YYYY-MM-DD; in Vietnamese also 31/10/2023, "ngày 31 tháng 10 năm 2023", 31.10 in
 * the rubric's period.
 */
export function readDate(reading: Reading, path: InputPath, value: unknown): string | undefined {
  const date = typeof value === 'string' && value.length <= 40 ? dateOf(reading, value) : undefined;
  if (date !== undefined) return date;
  const expected = reading.vietnamese ? '31/10/2023, 31.10 or 2023-10-31' : '2023-10-31';
  return refuse(reading, path, 'not-a-date', 'a date is expected', { expected, received: value });
}

/** Written as a day is, whether the calendar has it or not. */
export function isDay(text: string): boolean {
  if (text.length > 40) return false;
  const day = spaced(text);
  return ISO.test(day) || VIETNAMESE.test(day) || IN_WORDS.test(day);
}

function spaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

export function dateOf(reading: Reading, written: string): string | undefined {
  const iso = ISO.exec(written.trim());
  if (iso !== null) return existing(iso[0]) ? iso[0] : undefined;
  if (!reading.vietnamese) return undefined;
  const text = spaced(written);
  const inWords = IN_WORDS.exec(text);
  const [, day = '', , month = '', year] = VIETNAMESE.exec(text) ?? [
    text,
    inWords?.[1],
    '',
    inWords?.[2],
    inWords?.[3],
  ];
  if (day === '') return undefined;
  const monthAndDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = year === undefined ? dueDate(monthAndDay, reading.period) : `${year}-${monthAndDay}`;
  return existing(date) ? date : undefined;
}

/** The last day of a month of a year, or of the rubric's period. */
export function lastDayOf(
  month: number,
  year: string | undefined,
  period: Reading['period'],
): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const name = String(month).padStart(2, '0');
  const first = year === undefined ? dueDate(`${name}-01`, period) : `${year}-${name}-01`;
  const days = getDaysInMonth(new Date(Number(first.slice(0, 4)), month - 1, 15));
  return `${first.slice(0, 8)}${days}`;
}

/** The time of a Date; undefined for anything else, whatever it calls itself. */
function timeOf(value: object): number | undefined {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}

/**
 * The day that a spreadsheet's Date stands for: libraries make it at midnight, of Greenwich or of
 * the machine. Any other time of the day is no day of a sheet that can be told.
 */
export function dayOf(value: object | null): string | undefined {
  const time = value === null ? undefined : timeOf(value);
  if (time === undefined || Number.isNaN(time)) return undefined;
  const date = new Date(time);
  if (time % 86_400_000 === 0) return isoOf(date.toISOString().slice(0, 10));
  const local = new Date(date.getFullYear(), date.getMonth(), date.getDate());
  if (local.getTime() !== time) return undefined;
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return isoOf(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

function isoOf(text: string): string | undefined {
  return ISO.test(text) ? text : undefined;
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
