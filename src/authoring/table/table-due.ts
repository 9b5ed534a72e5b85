import { existing } from '../../intake/date.ts';
import { dateOfSerial } from '../../intake/serial-date.ts';
import type { RubricDefinition } from '../../rubric/definition.ts';
import { dueDate } from '../../rubric/due.ts';

type Period = RubricDefinition['period'];

/** What a cell of deadlines says: a day, words that are kept, and a day that may be meant. */
export interface TableDue {
  readonly due?: string;
  readonly time?: string;
  /** Open: a person decides whether this day is meant, or none. */
  readonly open?: { readonly reading?: string };
}

const DAY = /(?<!\d)(\d{1,2})\s*([./-])\s*(\d{1,2})(?:\s*\2\s*(\d{4}))?(?!\s*[./-]?\d)/;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /tháng\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?/iu;
const QUARTER = /quý\s*(IV|I{1,3}|[1-4])(?:\s*[/.-]\s*(\d{4}))?/iu;
const ROMANS = ['I', 'II', 'III', 'IV'];

/**
 * A date alone is the deadline: "31.10" as MM-DD, with a year as YYYY-MM-DD. A date among words, a
 * month or a quarter (its last day) is only a reading, and everything but a date is kept as `time`.
 * Of "từ … đến …" the end counts; "trước …" ends the day before. A spreadsheet makes a number of
 * "31.10", and 31.1 of that, also in the CSV that it writes: whether October or January is meant is
 * for a person. A date that became the number by which spreadsheets count days (45230) is a reading;
 * its hour is left aside.
 */
export function readDue(cell: string, period: Period): TableDue {
  if (cell === '') return {};
  const october = lostZero(cell, period);
  if (october !== undefined) return { due: october, time: cell, open: { reading: october } };
  if (ISO.test(cell) && existing(cell)) return { due: cell };
  const serial = dateOfSerial(/^(\d{5})(?:[.,]\d+)?$/.exec(cell)?.[1] ?? '');
  if (serial !== undefined) return { due: serial, open: { reading: serial } };
  const end = /(?:^|\s)đến(?:\s+hết)?\s+(.*)$/iu.exec(cell)?.[1] ?? cell;
  const day = dayIn(end, period);
  if (day !== undefined && day.text === cell.replace(/^ngày\s+/iu, '')) return { due: day.due };
  // Several days or months: no one of them is the deadline.
  const several =
    day === undefined ? end.split(NAMED).length > 2 : DAY.test(end.replace(day.text, ''));
  const reading = several ? undefined : (day?.due ?? edgeOf(end, period));
  if (reading === undefined) return { time: cell, open: {} };
  const before = /trước\s+(?:ngày\s+)?(?:\d|quý|tháng)/iu.test(end);
  const due = before ? dayBefore(reading, period) : reading;
  return { due, time: cell, open: { reading: due } };
}

/** "31.1" as "10-31": the zero of October is what a number loses. */
function lostZero(cell: string, period: Period): string | undefined {
  const [, day = ''] = /^(\d{1,2})[.,]1$/.exec(cell) ?? [];
  const due = `10-${day.padStart(2, '0')}`;
  return day !== '' && existing(dueDate(due, period)) ? due : undefined;
}

const NAMED = /tháng|quý/iu;

function dayIn(cell: string, period: Period): { due: string; text: string } | undefined {
  const [text = '', day = '', , month = '', year] = DAY.exec(cell) ?? [];
  const due = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = year === undefined ? dueDate(due, period) : `${year}-${due}`;
  if (text === '' || !existing(date)) return undefined;
  return { due: year === undefined ? due : date, text };
}

/** The last day of the month or quarter that a cell names; its first, where "trước" stands before. */
function edgeOf(cell: string, period: Period): string | undefined {
  const [, quarter, quarterYear] = QUARTER.exec(cell) ?? [];
  const [, monthText, monthYear] = MONTH.exec(cell) ?? [];
  const before = /trước\s+(?:quý|tháng)/iu.test(cell);
  const number = quarter && (ROMANS.indexOf(quarter.toUpperCase()) + 1 || Number(quarter));
  const month = number ? number * 3 - (before ? 2 : 0) : Number(monthText);
  if (!(month >= 1 && month <= 12)) return undefined;
  const year = quarterYear ?? monthYear;
  const start = `${String(month).padStart(2, '0')}-01`;
  const shown = year ?? dueDate(start, period).slice(0, 4);
  const day = before ? start : lastDay(shown, start.slice(0, 2));
  return year === undefined ? day : `${year}-${day}`;
}

/** The last day of a month, as MM-DD. */
function lastDay(year: string, month: string): string {
  const day = [31, 30, 29].find((one) => existing(`${year}-${month}-${one}`)) ?? 28;
  return `${month}-${day}`;
}

/** The year is left out where it was, unless the day before lies in the year before. */
function dayBefore(due: string, period: Period): string {
  const date = dueDate(due, period);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (month === 1 && day === 1) return `${padded(year - 1, 4)}-12-31`;
  const before =
    day > 1
      ? `${padded(month, 2)}-${padded(day - 1, 2)}`
      : lastDay(padded(year, 4), padded(month - 1, 2));
  return due.length === 5 ? before : `${padded(year, 4)}-${before}`;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
