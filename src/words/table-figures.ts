import type { Style } from './style.ts';

/** Figures of a table's decisions: a text that is none, as an older reading may carry, stays as it is. */
export const printed = {
  number: (text: string, style: Style): string =>
    /^-?\d+(?:\.\d+)?$/.test(text) ? style.number(text) : text,
  date: (text: string, style: Style): string =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) ? style.date(text) : dayText(text, style),
};

/** A deadline without a year: "10-31" is 31/10. */
function dayText(text: string, style: Style): string {
  const inYear = `2000-${text}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(inYear)) return text;
  return style.date(inYear).replace(/[^\p{L}\d]*2000$/u, '');
}
