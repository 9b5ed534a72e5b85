const DAY = 86_400_000;
const DAY_0 = /* @__PURE__ */ Date.UTC(1899, 11, 30);
/** How many days later the calendar of old Macintosh files begins. */
const SHIFT_1904 = 1462;
const LAST = 2_958_465;

/**
 * What a spreadsheet counts as a number and shows as a day: "2025-12-10", with the time of day where
 * there is one, a time alone as "07:30". Undefined for a number that is no day.
 */
export function dayOfSerial(serial: number, is1904: boolean): string | undefined {
  const counted = is1904 ? serial + SHIFT_1904 : serial;
  if (!Number.isFinite(serial) || serial < 0 || counted >= LAST + 1) return undefined;
  const minutes = Math.round((counted - Math.floor(counted)) * 1440) % 1440;
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  const days = Math.floor(counted);
  if (days === 0) return time;
  // Spreadsheets know a 29 February 1900, which never was: before it they are a day behind.
  if (days === 60) return undefined;
  const date = new Date(DAY_0 + (days < 60 ? days + 1 : days) * DAY).toISOString().slice(0, 10);
  return minutes === 0 ? date : `${date} ${time}`;
}

/** The number that a day is to a spreadsheet; undefined for days before March 1900. */
export function serialOfDay(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const serial = (Date.parse(`${day}T00:00:00Z`) - DAY_0) / DAY;
  return serial > 60 && serial <= LAST ? serial : undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
