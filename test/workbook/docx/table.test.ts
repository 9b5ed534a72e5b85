import { describe, expect, it } from 'vitest';
import { cell, header, p, r, read, readParts, row, rowsOf, tbl, tc, tr } from './documents.ts';

const RESTART = '<w:vMerge w:val="restart"/>';
const GOES_ON = '<w:vMerge/>';

describe('merged cells', () => {
  it('across and down: the text stands once, at its first place', () => {
    const rows = rowsOf(
      tbl(
        tr(cell('I', RESTART) + cell('Nhận thức số', '<w:gridSpan w:val="2"/>')) +
          tr(tc(p(''), GOES_ON) + cell('Chỉ số') + cell('10')) +
          tr(tc(p(''), '<w:vMerge w:val="continue"/>') + cell('Chỉ số hai') + cell('20')),
      ),
    );
    expect(rows).toEqual([
      ['I', 'Nhận thức số', ''],
      ['', 'Chỉ số', '10'],
      ['', 'Chỉ số hai', '20'],
    ]);
  });

  it('a block of several columns and rows keeps the columns behind it', () => {
    const wide = (merge: string): string => `<w:gridSpan w:val="2"/>${merge}`;
    const rows = rowsOf(
      tbl(tr(cell('a', wide(RESTART)) + cell('b')) + tr(cell('đã che', wide(GOES_ON)) + cell('c'))),
    );
    expect(rows).toEqual([
      ['a', '', 'b'],
      ['', '', 'c'],
    ]);
  });

  it('what has nothing above to go on with is a cell of its own; a new start is one too', () => {
    expect(rowsOf(tbl(tr(cell('a', GOES_ON)) + tr(cell('b', RESTART))))).toEqual([['a'], ['b']]);
    const below = tr(cell('a', RESTART)) + tr(cell('b')) + tr(cell('c', GOES_ON));
    expect(rowsOf(tbl(below))).toEqual([['a'], ['b'], ['c']]);
  });

  it('rows that begin later or end sooner', () => {
    const rows = tbl(
      row('a', 'b', 'c') +
        tr(cell('x'), '<w:gridBefore w:val="2"/>') +
        tr(cell('y'), '<w:gridAfter w:val="2"/>') +
        row('z'),
    );
    expect(rowsOf(rows)).toEqual([
      ['a', 'b', 'c'],
      ['', '', 'x'],
      ['y', '', ''],
      ['z', '', ''],
    ]);
  });

  it('merged across in the old way', () => {
    const rows = tbl(
      tr(cell('a', '<w:hMerge w:val="restart"/>') + cell('', '<w:hMerge/>') + cell('b')),
    );
    expect(rowsOf(rows)).toEqual([['a', '', 'b']]);
  });

  it('deleted rows and cells are left out, inserted ones stand', () => {
    const rows = tbl(
      row('a', 'b') +
        tr(cell('x') + cell('y'), '<w:del w:id="1" w:author="A"/>') +
        tr(cell('c') + cell('x', '<w:cellDel w:id="2"/>') + cell('d'), '<w:ins w:id="3"/>'),
    );
    expect(rowsOf(rows)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('rows and cells inside controls', () => {
    const sdt = (content: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const rows = sdt(tbl(row('a', 'b') + sdt(tr(sdt(cell('c')) + cell('d')))));
    expect(rowsOf(rows)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('cells that are controls', () => {
  const control = (properties: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${cell('?')}</w:sdtContent></w:sdt>`;

  it('a box is a box, a prompt is no text, and the columns stay', () => {
    const ticked = '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>';
    const rows = tbl(tr(control(ticked) + control('<w:showingPlcHdr/>') + control('') + cell('a')));
    expect(rowsOf(rows)).toEqual([['☒', '', '?', 'a']]);
  });
});

describe('a header that repeats', () => {
  const head = header('TT', 'Chỉ số', 'Điểm');

  it('goes on in the next table with only blank paragraphs between: one table, one header', () => {
    const pages = '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p/>';
    const { tables } = read(
      tbl(head + row('1', 'a', '10')) + pages + tbl(head + row('2', 'b', '5')),
    );
    expect(tables).toEqual([
      {
        name: '1',
        rows: [
          ['TT', 'Chỉ số', 'Điểm'],
          ['1', 'a', '10'],
          ['2', 'b', '5'],
        ],
      },
    ]);
  });

  it('is found where only one of the tables has it marked, and over two rows', () => {
    const two = header('TT', 'Điểm') + header('(1)', '(2)');
    const plain = row('TT', 'Điểm') + row('(1)', '(2)');
    const rows = rowsOf(tbl(two + row('1', '5')) + tbl(plain + row('2', '6')));
    expect(rows.map(([first]) => first)).toEqual(['TT', '(1)', '1', '2']);
    expect(rowsOf(tbl(plain + row('1', '5')) + tbl(two + row('2', '6')))).toEqual(rows);
  });

  it('stays where words stand between, where it differs, and where nothing is marked', () => {
    const first = tbl(head + row('1', 'a', '10'));
    const headed = read(first + p(r('II. Thể chế số')) + tbl(head + row('2', 'b', '5')));
    expect(headed.tables.map(({ rows }) => rows.length)).toEqual([2, 2]);
    const other = read(first + tbl(header('TT', 'Chỉ số', 'Hạn') + row('2', 'b', '5')));
    expect(other.tables.map(({ rows }) => rows.length)).toEqual([2, 2]);
    const bare = row('TT', 'Điểm');
    expect(read(tbl(bare + row('1', '2')) + tbl(bare + row('3', '4'))).tables.length).toBe(2);
  });

  it('again among the rows of one table; a marked row of other words is a row', () => {
    const rows = rowsOf(tbl(head + row('1', 'a', '10') + head + header('2', 'b', '5')));
    expect(rows.map(([first]) => first)).toEqual(['TT', '1', '2']);
  });

  it('counts rows of issues as they stand in the table that is given', () => {
    const picture = tr(tc(p('<w:r><w:drawing/></w:r>')) + cell('a') + cell('b'));
    const { issues } = read(tbl(head + row('1', 'a', '10')) + tbl(head + picture));
    expect(issues).toEqual([
      {
        code: 'not-text',
        message: expect.any(String),
        table: '1',
        row: 3,
        column: 1,
        what: 'picture',
      },
    ]);
  });
});

describe('tables and files', () => {
  it('have the title that was given in Word, each its own, else a number', () => {
    const named = '<w:tblCaption w:val="Bảng điểm"/>';
    const { tables } = read(tbl(row('a'), named) + tbl(row('b')) + tbl(row('c'), named));
    expect(tables.map(({ name }) => name)).toEqual(['Bảng điểm', '2', 'Bảng điểm (3)']);
  });

  it('nested tables are told with their row, their rows are lines', () => {
    const { tables, issues } = read(
      tbl(row('a') + tr(tc(p(r('b')) + tbl(row('c', 'd') + row('e', 'f')) + p('')))),
    );
    expect(tables[0]?.rows).toEqual([['a'], ['b\n\nc d\ne f']]);
    expect(issues).toMatchObject([{ what: 'nested-table', table: '1', row: 2, column: 1 }]);
  });

  it.each([
    ['doctype', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['not-a-workbook', '<a><b></a>'],
    ['not-a-workbook', ''],
    ['not-a-workbook', '<a/>'],
    ['not-a-workbook', '<a>&nbsp;</a>'],
    ['too-large', '<a>'.repeat(300)],
  ])('%s is an issue, never thrown: %s', (code, text) => {
    expect(readParts({ 'word/document.xml': text })).toEqual({
      tables: [],
      issues: [{ code, message: expect.any(String) }],
    });
  });

  it('a document of no parts; one without lists and styles; one of the strict edition', () => {
    expect(readParts({}).issues[0]?.code).toBe('not-a-workbook');
    const strict = 'xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    const text = `<document ${strict}><body><tbl><tr><tc><p><r><t>a</t></r></p></tc></tr></tbl></body></document>`;
    expect(readParts({ 'word/document.xml': text }).tables).toEqual([{ name: '1', rows: [['a']] }]);
  });

  it('long chains of styles and long blanks take no time to speak of', () => {
    const count = 30_000;
    const styles = Array.from(
      { length: count },
      (_, at) => `<w:style w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`,
    );
    const paragraphs = Array.from({ length: 2000 }, (_, at) => p('', `<w:pStyle w:val="s${at}"/>`));
    const blanks = ' '.repeat(200_000);
    const math = `<m:oMath><m:f><m:num><m:r><m:t xml:space="preserve">a${blanks}b</m:t></m:r></m:num><m:den><m:r><m:t xml:space="preserve">1${blanks}x${blanks}</m:t></m:r></m:den></m:f></m:oMath>`;
    const parts = { styles: styles.join('') };
    const start = performance.now();
    expect(rowsOf(paragraphs.join('') + tbl(tr(tc(p(math)))), parts)).toEqual([['a b/(1 x)']]);
    // The slow ways took minutes for each.
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('refuses spans that would fill the memory', () => {
    const wide = cell('a', '<w:gridSpan w:val="255"/>').repeat(100);
    expect(read(tbl(tr(wide).repeat(100))).issues).toMatchObject([{ code: 'too-large' }]);
    expect(rowsOf(tbl(tr(cell('a', '<w:gridSpan w:val="999999999"/>'))))).toEqual([['a']]);
  });
});
