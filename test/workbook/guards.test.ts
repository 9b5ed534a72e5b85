import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { giengDayWard2024, hueCommune2023 } from '../../rubrics/index.ts';
import { UsageError } from '../../src/index.ts';
import { readForm, readTable, writeForm } from '../../src/workbook/index.ts';
import { LIMITS } from '../../src/workbook/zip/limits.ts';
import { documentOf, workbookOf } from './files.ts';

const codes = async (bytes: Uint8Array) => (await readTable(bytes)).issues.map(({ code }) => code);
const CELL = '<row r="1"><c r="A1"><v>12</v></c></row>';
const END = 0x06054b50;
const CENTRAL = 0x02014b50;

/** Where a record of the zip's directory begins, looked for from the end. */
function recordAt(bytes: Uint8Array, sign: number, name?: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 4; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== sign) continue;
    const length = sign === CENTRAL ? view.getUint16(at + 28, true) : 0;
    const own = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    if (name === undefined || own === name) return at;
  }
  throw new RangeError(name);
}

/** A file whose directory says another number there than the file has. */
function lying(sign: number, field: number, width: 2 | 4, value: number, name?: string) {
  const bytes = workbookOf(CELL);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = recordAt(bytes, sign, name) + field;
  if (width === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return bytes;
}

const SHEET = 'xl/worksheets/a.xml';
const [SUM, PACKED, SIZE] = [16, 20, 24];

describe('a zip file that does not tell the truth', () => {
  it.each([
    ['a part that unpacks to more than it says', lying(CENTRAL, SIZE, 4, 9, SHEET), 'unsafe-zip'],
    ['a part that is shorter than it says', lying(CENTRAL, SIZE, 4, 5000, SHEET), 'not-a-workbook'],
    ['a part of 200 times its size', lying(CENTRAL, SIZE, 4, 90_000_000, SHEET), 'unsafe-zip'],
    ['more than is taken unpacked', lying(CENTRAL, SIZE, 4, 0xfffffff0, SHEET), 'too-large'],
    ['parts larger than the file', lying(CENTRAL, PACKED, 4, 1_000_000, SHEET), 'unsafe-zip'],
    ['another check sum', lying(CENTRAL, SUM, 4, 1, SHEET), 'not-a-workbook'],
    ['more parts than it has', lying(END, 10, 2, 99), 'not-a-workbook'],
    ['the mark of a zip of more than 4 GB', lying(END, 10, 2, 0xffff), 'too-large'],
    ['more parts than are taken', lying(END, 10, 2, LIMITS.entries + 1), 'too-large'],
  ])('%s', async (_what, bytes, code) => {
    expect(bytes.length).toBeLessThan(5000);
    expect(await codes(bytes)).toEqual([code]);
    const read = await readForm(hueCommune2023, bytes);
    expect(read.ok ? [] : read.issues).toMatchObject([{ code: 'unreadable', file: code }]);
  });

  it('has so many small parts in truth', async () => {
    const names = Array.from({ length: LIMITS.entries + 1 }, (_, at) => [`${at}`, strToU8('')]);
    expect(await codes(zipSync(Object.fromEntries(names), { level: 0 }))).toEqual(['too-large']);
  });

  it('has two parts of one name', async () => {
    const bytes = zipSync({ aa: strToU8('1'), ab: strToU8('2') });
    const at = recordAt(bytes, CENTRAL, 'ab') + 46;
    bytes[at + 1] = 'a'.charCodeAt(0);
    expect(await codes(bytes)).toEqual(['unsafe-zip']);
  });
});

describe('what a file may not bring along', () => {
  const ENTITY = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///none">]>';

  it.each(['xl/workbook.xml', 'xl/styles.xml', 'xl/s.xml', SHEET, '_rels/.rels'])(
    'an external entity in %s',
    async (part) => {
      const parts = { [part]: `${ENTITY}<a>&b;</a>` };
      expect(await codes(workbookOf(CELL, { parts }))).toEqual(['doctype']);
    },
  );

  it('an external entity in a document', async () => {
    const rels =
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
    const files = {
      '_rels/.rels': strToU8(rels),
      'word/document.xml': strToU8(`${ENTITY}<a>&b;</a>`),
    };
    expect(await codes(zipSync(files))).toEqual(['doctype']);
  });

  it('an entity that nobody has declared', async () => {
    const text = '<row r="1"><c r="A1" t="inlineStr"><is><t>&none;</t></is></c></row>';
    expect(await codes(workbookOf(text))).toEqual(['not-a-workbook']);
  });

  it.each(['externalLink', 'externalLinkPath', 'connections', 'queryTable'])(
    'figures of other files: %s',
    async (type) => {
      expect(await codes(workbookOf(CELL, { links: [[type, 'x.xml']] }))).toEqual([
        'external-links',
      ]);
    },
  );

  it.each(['xl/vbaProject.bin', 'xl/macrosheets/a.xml', 'xl/activeX/a.bin'])(
    'macros: %s',
    async (part) => {
      expect(await codes(workbookOf(CELL, { parts: { [part]: 'x' } }))).toEqual(['macros']);
    },
  );

  it('elements too deep in each other', async () => {
    const deep = (count: number) => `${'<w:p>'.repeat(count)}${'</w:p>'.repeat(count)}`;
    expect(await codes(documentOf(deep(LIMITS.depth + 1)))).toEqual(['too-large']);
    expect(await codes(documentOf(deep(9)))).toEqual(['no-table']);
  });
});

describe('what stands in a sheet and is not seen, or is no value', () => {
  const typed = (rows: string, after = '', head = '') =>
    workbookOf(rows, {
      after,
      parts: {
        'xl/worksheets/a.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${head}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      },
    });
  const text = (cell: string, value: string) =>
    `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

  it('hidden sheets and columns are read, and told', async () => {
    const hidden = {
      'xl/workbook.xml':
        '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ẩn" sheetId="1" state="veryHidden" r:id="r0"/></sheets></workbook>',
    };
    const { tables, issues } = await readTable(workbookOf(CELL, { parts: hidden }));
    expect(tables).toEqual([{ name: 'Ẩn', rows: [['12']] }]);
    expect(issues).toMatchObject([{ code: 'hidden-sheet', table: 'Ẩn' }]);
    const column = typed(CELL, '', '<cols><col min="1" max="16384" hidden="1"/></cols>');
    expect(await codes(column)).toEqual(['hidden-column']);
  });

  it('of a typed report: a hidden row is read, a merged answer counts once, an error is told', async () => {
    const rows = [
      `<row r="1">${text('A1', 'Mã đơn vị: gieng-day')}</row>`,
      `<row r="2">${text('A2', 'TT')}${text('B2', 'Chỉ tiêu')}${text('C2', 'Lũy kế')}</row>`,
      `<row r="3" hidden="1">${text('A3', '10')}${text('B3', 'x')}${text('C3', '4256/5768')}</row>`,
      `<row r="4">${text('A4', '9')}${text('B4', 'x')}${text('C4', '5/5')}</row>`,
      // What stood below the merged cell before: programs leave it there.
      `<row r="5">${text('A5', '11')}${text('B5', 'x')}${text('C5', '1/9')}</row>`,
      `<row r="6">${text('A6', '12')}${text('B6', 'x')}<c r="C6" t="e"><v>#REF!</v></c></row>`,
    ].join('');
    const after = '<mergeCells><mergeCell ref="C4:C5"/></mergeCells>';
    const read = await readForm(giengDayWard2024, typed(rows, after));
    if (read.ok) throw new Error('an error of the spreadsheet is no answer');
    expect(read.issues.map(({ code, cell }) => [code, cell])).toEqual([['excel-error', 'C6']]);
    const mended = await readForm(
      giengDayWard2024,
      typed(rows.replace('<c r="C6" t="e"><v>#REF!</v></c>', text('C6', '5/6')), after),
    );
    if (!mended.ok) throw new Error(JSON.stringify(mended.issues));
    expect(Object.keys(mended.submission.answers)).toEqual(['9', '10', '12']);
  });

  it.each(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'])(
    'the error %s of a spreadsheet',
    async (error) => {
      const rows = `<row r="1"><c r="A1" t="e"><f>B1</f><v>${error}</v></c></row>`;
      const { tables, issues } = await readTable(workbookOf(rows));
      expect(tables[0]?.rows).toEqual([[error]]);
      expect(issues).toMatchObject([{ code: 'cell-error', cell: 'A1' }]);
    },
  );
});

describe('wrong use', () => {
  // Before libraries are taken away below: what a runner mocks it may keep for a while.
  it('is a mistake of the program that calls', async () => {
    expect(await writeForm(hueCommune2023)).toBeInstanceOf(Uint8Array);
    await expect(readTable('x' as never)).rejects.toThrow(UsageError);
  });
});

describe('a library that is not installed', () => {
  afterEach(() => {
    vi.doUnmock('fflate');
    vi.doUnmock('saxes');
    vi.resetModules();
  });

  it.each(['fflate', 'saxes'])('%s: what to install is said', async (name) => {
    vi.resetModules();
    vi.doMock(name, () => {
      throw new Error(`Cannot find package '${name}'`);
    });
    const { readTable: read, writeForm: write } = await import('../../src/workbook/index.ts');
    const said = new RegExp(`needs ${name}.*npm install fflate saxes`);
    await expect(read(workbookOf(CELL))).rejects.toThrow(said);
    await expect(write(hueCommune2023)).rejects.toThrow(said);
  });
});
