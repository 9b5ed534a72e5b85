import { tidy } from '../../../intake/vietnamese/number.ts';
import type { Rule } from '../../../rules/rule.ts';

/** The words that a rule is read from. */
export interface Condition {
  /** All of them on one line, as the table has them. */
  readonly text: string;
  /** The same for matching: lower case, "tỉ lệ" always in one spelling. */
  readonly plain: string;
  /** Its pieces, as the table parts them. */
  readonly pieces: readonly string[];
  readonly name: string;
  readonly maxPoints: string;
}

/** A rule, and the words that it was read from. */
export interface Reading {
  readonly rule: Rule;
  readonly words: string;
}

export type Reader = (condition: Condition) => Reading | undefined;

/** The pieces of a cell: its lines, what stands between semicolons, and what a dash begins. */
export function piecesOf(cell: string): string[] {
  return cell
    .split(/\n|;|(?:^|\s)[-–+•]\s+|(?<=\p{L})\.\s+/u)
    .map((piece) => tidy(piece).replace(/^[-–+•]\s*/u, ''))
    .filter((piece) => piece !== '');
}

export function conditionOf(cell: string, name: string, maxPoints: string): Condition {
  // Where a cell says what to do as well, what it asks for stands behind these words.
  const asked = cell.replace(/^[\s\S]*điều kiện đảm bảo\s*:?/iu, '');
  const text = tidy(asked);
  return { text, plain: plainOf(text), pieces: piecesOf(asked), name: plainOf(name), maxPoints };
}

export function plainOf(text: string): string {
  return tidy(text)
    .toLocaleLowerCase('vi')
    .replace(/tỷ (?=lệ|trọng)/g, 'tỉ ');
}
