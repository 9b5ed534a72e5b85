/**
 * The civil date of a deadline: MM-DD takes the year of the period in which it falls (the first
 * year, unless that day lies before the period begins). Plain comparison of YYYY-MM-DD texts is
 * comparison of days: no clock and no time zone is involved.
 */
export function dueDate(
  due: string,
  period: { readonly from: string; readonly to: string },
): string {
  if (due.length === 10) return due;
  const year = Number(period.from.slice(0, 4));
  const first = `${year}-${due}`;
  const next = `${year + 1}-${due}`;
  return first < period.from && next <= period.to ? next : first;
}
