import type { Figure, Prose } from './figures.ts';
import { leading } from './references.ts';
import { TOTAL, WITHIN } from './vocabulary.ts';

/**
 * "Tổng số 306 hồ sơ, trong đó 205 hồ sơ trực tuyến": the whole first, and the one part of it, of the
 * same noun. A second part, or a word between that turns it round, leaves it unread.
 */
export function partOfTotal({ tokens, figures }: Prose): Figure | undefined {
  const [whole, part, ...more] = figures;
  if (whole?.form !== 'number' || part?.form !== 'number' || more.length > 0) return undefined;
  const before = leading(tokens, whole.from);
  const within = leading(tokens, part.from);
  const isTotal = before.length > 0 && TOTAL.before(before, before.length, false) === before.length;
  const isWithin =
    within.length > 0 && WITHIN.before(within, within.length, false) === within.length;
  const [noun, other] = [tokens[whole.to], tokens[part.to]];
  const same =
    noun?.kind === 'word' && other?.kind === 'word' && noun.word.text === other.word.text;
  if (!isTotal || !isWithin || !same) return undefined;
  const written = `${part.written}/${whole.written}`;
  return { ...part, form: 'quotient', whole: whole.value, written };
}
