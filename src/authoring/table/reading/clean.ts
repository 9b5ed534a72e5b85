import { lazily } from '../../../exact/lazily.ts';
import { isSyllable, unglued } from './syllable.ts';

/** A text as it was meant, and the signs in it that nobody knows. */
export interface CleanText {
  readonly text: string;
  readonly unknown: readonly string[];
}

/** Signs as Word's Symbol font, PDF and LaTeX leave them, by what they show. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  // Tags of a table that was copied as a web page.
  [/<\/?(?:p|br|div|li|ul|ol|tr|td)\s?\/?>/gi, '\n'],
  [/<\/?(?:b|i|u|em|strong|span|sub|sup)>/gi, ''],
  [/[\uF0A3\u2A7D\u2266\u2264]|=<|<=|\\leq?(?![a-z])/g, '≤'],
  [/[\uF0B3\u2A7E\u2267\u2265]|=>|>=|\\geq?(?![a-z])/g, '≥'],
  [/[\uF03C\uFF1C]/g, '<'],
  [/[\uF03E\uFF1E]/g, '>'],
  [/[\uF0B4\u2715\u2716\u22C5]|\\times(?![a-z])/g, '×'],
  [/[\uF02A\u2217]/g, '*'],
  [/[\uF02B\uFF0B]/g, '+'],
  [/[\uF03D\uFF1D]/g, '='],
  [/[\uF025\uFF05]|\\%/g, '%'],
  [/[\uF0B8\u00F7\u2215\u2044]/g, '/'],
  [/[\uF02D\u2212\u2010-\u2014]/g, '-'],
  [/½/g, '1/2'],
  [/¼/g, '1/4'],
  [/¾/g, '3/4'],
  [/\$|[\u200B-\u200F\u2060\uFEFF\u00AD]/g, ''],
  [/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, ' '],
  [/\r\n?|\u2028|\u2029|\v/g, '\n'],
  // Marks of a list, as fonts of signs leave them, at the beginning of a line only.
  [
    /^[ ]*[\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF06E\u25CF\u25CB\u25AA\u25A0\u2022\u00B7\u2756\u2714][ ]*/gm,
    '- ',
  ],
];

const KNOWN = /* @__PURE__ */ lazily(
  () => /[\p{L}\p{M}\d\s.,;:!?()[\]{}'"“”‘’«»/\\+*=<>≤≥×%&@#_|…→°-]/gu,
);

/** The cell in NFC with every sign as it is meant, words that ran together or broke mended. */
export function clean(cell: string): CleanText {
  let text = cell.normalize('NFC');
  for (const [sign, meant] of SIGNS) text = text.replace(sign, meant);
  const unknown = [...new Set(text.replace(KNOWN(), ''))];
  const whole = mended(text).replace(/ {2,}/g, ' ');
  return { text: whole, unknown: [...unknown, ...strangeWords(whole)] };
}

const BROKEN = /* @__PURE__ */ lazily(
  // "a = …" below "Tỷ lệ = a/b" is a letter of its own, and no half of a word.
  () => /([\p{L}\p{M}]{1,8})[ ]?\n(?![a-zđ] ?(?:[=:]|là ))([\p{Ll}\p{M}]{1,8})(?![\p{L}\p{M}])/gu,
);
/** Words that carry the meaning: a line breaks them, whatever their halves are by themselves. */
const CARRYING = new Set([
  'điểm',
  'tối',
  'dưới',
  'trên',
  'không',
  'chưa',
  'mỗi',
  'trừ',
  'đến',
  'đạt',
  'thiếu',
  'giảm',
  'tăng',
  'chậm',
]);
const WORD = /* @__PURE__ */ lazily(() => /[\p{L}\p{M}]{4,}/gu);

function mended(text: string): string {
  return (
    text
      .replace(BROKEN(), (whole: string, end: string, start: string) =>
        CARRYING.has((end + start).toLowerCase()) ||
        (!(isSyllable(end) && isSyllable(start)) && isSyllable(end + start))
          ? end + start
          : whole,
      )
      .replace(WORD(), (word) => (isGlued(word) ? (unglued(word) ?? word) : word))
      .replace(/(?<=[\p{L}\p{M})%]:)(?=\p{L})/gu, ' ')
      // No syllable ends in x: "Tỷ lệx 4 điểm" multiplies.
      .replace(/(?<=[^\p{ASCII}][\p{L}\p{M}]{0,3})(?=x\s*(?:\d|điểm))/giu, ' ')
      .replace(/(?<=[\s)%]x)(?=(?:điểm|số|tỷ|tỉ|\d))/giu, ' ')
      .replace(/(?<=\d)(?=(?:điểm|đến|trở|dưới)(?![\p{L}\p{M}]))/giu, ' ')
      .replace(/(?<=(?<![\p{L}\p{M}])(?:từ|trên|dưới|đạt|đến|đủ))(?=\d)/giu, ' ')
  );
}

/** Words with marks that are no syllable of the language: something in them broke. */
function strangeWords(text: string): string[] {
  const words = text.match(WORD()) ?? [];
  return [
    ...new Set(words.filter((word) => (isGlued(word) && !isSyllable(word)) || isBareGlued(word))),
  ];
}

/** Foreign words of such conditions that could be syllables without marks that ran together. */
const FOREIGN = new Set([
  'camera',
  'online',
  'mobile',
  'metadata',
  'domain',
  'laptop',
  'module',
  'hotline',
  'chatbot',
  'homepage',
  'megabit',
]);

/** Several words that lost their marks and the spaces between them: "dayduhoac". */
function isBareGlued(word: string): boolean {
  return (
    /^[A-Za-z][a-z]{5,}$/.test(word) &&
    !FOREIGN.has(word.toLowerCase()) &&
    unglued(word) !== undefined
  );
}

/** Abbreviations ("DVCTT") and foreign words are words of their own. */
function isGlued(word: string): boolean {
  return /[^\p{ASCII}]/u.test(word) && !/\p{Lu}/u.test(word.slice(1));
}

/** Words of the grammar as they look without their marks; none of them is a word itself. */
const BARE = /* @__PURE__ */ lazily(
  () =>
    /(?<![\p{L}\p{M}])(?:tu|den|duoi|tren|khong|chua|diem|toi|tru|moi|dat|le|thieu|giam|muc|tang|voi|nhat|thap)(?![\p{L}\p{M}])/iu,
);

/** Whether a text lost its tones and marks: then "moi" is "mỗi" or "mới", and nobody knows which. */
export function lostMarks(text: string): boolean {
  if (BARE().test(text)) return true;
  return (
    /(?<![a-z])(?:[a-z]{2,12}\s{1,9}){2}[a-z]{2}/i.test(text) &&
    !/[^\p{ASCII}]/u.test(text.replace(/[≤≥×…“”]/g, ''))
  );
}
