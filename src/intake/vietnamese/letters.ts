import { lazily } from '../../exact/lazily.ts';

/** A word as it is compared: lower case, its tone where older spelling sets it. */
export interface Word {
  readonly text: string;
  /** It carries a diacritic of its own. */
  readonly marked: boolean;
}

/** Both spellings of one tone: "hoà" and "hòa", "thuỷ" and "thủy"; and of one sound: "tỉ" and "tỷ". */
const TONES = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g;
const MOVED = /* @__PURE__ */ lazily(() => {
  const pairs = 'oàòa oáóa oảỏa oãõa oạọa oèòe oéóe oẻỏe oẽõe oẹọe uỳùy uýúy uỷủy uỹũy uỵụy'.split(
    ' ',
  );
  return new Map(pairs.map((pair) => [pair.slice(0, 2), pair.slice(2)]));
});
const SOUNDS = /* @__PURE__ */ lazily(
  () =>
    new Map([
      ['tỉ', 'tỷ'],
      ['kì', 'kỳ'],
      ['kĩ', 'kỹ'],
      ['lí', 'lý'],
      ['qúi', 'qúy'],
      ['quí', 'qúy'],
    ]),
);

/** One spelling of a text in NFC; the letter eth stands for đ in old fonts. */
export function spell(text: string): string {
  const lower = text.toLowerCase().replaceAll('ð', 'đ');
  const moved = lower.replace(TONES, (found) => MOVED().get(found) ?? found);
  return SOUNDS().get(moved) ?? moved;
}

/** Without diacritics, as who cannot type them writes. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

export function wordOf(text: string): Word {
  const spelled = spell(text);
  return { text: spelled, marked: bare(spelled) !== spelled };
}

/**
 * Words or phrases that are looked for. A word that has lost its diacritics is still found where
 * `lost` says so: always for words that turn a meaning, which nobody may overlook; for others only
 * in a cell that has none at all, since "con" is not "còn" beside words with their marks.
 */
export interface Phrases {
  /** How many words of the list from a place on are one of the phrases, the longest; 0 for none. */
  at(words: readonly Word[], from: number, lost: boolean): number;
  /** The same of the words that end before a place. */
  before(words: readonly Word[], end: number, lost: boolean): number;
}

/** Phrases separated by "|", their words by spaces. */
export function phrases(list: string): Phrases {
  const known = lazily(() => {
    const all = list.split('|').map((phrase) => phrase.trim().split(' ').map(spell));
    const longest = Math.max(...all.map((words) => words.length));
    const exact = new Set(all.map((words) => words.join(' ')));
    return { longest, exact, plain: new Set([...exact].map(bare)) };
  });
  const fits = (words: readonly Word[], lost: boolean): boolean => {
    const { exact, plain } = known();
    const text = words.map((word) => word.text).join(' ');
    if (exact.has(text)) return true;
    if (!lost || !plain.has(bare(text))) return false;
    // Each word is as it is meant, or has none of its marks.
    for (const phrase of exact) {
      if (bare(phrase) !== bare(text)) continue;
      const meant = phrase.split(' ');
      if (words.every((word, at) => word.text === meant[at] || !word.marked)) return true;
    }
    return false;
  };
  return {
    at(words, from, lost) {
      for (let size = Math.min(known().longest, words.length - from); size > 0; size -= 1) {
        if (fits(words.slice(from, from + size), lost)) return size;
      }
      return 0;
    },
    before(words, end, lost) {
      for (let size = Math.min(known().longest, end); size > 0; size -= 1) {
        if (fits(words.slice(end - size, end), lost)) return size;
      }
      return 0;
    },
  };
}

/** Whether one of the phrases stands anywhere among the words. */
export function anywhere(words: readonly Word[], list: Phrases, lost = true): boolean {
  return words.some((_, at) => list.at(words, at, lost) > 0);
}
