import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { explainFinding, explainIssue, formOf } from '../../src/index.ts';
import { readForm, writeForm } from '../../src/workbook/index.ts';
import { FILLED, handedInWhole, opened, rowOf, saved, sheetOf } from './handled-forms.ts';

// What a form has lost on the way is told, whether or not anybody had written there.

const unit = { id: 'vy-da' };
const GENERAL = 'Thông tin chung';
const DOCUMENTS = 'Tài liệu kiểm chứng';

const DOCUMENTED = {
  ...FILLED,
  answers: {
    ...FILLED.answers,
    'I.5.1': { achieved: true, evidence: [{ title: 'Quyết định số 12/QĐ-UBND' }] },
  },
};

function withoutKeys(book: ExcelJS.Workbook): void {
  for (const sheet of book.worksheets) {
    for (let row = 1; row <= sheet.rowCount; row += 1) sheet.getCell(row, 1).value = null;
  }
}

function withoutColumn(book: ExcelJS.Workbook): void {
  for (const sheet of book.worksheets) sheet.spliceColumns(1, 1);
}

describe('a form that has lost its marks', () => {
  it.each([
    ['their texts', withoutKeys, 'vi'],
    ['their column', withoutColumn, 'vi'],
    ['their texts', withoutKeys, 'en'],
  ] as const)(
    'everywhere, %s, is no typed sheet: every sheet is told',
    async (_what, handle, locale) => {
      const book = await opened(
        await writeForm(hueCommune2023, { submission: DOCUMENTED, locale }),
      );
      handle(book);
      const read = await readForm(hueCommune2023, await saved(book), { unit });
      const issues = read.ok ? [] : read.issues;
      const names = hueCommune2023.pillars.map(({ id }) => ['unmarked-form', id]);
      const told = issues.map(({ code, sheet }) => [code, sheet]);
      expect(told).toEqual([...names, ['unmarked-form', locale === 'vi' ? DOCUMENTS : 'Evidence']]);
      const [issue] = issues;
      expect(issue && explainIssue(issue, { locale: 'vi' })).toMatch(/^Trang "I" là của biểu mẫu/);
      expect(read.ok ? undefined : read.partial?.unit).toMatchObject(unit);
    },
  );

  it('also where one of its sheets is asked for by name', async () => {
    const { issues } = await handedInWhole(withoutKeys, FILLED, { unit, sheet: 'I' });
    expect(issues.map(({ code }) => code)).toContain('unmarked-form');
    const whole = await handedInWhole(() => {}, FILLED, { sheet: 'II' });
    expect(Object.keys(whole.answers ?? {})).toEqual(Object.keys(FILLED.answers));
  });

  it('on one sheet tells that sheet, once', async () => {
    const { issues } = await handedInWhole((book) => {
      sheetOf(book, 'II').spliceColumns(1, 1);
    });
    expect(issues.map(({ code, sheet }) => [code, sheet])).toEqual([['unmarked-form', 'II']]);
  });

  it('but has its keys is read: somebody deleted the first rows', async () => {
    const whole = await handedInWhole(() => {}, DOCUMENTED);
    const read = await handedInWhole((book) => {
      for (const sheet of book.worksheets) sheet.getCell(1, 1).value = null;
    }, DOCUMENTED);
    expect(read.issues).toEqual([]);
    expect(read.answers).toEqual(whole.answers);
  });
});

