import { describe, expect, it } from 'vitest';
import { giengDayWard2024 } from '../../rubrics/index.ts';
import { explainFinding, explainIssue } from '../../src/index.ts';
import { readForm, readTable } from '../../src/workbook/index.ts';
import { documentOf, workbookOf } from './files.ts';
import { FILLED, FORM, handedInWhole, rowOf, sheetOf } from './handled-forms.ts';

// Who strikes out in a table has deleted: what has a line through it is no part of a value.

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const run = (text: string, mark = '') => `<r><rPr>${mark}<sz val="11"/></rPr><t>${text}</t></r>`;
const inline = (pieces: string, at = 'A1', style = 0) =>
  `<c r="${at}" s="${style}" t="inlineStr"><is>${pieces}</is></c>`;
const STYLES = {
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/><xf numFmtId="9" fontId="1"/></cellXfs></styleSheet>`,
};

async function table(cell: string, strings = '') {
  const parts = { ...STYLES, 'xl/s.xml': `<sst xmlns="${MAIN}">${strings}</sst>` };
  const { tables, issues } = await readTable(workbookOf(`<row r="1">${cell}</row>`, { parts }));
  return [tables[0]?.rows[0]?.[0], issues.map(({ code, cell: at }) => [code, at])];
}

describe('a cell of a table', () => {
  const told = [['struck-out', 'A1']];

  it.each([
    ['a part', run('45', '<strike/>') + run(' 52'), '52', told],
    ['a part, as others write it', run('45', '<strike val="true"/>') + run('52'), '52', told],
    ['the end', run('52 ') + run('45', '<strike val="1"/>'), '52', told],
    ['a part within', run('31') + run('/6', '<strike/>') + run('/10'), '31/10', told],
    ['all of it', run('45', '<strike/>'), '', told],
    ['a blank only', run('45') + run(' ', '<strike/>') + run('52'), '45 52', []],
    ['nothing, though it says so', run('45', '<strike val="0"/>') + run('52'), '4552', []],
    ['no aid to reading', `${run('45')}<rPh><t>x</t></rPh>${run('52')}`, '4552', []],
  ])('of which %s is struck out', async (_what, pieces, text, issues) => {
    expect(await table(inline(pieces))).toEqual([text, issues]);
    const shared = await table('<c r="A1" t="s"><v>0</v></c>', `<si>${pieces}</si>`);
    expect(shared).toEqual([text, issues]);
  });

  it('whose font is struck out holds nothing, whatever kind of value it is', async () => {
    for (const cell of [
      inline('<t>45</t>', 'A1', 1),
      '<c r="A1" s="1"><v>45</v></c>',
      '<c r="A1" s="3"><v>0.45</v></c>',
      '<c r="A1" s="1" t="b"><v>1</v></c>',
      '<c r="A1" s="1" t="str"><f>B1</f><v>45</v></c>',
    ]) {
      expect(await table(cell)).toEqual(['', told]);
    }
    expect(await table(inline('<t>45</t>', 'A1', 2))).toEqual(['45', []]);
    expect((await table('<c r="A1" s="1"/>'))[1]).toEqual([]);
    // A run of its own font in such a cell was written behind.
    expect(await table(inline(`<r><t>45</t></r>${run('52')}`, 'A1', 1))).toEqual(['52', told]);
  });

  it('of a document is read alike', async () => {
    const r = (text: string, mark = '') => `<w:r><w:rPr>${mark}</w:rPr><w:t>${text}</w:t></w:r>`;
    for (const mark of ['<w:strike/>', '<w:dstrike/>', '<w:strike w:val="1"/>']) {
      const cell = `<w:tc><w:p>${r('45', mark)}${r('52', '<w:strike w:val="0"/>')}</w:p></w:tc>`;
      const read = await readTable(documentOf(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`));
      expect(read.tables[0]?.rows).toEqual([['52']]);
      expect(read.issues).toMatchObject([{ code: 'not-text', what: 'struck-text', row: 1 }]);
    }
  });
});

describe('a cell of a form', () => {
  const key = 'answers/I.2.1/value';

  it('is read without the part that is struck out, and that is a finding with its place', async () => {
    const { answers, findings } = await handedInWhole((book) => {
      const sheet = sheetOf(book, 'I');
      sheet.getCell(rowOf(sheet, key), FORM.answer).value = {
        richText: [{ font: { strike: true }, text: '45' }, { text: ' 52' }],
      };
    });
    expect(answers).toMatchObject({ 'I.2.1': { value: '52' } });
    const struck = findings.filter(({ code }) => code === 'struck-out');
    expect(struck).toMatchObject([
      { removed: '45', component: 'I.2.1', sheet: 'I', path: key.split('/') },
    ]);
    expect(struck[0]?.cell).toMatch(/^I\d+$/);
    const said = struck[0] && explainFinding(struck[0], { locale: 'vi' });
    expect(said).toBe('Chỉ số I.2.1: phần đã gạch ngang "45" không được tính. Đề nghị rà soát.');
  });

  it('is told where all of it is struck out', async () => {
    for (const name of ['I', 'Thông tin chung'] as const) {
      const { issues } = await handedInWhole((book) => {
        const sheet = sheetOf(book, name);
        const isAnswer = name === 'I';
        const cell = sheet.getCell(
          rowOf(sheet, isAnswer ? key : 'facts/households'),
          isAnswer ? FORM.answer : 3,
        );
        cell.style = { ...cell.style, font: { ...cell.font, strike: true } };
      }, FILLED);
      expect(issues.map(({ code, sheet }) => [code, sheet])).toEqual([['struck-out', name]]);
      const [issue] = issues;
      expect(issue && explainIssue(issue, { locale: 'vi' })).toMatch(/đã bị gạch ngang/);
    }
  });

  it('of a typed sheet likewise', async () => {
    const rows = (answer: string) =>
      workbookOf(
        `<row r="1">${inline('<t>TT</t>')}${inline('<t>Kết quả</t>', 'B1')}</row><row r="2">${inline('<t>4</t>', 'A2')}${answer}</row>`,
        { parts: STYLES },
      );
    const unit = { id: 'gieng-day' };
    const part = await readForm(
      giengDayWard2024,
      rows(inline(`${run('58%', '<strike/>')}${run('85%')}`, 'B2')),
      { unit },
    );
    expect(part.ok && part.submission.answers).toEqual({ 4: { value: '0.85' } });
    expect(part.ok && part.findings.map(({ code, cell }) => [code, cell])).toContainEqual([
      'struck-out',
      'B2',
    ]);
    const whole = await readForm(giengDayWard2024, rows(inline('<t>85%</t>', 'B2', 1)), { unit });
    expect(whole.ok ? [] : whole.issues.map(({ code, cell }) => [code, cell])).toEqual([
      ['struck-out', 'B2'],
    ]);
  });
});
