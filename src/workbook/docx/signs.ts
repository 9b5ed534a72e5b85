/** Stands for a sign that is not known. */
export const UNKNOWN_SIGN = '\ufffd';

/** The font Symbol from 0x20 on, in its own order; its minus and slash are as one types them. */
const SYMBOL_LOW =
  ' !∀#∃%&∋()*+,-./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~';
/** The same from 0xA0 on; the blanks at its end are pieces of tall brackets. */
const SYMBOL_HIGH =
  '€ϒ′≤/∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪€⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

/** Fonts for signs that forms are made with, as pairs: the letter at the sign's place, the sign. */
const DINGBATS: readonly (readonly [font: RegExp, pairs: string])[] = [
  [/^wingdings$/i, 'F☞l●m❍n■o☐p☐q☐r☐s⬧t⧫u◆v❖w⬥x☒\x9e·\x9f•¡○§▪¨☐«★Ø➢ß←à→á↑â↓è➔ð⇨û✗ü✓ý☒þ☑'],
  [/^wingdings 2$/i, 'O✗P✓Q☒R☑S☒T☒\x97●¢■£☐'],
  [/^(?:wingdings 3|webdings)$/i, ''],
];

/**
 * A text as a font for signs shows it. Word keeps such signs at U+F020 to U+F0FF: where no font for
 * signs is named they are Symbol's. A text in such a font without them is meant as well: "³" in
 * Symbol is ≥.
 */
export function shownAs(text: string, font: string | undefined): string {
  const isSymbol = font !== undefined && /^symbol$/i.test(font);
  const pairs = DINGBATS.find(([name]) => name.test(font ?? ''))?.[1];
  const isForSigns = isSymbol || pairs !== undefined;
  return text.replace(
    isForSigns ? /[!-~\x80-\x9f¡-ÿ\ue000-\uf8ff]/g : /[\ue000-\uf8ff]/g,
    (sign) => {
      const code = sign.charCodeAt(0);
      if (code > 0xff && (code < 0xf020 || code > 0xf0ff)) return UNKNOWN_SIGN;
      const place = code & 0xff;
      if (place === 0x20) return ' ';
      return (pairs === undefined ? inSymbol(place) : paired(pairs, place)) ?? UNKNOWN_SIGN;
    },
  );
}

function inSymbol(place: number): string | undefined {
  return place < 0xa0 ? SYMBOL_LOW[place - 0x20] : SYMBOL_HIGH[place - 0xa0];
}

function paired(pairs: string, place: number): string | undefined {
  for (let at = 0; at < pairs.length; at += 2) {
    if (pairs.charCodeAt(at) === place) return pairs[at + 1];
  }
  return undefined;
}
