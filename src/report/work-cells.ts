import type { WorkRow } from '../index.ts';
import type { Cell } from './block.ts';
import { NONE } from './figures.ts';
import type { Language } from './told.ts';

// What every table of work says of a row: who does it, and until when.

export function offices({ leads, supports, guides }: WorkRow, { words }: Language): Cell {
  return {
    lines: [
      ...leads,
      ...(supports.length > 0 ? [words.supports(supports.join(', '))] : []),
      ...(guides.length > 0 ? [words.guides(guides.join(', '))] : []),
    ],
  };
}

export function deadline({ due, overdue }: WorkRow, { words, print }: Language): Cell {
  if (due === null) return NONE;
  return overdue ? words.overdue(print.date(due)) : print.date(due);
}
