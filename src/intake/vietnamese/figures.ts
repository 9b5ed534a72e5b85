import { phrases, type Word } from './letters.ts';
import type { Readings } from './number.ts';
import { withoutNames } from './references.ts';
import { MAX_PROSE, type NumberToken, signAt, type Token, tokensOf } from './tokens.ts';
import { NO_NOUN, TIME_NOUN, TOTAL } from './vocabulary.ts';

/** A number, a percentage, or two numbers of which one is part of the other, in a cell of words. */
export interface Figure {
  readonly form: 'number' | 'percent' | 'quotient' | 'range';
  readonly value: Readings;
  /** The whole of a quotient. */
  readonly whole?: Readings;
  /** As it stands, for who is asked about it. */
  readonly written: string;
  /** Its place among the tokens, up to the one behind it. */
  readonly from: number;
  readonly to: number;
}

/** A cell taken apart. */
export interface Prose {
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  /** Every number in it can be read in some way. */
  readonly sound: boolean;
}

/** With more of them a cell is a table, and nobody's answer. */
const MAX_FIGURES = 12;

/** A text of a cell as figures among words; undefined where it is too long to be looked through. */
export function proseOf(text: string): Prose | undefined {
  if (text.length > MAX_PROSE) return undefined;
  const tokens = withoutNames(tokensOf(text));
  const figures: Figure[] = [];
  let sound = true;
  for (let at = 0; at < tokens.length && figures.length < MAX_FIGURES; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'number') continue;
    sound &&= token.native !== undefined || token.foreign !== undefined;
    const figure = rangeAt(tokens, at, token) ?? quotientAt(tokens, at, token) ?? oneAt(at, token);
    figures.push(figure);
    for (let inner = at + 1; inner < figure.to; inner += 1) {
      const part = tokens[inner];
      if (part?.kind === 'number') sound &&= (part.native ?? part.foreign) !== undefined;
    }
    at = figure.to - 1;
  }
  const isFew = figures.length < MAX_FIGURES;
  return { tokens, figures, sound: sound && isFew && isOneSum(tokens) };
}

/** No chain of strokes or of signs of equality, and no formula. */
function isOneSum(tokens: readonly Token[]): boolean {
  const signs = tokens.map((token, at) => (token.kind === 'mark' ? signAt(tokens, at) : ''));
  if (signs[0] === '=' || signs.filter((sign) => sign === '=').length > 1) return false;
  return !signs.some(
    (sign, at) => sign === '/' && signs[at + 2] === '/' && tokens[at + 1]?.kind === 'number',
  );
}

function oneAt(at: number, token: NumberToken): Figure {
  const written = token.percent ? `${token.text}%` : token.text;
  return {
    form: token.percent ? 'percent' : 'number',
    value: token,
    written,
    from: at,
    to: at + 1,
  };
}

function rangeAt(tokens: readonly Token[], at: number, token: NumberToken): Figure | undefined {
  const end = tokens[at + 2];
  if (!['-', '–', '—', '~', '÷', '-1', '–1'].includes(signAt(tokens, at + 1))) return undefined;
  if (end?.kind !== 'number') return undefined;
  const written = `${token.text}-${end.text}`;
  return { form: 'range', value: token, written, from: at, to: at + 3 };
}

/** How many words a noun has, between a number and what it is part of. */
const MAX_NOUN = 8;

/** "205/306", "4.256 hộ/5.768 hộ", "205 trong tổng số 306 lượt". */
function quotientAt(tokens: readonly Token[], at: number, top: NumberToken): Figure | undefined {
  if (top.percent) return undefined;
  const nouns = nounsAt(tokens, at + 1);
  const join = at + 1 + nouns.length;
  const stroke = signAt(tokens, join) === '/';
  const joined = stroke || isWithin(tokens[join]);
  if (!joined) return undefined;
  const words = wordsAt(tokens, join + 1, 3);
  const total = words.length > 0 && TOTAL.at(words, 0, false) === words.length;
  if (words.length > 0 && !total) return undefined;
  const end = join + 1 + words.length;
  const bottom = tokens[end];
  if (bottom?.kind !== 'number' || bottom.percent) return undefined;
  const other = nounsAt(tokens, end + 1);
  if (nouns.length > 0 && !sameThing(nouns, other)) return undefined;
  // "3 trong 6 tháng": a time, not what it was part of.
  if (!stroke && !total && TIME_NOUN.at(other, 0, true) > 0) return undefined;
  const written = `${top.text}/${bottom.text}`;
  return { form: 'quotient', value: top, whole: bottom, written, from: at, to: end + 1 };
}

function isWithin(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.word.text === 'trong' || token.word.text === 'trên');
}

function wordsAt(tokens: readonly Token[], from: number, most: number): Word[] {
  const words: Word[] = [];
  for (let at = from; at < from + most; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    words.push(token.word);
  }
  return words;
}

/** The words of the thing counted, up to one that joins. */
function nounsAt(tokens: readonly Token[], from: number): Word[] {
  const words = wordsAt(tokens, from, MAX_NOUN);
  const end = words.findIndex((_, at) => isWithin(tokens[from + at]));
  return end < 0 ? words : words.slice(0, end);
}

/** Nouns of one syllable that need no second to say what they are. */
const ONE_SYLLABLE = /* @__PURE__ */ phrases('hộ|người|thôn|xã|tổ|ấp|bản|lượt');

/** Whether two numbers count one thing: "hộ có Internet" and "hộ", but not "lớp" and "người". */
function sameThing(one: readonly Word[], other: readonly Word[]): boolean {
  const [a, b] = [one[0]?.text, other[0]?.text];
  if (a === undefined || a !== b || NO_NOUN.at(one, 0, true) > 0) return false;
  const [c, d] = [one[1]?.text, other[1]?.text];
  return c === undefined || d === undefined || c === d || ONE_SYLLABLE.at(one, 0, true) > 0;
}
