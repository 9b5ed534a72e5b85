import { FileFault, type FileIssue } from '../fault.ts';
import type { Libraries } from '../libraries.ts';
import { at, type XmlElement } from '../xml/element.ts';
import { xmlTree } from '../xml/tree.ts';
import { blocksOf, cellText } from './cell.ts';
import { continuation, type Gathered, gathered } from './continued.ts';
import { Numbering } from './counting.ts';
import { NOT_TEXT } from './issue.ts';
import { listsOf } from './numbering.ts';
import { readRows } from './rows.ts';
import { settingOf } from './setting.ts';
import { Styles } from './styles.ts';

export interface DocxTables {
  /** The rows of a table are all of one length. */
  readonly tables: { name: string; rows: string[][] }[];
  readonly issues: FileIssue[];
}

/** Where the parts of a document stand; other programs than Word may name them otherwise. */
export interface DocxPaths {
  readonly document: string;
  readonly numbering?: string | undefined;
  readonly styles?: string | undefined;
}

const USUAL: DocxPaths = {
  document: 'word/document.xml',
  numbering: 'word/numbering.xml',
  styles: 'word/styles.xml',
};

const MAX_CELLS = 2_000_000;

/**
 * The tables of a Word document as rows of texts, as Word shows them: with the numbers that it makes
 * itself, with inserted and without deleted text, signs of the font Symbol as what they show, simple
 * equations and boxes as text, paragraphs and breaks as line breaks, all in NFC. What is merged
 * stands at its first place. A table is named by its title in Word, else by its number; one that
 * follows another with nothing between them and begins with that one's marked header goes on with
 * it, and the header is left out.
 *
 * Whatever is wrong is an issue, never thrown: damaged parts give no tables; what a text cannot say
 * is told with table, row and column.
 *
 * @param files the unpacked parts by path
 * @param xml the library saxes
 */
export function readDocxTables(
  files: ReadonlyMap<string, Uint8Array>,
  xml: Libraries['xml'],
  paths: DocxPaths = USUAL,
): DocxTables {
  try {
    const tree = (path: string | undefined): XmlElement | undefined => {
      const bytes = path === undefined ? undefined : files.get(path);
      return bytes && xmlTree(xml, bytes);
    };
    const body = at(tree(paths.document), 'w:body');
    if (body === undefined) throw new FileFault('not-a-workbook', 'the file is no Word document');
    const styles = new Styles(tree(paths.styles));
    const numbering = new Numbering(styles, listsOf(tree(paths.numbering), styles));
    return told(gatheredIn(body, numbering));
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { tables: [], issues: [{ code: error.code, message: error.message }] };
  }
}

/** All tables outside of others; paragraphs between them count on the lists that tables use too. */
function gatheredIn(body: XmlElement, numbering: Numbering): Gathered[] {
  const tables: Gathered[] = [];
  let count = 0;
  let isAdjacent = false;
  let room = MAX_CELLS;
  for (const block of blocksOf(body)) {
    if (block.name === 'w:p') {
      const alone: XmlElement = { name: 'w:body', attributes: {}, children: [block] };
      if (cellText(alone, numbering, () => undefined) !== '') isAdjacent = false;
      continue;
    }
    const rows = readRows(block, numbering, room);
    if (rows.length === 0) continue;
    room -= rows.reduce((sum, { cells }) => sum + cells.length, 0);
    count += 1;
    const next = gathered(nameOf(block, count, tables), rows);
    const before = isAdjacent ? tables.at(-1) : undefined;
    const goesOn = before && continuation(before, next);
    if (goesOn === undefined) tables.push(next);
    else for (const row of goesOn) before?.rows.push(row);
    isAdjacent = true;
  }
  return tables;
}

function nameOf(table: XmlElement, count: number, before: readonly Gathered[]): string {
  const title = settingOf(at(table, 'w:tblPr'), 'w:tblCaption')?.trim().normalize('NFC') ?? '';
  if (title === '') return String(count);
  return before.some(({ name }) => name === title) ? `${title} (${count})` : title;
}

function told(tables: readonly Gathered[]): DocxTables {
  let count = 0;
  const issues: FileIssue[] = [];
  const filled = tables.map(({ name, rows }) => {
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    count += width * rows.length;
    if (count > MAX_CELLS) {
      throw new FileFault('too-large', `the document has more than ${MAX_CELLS} cells`);
    }
    for (const [place, { notText }] of rows.entries()) {
      const said = new Map(notText.map((one) => [`${one.column} ${one.what}`, one]));
      for (const { what, column } of said.values()) {
        const message = NOT_TEXT[what];
        issues.push({ code: 'not-text', message, table: name, row: place + 1, column, what });
      }
    }
    const filledUp = rows.map(({ cells }) => [
      ...cells,
      ...new Array<string>(width - cells.length).fill(''),
    ]);
    return { name, rows: filledUp };
  });
  return { tables: filled, issues };
}
