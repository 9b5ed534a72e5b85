const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name as it is compared: two spellings of one name give one text. Case, spaces, punctuation and
 * Unicode form do not count; nor does where a tone stands ("hoá", "hóa"), nor i for y after a
 * consonant that allows both ("tỉ lệ", "tỷ lệ"; "kĩ năng", "kỹ năng").
 */
export function sameNameKey(name: string): string {
  return name
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFD')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}%]+/u)
    .filter((word) => word !== '')
    .map((word) => oneSpelling(word))
    .join(' ');
}

/** The tones at the end of the syllable, and y for i where the syllable is a consonant and it. */
function oneSpelling(word: string): string {
  const tones = word.match(TONES)?.join('') ?? '';
  return `${word.replace(TONES, '').replace(/^([hklmst]|qu)i$/, '$1y')}${tones}`;
}

/**
 * How alike two names are, from 0 to 1: twice the words that both have over all words of both
 * (Dice). A word that stands twice counts twice.
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [sameNameKey(a).split(' '), sameNameKey(b).split(' ')];
  const rest = [...right];
  let shared = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}
