import { type Doubt, doubtOf, tellsOfWrong } from './doubt.ts';
import type { Figure, Prose } from './figures.ts';
import { anywhere, type Word } from './letters.ts';
import { partOfTotal } from './part-of-total.ts';
import { timesOf } from './powers.ts';
import { leading, wordsOf } from './references.ts';
import { signAt, type Token } from './tokens.ts';
import { CHANGED, COUNTS, EACH, MAKES, NO_NOUN } from './vocabulary.ts';

/** Why no figure of a cell is its answer, with what may be meant. */
export interface NoFigure {
  readonly code: Doubt | 'several-numbers' | 'unknown-words';
  readonly readings?: readonly string[];
}

const UNREADABLE: NoFigure = { code: 'unreadable' };

/** The one number of a cell that can be meant where things are counted. */
export function onlyNumber(prose: Prose): { readonly number: Figure } | NoFigure {
  const { tokens, sound } = prose;
  if (!sound) return UNREADABLE;
  // Of counted things nobody means a percentage that stands beside their number.
  const figures = settled(
    prose.figures.filter(({ form }) => form !== 'percent'),
    tokens,
  );
  const [first, ...others] = figures;
  if (first === undefined) return UNREADABLE;
  const doubt = firstDoubt(figures, tokens);
  if (doubt !== undefined) return doubt;
  if (others.length > 0 && !isSumOf(first, others, tokens)) return several(figures);
  if (first.form !== 'number' || !isCounted(tokens, first)) return UNREADABLE;
  return { number: first };
}

/** The one share of a cell: a percentage, two numbers, or two numbers with the share that they make. */
export function onlyShare(
  prose: Prose,
):
  | { readonly quotient?: Figure; readonly percent?: Figure; readonly bracketed?: boolean }
  | NoFigure {
  const { tokens, sound } = prose;
  if (!sound) return UNREADABLE;
  const shares = settled(
    prose.figures.filter(({ form }) => form !== 'number'),
    tokens,
  );
  const doubt = firstDoubt(shares, tokens);
  if (doubt !== undefined) return doubt;
  if (shares.some((share) => tellsOfWrong(tokens, share))) {
    return { code: 'other-measure', readings: shares.map(({ written }) => written) };
  }
  const [one, other, ...more] = shares;
  if (one === undefined) {
    const part = partOfTotal(prose);
    if (part === undefined) return anyOf(prose);
    const wrong = tellsOfWrong(tokens, part) ? 'other-measure' : undefined;
    const unsure = firstDoubt(prose.figures, tokens);
    if (wrong !== undefined) return { code: wrong, readings: [part.written] };
    return unsure ?? { quotient: part };
  }
  // "9 8%": what stands right before it may belong to it.
  if (shares.some(({ from }) => tokens[from - 1]?.kind === 'number')) return UNREADABLE;
  if (other === undefined) {
    if (one.form === 'percent' && isBroken(prose)) return several(prose.figures);
    return one.form === 'percent' ? { percent: one } : { quotient: one };
  }
  const percents = shares.filter(({ form }) => form === 'percent');
  const [percent] = percents;
  const quotient = shares.find(({ form }) => form === 'quotient');
  if (more.length > 0 || percent === undefined || quotient === undefined) return several(shares);
  const link = linkOf(tokens, other);
  if (link === undefined) return several(shares);
  return { quotient, percent, bracketed: link === 'bracket' };
}

/** "45 thon/tổng số 50 thôn": a stroke between two numbers whose words do not make them one of the other. */
function isBroken({ tokens, figures }: Prose): boolean {
  const numbers = figures.filter(({ form }) => form === 'number');
  return numbers.some((number, at) => {
    const next = numbers[at + 1];
    if (next === undefined) return false;
    const between = tokens.slice(number.to, next.from);
    return between.some((token) => token.kind === 'mark' && token.sign === '/');
  });
}

export function several(figures: readonly Figure[]): NoFigure {
  return { code: 'several-numbers', readings: figures.map(({ written }) => written) };
}

function firstDoubt(figures: readonly Figure[], tokens: readonly Token[]): NoFigure | undefined {
  for (const figure of figures) {
    const code = doubtOf(tokens, figure);
    if (code === 'ambiguous-number') return { code, readings: timesOf(figure, tokens) };
    if (code !== undefined) return { code, readings: [figure.written] };
  }
  return undefined;
}

/** Behind a figure that stands, what changed or what was before is told beside it. */
function settled(figures: readonly Figure[], tokens: readonly Token[]): Figure[] {
  return figures.filter((figure, at) => {
    if (at === 0 || doubtOf(tokens, figure) !== 'other-measure') return true;
    const words = ownWords(tokens, figure.from);
    return !(anywhere(words, CHANGED) || anywhere(words, EACH));
  });
}

/** The words right before a figure in its own clause. */
function ownWords(tokens: readonly Token[], end: number): Word[] {
  let from = end;
  while (from > 0 && tokens[from - 1]?.kind !== 'mark') from -= 1;
  return wordsOf(tokens.slice(from, end));
}

/** "12 văn bản (08 kế hoạch, 04 quyết định)": what stands in brackets adds up to it. */
function isSumOf(whole: Figure, parts: readonly Figure[], tokens: readonly Token[]): boolean {
  if (whole.form !== 'number' || parts.length < 2) return false;
  const between = tokens.slice(whole.to, parts[0]?.from);
  if (!between.some((token) => token.kind === 'mark' && '(:'.includes(token.sign))) return false;
  const values = parts.map(({ form, value }) =>
    form === 'number' ? Number(value.native) : Number.NaN,
  );
  return values.reduce((sum, value) => sum + value, 0) === Number(whole.value.native);
}

/** At the beginning of a clause or behind a word of what was done, and before a noun or nothing. */
function isCounted(tokens: readonly Token[], { from, to }: Figure): boolean {
  const before = leading(tokens, from);
  if (before.length > 0) {
    const lost = wordsOf(tokens).every(({ marked }) => !marked);
    return COUNTS.before(before, before.length, lost) > 0;
  }
  if (signAt(tokens, from - 1) === '/' || signAt(tokens, to) === '/') return false;
  return tokens[to]?.kind !== 'word' || NO_NOUN.at(wordsOf(tokens.slice(to)), 0, true) === 0;
}

/** How the second of two shares is tied to the first: in brackets, or by what it "makes". */
function linkOf(tokens: readonly Token[], second: Figure): 'bracket' | 'words' | undefined {
  const words = leading(tokens, second.from);
  const sign = signAt(tokens, second.from - words.length - 1);
  const makes = words.length > 0 && MAKES.before(words, words.length, true) > 0;
  if (sign === '(' || sign === '[' || sign === '=') {
    return words.length === 0 || makes ? 'bracket' : undefined;
  }
  return makes || (words.length === 0 && sign === ',') ? 'words' : undefined;
}

/** All numbers of a cell of which none is taken. */
export function anyOf(prose: Prose | undefined): NoFigure {
  const figures = prose?.figures ?? [];
  return figures.length > 1 ? several(figures) : UNREADABLE;
}
