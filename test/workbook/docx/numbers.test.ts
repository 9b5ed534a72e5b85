import { describe, expect, it } from 'vitest';
import { numberIn } from '../../../src/workbook/docx/number-format.ts';
import {
  abstractNum,
  list,
  lvl,
  num,
  type Parts,
  p,
  r,
  read,
  rowsOf,
  tbl,
  tc,
  tr,
} from './documents.ts';

/** The numbers that paragraphs get, each in a row of its own; the cells are otherwise empty. */
function numbers(properties: readonly string[], parts: Parts): readonly (string | undefined)[] {
  const rows = properties.map((one) => tr(tc(p('', one))));
  return rowsOf(tbl(rows.join('')), parts).map(([text]) => text);
}

const OUTLINE = abstractNum(
  1,
  lvl(0, 'upperRoman', '%1') +
    lvl(1, 'decimal', '%2.') +
    lvl(2, 'decimal', '%2.%3') +
    lvl(3, 'lowerLetter', '%4)'),
);

describe('numbers that Word makes itself', () => {
  it('I, 1., 1.1, a): each level starts again below the one above', () => {
    const levels = [0, 1, 2, 2, 3, 3, 1, 2, 3, 0, 1].map((level) => num(1, level));
    expect(numbers(levels, { numbering: OUTLINE + list(1, 1) })).toEqual([
      'I',
      '1.',
      '1.1',
      '1.2',
      'a)',
      'b)',
      '2.',
      '2.1',
      'a)',
      'II',
      '1.',
    ]);
  });

  it('stand before the text of their paragraph; without a blank where the list says so', () => {
    const numbering =
      OUTLINE +
      list(1, 1) +
      abstractNum(2, lvl(0, 'decimal', '%1.', '<w:suff w:val="nothing"/>')) +
      list(2, 2);
    const rows = tbl(
      tr(tc(p(r('Nhận thức số'), num(1, 0)) + p(r('a'), num(2, 0)) + p(r('b'), num(2, 0)))),
    );
    expect(rowsOf(rows, { numbering })).toEqual([['I Nhận thức số\n1.a\n2.b']]);
  });

  it('count paragraphs outside of tables, and not those that are covered or deleted', () => {
    const numbering = OUTLINE + list(1, 1);
    const cells = (merge: string): string => tr(tc(p('', num(1, 0)), merge));
    const rows = rowsOf(
      p(r('Phần'), num(1, 0)) +
        tbl(
          cells('<w:vMerge w:val="restart"/>') +
            cells('<w:vMerge/>') +
            tr(tc(p('', num(1, 0))), '<w:del w:id="1"/>') +
            cells(''),
        ),
      { numbering },
    );
    expect(rows).toEqual([['II'], [''], ['III']]);
  });

  it('lists of one definition count on together, unless one has a start of its own: that once', () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = OUTLINE + list(1, 1) + list(2, 1) + list(3, 1, start);
    const lists = [1, 2, 3, 3, 1].map((id) => num(id, 0));
    expect(numbers(lists, { numbering })).toEqual(['I', 'II', 'V', 'VI', 'VII']);
  });

  it('a list may define a level anew', () => {
    const level = `<w:lvlOverride w:ilvl="1">${lvl(1, 'upperLetter', '%1-%2', '', 3)}</w:lvlOverride>`;
    const numbering = OUTLINE + list(1, 1, level);
    expect(numbers([num(1, 0), num(1, 1), num(1, 1)], { numbering })).toEqual(['I', 'I-C', 'I-D']);
  });

  it('levels that never start again, or only below a higher one', () => {
    const numbering =
      abstractNum(
        1,
        lvl(0, 'upperRoman', '%1') +
          lvl(1, 'decimal', '%2', '<w:lvlRestart w:val="0"/>') +
          lvl(2, 'lowerLetter', '%3', '<w:lvlRestart w:val="1"/>'),
      ) + list(1, 1);
    const levels = [0, 1, 2, 1, 2, 0, 1, 2].map((level) => num(1, level));
    expect(numbers(levels, { numbering })).toEqual(['I', '1', 'a', '2', 'b', 'II', '3', 'a']);
  });

  it('a level that was passed over counts as used', () => {
    const numbering =
      abstractNum(1, lvl(0, 'decimal', '%1') + lvl(1, 'decimal', '%1.%2')) + list(1, 1);
    const levels = [1, 1, 0, 1].map((level) => num(1, level));
    expect(numbers(levels, { numbering })).toEqual(['1.1', '1.2', '2', '2.1']);
  });

  it('legal numbering shows the levels above in digits, its own as it is', () => {
    const numbering =
      abstractNum(1, lvl(0, 'upperRoman', '%1') + lvl(1, 'decimalZero', '%1.%2', '<w:isLgl/>')) +
      list(1, 1);
    expect(numbers([num(1, 0), num(1, 1)], { numbering })).toEqual(['I', '1.01']);
  });

  it('bullets as what their font shows; a list that is none; a list that is not there', () => {
    const font = (name: string): string =>
      `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
    const numbering =
      abstractNum(
        1,
        lvl(0, 'bullet', '\uf0b7', font('Symbol')) + lvl(1, 'bullet', '\uf0a7', font('Wingdings')),
      ) + list(1, 1);
    const properties = [num(1, 0), num(1, 1), num(0, 0), num(9, 0), num(1, 5)];
    expect(numbers(properties, { numbering })).toEqual(['•', '▪', '', '', '']);
  });

  it('formats that are not known are digits, and told; a pattern of zeros is known', () => {
    const custom =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>' +
      '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const numbering =
      abstractNum(1, lvl(0, 'chicago', '%1')) +
      abstractNum(
        2,
        `<w:lvl w:ilvl="0"><w:start w:val="7"/>${custom}<w:lvlText w:val="%1"/></w:lvl>`,
      ) +
      list(1, 1) +
      list(2, 2);
    const { tables, issues } = read(tbl(tr(tc(p('', num(1, 0))) + tc(p('', num(2, 0))))), {
      numbering,
    });
    expect(tables[0]?.rows).toEqual([['1', '007']]);
    expect(issues).toMatchObject([{ what: 'number', row: 1, column: 1 }]);
  });
});

describe('numbers of styles', () => {
  const style = (id: string, numbering: string, more = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:pPr>${numbering}</w:pPr></w:style>`;
  const link = (id: string): string => `<w:pStyle w:val="${id}"/>`;
  const numbering =
    abstractNum(
      1,
      lvl(0, 'upperRoman', '%1.', link('Muc1')) + lvl(1, 'decimal', '%2.', link('Muc2')),
    ) + list(1, 1);

  it('by the link of the level, by what they are based on, and switched off', () => {
    const styles =
      style('Muc1', num(1)) +
      style('Muc2', num(1)) +
      '<w:style w:styleId="Con"><w:basedOn w:val="Muc1"/></w:style>' +
      '<w:style w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>';
    const properties = ['Muc1', 'Muc2', 'Muc2', 'Con', 'Vong', 'Không có'].map(link);
    const own = `${link('Muc1')}${num(0)}`;
    expect(numbers([...properties, own, link('Muc1')], { numbering, styles })).toEqual([
      'I.',
      '1.',
      '2.',
      '',
      '',
      '',
      '',
      'II.',
    ]);
  });

  it('the paragraph says the level, the style the list; a list without a link goes to children', () => {
    const plain =
      abstractNum(1, lvl(0, 'decimal', '%1') + lvl(1, 'lowerLetter', '%2')) + list(1, 1);
    const styles = `${style('A', num(1))}<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>`;
    const level = `${link('B')}<w:numPr><w:ilvl w:val="1"/></w:numPr>`;
    expect(numbers([link('A'), link('B'), level], { numbering: plain, styles })).toEqual([
      '1',
      '2',
      'a',
    ]);
  });

  it('paragraphs that name no style have the standard one', () => {
    const plain = abstractNum(1, lvl(0, 'decimal', '%1')) + list(1, 1);
    const styles = style('Normal', num(1), ' w:default="1"');
    expect(numbers(['', link('X')], { numbering: plain, styles })).toEqual(['1', '']);
  });

  it('a definition may only name a style of lists; a circle of them numbers nothing', () => {
    const linked =
      abstractNum(1, '<w:numStyleLink w:val="Lists"/>') +
      abstractNum(2, `<w:styleLink w:val="Lists"/>${lvl(0, 'lowerRoman', '%1)')}`) +
      abstractNum(3, '<w:numStyleLink w:val="Circle"/>') +
      list(1, 1) +
      list(2, 2) +
      list(3, 3);
    const styles = style('Lists', num(2)) + style('Circle', num(3));
    const properties = [num(1, 0), num(1, 0), num(3, 0)];
    expect(numbers(properties, { numbering: linked, styles })).toEqual(['i)', 'ii)', '']);
  });
});

describe('formats of numbers', () => {
  it.each([
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 48, 'xlviii'],
    ['lowerLetter', 26, 'z'],
    ['lowerLetter', 27, 'aa'],
    ['upperLetter', 54, 'BBB'],
    ['decimalZero', 7, '07'],
    ['none', 7, ''],
    ['upperRoman', 1_000_000, undefined],
    ['vietnameseCounting', 1, undefined],
  ])('%s of %d', (format, value, text) => {
    expect(numberIn(format, value)).toBe(text);
  });

  it('Roman numbers read back as what they were', () => {
    const values: Readonly<Record<string, number>> = {
      i: 1,
      v: 5,
      x: 10,
      l: 50,
      c: 100,
      d: 500,
      m: 1000,
    };
    for (let value = 1; value < 4000; value += 1) {
      const digits = [...(numberIn('lowerRoman', value) ?? '')].map((one) => values[one] ?? 0);
      const sum = digits.reduce(
        (all, one, at) => all + ((digits[at + 1] ?? 0) > one ? -one : one),
        0,
      );
      expect(sum).toBe(value);
    }
  });
});
