/** The letters of a Vietnamese word without tones and marks, one for one. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{ASCII}]/gu, (letter) => FOLDED.get(letter) ?? letter)
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

/** Every accented letter of the language with its bare one. */
const FOLDED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  [...'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'].flatMap((letter) => {
    const bare = letter.normalize('NFD').charAt(0);
    return [
      [letter, bare],
      [letter.toUpperCase(), bare.toUpperCase()],
    ] as const;
  }),
);

/** An onset, vowels, and a coda, which none of those that glide ("ay", "oi", "ao") take. */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?(?:[aeiouy]{1,3}|(?:[aeiouy]|oa|oe|oo|ie|ye|uo|ua|ue|uy|uye)(?:ng|[ckmnpt])|(?:[aeiy]|oa|oe|ue|uy)(?:ch|nh))$/;
const LONGEST = 7;

/** Whether a word can be one syllable of the language, whatever its tone. */
export function isSyllable(word: string): boolean {
  return word.length <= LONGEST && SYLLABLE.test(folded(word).toLowerCase());
}

const MAX_GLUED = 48;

/**
 * A word in which several ran together, taken apart into the fewest syllables: "Điểmtốiđa" is
 * "Điểm tối đa". Undefined where it is one syllable, or none of the language.
 */
export function unglued(word: string): string | undefined {
  if (word.length > MAX_GLUED || isSyllable(word)) return undefined;
  /** The fewest syllables from each place on, with the end of the first of them. */
  const best: ({ readonly count: number; readonly end: number } | undefined)[] = [];
  best[word.length] = { count: 0, end: word.length };
  for (let from = word.length - 1; from >= 0; from -= 1) {
    for (let end = Math.min(word.length, from + LONGEST); end > from; end -= 1) {
      const rest = best[end];
      if (rest === undefined || !isSyllable(word.slice(from, end))) continue;
      if (rest.count + 1 < (best[from]?.count ?? Infinity))
        best[from] = { count: rest.count + 1, end };
    }
  }
  if (best[0] === undefined) return undefined;
  const parts: string[] = [];
  for (let from = 0; from < word.length; from = best[from]?.end ?? word.length) {
    parts.push(word.slice(from, best[from]?.end));
  }
  return parts.join(' ');
}
