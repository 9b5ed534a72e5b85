import type { Figure } from './figures.ts';
import type { Word } from './letters.ts';
import { wordsOf } from './references.ts';
import { signAt, type Token } from './tokens.ts';
import { MAKES, NO_MORE } from './vocabulary.ts';

/** What ends a clause. */
const ENDS = [',', ';', '.', '\n', '-', '–', '+', '•', '*'];
/** What ends a sentence. */
const STOPS = [';', '.', '\n'];

/** Where the clause ends that a place is in. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((_, at) => at >= from && ENDS.includes(signAt(tokens, at)));
  return end < 0 ? tokens.length : end;
}

/** The words before a figure in its clause; what says what a share comes to belongs to the one before. */
export function wordsBefore(tokens: readonly Token[], { form, from: end }: Figure): Word[] {
  const before = (to: number): Word[] => {
    let from = to;
    while (from > 0 && !ENDS.includes(signAt(tokens, from - 1))) from -= 1;
    const own = wordsOf(tokens.slice(from, to));
    const makes = form !== 'number' && (own.length === 0 || MAKES.at(own, 0, true) > 0);
    return makes && signAt(tokens, from - 1) === ',' ? [...before(from - 1), ...own] : own;
  };
  return before(end);
}

/** The clauses behind a figure up to the end of its sentence, without those of what is no more. */
export function clausesBehind(tokens: readonly Token[], from: number): Word[][] {
  const clauses: Word[][] = [];
  for (let at = from; at < tokens.length; ) {
    const bracket = tokens.findIndex((_, place) => place >= at && signAt(tokens, place) === '(');
    const clause = clauseEnd(tokens, at);
    const end = bracket < 0 ? clause : Math.min(bracket, clause);
    const words = wordsOf(tokens.slice(at, end));
    if (at === from || NO_MORE.at(words, 0, true) === 0) clauses.push(words);
    if (STOPS.includes(signAt(tokens, end))) break;
    at = end + 1;
  }
  return clauses;
}
