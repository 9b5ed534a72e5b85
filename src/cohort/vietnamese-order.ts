import { lazily } from '../exact/lazily.ts';

/** The letters in the order of the Vietnamese alphabet, f j w z at their places of the Latin one. */
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Ngang (no mark), huyền, hỏi, ngã, sắc, nặng. */
const TONES = '\u0300\u0309\u0303\u0301\u0323';
/** Marks that make a letter of its own: â ê ô, ă, ơ ư. */
const LETTER_MARKS = '\u0302\u0306\u031b';

/**
 * A text that sorts by its code units as the name sorts in Vietnamese: by its letters, where these
 * are equal by its tones, then small letters before capitals. Digits stand before letters, by the
 * value of the number that they write. A table of our own: what a machine's ICU knows of
 * Vietnamese hangs on how it was built.
 */
export function vietnameseKey(name: string): string {
  let [letters, tones, cases] = ['', '', ''];
  for (const [sign] of name.normalize('NFD').matchAll(SIGNS())) {
    if (DIGIT.test(sign)) {
      letters += numberKey(sign);
      continue;
    }
    const [first = ''] = sign;
    const lower = first.toLowerCase();
    const marks = [...sign].slice(1);
    const base = `${lower}${marks.filter((mark) => LETTER_MARKS.includes(mark)).join('')}`;
    const place = LETTERS.indexOf(base.normalize('NFC'));
    letters += place < 0 ? otherKey(lower) : String.fromCharCode(FIRST_LETTER + place);
    const tone = marks.find((mark) => TONES.includes(mark));
    tones += String(tone === undefined ? 0 : TONES.indexOf(tone) + 1);
    cases += first === lower ? '0' : '1';
  }
  return `${letters}\0${tones}\0${cases}`;
}

/** A number, or a character with its marks. */
const SIGNS = /* @__PURE__ */ lazily(() => /\d+|\P{M}\p{M}*|\p{M}+/gu);
const DIGIT = /^\d/;
const LETTER = /* @__PURE__ */ lazily(() => /\p{L}/u);

const [SPACE, PUNCTUATION, NUMBER, FIRST_LETTER, OTHER_LETTER] = [1, 2, 3, 0x100, 0x200];

/** Longer numbers are greater; numbers of one length are compared digit by digit. */
function numberKey(digits: string): string {
  const value = digits.replace(/^0+(?=\d)/, '');
  return String.fromCharCode(NUMBER, value.length) + value;
}

function otherKey(sign: string): string {
  if (sign.trim() === '') return String.fromCharCode(SPACE);
  return String.fromCharCode(LETTER().test(sign) ? OTHER_LETTER : PUNCTUATION) + sign;
}
