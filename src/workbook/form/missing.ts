import type { Path } from '../../index.ts';
import type { Sheet } from '../sheet/cell.ts';
import type { SheetWords } from '../words/words.ts';
import { keyOf, pathOf } from './paths.ts';
import { rowsOfAnswers, type SheetRole } from './role.ts';
import { keyOfRow, rowsOf } from './rows.ts';
import { type FormReader, textIn } from './settle.ts';

/** A sheet with what it is to the form. */
export interface LaidSheet {
  readonly sheet: Sheet;
  readonly is: SheetRole;
}

/**
 * What a form had when it was written and has no more: whole sheets are issues, as nobody knows what
 * stood there; a row that was deleted is a finding, as its answer could not be given.
 */
export function tellMissing(
  sheets: readonly LaidSheet[],
  words: SheetWords,
  { known, into }: Pick<FormReader, 'known' | 'into'>,
): void {
  // A form of another rubric has other sheets: that it is one is said by itself.
  const of = into.submission['rubric'] as { readonly id?: unknown } | undefined;
  if (of !== undefined && of.id !== known.rubric) return;
  const tell = (name: string, received: string, path: Path): void =>
    into.refuse(
      'missing-sheet',
      path,
      `the sheet "${received}" is not there`,
      { sheet: name },
      received,
    );
  const has = (kind: string): boolean =>
    sheets.some(({ is }) => is.role === 'own' && is.layout.kind === kind);
  if (has('general')) tellGeneral(sheets, words, { known, into });
  else tell(words.general, words.general, ['facts']);
  const keys = keysIn(sheets);
  const there = componentsThere(keys, sheets);
  for (const { id, name, criteria } of known.pillars) {
    const components = criteria.flatMap((one) => one.components);
    if (components.length === 0) continue;
    if (!components.some((one) => there.has(one.id))) {
      tell(id, `${id}. ${name}`, ['answers']);
      continue;
    }
    for (const component of components) {
      const rows = rowsOf(component, undefined, words);
      const gone = rows.filter((row) => !keys.has(keyOfRow(row)));
      if (gone.length === 0) continue;
      const asked = gone.length === rows.length ? [] : gone.map(({ label }) => label);
      into.note({ code: 'missing-row', asked }, ['answers', component.id], {});
    }
  }
  if (!has('evidence')) tell(words.evidence, words.evidence, ['answers']);
}

/** Facts, and what the unit says of itself. */
function tellGeneral(
  sheets: readonly LaidSheet[],
  words: SheetWords,
  { known, into }: Pick<FormReader, 'known' | 'into'>,
): void {
  const keys = keysIn(sheets);
  const asked = [
    [['unit', 'name'], words.unitName],
    [['unit', 'group'], words.unitGroup],
    [['unit', 'class'], words.unitClass],
    ...known.facts.map(({ path, label }) => [path, label] as const),
  ] as const;
  for (const [path, label] of asked) {
    if (!keys.has(keyOf(path))) into.note({ code: 'missing-row', asked: [label] }, path, {});
  }
}

function keysIn(sheets: readonly LaidSheet[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { sheet, is } of sheets) {
    if (is.role === 'carried') continue;
    const isDocuments = is.role === 'own' && is.layout.kind === 'evidence';
    // Documents name answers as well.
    const isAnswer = isDocuments ? rowsOfAnswers(sheet, is.layout) : () => true;
    for (const { row, cells } of sheet.rows) {
      if (!isAnswer(row)) continue;
      for (const cell of cells.values()) {
        const text = textIn(cell);
        if (text.includes('/')) keys.add(text);
      }
    }
  }
  return keys;
}

/** Components of which something is there: a key, or a number in a sheet that has lost its keys. */
function componentsThere(
  keys: ReadonlySet<string>,
  sheets: readonly LaidSheet[],
): ReadonlySet<string> {
  const there = new Set<string>();
  for (const key of keys) {
    const path = key.startsWith('answers/') ? pathOf(key.split('?')[0] ?? '') : undefined;
    if (path?.[1] !== undefined) there.add(path[1]);
  }
  for (const { sheet } of sheets.filter(({ is }) => is.role === 'unmarked')) {
    for (const { cells } of sheet.rows) {
      for (const cell of cells.values()) there.add(textIn(cell).trim());
    }
  }
  return there;
}
