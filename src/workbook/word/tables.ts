import type { FileIssue } from '../fault.ts';
import type { Opened } from '../open.ts';
import type { Table } from '../sheet/table.ts';
import { childNamed, elementsIn, type XmlElement } from '../xml/tree.ts';
import { damaged } from '../zip/directory.ts';
import { Numbering } from './numbering.ts';
import { cellText, type TextReader } from './text.ts';

/** More columns than any table of Word has. */
const MAX_SPAN = 63;

/**
 * The tables of a document, in its order, as rows of texts: cells over several columns or rows stand
 * in their first place; a heading that stands again below, as on each page, is left out; rows and
 * text that are marked as deleted are gone, inserted ones are there.
 */
export function documentTables(
  { parts, path }: Extract<Opened, { kind: 'document' }>,
  issues: FileIssue[],
): Table[] {
  const body = childNamed(parts.tree(path), 'w:body');
  if (body === undefined) throw damaged('the document has no text');
  const related = parts.relationshipsOf(path);
  const part = (type: string): XmlElement | undefined => {
    const target = related.find((one) => one.type === type)?.target;
    return target === undefined ? undefined : parts.tree(target);
  };
  const styles = part('styles');
  const named = (styles === undefined ? [] : elementsIn(styles)).map(
    (one) => [one.attributes['styleId'] ?? '', one] as const,
  );
  const numbering = new Numbering(part('numbering'));
  const shared = { numbering, styles: new Map(named) };
  const tables: Table[] = [];
  // Paragraphs between tables count too: a list may go on from one into the other.
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:tbl') {
      tables.push(tableIn(element, `${tables.length + 1}`, shared, issues));
    } else if (element.name === 'w:p') {
      cellText({ ...element, children: [element] }, { ...shared, unsaid: () => {} });
    } else if (element.name !== 'w:del' && element.name !== 'mc:Fallback') {
      for (const one of elementsIn(element)) visit(one);
    }
  };
  visit(body);
  return tables;
}

function tableIn(
  table: XmlElement,
  name: string,
  shared: Omit<TextReader, 'unsaid'>,
  issues: FileIssue[],
): Table {
  const rows: string[][] = [];
  let head: string | undefined;
  for (const row of rowsIn(table)) {
    const properties = childNamed(row, 'w:trPr');
    if (childNamed(properties, 'w:del') !== undefined) continue;
    const found: string[] = [];
    const texts: string[] = [];
    const before = Number(childNamed(properties, 'w:gridBefore')?.attributes['val'] ?? 0);
    for (let n = 0; n < Math.min(before, MAX_SPAN); n += 1) texts.push('');
    for (const cell of cellsIn(row)) {
      const about = childNamed(cell, 'w:tcPr');
      const merge = childNamed(about, 'w:vMerge');
      const goesOn = merge !== undefined && merge.attributes['val'] !== 'restart';
      const unsaid = (what: string): void => void found.push(what);
      const text = cellText(cell, { ...shared, unsaid });
      texts.push(goesOn ? '' : text);
      const span = Number(childNamed(about, 'w:gridSpan')?.attributes['val'] ?? 1);
      for (let n = 1; n < Math.min(span, MAX_SPAN); n += 1) texts.push('');
    }
    const whole = JSON.stringify(texts);
    const isHead = childNamed(properties, 'w:tblHeader') !== undefined || rows.length === 0;
    if (whole === head) continue;
    if (isHead && head === undefined) head = whole;
    rows.push(texts);
    for (const message of new Set(found)) {
      issues.push({ code: 'not-text', table: name, row: rows.length, message });
    }
  }
  const width = Math.max(0, ...rows.map(({ length }) => length));
  for (const row of rows) while (row.length < width) row.push('');
  return { name, rows };
}

/** Also those that stand inside content controls or were inserted. */
function rowsIn(element: XmlElement): XmlElement[] {
  return within(element, 'w:tr', ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml']);
}

function cellsIn(row: XmlElement): XmlElement[] {
  return within(row, 'w:tc', ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml']);
}

function within(element: XmlElement, name: string, wrappers: readonly string[]): XmlElement[] {
  return elementsIn(element).flatMap((one) => {
    if (one.name === name) return [one];
    return wrappers.includes(one.name) ? within(one, name, wrappers) : [];
  });
}
