import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const src = new URL('../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

function namesIn(folder: string): string[] {
  return readdirSync(new URL(folder, src)).sort();
}

/** Where Vietnamese is read, or where an editor's English names the official term. */
const READERS = [
  /^authoring\/table\//,
  // The alphabet that names are sorted by.
  /^cohort\/vietnamese-order\.ts$/,
  /^authoring\/rubric-schema\//,
  /^intake\/vietnamese\//,
  /^intake\/shapes\//,
  /^rubric\/schema\.ts$/,
  // Letters that the fonts of signs draw as something else.
  /^workbook\/docx\/signs\.ts$/,
];
const VIETNAMESE = /[ăâđêôơư\u00c0-\u00c3\u00c8-\u00ca\u00e0-\u00e3\u00e8-\u00ea\u1ea0-\u1ef9]/i;

/** What a file holds as text: its comments may name official terms. */
function textsOf(name: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022));
  return found;
}

describe('the room of words', () => {
  test('has the same files in both languages', () => {
    expect(namesIn('words/vi')).toEqual(namesIn('words/en'));
    expect(namesIn('workbook/words/vi')).toEqual(namesIn('workbook/words/en'));
    expect(namesIn('cli/words/vi')).toEqual(namesIn('cli/words/en'));
    expect(namesIn('words/vi').length).toBeGreaterThan(5);
  });

  test('is the only one with sentences in Vietnamese', () => {
    const elsewhere = files.flatMap((file) => {
      // Entries that take only what `index` exports have their words with them.
      if (
        /^(?:(?:workbook|cli)\/)?words\/(?:vi|en)\/|^report\/words\/vi\.ts$/.test(file) ||
        READERS.some((one) => one.test(file))
      )
        return [];
      const texts = textsOf(file, readFileSync(new URL(file, src), 'utf8'));
      return texts.filter((text) => VIETNAMESE.test(text)).map((text) => `${file}: ${text}`);
    });
    expect(elsewhere).toEqual([]);
  });

  test('has a cupboard in the room of reports, which takes only what anybody may import', () => {
    expect(namesIn('report/words')).toEqual(['en.ts', 'vi.ts', 'words.ts']);
  });

  test('is opened by nobody who scores, ranks or plans', () => {
    const importers = files.filter(
      (file) =>
        !/^(?:workbook|cli)\//.test(file) &&
        /from '[./]+\/words\//.test(readFileSync(new URL(file, src), 'utf8')),
    );
    const rooms = importers.map((file) => /^[\w-]+/.exec(file)?.[0]);
    expect(rooms).toContain('index');
    const others = rooms.filter((room) => room !== 'index' && room !== 'forms');
    // Those of a report are its own.
    expect(others.filter((room) => room !== 'report')).toEqual([]);
  });
});
