import { strToU8, type Zippable, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function zipped(parts: { readonly [name: string]: string }): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files);
}

const related = (...list: (readonly [type: string, target: string])[]): string =>
  `<Relationships>${list.map(([type, target], at) => `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** A workbook of one sheet, by the XML of its rows, as other programs write it. */
export function workbookOf(
  rows: string,
  more: {
    readonly after?: string;
    readonly is1904?: boolean;
    readonly parts?: { readonly [name: string]: string };
    readonly links?: readonly (readonly [string, string])[];
  } = {},
): Uint8Array {
  return zipped({
    '_rels/.rels': related(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${more.is1904 === true ? 1 : 0}"/><sheets><sheet name="Bảng" sheetId="1" r:id="r0"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related(
      ['worksheet', 'worksheets/a.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 's.xml'],
      ...(more.links ?? []),
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode="[$-42A]dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    'xl/s.xml': `<sst xmlns="${MAIN}"><si><r><t>Tỷ lệ </t></r><r><rPr><b/></rPr><t>hộ</t></r><rPh><t>x</t></rPh></si></sst>`,
    'xl/worksheets/a.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${more.after ?? ''}</worksheet>`,
    ...more.parts,
  });
}

/** A document, by the XML of its body. */
export function documentOf(body: string, numbering = ''): Uint8Array {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const names = `xmlns:w="${w}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`;
  return zipped({
    '_rels/.rels': related(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': related(['numbering', 'numbering.xml']),
    'word/numbering.xml': `<w:numbering ${names}>${numbering}</w:numbering>`,
    'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`,
  });
}
