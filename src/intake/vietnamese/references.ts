import type { Word } from './letters.ts';
import type { Token } from './tokens.ts';
import { HOW_MANY, NUMBERED } from './vocabulary.ts';

/** Stands among words for digits that count nothing, and for a number. */
const REFERENCE: Word = { text: '#', plain: '#', marked: false };
const NUMBER: Word = { text: '0', plain: '0', marked: false };

/** The words of some tokens; marks are passed over. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  return tokens.flatMap((token) => {
    if (token.kind === 'word') return [token.word];
    if (token.kind === 'reference') return [REFERENCE];
    return token.kind === 'number' ? [NUMBER] : [];
  });
}

/** The words that end right before a place, with no mark between. */
export function leading(tokens: readonly Token[], end: number): Word[] {
  const words: Word[] = [];
  for (let at = end - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    words.unshift(token.word);
  }
  return words;
}

/** "và", "," and the like between the days of a list. */
const JOINS = ',;&';

/**
 * Numbers that are names become references: days ("ngày 10/5, 12/6"), years and quarters, numbers
 * behind what is numbered ("thôn 5", "Điều 3"), and the numbers of a list's entries ("1. …").
 */
export function withoutNames(tokens: readonly Token[]): Token[] {
  const out = [...tokens];
  const isMark = (at: number, sign: string): boolean => {
    const token = out[at];
    return token?.kind === 'mark' && token.sign === sign;
  };
  const name = (at: number): void => {
    out[at] = { kind: 'reference', of: 'name' };
  };
  let dated = false;
  for (let at = 0; at < out.length; at += 1) {
    const token = out[at];
    if (token?.kind === 'word') dated &&= token.word.text === 'và';
    if (token?.kind === 'mark' && !JOINS.includes(token.sign)) dated = false;
    if (token?.kind === 'reference') dated ||= token.of === 'time';
    if (token?.kind !== 'number' || token.percent) continue;
    const next = out[at + 2];
    const isPair = isMark(at + 1, '/') && next?.kind === 'number' && !next.percent;
    const words = leading(out, at);
    const last = words.at(-1);
    const isDay = last !== undefined && DAYS.includes(last.text);
    if (isPair && (isDay || dated) && isDayOfYear(token.text, next.text)) {
      name(at);
      name(at + 2);
      dated = true;
    } else if (isRound(token.text, next)) {
      name(at);
      name(at + 2);
    } else if (isNumbered(words)) {
      name(at);
      if (isPair) name(at + 2);
    } else if (isEntry(out, at)) name(at);
  }
  return out;
}

/** Behind what is numbered, unless that is what was done ("đã cấp 320 …") or how many there are. */
function isNumbered(words: readonly Word[]): boolean {
  const size = NUMBERED.before(words, words.length, true);
  if (size === 0 || HOW_MANY.before(words, words.length, true) > 0) return false;
  const done = words.at(-1 - size)?.text;
  return done !== 'đã' && done !== 'được' && done !== 'da';
}

/** What a day stands behind. */
const DAYS = ['ngày', 'ngay', 'đến', 'den', 'từ', 'tu', 'tới', 'toi', 'trước', 'sau', 'hết', 'hôm'];

function isDayOfYear(day: string, month: string): boolean {
  return /^\d{1,2}$/.test(day) && /^\d{1,2}$/.test(month) && +day <= 31 && +month <= 12;
}

/** "24/7", "24/24": all day, every day. */
function isRound(top: string, next: Token | undefined): boolean {
  return top === '24' && next?.kind === 'number' && (next.text === '7' || next.text === '24');
}

/** "1. …", "2) …" at the beginning of a line or of an entry. */
function isEntry(tokens: readonly Token[], at: number): boolean {
  const [before, token, after, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const starts = before === undefined || (before.kind === 'mark' && '\n;'.includes(before.sign));
  if (!starts || token?.kind !== 'number' || token.text.length > 2) return false;
  return after?.kind === 'mark' && '.)'.includes(after.sign) && next?.kind === 'word';
}
