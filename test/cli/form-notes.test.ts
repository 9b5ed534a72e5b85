import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { writeForm } from '../../src/workbook/index.ts';
import { command } from '../support/command.ts';
import { opened, saved, sheetOf } from '../workbook/handled-forms.ts';

// What a form's file holds that its score does not say: every verb tells it, with its place.

const folder = mkdtempSync(join(tmpdir(), 'dti-scoring-notes-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A filled form without the row of one component that nobody had answered. */
async function withoutRow(id: string): Promise<string> {
  const answers = { 'III.3.1': { numerator: 4256, denominator: 5768 } };
  const book = await opened(
    await writeForm(hueCommune2023, { submission: { unit: { id: 'vy-da' }, answers } }),
  );
  const sheet = sheetOf(book, 'III');
  for (let row = sheet.rowCount; row > 2; row -= 1) {
    if (!sheet.getCell(row, 1).text.startsWith(`answers/${id}`)) continue;
    for (let column = 1; column <= 16; column += 1) sheet.getCell(row, column).value = null;
  }
  const path = join(folder, `${id}.xlsx`);
  writeFileSync(path, await saved(book));
  return path;
}

it.each(['score', 'validate', 'rank', 'report'])('%s', async (verb) => {
  const path = await withoutRow('III.2.1');
  const ran = await command([verb, '--rubric', 'hue-commune-2023', path]);
  expect([ran.exit, ran.err.trim().split('\n')]).toEqual([
    0,
    [
      expect.stringMatching(
        /\.xlsx: vy-da: answers\.III\.2\.1: Chỉ số III\.2\.1: .*\(missing-row\)$/,
      ),
    ],
  ]);
});
