import type { Fraction } from '../exact/fraction.ts';
import { percentText } from '../exact/print.ts';
import { readQuotient } from '../exact/quotient.ts';
import type { Text } from '../rules/text.ts';

/** How numbers and dates stand in a sentence of one language. */
export interface Style {
  /** "5768.5" is "5.768,5" in Vietnamese and "5,768.5" in English. */
  number(text: string): string;
  /** A share as a percentage of at most 2 decimals. */
  percent(share: Fraction): string;
  /** The same of a share as it is written: "0.5", "2/3". */
  share(text: string): string;
  /** A civil date, YYYY-MM-DD: "31/10/2023" in Vietnamese. */
  date(text: string): string;
  /** A text in this language, where it is given in two. */
  text(text: Text): string;
}

function group(whole: string, separator: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, separator);
}

function style(locale: 'vi' | 'en', separator: string, point: string, date: Style['date']): Style {
  const number = (text: string): string => {
    const negative = text.startsWith('-');
    const [whole = '', part] = (negative ? text.slice(1) : text).split('.');
    const grouped = group(whole, separator);
    return `${negative ? '-' : ''}${grouped}${part === undefined ? '' : point + part}`;
  };
  const percent = (share: Fraction): string => `${number(percentText(share))}%`;
  const text = (one: Text): string => (typeof one === 'string' ? one : one[locale]);
  return { number, percent, share: (one) => percent(readQuotient(one)), date, text };
}

function dayFirst(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

export const viStyle: Style = /* @__PURE__ */ style('vi', '.', ',', dayFirst);

export const enStyle: Style = /* @__PURE__ */ style('en', ',', '.', (date) => date);
