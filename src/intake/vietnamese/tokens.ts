import { lazily } from '../../exact/lazily.ts';
import { bare, type Word, wordOf } from './letters.ts';
import { asPercent, type Readings, readNumber } from './number.ts';

/** A piece of a cell, in the order of its text. */
export type Token =
  | ({ readonly kind: 'number'; readonly text: string; readonly percent: boolean } & Readings)
  | { readonly kind: 'word'; readonly word: Word }
  /** A date, a time, the number of a document: digits that count nothing. */
  | { readonly kind: 'reference'; readonly of: 'document' | 'time' | 'name' }
  | { readonly kind: 'mark'; readonly sign: string };

export type NumberToken = Extract<Token, { kind: 'number' }>;

/** Longer texts are prose: nobody's figure is looked for in them. */
export const MAX_PROSE = 600;

/** What documents are called before the stroke or the dash: 246/QĐ-UBND, 05-NQ/HU. */
const DOCUMENTS = /* @__PURE__ */ lazily(
  () =>
    new Set(
      'qd kh bc tb ct nq cv ttr tr hd nd tt ctr gm gp da pa lt kl qc cd to ttlt ubnd hdnd vp vbhn gcn'.split(
        ' ',
      ),
    ),
);

/** Tried in this order at every place of the text; none of them looks back or repeats a repetition. */
const pieces = /* @__PURE__ */ lazily(() => ({
  document: /\d{1,6}(?:\/\d{4})?[/-](\p{L}+)[\p{L}\d]*(?:[-/.]\p{L}[\p{L}\d]{0,20}){0,4}/uy,
  /** Two years are a span; three parts, or a month and a year, a day; and the time of a day. */
  time: /(?:(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d|\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|(?:0?[1-9]|1[0-2])\/20\d\d|\d{1,2}[hH:]\d\d)(?![\d.,/]*\d)/y,
  /** Digits in groups of three after dots, commas or spaces, and with decimals. */
  number: /\d+(?:[.,]\d+)*(?:(?<=(?:^|\D)\d{1,3})(?: \d{3}(?!\d))+(?:,\d+)?)?/y,
  percent: / ?(?:%|phần trăm|phan tram)/iuy,
  word: /\p{L}[\p{L}\p{M}\d]*/uy,
  space: /[^\S\n]+/uy,
}));

type Piece = keyof ReturnType<typeof pieces>;

/** The pieces of a text in NFC; what is only drawn (quotes, pictures) is left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (piece: Piece): RegExpExecArray | null => {
    const pattern = pieces()[piece];
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found;
  };
  while (at < text.length) {
    const start = at;
    if (take('space') !== null) continue;
    const document = take('document');
    if (document !== null) {
      if (DOCUMENTS().has(bare(document[1] ?? '').toLowerCase())) {
        tokens.push({ kind: 'reference', of: 'document' });
        continue;
      }
      at = start;
    }
    if (take('time') !== null) {
      tokens.push({ kind: 'reference', of: 'time' });
      continue;
    }
    const number = take('number');
    if (number !== null) {
      const [digits] = number;
      const percent = take('percent') !== null;
      tokens.push(numberOf(digits, percent, percent ? '' : text.slice(at, at + 3)));
      if (!percent && isName(text, at)) take('word');
      continue;
    }
    const word = take('word');
    if (word !== null) tokens.push({ kind: 'word', word: wordOf(word[0]) });
    else {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
      at += sign.length;
      const isSign = '+-–−'.includes(sign) && isSigned(text, start);
      if (!DRAWN().test(sign)) tokens.push({ kind: 'mark', sign: isSign ? `${sign}1` : sign });
    }
  }
  return tokens;
}

const DRAWN = /* @__PURE__ */ lazily(
  () => /^[\p{Extended_Pictographic}\p{M}\u200b-\u200d\ufeff"'“”‘’«»`]$/u,
);

function numberOf(digits: string, percent: boolean, next: string): Token {
  // A telephone, or the letter of a generation ("4G", "3D"): a name.
  if (/^0\d{3}/.test(digits) || isName(next, 0)) return { kind: 'reference', of: 'name' };
  const read = readNumber(digits);
  return { kind: 'number', text: digits, percent, ...(percent ? asPercent(read) : read) };
}

/** Right before digits, and behind nothing that it could join to them: a sign, no bullet and no dash. */
function isSigned(text: string, at: number): boolean {
  return (
    /\d/.test(text.charAt(at + 1)) && !/[\p{L}\d%)]\s?$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}

/** One letter right behind a number, other than a unit; or an exponent ("5e3"). */
function isName(text: string, at: number): boolean {
  return /^(?:[abceghkvx](?![\p{L}\d])|e[+-]?\d)/iu.test(text.slice(at, at + 3));
}

/** The sign that stands at a place; none for anything else. */
export function signAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'mark' ? token.sign : '';
}
