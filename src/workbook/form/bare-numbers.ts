import { componentsOf, type RubricDefinition } from '../../index.ts';
import type { Sheet, SheetCell } from '../sheet/cell.ts';
import { tidyText } from './known.ts';
import { textIn } from './settle.ts';

/** What the rows of a table may be called by. */
export interface ItemNumbers {
  /** Components by their ids and, where one alone, the document's rows. */
  readonly ids: ReadonlyMap<string, string>;
  /** Pillars and criteria: their rows are headings. */
  readonly levels: ReadonlySet<string>;
  /** Names of components as they are compared. */
  readonly names: ReadonlySet<string>;
}

/** Which row this is, by its number. */
export type RowNumber =
  | { readonly is: 'component'; readonly id: string }
  | { readonly is: 'level' }
  /** A number that a spreadsheet has cut: 1.1 or 1.10. */
  | { readonly is: 'doubtful'; readonly id: string; readonly text: string }
  | { readonly is: 'unknown'; readonly text: string }
  | { readonly is: 'none' };

export function numbersOf(rubric: RubricDefinition): ItemNumbers {
  const ids = new Map<string, string | null>();
  const components = componentsOf(rubric);
  for (const { id, basis } of components) {
    for (const item of basis.items) {
      const key = tidy(item);
      ids.set(key, ids.has(key) && ids.get(key) !== id ? null : id);
    }
  }
  for (const { id } of components) ids.set(tidy(id), id);
  const levels = rubric.pillars.flatMap(({ id, criteria }) => [
    id,
    ...criteria.map((one) => one.id),
  ]);
  return {
    ids: new Map([...ids].filter((one): one is [string, string] => one[1] !== null)),
    levels: new Set(levels.map(tidy)),
    names: new Set(components.map(({ name }) => tidyText(name))),
  };
}

/** What stands before a number: "Mục VI.2.4", "(5". */
const BEFORE =
  /^(?:(?:mục|điểm|chỉ số(?: thành phần)?|chỉ tiêu|tiêu chí(?: thành phần)?|số(?: thứ tự)?|stt|tt|item|component|no\.?)[\s.:]*)?[([{"“]*/iu;
/** What stands behind it: "VI.2.3:", "5)". */
const BEHIND = /[\s.,:;)\]}"”–—-]+$/u;

export function rowNumber(cell: SheetCell | undefined, { ids, levels }: ItemNumbers): RowNumber {
  const text = textIn(cell).normalize('NFC').trim();
  if (text === '') return { is: 'none' };
  // A number of several levels, and words: "VI.2.3. Tỷ lệ hộ gia đình".
  const withWords = /^([\p{L}\d]+(?:[.-][\p{L}\d]+)+)[.:)\s–—-]+\p{L}{2}/u;
  const [, leading = ''] = withWords.exec(text) ?? [];
  for (const said of [text, text.replace(BEFORE, '').replace(BEHIND, ''), leading]) {
    const key = tidy(said);
    const id = ids.get(key);
    if (id !== undefined) {
      const isCut = cell?.kind === 'number' && key.includes('.') && ids.has(`${key}0`);
      return isCut ? { is: 'doubtful', id, text } : { is: 'component', id };
    }
    if (levels.has(key)) return { is: 'level' };
  }
  return { is: 'unknown', text };
}

/** The components of each column; the first of the columns with the most. */
export function numberColumn(
  sheet: Sheet,
  numbers: ItemNumbers,
): { readonly column: number; readonly found: ReadonlySet<string> } {
  const columns = new Map<number, Set<string>>();
  for (const { cells } of sheet.rows) {
    for (const [column, cell] of cells) {
      const one = rowNumber(cell, numbers);
      if (!('id' in one)) continue;
      columns.set(column, (columns.get(column) ?? new Set()).add(one.id));
    }
  }
  let best = { column: 0, found: new Set<string>() };
  for (const [column, found] of [...columns].sort(([a], [b]) => a - b)) {
    if (found.size > best.found.size) best = { column, found };
  }
  return best;
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '').replace(/\.+$/, '').toUpperCase();
}
