/**
 * Days of the calendar as whole numbers, counted in the Gregorian calendar by arithmetic alone: no
 * clock and no time zone can move them.
 */

/** Days of the 400 years after which the calendar repeats itself. */
const ERA = 146_097;

/** The number of a day, YYYY-MM-DD; the day after it has the next number. */
export function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  // Years that begin in March end with the leap day.
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
}

/** The day of a number, YYYY-MM-DD. */
export function dateOfDay(number: number): string {
  const era = Math.floor(number / ERA);
  const ofEra = number - era * ERA;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  const y = year + era * 400 + (month <= 2 ? 1 : 0);
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(y, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
