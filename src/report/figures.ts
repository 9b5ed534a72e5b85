import { placesOf } from './exact.ts';

/** How a report of one language writes numbers and dates. */
export interface Print {
  /** "5768.5" is "5.768,5" in Vietnamese and "5,768.5" in English. */
  number(text: string): string;
  /** With so many decimals, noughts behind where it has fewer. */
  fixed(text: string, places: number): string;
  /** An index at its four decimals; a dash where there is none. */
  index(text: string | null): string;
  /** A whole number that was counted. */
  count(number: number): string;
  /** How much `of` is, in percent at one decimal, half up. */
  percent(part: number, of: number): string;
  /** A day, YYYY-MM-DD. */
  date(text: string): string;
}

export const NONE = '–';
const INDEX_PLACES = 4;

function printer(separator: string, point: string, date: Print['date']): Print {
  const fixed = (text: string, places: number): string => {
    const isNegative = text.startsWith('-');
    const [whole = '', part = ''] = (isNegative ? text.slice(1) : text).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
    const decimals = part.padEnd(places, '0');
    // A true minus: a hyphen may be left alone at the end of a line.
    return `${isNegative ? '\u2212' : ''}${grouped}${decimals === '' ? '' : point + decimals}`;
  };
  const number = (text: string): string => fixed(text, 0);
  return {
    number,
    fixed,
    date,
    index: (text) => (text === null ? NONE : fixed(text, INDEX_PLACES)),
    count: (count) => number(String(count)),
    percent: (part, of) => {
      const tenths = of === 0 ? 0 : Math.floor((part * 2000 + of) / (2 * of));
      return `${number(tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1))}%`;
    },
  };
}

/** As decrees on paperwork ask: a nought before days under 10 and before the months 1 and 2. */
function dayFirst(text: string): string {
  const [year = '', month = '', day] = text.split('-');
  const short = Number(month) > 2 ? String(Number(month)) : month;
  return day === undefined ? `${short}/${year}` : `${day}/${short}/${year}`;
}

export const PRINTS: { readonly [locale in 'vi' | 'en']: Print } = {
  vi: /* @__PURE__ */ printer('.', ',', dayFirst),
  en: /* @__PURE__ */ printer(',', '.', (text) => text),
};

/** The figures of a column, all with as many decimals as the longest has: their commas are aligned. */
export function aligned(texts: readonly (string | null)[], print: Print): string[] {
  const places = Math.max(0, ...texts.map((text) => (text === null ? 0 : placesOf(text))));
  return texts.map((text) => (text === null ? NONE : print.fixed(text, places)));
}
