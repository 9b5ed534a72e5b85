import * as saxes from 'saxes';
import { type DocxTables, readDocxTables } from '../../../src/workbook/docx/read-tables.ts';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface Parts {
  readonly numbering?: string;
  readonly styles?: string;
}

/** What is read of a document with that in its body. */
export function read(body: string, { numbering = '', styles = '' }: Parts = {}): DocxTables {
  return readParts({
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles ${NAMESPACES}>${styles}</w:styles>`,
  });
}

export function readParts(parts: Readonly<Record<string, string>>): DocxTables {
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(([path, text]) => [path, encoder.encode(text)] as const);
  return readDocxTables(new Map(files), saxes);
}

/** The rows of the only table. */
export function rowsOf(body: string, parts?: Parts): readonly (readonly string[])[] {
  const { tables, issues } = read(body, parts);
  if (tables.length !== 1 || issues.length > 0) throw new Error(JSON.stringify({ tables, issues }));
  return tables[0]?.rows ?? [];
}

/** The text of a cell, and what of it is no text. */
export function cellOf(content: string): { text: string | undefined; what: unknown[] } {
  const { tables, issues } = read(tbl(tr(tc(content))));
  return { text: tables[0]?.rows[0]?.[0], what: issues.map(({ what }) => what) };
}

export const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${t(text)}</w:r>`;
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
export const tc = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
export const tr = (cells: string, properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
export const tbl = (rows: string, properties = ''): string =>
  `<w:tbl>${properties && `<w:tblPr>${properties}</w:tblPr>`}${rows}</w:tbl>`;
/** A cell with a text. */
export const cell = (text: string, properties = ''): string => tc(p(r(text)), properties);
/** A row of cells with texts. */
export const row = (...texts: string[]): string => tr(texts.map((text) => cell(text)).join(''));
export const header = (...texts: string[]): string =>
  tr(texts.map((text) => cell(text)).join(''), '<w:tblHeader/>');

/** Number and level of a paragraph. */
export const num = (list: number, level?: number): string =>
  `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list}"/></w:numPr>`;
export const lvl = (at: number, format: string, text: string, more = '', start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const abstractNum = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
export const list = (id: number, definition: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
