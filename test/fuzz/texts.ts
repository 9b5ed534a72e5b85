import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chance, int, pick, type Rng } from '../support/random-submission.ts';

// Texts as people type them into cells and tables, whole and in pieces.

const ROOT = join(process.cwd(), 'test');

function listed<T>(path: string): readonly T[] {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T[];
}

interface Said {
  readonly cell?: unknown;
  readonly condition?: string;
}

const texts = (of: readonly Said[], field: keyof Said): string[] =>
  of.map((one) => one[field]).filter((text): text is string => typeof text === 'string');

const CELLS = ['published-2026', 'fresh-first', 'fresh-second', 'fresh-third', 'comparisons']
  .flatMap((name) => texts(listed<Said>(`intake/cells/${name}.json`), 'cell'))
  .concat('85%', '1.234', '4.256/5.768=73,7%', 'Có', '31/10/2023', '0/0', '3/3');

export const CONDITIONS: readonly string[] = ['published-2026', 'in-style', 'own-words', 'traps']
  .map((name) => listed<Said>(`authoring/table/conditions/${name}.json`))
  .flatMap((rows) => texts(rows, 'condition'));

export const TABLE = listed<readonly string[]>('authoring/table/fixtures/hue-2263-table.json');

const SIGNS = [
  ...['%', '/', ',', '.', '=', '-', '+', '≥', '≤', '<', '>', ';', ':', '(', ')', '\n', '\t', ' '],
  ...['0', '9', '1.000', '00', '\u00a0', '\u200b', '\u0301', '\u202e', '\ud800', '\u0000', 'Đ'],
  ...['không', 'đạt', 'điểm', 'tỷ lệ', 'trên', 'triệu', '%%', '//', '=SUM(A1)', '@', '#REF!'],
];

/** The text with pieces doubled, dropped, put in and taken from another one. */
export function disturbed(text: string, others: readonly string[], rng: Rng): string {
  let now = text;
  for (let times = int(rng, 0, 3); times > 0; times -= 1) {
    const at = int(rng, 0, now.length);
    const end = at + int(rng, 0, 8);
    const style = int(rng, 0, 5);
    if (style === 0) now = now.slice(0, at) + now.slice(end);
    else if (style === 1) now = now.slice(0, end) + now.slice(at);
    else if (style === 2) now = now.slice(0, at) + pick(rng, SIGNS) + now.slice(at);
    else if (style === 3) now = now.slice(0, at) + pick(rng, others).slice(-12) + now.slice(at);
    else if (style === 4) now = now.normalize(pick(rng, ['NFD', 'NFKC'] as const));
    else now = chance(rng, 0.5) ? now.toUpperCase() : `${now} ${pick(rng, SIGNS)}`;
  }
  return now;
}

export const cell = (rng: Rng): string => disturbed(pick(rng, CELLS), CELLS, rng);
export const condition = (rng: Rng): string => disturbed(pick(rng, CONDITIONS), CONDITIONS, rng);
