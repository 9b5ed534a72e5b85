import { printDecimal, readPlain } from '../exact/decimal-text.ts';
import { multiply } from '../exact/fraction.ts';
import type { IntakeIssue } from '../intake/issue.ts';
import { hundredth } from '../intake/vietnamese/number.ts';
import type { TableColumnWords } from './issue-sentences.ts';
import type { Style } from './style.ts';

// What the sentences about issues are made of in every language.

/** Words of a program for what is no text. */
const NO_TEXT =
  /^(?:an object|a (?:list|function|symbol|bigint)\b.*|true|false)$|undefined|null|NaN|Infinity|\[object/;
const MOST = 60;

/** A text as it was handed in; undefined for what a reader would not know again. */
export function shownText(text: string | undefined, most = MOST): string | undefined {
  const said = (text ?? '')
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  if (said === '' || NO_TEXT.test(said)) return undefined;
  return said.length > most ? `${said.slice(0, most - 1)}…` : said;
}

/** The same in quotes. */
export function quoted(text: string | undefined, most = MOST): string | undefined {
  const said = shownText(text, most);
  return said === undefined ? undefined : `"${said}"`;
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** A number as it was handed in, the reader's way; a text that is none in quotes. */
export function written(text: string | undefined, style: Style): string | undefined {
  return text !== undefined && DECIMAL.test(text) ? style.number(text) : quoted(text);
}

/** What stands in a definition, as its issue shows it: a text without its JSON quotes. */
export function receivedIn(received: string | undefined): string | undefined {
  if (received === undefined || !received.startsWith('"')) return received;
  try {
    return String(JSON.parse(received));
  } catch {
    return undefined;
  }
}

/** What stands in a definition, if it is a number and no text. */
export function numberIn(received: string): string | undefined {
  return DECIMAL.test(received) ? received : undefined;
}

/** The last key of a path that is a text. */
export function keyOf(path: readonly (string | number)[]): string {
  return String(path.findLast((key) => typeof key === 'string') ?? '');
}

/** The ways in which a doubtful number can be read, the reader's way: "4.256", "4,256". */
export function readingsOf({ code, path, received, readings = [] }: IntakeIssue, style: Style) {
  const [first = '', second = ''] = readings;
  const inQuotient = /^(?:numerator|denominator|found|handled)$/.test(keyOf(path.slice(-1)));
  const lostSign = second !== '' && hundredth(second) === first;
  const shares = code === 'ambiguous-percent' || (!inQuotient && (lostSign || isPercent(received)));
  return readings.map((one) => (shares ? exactPercent(one, style) : style.number(one)));
}

/** Whether a text was written with a sign of percent. */
export function isPercent(text: string | undefined): boolean {
  return text?.trimEnd().endsWith('%') === true;
}

/** With as many digits as it takes: two readings are never printed alike. */
function exactPercent(share: string, style: Style): string {
  return `${style.number(printDecimal(multiply(readPlain(share), { n: 100, d: 1 })))}%`;
}

/** A sum or a share as it is written in a rubric: "0,9", "9/10". */
export function amount(text: string | undefined, style: Style): string {
  return (text ?? '').split('/').map(style.number).join('/');
}

/** The word for a column, by what the mapping calls it. */
export function columnOf(field: string, words: TableColumnWords): string {
  return Object.hasOwn(words, field) ? words[field as keyof TableColumnWords] : '';
}

export function capital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}

/** How either of what words may mean is said, and what stands between the two. */
interface Either {
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  readonly or: string;
}

/** What the words of a cell may mean: its own figures as they stand there, labels in quotation marks. */
export function eitherOf(
  { readings = [] }: Pick<IntakeIssue, 'readings'>,
  { yes, no, nothing, or }: Either,
): string {
  const said: { readonly [reading: string]: string } = { true: yes, false: no, '–': nothing };
  const print = (one: string): string =>
    said[one] ?? (/^[\d.,%/+-]+$/.test(one) ? one : (quoted(one) ?? one));
  return readings.map(print).join(or);
}
