import { printDecimal } from '../exact/decimal-text.ts';
import { type Fraction, multiply } from '../exact/fraction.ts';
import { SHARE_PLACES } from '../exact/print.ts';
import { readQuotient } from '../exact/quotient.ts';
import { type Text, textIn } from '../rules/text.ts';
import { type Figure, figureOf, fullFigure } from './figures/decimals.ts';
import { lowerFirst, withoutStop } from './figures/nouns.ts';

/** How numbers and dates stand in a sentence of one language. */
export interface Style {
  /** "5768.5" is "5.768,5" in Vietnamese and "5,768.5" in English. */
  number(text: string): string;
  /** A share as a percentage, with the digits that tell it from the others. */
  percent(share: Fraction, others?: readonly Fraction[]): Figure;
  /** A share as a rubric writes it, with all of its digits: "0.5" is "50%", "2/3" stays. */
  share(text: string): string;
  /** An index at its four decimals: "0.6" is "0,6000". */
  index(text: string): string;
  /** A civil date, YYYY-MM-DD, its month, YYYY-MM, or a day of any year, MM-DD: "31/10/2023" in Vietnamese. */
  date(text: string): string;
  /** A text in this language, where it is given in two. */
  text(text: Text): string;
  /** The name of a unit of which only the id is at hand. */
  unit(id: string): string;
  /** A label within a sentence; none where there is none. */
  noun(label: Text | undefined): string | undefined;
}

const HUNDRED: Fraction = { n: 100, d: 1 };

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
  const percent: Style['percent'] = (share, others = []) => {
    const hundredfold = others.map((other) => multiply(other, HUNDRED));
    const { text, exact } = figureOf(multiply(share, HUNDRED), hundredfold);
    return { text: `${number(text)}%`, exact };
  };
  const share = (text: string): string => {
    const hundredfold = multiply(readQuotient(text), HUNDRED);
    if (!text.includes('/')) return `${number(printDecimal(hundredfold))}%`;
    const figure = fullFigure(hundredfold);
    return figure.exact ? `${number(figure.text)}%` : text.split('/').map(number).join('/');
  };
  const text = (one: Text): string => textIn(one, locale);
  const noun = (label: Text | undefined): string | undefined =>
    label === undefined ? undefined : withoutStop(lowerFirst(text(label)));
  const index = (value: string): string => {
    const [whole = '', part = ''] = value.split('.');
    return number(`${whole}.${part.padEnd(SHARE_PLACES, '0')}`);
  };
  return { number, percent, share, index, date, text, noun, unit: (id) => id };
}

/** As decrees on paperwork ask: a nought before days under 10 and before the months 1 and 2. */
function dayFirst(date: string): string {
  const [first = '', second = '', day] = date.split('-');
  const short = (month: string): string => (Number(month) > 2 ? String(Number(month)) : month);
  if (day !== undefined) return `${day}/${short(second)}/${first}`;
  return first.length === 4 ? `${short(second)}/${first}` : `${second}/${short(first)}`;
}

export const viStyle: Style = /* @__PURE__ */ style('vi', '.', ',', dayFirst);

export const enStyle: Style = /* @__PURE__ */ style('en', ',', '.', (date) => date);
