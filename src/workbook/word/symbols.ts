/** What the signs of the Symbol font show, by their place in it; those that official tables use. */
const SYMBOL: Readonly<Record<number, string>> = {
  163: '≤',
  177: '±',
  179: '≥',
  180: '×',
  184: '÷',
  185: '≠',
  187: '≈',
  183: '•',
  174: '→',
  45: '−',
  165: '∞',
  229: 'Σ',
  176: '°',
  37: '%',
  43: '+',
  60: '<',
  61: '=',
  62: '>',
};
/** Wingdings, in which boxes are ticked. */
const WINGDINGS: Readonly<Record<number, string>> = {
  168: '☐',
  111: '☐',
  113: '☐',
  253: '☒',
  254: '☑',
  252: '✓',
  251: '✗',
  120: '☒',
  167: '▪',
  216: '➢',
};

/** What a sign of a font shows; undefined for one that nobody knows here. */
export function shownSign(font: string, code: number): string | undefined {
  const at = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/wingdings/i.test(font)) return WINGDINGS[at];
  return SYMBOL[at] ?? (at > 32 && at < 64 ? String.fromCharCode(at) : undefined);
}
