import type { Rule } from '../../../rules/rule.ts';
import { tidy } from '../../vietnamese/number.ts';

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
  return tidy(text).toLocaleLowerCase('vi').replace(/tỷ (?=lệ|trọng)/g, 'tỉ ');
}

/** "100% điểm", "50% số điểm tiêu chí": a share of the points, not of what is measured. */
const WORTH =
  /(?:đạt|được|tính)?\s*(\d+(?:[.,]\d+)?)\s*%\s*(?:tổng |số )*(?:điểm|tiêu chí)(?: tiêu chí| tối đa)*/u;
const POINTS = /(?:đạt|được|tính|:)?\s*(\d+(?:[.,]\d+)?)\s*điểm/u;

/** The same piece without what it is worth. */
export function withoutWorth(piece: string): string {
  return piece
    .replace(new RegExp(WORTH, 'gu'), ' ')
    .replace(new RegExp(POINTS, 'gu'), ' ')
    .replace(/điểm tối đa|trọn điểm/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s:,(]+$/u, '')
    .trim();
}

export function worthMatch(piece: string): { percent?: string; points?: string } | undefined {
  const percent = WORTH.exec(piece)?.[1];
  if (percent !== undefined) return { percent };
  const points = POINTS.exec(piece)?.[1];
  if (points !== undefined) return { points };
  return /điểm tối đa|trọn điểm/u.test(piece) ? { percent: '100' } : undefined;
}
