import { lazily } from '../../exact/lazily.ts';

/** A word as it is compared: lower case, its tone where older spelling sets it. */
export interface Word {
  readonly text: string;
  /** Without its diacritics. */
  readonly plain: string;
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
      ['ko', 'không'],
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
  const plain = bare(spelled);
  return { text: spelled, plain, marked: plain !== spelled };
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
    const all = list.split('|').map((phrase) => phrase.split(' ').map(wordOf));
    const by = (end: number): Map<string, Word[][]> => {
      const map = new Map<string, Word[][]>();
      const longFirst = [...all].sort((one, other) => other.length - one.length);
      for (const phrase of longFirst) {
        const key = phrase.at(end)?.plain ?? '';
        map.set(key, [...(map.get(key) ?? []), phrase]);
      }
      return map;
    };
    return { first: by(0), last: by(-1) };
  });
  // Each word is as it is meant or, where that may be, has none of its marks.
  const fits = (own: Word | undefined, meant: Word, lost: boolean): boolean =>
    own !== undefined &&
    (own.text === meant.text || (lost && !own.marked && own.text === meant.plain));
  const sizeAt = (words: readonly Word[], from: number, lost: boolean, phrase: Word[]): boolean =>
    phrase.every((meant, at) => fits(words[from + at], meant, lost));
  return {
    at(words, from, lost) {
      const candidates = known().first.get(words[from]?.plain ?? '') ?? [];
      return candidates.find((phrase) => sizeAt(words, from, lost, phrase))?.length ?? 0;
    },
    before(words, end, lost) {
      const candidates = known().last.get(words[end - 1]?.plain ?? '') ?? [];
      const found = candidates.find(
        (phrase) => phrase.length <= end && sizeAt(words, end - phrase.length, lost, phrase),
      );
      return found?.length ?? 0;
    },
  };
}

/** Whether one of the phrases stands anywhere among the words. */
export function anywhere(words: readonly Word[], list: Phrases, lost = true): boolean {
  return words.some((_, at) => list.at(words, at, lost) > 0);
}
