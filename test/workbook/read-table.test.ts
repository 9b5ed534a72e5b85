import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/workbook/index.ts';
import { documentOf, workbookOf } from './files.ts';

const codes = async (bytes: Uint8Array) => (await readTable(bytes)).issues.map(({ code }) => code);

describe('a workbook as a table', () => {
  it('has the values of cells of every kind, and tells what is none', async () => {
    const { tables, issues } = await readTable(
      workbookOf(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>85,5%</t></is></c><c r="C1"><v>0.73785000000000001</v></c><c r="D1" s="1"><v>46001</v></c><c r="E1" t="str"><f>A2</f><v></v></c></row>' +
          '<row r="2" hidden="1"><c r="A2" t="e"><v>#DIV/0!</v></c><c r="B2"><f>A1</f></c><c r="C2"><f>1-1</f><v>0</v></c><c r="D2" t="b"><v>0</v></c><c r="E2"><v>1E-7</v></c></row>' +
          '<row r="4"><c r="A4" t="inlineStr"><is><t>gộp</t></is></c><c r="B4"><v>5</v></c></row>',
        { after: '<mergeCells><mergeCell ref="A4:B4"/></mergeCells>' },
      ),
    );
    expect(tables).toEqual([
      {
        name: 'Bảng',
        rows: [
          ['Tỷ lệ hộ', '85,5%', '0.73785', '2025-12-10', ''],
          ['#DIV/0!', '', '0', 'FALSE', '0.0000001'],
          ['', '', '', '', ''],
          ['gộp', '', '', '', ''],
        ],
      },
    ]);
    expect(issues.map(({ code, row, cell }) => [code, row, cell])).toEqual([
      ['hidden-row', 2, undefined],
      ['cell-error', 2, 'A2'],
      ['uncalculated', 2, 'B2'],
    ]);
  });

  it('counts days by the calendar of the file', async () => {
    const bytes = workbookOf('<row r="1"><c r="A1" s="1"><v>44539</v></c></row>', { is1904: true });
    expect((await readTable(bytes)).tables[0]?.rows).toEqual([['2025-12-10']]);
  });

  it('is refused with an issue where it is hostile or damaged', async () => {
    const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const link = { links: [['externalLink', 'externalLinks/e.xml']] as const };
    const macro = { parts: { 'xl/vbaProject.bin': 'x' } };
    const doctype = { parts: { 'xl/s.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' } };
    expect(await codes(workbookOf(cell, link))).toEqual(['external-links']);
    expect(await codes(workbookOf(cell, macro))).toEqual(['macros']);
    expect(await codes(workbookOf(cell, doctype))).toEqual(['doctype']);
    expect(await codes(workbookOf('<row r="1"><c r="A1"><v>x</v></c></row>'))).toEqual([
      'not-a-workbook',
    ]);
    expect(await codes(zipSync({ a: new Uint8Array(9_000_000) }))).toEqual(['unsafe-zip']);
    expect(await codes(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1))).toEqual(['other-format']);
    expect(await codes(new Uint8Array(0))).toEqual(['not-a-workbook']);
  });

  it('never throws, whichever byte of it is changed or wherever it is cut', async () => {
    const whole = workbookOf('<row r="1"><c r="A1"><v>12</v></c></row>');
    const right = (await readTable(whole)).tables;
    for (let at = 0; at < whole.length; at += 3) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const read = await readTable(changed);
      if (read.issues.length === 0) expect(read.tables).toEqual(right);
      expect((await readTable(whole.slice(0, at))).tables).toEqual([]);
    }
  });
});

const p = (inner: string) => `<w:p>${inner}</w:p>`;
const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const tc = (inner: string, pr = '') => `<w:tc><w:tcPr>${pr}</w:tcPr>${inner}</w:tc>`;
const n = (level: number) =>
  p(`<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`);
const NUMBERS =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%3"/></w:lvl><w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%4)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

describe('a document as tables', () => {
  const rows = async (...list: string[]) => {
    const read = await readTable(documentOf(`<w:tbl>${list.join('')}</w:tbl>`, NUMBERS));
    return { rows: read.tables[0]?.rows, issues: read.issues.map(({ code, row }) => [code, row]) };
  };
  const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

  it('has the numbers that Word makes', async () => {
    const made = await rows(...[0, 1, 2, 2, 3, 3, 1, 2, 0, 1].map((level) => tr(tc(n(level)))));
    const texts = ['I', '1', '1.1', '1.2', 'a)', 'b)', '2', '2.1', 'II', '1'];
    expect(made.rows).toEqual(texts.map((text) => [text]));
  });

  it('has merged cells in their first place and a repeated heading once', async () => {
    const head = tr(tc(p(r('TT'))), tc(p(r('Tên')), '<w:gridSpan w:val="2"/>'));
    const made = await rows(
      head,
      tr(tc(p(r('1')), '<w:vMerge w:val="restart"/>'), tc(p(r('a'))), tc(p(r('b')))),
      head,
      tr(tc(p(''), '<w:vMerge/>'), tc(p(r('c'))), tc(p(r('d')))),
    );
    expect(made).toEqual({
      rows: [
        ['TT', 'Tên', ''],
        ['1', 'a', 'b'],
        ['', 'c', 'd'],
      ],
      issues: [],
    });
  });

  it('says deleted and inserted text, signs, fractions, boxes and lines as they are seen', async () => {
    const box = (on: number) =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${on}"/></w14:checkbox></w:sdtPr><w:sdtContent>${r('?')}</w:sdtContent></w:sdt>`;
    const made = await rows(
      tr(
        tc(p(`<w:del><w:r><w:delText>30/6</w:delText></w:r></w:del><w:ins>${r('31/10')}</w:ins>`)),
      ),
      tr(tc(p(`<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r(' 80% \uf0a3 90%')}`))),
      tr(
        tc(
          p(
            `${r('Điểm = ')}<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b+c</m:t></m:r></m:den></m:f></m:oMath>`,
          ),
        ),
      ),
      tr(tc(p(`${box(1)}${r(' Có ')}${box(0)}${r(' Không')}`))),
      tr(tc(p('<w:r><w:t>8,5</w:t><w:br/><w:t>10</w:t></w:r>') + p(r('12')))),
      tr(tc(p('<w:r><w:drawing/></w:r>'))),
    );
    expect(made).toEqual({
      rows: [
        ['31/10'],
        ['≥ 80% ≤ 90%'],
        ['Điểm = a/(b+c)'],
        ['☒ Có ☐ Không'],
        ['8,5\n10\n12'],
        [''],
      ],
      issues: [['not-text', 6]],
    });
  });
});
