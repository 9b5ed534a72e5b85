import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { giengDayWard2024, hueCommune2023 } from '../../rubrics/index.ts';
import {
  compareScores,
  componentsOf,
  explain,
  explainStatus,
  type RubricDefinition,
  type SubmissionInput,
  scoreCohort,
  scoreUnit,
  UsageError,
  workplan,
} from '../../src/index.ts';
import {
  readTable,
  writeComparison,
  writeRanking,
  writeScores,
  writeWorkplan,
} from '../../src/workbook/index.ts';
import { componentsWithin } from '../../src/workbook/result/score-sheets.ts';
import { tableSheet } from '../../src/workbook/result/table-sheet.ts';
import { sheetXml } from '../../src/workbook/sheet/write-sheet.ts';
import { createRng, randomSubmission } from '../support/random-submission.ts';

const hue: RubricDefinition = hueCommune2023;
const rng = createRng(21);
const units = Array.from({ length: 5 }, (_, at): SubmissionInput => {
  const one = randomSubmission(hue, rng);
  return {
    ...one,
    unit: { ...one.unit, id: `u-${at}`, name: at === 0 ? '=HYPERLINK("x")' : `U ${at}` },
  };
});
const scores = units.map((unit) => scoreUnit(hue, unit));
const [first, second] = scores as [(typeof scores)[0], (typeof scores)[0]];
const rowsOf = async (bytes: Uint8Array, table: number) => {
  const read = await readTable(bytes);
  expect(read.issues).toEqual([]);
  return (read.tables[table]?.rows ?? []).slice(1);
};

describe('scores as a workbook', () => {
  it('has a unit a row in the order of the list, and every component of it', async () => {
    const bytes = await writeScores(scores);
    const rows = await rowsOf(bytes, 0);
    const pillars = first.pillars.length;
    expect(rows.map((row) => [row[0], row[1], ...row.slice(3, 6 + pillars)])).toEqual(
      scores.map(({ unit, pillars: own, points, maxPoints, assessablePoints }) => [
        unit.id,
        unit.name,
        ...own.map((one) => one.points),
        points,
        maxPoints,
        assessablePoints,
      ]),
    );
    const said = scores.flatMap((score) =>
      componentsOf(score).map(({ id, points, status }) => [
        score.unit.id,
        id,
        points,
        explainStatus(status, { locale: 'vi' }),
      ]),
    );
    expect((await rowsOf(bytes, 1)).map((row) => [row[0], row[2], row[5], row[6]])).toEqual(said);
  });

  it('is opened by another program, with numbers as numbers and no formula', async () => {
    const book = new ExcelJS.Workbook();
    const bytes = await writeScores(scores, { reasons: true });
    await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)),
      );
    }
    expect(book.worksheets[0]?.getCell('B2').value).toBe('=HYPERLINK("x")');
    expect(book.worksheets[0]?.getCell(2, 4).value).toBe(Number(first.pillars[0]?.points));
  });

  it('says why where that is asked for, of one part where it is named', async () => {
    const bytes = await writeScores([first], { id: 'II', reasons: true, locale: 'en' });
    const wanted = componentsWithin(first, 'II');
    expect(wanted.length).toBeGreaterThan(1);
    expect((await rowsOf(bytes, 1)).map((row) => [row[2], row[7]])).toEqual(
      wanted.map(({ id }) => [id, explain(first, id, { locale: 'en' })]),
    );
    await expect(writeScores([first], { id: 'XX' })).rejects.toThrow(UsageError);
  });

  it('takes whole scores only', async () => {
    const { units: summaries } = scoreCohort(hue, units, { summary: true });
    for (const wrong of [summaries, [null], {}, undefined, [first, 5]]) {
      await expect(writeScores(wrong as never)).rejects.toThrow(UsageError);
    }
    await expect(writeScores(scores, { why: true } as never)).rejects.toThrow(/"why"/);
    await expect(writeScores(scores, { reasons: 'x' } as never)).rejects.toThrow(/reasons/);
  });
});

describe('a comparison as a workbook', () => {
  it('has what changed with status, maximum and cause', async () => {
    const made = compareScores(first, second, { units: 'different' });
    const bytes = await writeComparison(made);
    expect((await rowsOf(bytes, 0)).map((row) => row.slice(2, 5))).toEqual([
      ...made.pillars.map(({ before, after, change }) => [before, after, change]),
      [made.points.before, made.points.after, made.points.change],
    ]);
    const changes = await rowsOf(bytes, 1);
    expect(changes.map((row) => [row[0], ...row.slice(2, 7)])).toEqual(
      made.components.map((one) => [
        one.id,
        one.before,
        one.after,
        one.change,
        one.maxBefore,
        one.maxAfter,
      ]),
    );
    expect(changes.some((row) => row[9] === 'kết quả đơn vị báo cáo thay đổi')).toBe(true);
  });

  it('takes a comparison only', async () => {
    for (const wrong of [undefined, {}, first, 'x']) {
      await expect(writeComparison(wrong as never)).rejects.toThrow(UsageError);
    }
  });
});

describe('a large table', () => {
  it('is written row by row: no row is made before the one above it is written', () => {
    const made: number[] = [];
    function* rows() {
      for (let at = 0; at < 3; at += 1) {
        made.push(at);
        yield [[String(at), 'label'] as const];
      }
    }
    const sheet = tableSheet({ name: 'x', head: [['a', 9]], rows: rows(), frozen: 0 });
    const seen: number[] = [];
    for (const piece of sheetXml(sheet)) if (piece.startsWith('<row')) seen.push(made.length);
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it('with more rows than a sheet holds is refused', () => {
    function* rows() {
      for (let at = 0; at < 1_048_576; at += 1) yield [];
    }
    const sheet = tableSheet({ name: 'x', head: [['a', 9]], rows: rows(), frozen: 0 });
    expect(() => {
      for (const _row of sheet.rows);
    }).toThrow(UsageError);
  });

  it('is the same bytes each time', async () => {
    const cohort = scoreCohort(giengDayWard2024, [{ unit: { id: 'a' }, answers: {} }]);
    expect(await writeRanking(cohort)).toEqual(await writeRanking(cohort));
  });
});

describe('a plan and a comparison of a unit', () => {
  it('name it above their headings, with deadlines as days', async () => {
    const submission = { unit: { id: 'vy-da', name: 'Phường Vỹ Dạ' }, answers: {} };
    const plan = workplan(hueCommune2023, submission, { by: 'due' });
    const bytes = await writeWorkplan(plan, { unit: submission.unit });
    const { tables } = await readTable(bytes);
    expect(tables[0]?.rows[0]?.[0]).toBe('Phường Vỹ Dạ');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
    expect(book.worksheets[0]?.getCell('A3').value).toBeInstanceOf(Date);
    expect(book.worksheets[0]?.getCell('A3').numFmt).toMatch(/dd\/mm\/yyyy/);
    const score = scoreUnit(hueCommune2023, submission);
    const compared = await writeComparison(compareScores(score, score), { unit: submission.unit });
    for (const { rows } of (await readTable(compared)).tables) {
      expect(rows[0]?.[0]).toBe('Phường Vỹ Dạ');
    }
  });
});