describe('sheets of documents and facts', () => {
  it.each([GENERAL, DOCUMENTS])('that were taken out are told: %s', async (name) => {
    const { issues } = await handedInWhole((book) => {
      book.removeWorksheet(sheetOf(book, name).id);
    });
    const told = issues.filter(({ code }) => code === 'missing-sheet');
    expect(told).toMatchObject([{ sheet: name, received: name }]);
    const [issue] = told;
    expect(issue && explainIssue(issue, { locale: 'vi' })).toBe(
      `Biểu mẫu thiếu trang "${name}"; đề nghị gửi lại biểu mẫu có đủ các trang.`,
    );
  });

  it('without a mark are read all the same', async () => {
    const { answers } = await handedInWhole((book) => {
      const sheet = sheetOf(book, DOCUMENTS);
      sheet.getCell(1, 1).value = null;
      const row = rowOf(sheet, 'answers/I.5.1');
      sheet.getCell(row + 1, 2).value = 'I.2.1';
      sheet.getCell(row + 1, 3).value = 'Giấy mời họp';
    }, DOCUMENTED);
    expect(answers).toMatchObject({
      'I.2.1': { evidence: [{ title: 'Giấy mời họp' }] },
      'I.5.1': { evidence: [{ title: 'Quyết định số 12/QĐ-UBND' }] },
    });
  });

  it('that nobody sees carry decisions, and are told where these are gone', async () => {
    const decided = {
      ...FILLED,
      verifications: [
        {
          component: 'I.5.1',
          stage: 'thẩm định',
          by: 'UBND tỉnh',
          on: '2023-12-20',
          reason: 'đủ hồ sơ',
          upheld: true,
        },
      ],
    };
    expect((await handedInWhole(() => {}, decided)).issues).toEqual([]);
    const { issues } = await handedInWhole((book) => {
      const carried = book.worksheets.find((one) => one.getCell(1, 1).text.endsWith('carried'));
      if (carried !== undefined) book.removeWorksheet(carried.id);
    }, decided);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['missing-sheet', ['verifications']],
    ]);
  });
});

describe('rows that were taken out', () => {
  const without = (sheetName: string, keys: RegExp) =>
    handedInWhole((book) => {
      const sheet = sheetOf(book, sheetName);
      for (let row = sheet.rowCount; row > 2; row -= 1) {
        if (!keys.test(sheet.getCell(row, 1).text)) continue;
        // A deleted row leaves nothing; what is merged over it plays no part here.
        for (let column = 1; column <= 16; column += 1) sheet.getCell(row, column).value = null;
      }
    });

  it('of a component that has none any more', async () => {
    const { findings, answers } = await without('III', /^answers\/III\.2\.1/);
    const gone = findings.filter(({ code }) => code === 'missing-row');
    expect(gone).toMatchObject([{ component: 'III.2.1', path: ['answers', 'III.2.1'], asked: [] }]);
    expect(gone.map((one) => explainFinding(one, { locale: 'vi' }))).toEqual([
      'Chỉ số III.2.1: biểu mẫu không còn dòng ghi kết quả. Đề nghị rà soát.',
    ]);
    expect(Object.keys(answers ?? {})).toEqual(Object.keys(FILLED.answers));
  });

  it('of one of the figures of a component, and of a fact', async () => {
    const [sheet, two] = formOf(hueCommune2023).pillars.flatMap(({ id, criteria }) =>
      criteria.flatMap(({ components }) =>
        components.flatMap((one) => (one.fields.length > 1 ? [[id, one] as const] : [])),
      ),
    )[0] ?? ['', undefined];
    const [field] = two?.fields ?? [];
    const key = field?.path.join('/') ?? '';
    const { findings } = await without(sheet, new RegExp(`^${key.replaceAll('.', '\\.')}$`));
    const gone = findings.filter(({ code }) => code === 'missing-row');
    expect(gone).toMatchObject([{ component: two?.id, asked: [field?.label] }]);
    const facts = await without(GENERAL, /^(?:unit\/class|facts\/digitalOfficers)$/);
    const paths = facts.findings.flatMap(({ code, path }) =>
      code === 'missing-row' ? [path] : [],
    );
    expect(paths).toContainEqual(['unit', 'class']);
  });

  it('none are missing in a form as it was written', async () => {
    const { findings } = await handedInWhole(() => {});
    expect(findings.filter(({ code }) => code === 'missing-row')).toEqual([]);
  });
});

describe('a form that is read for a unit', () => {
  it('must be that unit', async () => {
    const { issues } = await handedInWhole(() => {}, FILLED, { unit: { id: 'thuy-bieu' } });
    expect(issues.map(({ code, path, sheet }) => [code, path, sheet])).toEqual([
      ['conflicting-fields', ['unit', 'id'], GENERAL],
    ]);
    expect((await handedInWhole(() => {}, FILLED, { unit })).issues).toEqual([]);
  });
});
