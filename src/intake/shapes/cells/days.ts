import { dateOf, isDay } from '../../date.ts';
import { accept, COUNT } from '../../number.ts';
import { saidDays, saidPeriodEnd } from '../../vietnamese/date-words.ts';
import { type CellReader, loosely, refuseCell } from './cell-reader.ts';

const EXPECTED = '"31/10/2023", or "chậm 5 ngày"';

/** "31/10/2023", "Hoàn thành ngày 31 tháng 10 năm 2023", "Quý III/2023" (its last day), "chậm 5 ngày". */
export const daysCell: CellReader<'days'> = (reading, path, text) => {
  if (isDay(text)) {
    const date = dateOf(reading, text);
    if (date !== undefined) return Object.freeze({ completedOn: date });
    return refuseCell(reading, path, text, EXPECTED, { code: 'not-a-date' });
  }
  const end = saidPeriodEnd(text, reading.period);
  if (end !== undefined) return loosely(reading, path, text, { completedOn: end });
  const days = saidDays(text, reading);
  if ('code' in days) return refuseCell(reading, path, text, EXPECTED, days);
  if ('completedOn' in days) return loosely(reading, path, text, days);
  const value = accept(reading, path, days.value, COUNT);
  return value === undefined ? undefined : loosely(reading, path, text, { value });
};
