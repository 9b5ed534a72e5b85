import type { Sheet, SheetRow } from '../sheet/cell.ts';
import { allWords } from '../words/words-of.ts';
import { COLUMN, EVIDENCE, GENERAL, MARK } from './columns.ts';
import { textIn } from './settle.ts';

/** What a sheet of a form is for. */
export type SheetKind = 'answers' | 'general' | 'evidence';

/** Where a sheet has its columns, from 1: people put columns between them and rows above them. */
export interface Layout {
  readonly kind: SheetKind;
  /** Undefined for a column that was taken away. */
  readonly columns: { readonly [name: string]: number | undefined };
  readonly headRow: number;
}

/** The cell that says which sheet of a form this is: the first, where nobody has put anything before. */
export function markOf({ rows }: Sheet): { row: number; column: number; text: string } | undefined {
  for (const { row, cells } of rows) {
    for (const [column, cell] of cells) {
      const text = textIn(cell);
      if (text.startsWith(MARK)) return { row, column, text };
    }
  }
  return undefined;
}

/** The layout of a sheet, by the words of its headings; as it was written where it has none. */
export function layoutOf(sheet: Sheet, keyColumn?: number): Layout {
  const mark = markOf(sheet);
  const key = keyColumn ?? mark?.column ?? 1;
  const heads = sheet.rows.filter(({ row }) => row > (mark?.row ?? 0));
  const byHeads = headedLayout(heads, key, ENOUGH);
  if (byHeads !== undefined) return byHeads;
  const isGeneral = heads.some(({ cells }) => /^(?:rubric|unit)\//.test(textIn(cells.get(key))));
  const [kind, columns] = isGeneral
    ? (['general', GENERAL] as const)
    : (['answers', COLUMN] as const);
  return { kind, columns: shifted(columns, key - 1), headRow: mark?.row ?? 0 };
}

/** The layout of a sheet without a mark that can be nothing but one of a form; by its headings. */
export function unmarkedLayout({ rows }: Sheet): Layout | undefined {
  return headedLayout(rows, 1, UNMISTAKABLE);
}

/** Answers as a form is written, from the column of keys on. */
export function answersFrom(key: number): Layout {
  return { kind: 'answers', columns: shifted(COLUMN, key - 1), headRow: 0 };
}

function headedLayout(
  rows: readonly SheetRow[],
  key: number,
  enough: { readonly answers: number; readonly evidence: number },
): Layout | undefined {
  const answers = headed(rows, COLUMN, answerHeads(), key, enough.answers);
  if (answers !== undefined) return { kind: 'answers', ...answers };
  const evidence = headed(rows, EVIDENCE, evidenceHeads(), key, enough.evidence);
  return evidence && { kind: 'evidence', ...evidence };
}

type Heads = { readonly [name: string]: ReadonlySet<string> };

function answerHeads(): Heads {
  return Object.fromEntries(
    Object.keys(COLUMN)
      .filter((name) => name !== 'key')
      .map((name) => [
        name,
        new Set(
          allWords.map((words) => tidyHead(words[name as Exclude<keyof typeof COLUMN, 'key'>])),
        ),
      ]),
  );
}

function evidenceHeads(): Heads {
  return Object.fromEntries(
    (
      [
        ['number', 'number'],
        ['title', 'evidenceTitle'],
        ['issuedOn', 'issuedOn'],
        ['signed', 'isSigned'],
        ['uri', 'uri'],
      ] as const
    ).map(([name, word]) => [name, new Set(allWords.map((words) => tidyHead(words[word])))]),
  );
}

/** Columns that a form has only where they are asked for: without their heading they are not there. */
const ASKED_FOR: ReadonlySet<string> = new Set(['claimed', 'verified', 'reason']);

/** So many headings are no chance in a sheet with the mark of a form, and in any sheet. */
const ENOUGH = { answers: 3, evidence: 3 };
const UNMISTAKABLE = { answers: 8, evidence: 4 };

function headed(
  rows: readonly SheetRow[],
  usual: { readonly [name: string]: number },
  heads: Heads,
  key: number,
  enough: number,
): Pick<Layout, 'columns' | 'headRow'> | undefined {
  for (const { row, cells } of rows) {
    const found = new Map<string, number>();
    for (const [column, cell] of cells) {
      const text = tidyHead(textIn(cell));
      const name = Object.keys(heads).find((one) => heads[one]?.has(text) && !found.has(one));
      if (text !== '' && name !== undefined) found.set(name, column);
    }
    if (found.size < enough) continue;
    const taken = new Set(found.values());
    const columns: { [name: string]: number | undefined } = { key };
    let shift = key - 1;
    // A column whose heading was overwritten stands where it would, if no other stands there.
    for (const [name, column] of Object.entries(usual)) {
      if (name === 'key') continue;
      const at = found.get(name);
      if (at !== undefined) shift = at - column;
      const isGone = taken.has(column + shift) || ASKED_FOR.has(name);
      columns[name] = at ?? (isGone ? undefined : column + shift);
    }
    return { columns, headRow: row };
  }
  return undefined;
}

function shifted(
  columns: { readonly [name: string]: number },
  by: number,
): { [name: string]: number } {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column + by]));
}

function tidyHead(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
