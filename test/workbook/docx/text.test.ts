import { describe, expect, it } from 'vitest';
import { shownAs } from '../../../src/workbook/docx/signs.ts';
import { cellOf, p, r, row, t, tbl } from './documents.ts';

const said = (content: string): string | undefined => {
  const { text, what } = cellOf(content);
  expect(what).toEqual([]);
  return text;
};
const mark = (type: string, data = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
const instruction = (text: string): string =>
  `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;

describe('the text of a cell', () => {
  it.each([
    [
      'paragraphs and breaks are lines',
      p(r('8,5')) + p(`<w:r>${t('10')}<w:br/>${t('12')}<w:cr/></w:r>`),
      '8,5\n10\n12',
    ],
    [
      'tabs are blanks',
      p(`<w:r>${t('a')}<w:tab/>${t('b')}<w:noBreakHyphen/>${t('c')}<w:softHyphen/></w:r>`),
      'a b-c',
    ],
    [
      'blanks that were typed count, those of the layout of a file do not',
      p('<w:r><w:t> a </w:t><w:t>\n  b\n</w:t></w:r>') + p(r(' c ') + r('d')),
      'a b\nc d',
    ],
    [
      'inserted text stands, deleted does not',
      p(
        `${r('31/')}<w:del><w:r><w:delText>6</w:delText>${t('30')}</w:r></w:del><w:ins>${r('10')}</w:ins>`,
      ),
      '31/10',
    ],
    [
      'moved text stands where it was moved to',
      p(`<w:moveFrom>${r('a')}</w:moveFrom>${r('b')}<w:moveTo>${r('c')}</w:moveTo>`),
      'bc',
    ],
    [
      'a deleted end of a paragraph joins it to the next',
      p(r('Kế'), '<w:rPr><w:del w:id="1"/></w:rPr>') + p(r(' hoạch')),
      'Kế hoạch',
    ],
    [
      'links and other things around runs',
      p(
        `<w:hyperlink>${r('a')}</w:hyperlink><w:smartTag>${r('b')}</w:smartTag><w:sdt><w:sdtContent>${r('c')}</w:sdtContent></w:sdt>`,
      ),
      'abc',
    ],
    ['NFC', p(r('Hòa'.normalize('NFD'))), 'Hòa'],
    ['nothing', p(''), ''],
  ])('%s', (_, content, text) => {
    expect(said(content)).toBe(text);
  });

  it('raised and lowered digits stay apart from those before them', () => {
    const raised = (text: string): string => r(text, '<w:vertAlign w:val="superscript"/>');
    expect(
      said(
        p(
          `${r('10')}${raised('2')}${r(' m')}${raised('-1')}${r('H')}${r('2', '<w:vertAlign w:val="subscript"/>')}${raised('th')}`,
        ),
      ),
    ).toBe('10² m⁻¹H₂th');
  });

  it('hidden text is left out and told', () => {
    expect(cellOf(p(r('a') + r('b', '<w:vanish/>') + r('c', '<w:vanish w:val="0"/>')))).toEqual({
      text: 'ac',
      what: ['hidden-text'],
    });
  });
});

describe('signs of fonts', () => {
  it.each([
    ['\uf0b3 80%', undefined, '≥ 80%'],
    ['\uf0a3\uf03c\uf03e\uf0b1\uf0b4\uf0b9', 'Times New Roman', '≤<>±×≠'],
    ['\u00b3 80', 'Symbol', '≥ 80'],
    ['abc\uf061\uf053', undefined, 'abcαΣ'],
    ['\uf0fe\uf0a8\uf0fc', 'Wingdings', '☑☐✓'],
    ['\uf052\uf0a3', 'Wingdings 2', '☑☐'],
    ['³ là lũy thừa', 'Arial', '³ là lũy thừa'],
    ['ế', 'Symbol', 'ế'],
    ['\uf0ff\ue123', 'Symbol', '\ufffd\ufffd'],
  ])('%j in %s', (text, font, shown) => {
    expect(shownAs(text, font)).toBe(shown);
  });

  it('Symbol has a sign at every place, its last ones where they belong', () => {
    const places = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0xf020 + at));
    expect([...shownAs(places.join(''), undefined)].length).toBe(95);
    expect(shownAs('\uf07e\uf0a0\uf0e5\uf0f2\uf0fe', undefined)).toBe('~€∑∫⎭');
    expect(shownAs('\uf041\uf05a\uf07a\uf0ce', undefined)).toBe('ΑΖζ∈');
  });

  it('as elements, and in runs; what is not known is told', () => {
    const sym = (font: string, char: string): string =>
      `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    expect(said(p(sym('Symbol', 'F0B3') + r(' 5 ') + sym('Wingdings', 'FD')))).toBe('≥ 5 ☒');
    expect(said(p(r('\u00a3 5', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')))).toBe('≤ 5');
    expect(cellOf(p(sym('Webdings', 'F061')))).toEqual({ text: '\ufffd', what: ['sign'] });
  });
});

describe('fields', () => {
  it('simple and complex ones: the result, never the instruction', () => {
    expect(said(p(`<w:fldSimple w:instr=" DATE ">${r('31/12')}</w:fldSimple>`))).toBe('31/12');
    const inner = mark('begin') + instruction('PAGE') + mark('separate') + r('7') + mark('end');
    const outer =
      mark('begin') + instruction('IF') + inner + mark('separate') + r('Có') + mark('end');
    expect(said(p(r('a ') + outer + r(' b')))).toBe('a Có b');
    const over =
      p(mark('begin') + instruction('QUOTE') + mark('separate') + r('1')) + p(r('2') + mark('end'));
    expect(said(over)).toBe('1\n2');
  });

  it('equations and signs of older versions; what has no result is told', () => {
    const field = (text: string): string => mark('begin') + instruction(text) + mark('end');
    expect(said(p(field('EQ \\f(a;b+c)')))).toBe('a/(b+c)');
    expect(said(p(field('SYMBOL 179 \\f "Symbol" \\s 12')))).toBe('≥');
    expect(said(p(r('a') + field('XE "chỉ số"')))).toBe('a');
    expect(cellOf(p(field('EQ \\r(3;x)')))).toEqual({ text: '', what: ['field'] });
    expect(cellOf(p(field('AUTONUM')))).toEqual({ text: '', what: ['field'] });
  });
});

describe('boxes', () => {
  const legacy = (state: string, between = ''): string =>
    p(
      `${mark('begin', `<w:ffData><w:checkBox><w:sizeAuto/>${state}</w:checkBox></w:ffData>`)}${instruction('FORMCHECKBOX')}${between}${mark('end')}${r(' Có')}`,
    );
  const modern = (state: string): string =>
    `<w:sdt><w:sdtPr><w14:checkbox>${state}</w14:checkbox></w:sdtPr><w:sdtContent>${r('?')}</w:sdtContent></w:sdt>`;

  it.each([
    ['<w:default w:val="0"/>', '☐ Có'],
    ['<w:default w:val="1"/>', '☒ Có'],
    ['<w:default w:val="0"/><w:checked/>', '☒ Có'],
    ['<w:default w:val="1"/><w:checked w:val="0"/>', '☐ Có'],
    ['', '☐ Có'],
  ])('of older forms: %s', (state, text) => {
    expect(said(legacy(state))).toBe(text);
    expect(said(legacy(state, mark('separate') + r('?')))).toBe(text);
  });

  it('of newer forms, in a line and around paragraphs', () => {
    expect(
      said(
        p(
          `${modern('<w14:checked w14:val="1"/>')}${r(' Có ')}${modern('<w14:checked w14:val="0"/>')}${r(' Không')}`,
        ),
      ),
    ).toBe('☒ Có ☐ Không');
    const around = modern('<w14:checked w14:val="1"/>').replace(r('?'), p(r('?')));
    expect(said(around)).toBe('☒');
    expect(said(p(modern('')))).toBe('☐');
  });

  it('choices of older forms; what asks for a text is no text', () => {
    const data =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Không"/><w:listEntry w:val="Có"/></w:ddList></w:ffData>';
    expect(
      said(p(mark('begin', data) + instruction('FORMDROPDOWN') + mark('separate') + mark('end'))),
    ).toBe('Có');
    const asks = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Bấm vào đây')}</w:sdtContent></w:sdt>`;
    expect(said(p(asks + r('5')))).toBe('5');
  });
});

describe('equations', () => {
  const mr = (text: string): string => `<m:r><m:t xml:space="preserve">${text}</m:t></m:r>`;
  const f = (num: string, den: string, type = ''): string =>
    `<m:f>${type && `<m:fPr><m:type m:val="${type}"/></m:fPr>`}<m:num>${num}</m:num><m:den>${den}</m:den></m:f>`;
  const math = (content: string): string => `<m:oMath>${content}</m:oMath>`;
  const sub = (base: string, low: string): string =>
    `<m:sSub><m:e>${base}</m:e><m:sub>${low}</m:sub></m:sSub>`;
  const sup = (base: string, high: string): string =>
    `<m:sSup><m:e>${base}</m:e><m:sup>${high}</m:sup></m:sSup>`;
  const d = (inside: string): string => `<m:d><m:dPr><m:ctrlPr/></m:dPr><m:e>${inside}</m:e></m:d>`;

  it.each([
    [f(mr('a'), mr('b')), 'a/b'],
    [f(mr('Số hộ có cáp quang'), mr('Tổng số hộ')), 'Số hộ có cáp quang/Tổng số hộ'],
    [f(mr('a+b'), mr('c×d')), '(a+b)/(c×d)'],
    [f(mr('a×100%'), mr('b')), 'a×100%/b'],
    [f(d(mr('a-b')), mr('c')), '(a-b)/c'],
    [f(mr('a'), mr('N-BC')), 'a/(N-BC)'],
    [f(mr('Số e-mail'), mr('lũy-kế')), '(Số e-mail)/lũy-kế'],
    [f(d(mr('a')) + mr('+') + d(mr('b')), mr('2')), '((a)+(b))/2'],
    [f(f(mr('a'), mr('b')), mr('c')), '(a/b)/c'],
    [f(mr('a'), f(mr('b'), mr('c'))), 'a/(b/c)'],
    [mr('a/') + f(mr('b'), mr('c')), 'a/(b/c)'],
    [mr('2') + f(mr('a'), mr('b')) + mr('x100%'), '2 a/b x100%'],
    [sub(mr('T'), mr('1')) + mr('+') + sup(mr('x'), mr('n+1')), 'T_1+x^(n+1)'],
    [sup(f(mr('a'), mr('b')), mr('2')), '(a/b)^2'],
    [
      `<m:sSubSup><m:e>${mr('x')}</m:e><m:sub>${mr('i')}</m:sub><m:sup>${mr('2')}</m:sup></m:sSubSup>`,
      'x_i^2',
    ],
    [`<w:del>${mr('z')}</w:del><w:ins>${mr('\u{1d44e}')}</w:ins>`, 'a'],
  ])('%s', (content, text) => {
    expect(said(p(math(content)))).toBe(text);
  });

  it('stand in their line, with a blank where words would stick to them', () => {
    const line = r('Điểm = a') + math(f(mr('a'), mr('b'))) + r('× 10');
    expect(said(p(line))).toBe('Điểm = a a/b× 10');
    expect(said(p(`<m:oMathPara>${math(f(mr('a'), mr('b')))}</m:oMathPara>`))).toBe('a/b');
  });

  it.each([
    ['a root', `<m:rad><m:deg/><m:e>${mr('x')}</m:e></m:rad>`],
    ['a sum', `<m:nary><m:sub/><m:sup/><m:e>${mr('x')}</m:e></m:nary>`],
    ['a choice of k among n', f(mr('n'), mr('k'), 'noBar')],
    ['a root inside a fraction', f(`<m:rad><m:e>${mr('x')}</m:e></m:rad>`, mr('2'))],
    ['an empty place', f('', mr('2'))],
  ])('%s is no line of text: left out and told', (_, content) => {
    expect(cellOf(p(r('a: ') + math(content)))).toEqual({ text: 'a:', what: ['equation'] });
  });
});

describe('what is no text', () => {
  const box = (text: string): string => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;

  it.each([
    [
      'text-box',
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('x')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('x')}</w:pict></mc:Fallback></mc:AlternateContent>`,
    ],
    ['text-box', `<w:pict><v:shape><v:textbox>${box('x')}</v:textbox></v:shape></w:pict>`],
    ['picture', '<w:drawing/>'],
    ['picture', '<w:pict><v:shape><v:imagedata/></v:shape></w:pict>'],
    ['object', '<w:object><v:shape/></w:object>'],
    ['footnote', '<w:footnoteReference w:id="2"/>'],
  ])('%s: told once, the rest of the cell stands', (what, content) => {
    expect(cellOf(p(`${r('10')}<w:r>${content}</w:r>`))).toEqual({ text: '10', what: [what] });
  });

  it.each([
    ['<w:drawing><wsp><spPr><a><prstGeom prst="line"/></a></spPr></wsp></w:drawing>', []],
    ['<w:drawing><wsp><spPr><prstGeom prst="ellipse"/></spPr></wsp></w:drawing>', ['picture']],
    ['<w:pict><v:line from="0,0" to="9,0"/></w:pict>', []],
    ['<w:pict><v:rect hr="t"/></w:pict>', []],
    ['<w:pict><v:shape connectortype="straight"/></w:pict>', []],
    ['<w:pict><v:line/><v:oval/></w:pict>', ['picture']],
  ])('a line says nothing, other shapes may: %s', (drawing, what) => {
    expect(cellOf(p(`<w:r>${drawing}</w:r>`)).what).toEqual(what);
  });

  it('a cell with a table in it is told', () => {
    expect(cellOf(tbl(row('a')) + p('')).what).toEqual(['nested-table']);
  });
});
