import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { readForm, readTable, writeForm } from '../../src/workbook/index.ts';
import { FILLED } from './handled-forms.ts';

// The same form and the same table in the shapes in which other programs write them.

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const MAIN = `${TRANSITIONAL}/spreadsheetml/2006/main`;
const REL = `${TRANSITIONAL}/officeDocument/2006/relationships`;
const PACKAGE = `${TRANSITIONAL}/package/2006/relationships`;
const STRICT = 'http://purl.oclc.org/ooxml';

type Parts = { readonly [name: string]: string };

function zipped(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

async function formParts(): Promise<Parts> {
  const bytes = await writeForm(hueCommune2023, { submission: FILLED });
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

/** Every part changed, by its name. */
function each(parts: Parts, change: (text: string, name: string) => string): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, change(text, name)]),
  );
}

const CHANGES: readonly (readonly [string, (parts: Parts) => Parts])[] = [
  [
    'Excel: addresses from the root of the package',
    (parts) =>
      each(parts, (text, name) =>
        name === 'xl/_rels/workbook.xml.rels'
          ? text.replace(/Target="(?!\/)/g, 'Target="/xl/')
          : name === '_rels/.rels'
            ? text.replace(/Target="(?!\/)/g, 'Target="/')
            : text,
      ),
  ],
  [
    'Excel, saved as strict: other names of everything',
    (parts) =>
      each(parts, (text) =>
        text
          .replaceAll(MAIN, `${STRICT}/spreadsheetml/main`)
          .replaceAll(REL, `${STRICT}/officeDocument/relationships`),
      ),
  ],
  [
    'Excel: what it says for newer and older programs, properties, the order of formulas',
    (parts) => {
      const told = `<mc:AlternateContent xmlns:mc="${TRANSITIONAL}/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Báo cáo\\"/></mc:Choice></mc:AlternateContent>`;
      const after = '<extLst><ext uri="{x}"><x14:id xmlns:x14="y">A1</x14:id></ext></extLst>';
      return {
        ...each(parts, (text, name) =>
          name === 'xl/workbook.xml'
            ? text.replace('<sheets>', `${told}<sheets>`)
            : /^xl\/worksheets\/[^/]*\.xml$/.test(name)
              ? text.replace('</worksheet>', `${after}</worksheet>`)
              : text,
        ),
        'docProps/app.xml': `<Properties xmlns="${TRANSITIONAL}/officeDocument/2006/extended-properties"><TitlesOfParts/></Properties>`,
        'docProps/core.xml': '<cp:coreProperties xmlns:cp="x"/>',
        'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
      };
    },
  ],
  [
    'others: every name with a prefix, and blanks between elements',
    (parts) =>
      each(parts, (text, name) =>
        /^xl\/(?:worksheets\/[^/]*|sharedStrings|workbook|styles)\.xml$/.test(name)
          ? text
              .replace(/<(\/?)([A-Za-z])/g, '<$1x:$2')
              .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
              .replace(/<(x:row|x:sheetData|x:sheets)>/g, '\n  <$1>\r\n')
          : text,
      ),
  ],
  [
    'WPS, openpyxl: texts in the cells and not shared, in pieces',
    (parts) =>
      each(parts, (text, name) =>
        /^xl\/worksheets\/[^/]*\.xml$/.test(name)
          ? text.replace(
              /(<c [^>]*t="inlineStr"[^>]*>)<is><t([^>]*)>([^<]*)<\/t><\/is>/g,
              (_, cell: string, space: string, said: string) => {
                const half = said.includes('&') ? said.length : Math.floor(said.length / 2);
                const piece = (one: string) =>
                  `<r><rPr><rFont val="Times New Roman"/></rPr><t${space}>${one}</t></r>`;
                return `${cell}<is>${piece(said.slice(0, half))}${piece(said.slice(half))}</is>`;
              },
            )
          : text,
      ),
  ],
  [
    'Google Sheets: cells without anything in them, nothing hidden so that nobody can show it',
    (parts) =>
      each(parts, (text, name) =>
        /^xl\/worksheets\/[^/]*\.xml$/.test(name)
          ? text.replace(/<\/row>/g, '<c s="1"/><c s="2"/></row>')
          : text.replaceAll('"veryHidden"', '"hidden"'),
      ),
  ],
];

describe('a filled form as other programs write it', () => {
  it.each(CHANGES)('%s', async (_what, change) => {
    const parts = await formParts();
    const whole = await readForm(hueCommune2023, zipped(parts));
    const changed = change(parts);
    expect(changed).not.toEqual(parts);
    const read = await readForm(hueCommune2023, zipped(changed));
    expect(whole.ok).toBe(true);
    expect(read).toEqual(whole);
  });
});

/** A workbook as Excel lays it out, its texts shared, with a sheet that is no worksheet. */
function excel(rows: string, strings: string, main = MAIN, rel = REL): Uint8Array {
  const one = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${rel}/${type}" Target="${target}"/>`;
  return zipped({
    '[Content_Types].xml': `<Types xmlns="${TRANSITIONAL}/package/2006/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${one('rId3', 'extended-properties', 'docProps/app.xml')}${one('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><fileVersion appName="xl"/><workbookPr defaultThemeVersion="124226"/><sheets><sheet name="Bảng 1" sheetId="7" r:id="rId1"/><sheet name="Biểu đồ" sheetId="8" r:id="rId5"/></sheets><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${one('rId5', 'chartsheet', 'chartsheets/sheet1.xml')}${one('rId4', 'sharedStrings', '/xl/sharedStrings.xml')}${one('rId3', 'styles', './styles.xml')}${one('rId2', 'theme', 'theme/theme1.xml')}${one('rId1', 'worksheet', '/xl/worksheets/sheet1.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="0.0%;[Red]-0.0%"/><numFmt numFmtId="165" formatCode="_-* #,##0.00\\ &quot;₫&quot;_-"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}" count="9" uniqueCount="9">${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><dimension ref="A1:H1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>${rows}</sheetData><phoneticPr fontId="1" type="noConversion"/></worksheet>`,
  });
}

describe('cells as Excel writes them', () => {
  const strings =
    '<si><t xml:space="preserve"> Tỷ lệ hộ </t><phoneticPr fontId="1"/></si>' +
    '<si><r><t xml:space="preserve">Số </t></r><r><rPr><i/></rPr><t>hộ</t></r><rPh sb="0" eb="1"><t>XX</t></rPh></si>' +
    '<si><t/></si><si/><si><t>dòng 1\ndòng 2</t></si>';
  const rows =
    '<row r="1" spans="1:8" x14ac:dyDescent="0.25" xmlns:x14ac="y"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>4</v></c><c r="E1" s="1"><v>0.85499999999999998</v></c><c r="F1" s="2"><v>45230</v></c><c r="G1" s="3"><f t="shared" ref="G1:G2" si="0">A1*2</f><v>1234.5</v></c><c r="H1" t="str"><f>IF(1,"Có")</f><v>Có</v></c></row>';
  const expected = [
    ' Tỷ lệ hộ ',
    'Số hộ',
    '',
    'dòng 1\ndòng 2',
    '0.855',
    '2023-10-31',
    '1234.5',
    'Có',
  ];

  it.each([
    ['transitional', MAIN, REL],
    ['strict', `${STRICT}/spreadsheetml/main`, `${STRICT}/officeDocument/relationships`],
  ])('%s', async (_what, main, rel) => {
    const { tables, issues } = await readTable(excel(rows, strings, main, rel));
    expect(issues).toEqual([]);
    expect(tables).toEqual([{ name: 'Bảng 1', rows: [expected] }]);
  });

  it('days as ISO texts, as strict files have them', async () => {
    const day = (text: string) => `<row r="1"><c r="A1" t="d" s="2"><v>${text}</v></c></row>`;
    for (const text of ['2023-10-31', '2023-10-31T00:00:00', '2023-10-31T00:00:00.000Z']) {
      const { tables } = await readTable(excel(day(text), strings));
      expect(tables[0]?.rows).toEqual([['2023-10-31']]);
    }
  });
});

/** A document as Word and LibreOffice lay it out. */
function word(rows: string, w = `${TRANSITIONAL}/wordprocessingml/2006/main`): Uint8Array {
  const rel = w.startsWith(STRICT) ? `${STRICT}/officeDocument/relationships` : REL;
  const one = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${rel}/${type}" Target="${target}"/>`;
  return zipped({
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${one('rId1', 'officeDocument', '/word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}">${one('rId1', 'settings', 'settings.xml')}${one('rId2', 'styles', '/word/styles.xml')}${one('rId9', 'fontTable', 'fontTable.xml')}</Relationships>`,
    'word/settings.xml': `<w:settings xmlns:w="${w}"><w:trackRevisions/></w:settings>`,
    'word/styles.xml': `<w:styles xmlns:w="${w}"><w:style w:type="table" w:styleId="TableGrid"/></w:styles>`,
    'word/document.xml': `<w:document xmlns:w="${w}" xmlns:mc="${TRANSITIONAL}/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p/><w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid><w:gridCol w:w="700"/><w:gridCol w:w="3000"/><w:gridCol w:w="900"/></w:tblGrid>${rows}</w:tbl><w:sectPr/></w:body></w:document>`,
  });
}

describe('a table of a document as Word and LibreOffice write it', () => {
  const r = (text: string) => `<w:r w:rsidR="00A1"><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const tc = (inner: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr><w:p>${inner}</w:p></w:tc>`;
  const texts = async (rows: string, w?: string) => {
    const { tables, issues } = await readTable(word(rows, w));
    return { rows: tables[0]?.rows, issues: issues.map(({ code, what }) => [code, what]) };
  };

  it.each([
    [
      'a smart tag',
      `<w:smartTag w:uri="x" w:element="date">${r('31/')}${r('10')}</w:smartTag>`,
      '31/10',
    ],
    [
      'a content control',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('85%')}</w:sdtContent></w:sdt>`,
      '85%',
    ],
    [
      'revisions',
      `${r('từ ')}<w:del w:id="1"><w:r><w:delText>30/6</w:delText></w:r></w:del><w:ins w:id="2">${r('31/10')}</w:ins>`,
      'từ 31/10',
    ],
    [
      'moved text',
      `<w:moveFrom w:id="3">${r('45')}</w:moveFrom><w:moveTo w:id="4">${r('52')}</w:moveTo>`,
      '52',
    ],
    [
      'proofing marks and bookmarks',
      `<w:proofErr w:type="spellStart"/>${r('4.')}<w:bookmarkStart w:id="0" w:name="a"/>${r('256')}<w:bookmarkEnd w:id="0"/>`,
      '4.256',
    ],
    [
      'two editions of the same',
      `<mc:AlternateContent><mc:Choice Requires="wps">${r('≥ 80%')}</mc:Choice><mc:Fallback>${r('80%')}</mc:Fallback></mc:AlternateContent>`,
      '≥ 80%',
    ],
    ['a page that was drawn to here', `<w:r><w:lastRenderedPageBreak/><w:t>12</w:t></w:r>`, '12'],
    ['a soft hyphen', `<w:r><w:t>chuyển</w:t><w:softHyphen/><w:t> đổi</w:t></w:r>`, 'chuyển đổi'],
  ])('with %s', async (_what, inner, text) => {
    const read = await texts(`<w:tr>${tc(r('1'))}${tc(inner)}${tc(r('x'))}</w:tr>`);
    expect(read).toEqual({ rows: [['1', text, 'x']], issues: [] });
  });

  it('with cells left out before and behind, and rows and cells in controls', async () => {
    const before = '<w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>';
    const row = (inner: string, pr = '') => `<w:tr>${pr}${inner}</w:tr>`;
    const held = (inner: string) =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const read = await texts(
      row(tc(r('1')) + tc(r('a')) + tc(r('b'))) +
        row(tc(r('giữa')), before) +
        held(row(tc(r('2')) + held(tc(r('c'))) + tc(r('d')))),
    );
    expect(read).toEqual({
      rows: [
        ['1', 'a', 'b'],
        ['', 'giữa', ''],
        ['2', 'c', 'd'],
      ],
      issues: [],
    });
  });

  it('with a row that was deleted, and one that was put in', async () => {
    const read = await texts(
      `<w:tr><w:trPr><w:del w:id="1" w:author="x"/></w:trPr>${tc(`<w:del w:id="2"><w:r><w:delText>1</w:delText></w:r></w:del>`)}</w:tr>` +
        `<w:tr><w:trPr><w:ins w:id="3" w:author="x"/></w:trPr>${tc(`<w:ins w:id="4">${r('2')}</w:ins>`)}</w:tr>`,
    );
    expect(read.rows).toEqual([['2', '', '']].map((one) => one.slice(0, read.rows?.[0]?.length)));
  });

  it('in strict names', async () => {
    const read = await texts(`<w:tr>${tc(r('1'))}</w:tr>`, `${STRICT}/wordprocessingml/main`);
    expect(read).toEqual({ rows: [['1']], issues: [] });
  });

  it('with a table inside a cell', async () => {
    const inner = `<w:tbl><w:tr>${tc(r('a'))}${tc(r('b'))}</w:tr></w:tbl>`;
    const read = await texts(`<w:tr><w:tc>${inner}<w:p/></w:tc></w:tr>`);
    expect(read.issues).toEqual([['not-text', 'nested-table']]);
    expect(read.rows?.[0]?.[0]).toMatch(/a.*b/);
  });
});
