/** What was quoted is somebody's own words: a label, a cell, a key. */
export function ownWords(text: string): string {
  return text.replace(/"[^"]*"/g, '…');
}

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';
const VOWELS = '[aăâeêioôơuưy]{1,3}';
const CODA = '(?:ng|nh|ch|[cmnpt])?';
const SYLLABLE = new RegExp(`^${ONSET}${VOWELS}${CODA}$`);
/** Written like syllables, and English all the same. */
const ENGLISH = new Set([
  'the',
  'be',
  'we',
  'he',
  'me',
  'one',
  'none',
  'have',
  'more',
  'note',
  'date',
]);
/** Short forms that officials write, and numbers of documents' parts. */
const KNOWN = /^(?:UBND|DTI|QĐ|KH|[IVX]+)$/;

/** Tones are marks over vowels; the marks that make another letter stay. */
function withoutTones(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}

/** The words of a text that are not written as Vietnamese syllables are. */
export function foreignWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => {
    const syllable = withoutTones(word).toLocaleLowerCase('vi');
    return !KNOWN.test(word) && (!SYLLABLE.test(syllable) || ENGLISH.has(syllable));
  });
}

/** Figures that are not written the Vietnamese way: a decimal point, no dots between thousands. */
export function foreignFigures(text: string): string[] {
  const rest = text.replace(/(?<![\d.])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)/g, '…');
  return rest.match(/\d+\.\d+|\d{4}-\d{2}(?:-\d{2})?|(?<![\d,/])\d{5,}/g) ?? [];
}
