import { formatISO, parseISO, subDays } from 'date-fns';
import type { RubricDefinition } from '../../rubric/definition.ts';
import { dueDate } from '../../rubric/due.ts';
import { existing } from '../date.ts';

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
 * Of "từ … đến …" the end counts; "trước …" ends the day before.
 */
export function readDue(cell: string, period: Period): TableDue {
  if (cell === '') return {};
  if (ISO.test(cell) && existing(cell)) return { due: cell };
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
  const last = [31, 30, 29, 28].find((one) => existing(`${shown}-${start.slice(0, 3)}${one}`));
  return `${year === undefined ? '' : `${year}-`}${start.slice(0, 3)}${before ? '01' : last}`;
}

/** The year is left out where it was, unless the day before lies in the year before. */
function dayBefore(due: string, period: Period): string {
  const date = dueDate(due, period);
  const before = formatISO(subDays(parseISO(date), 1), { representation: 'date' });
  const sameYear = before.slice(0, 4) === date.slice(0, 4);
  return due.length === 5 && sameYear ? before.slice(5) : before;
}
