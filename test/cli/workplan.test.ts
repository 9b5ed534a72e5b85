import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { camLoiWard2023, hueCommune2023 } from '../../rubrics/index.ts';
import { type RubricDefinition, UsageError, type Workplan, workplan } from '../../src/index.ts';
import { workplanMarkdown } from '../../src/report/index.ts';
import { readTable, writeWorkplan } from '../../src/workbook/index.ts';
import { command } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'dti-workplan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const submission = {
  unit: { id: 'vy-da' },
  answers: { 'I.5.1': { achieved: true }, 'III.3.1': { numerator: 4256, denominator: 5768 } },
};
const text = JSON.stringify(submission);
const RUBRIC = ['--rubric', 'hue-commune-2023'];
const hue: RubricDefinition = hueCommune2023;

it.each(['lead', 'due', 'pillar'] as const)(
  'prints the plan by %s, in every format',
  async (by) => {
    const plan = workplan(hue, submission, { by });
    const json = await command(['workplan', ...RUBRIC, '--by', by, '--format', 'json'], text);
    expect([json.exit, JSON.parse(json.out)]).toEqual([0, JSON.parse(JSON.stringify(plan))]);
    const md = await command(['workplan', ...RUBRIC, '--by', by], text);
    expect(md.out).toBe(await workplanMarkdown(plan));
    const out = join(folder, `${by}.xlsx`);
    const xlsx = await command(
      ['workplan', ...RUBRIC, '--by', by, '--format', 'xlsx', '--out', out],
      text,
    );
    expect(xlsx.exit).toBe(0);
    const { tables, issues } = await readTable(readFileSync(out));
    expect(issues).toEqual([]);
    const [raise = [], maintain = []] = tables.map(({ rows }) => rows.slice(2));
    const inGroups = plan.groups.flatMap(({ rows }) => rows);
    expect(raise.map((row) => [row[1], row[4], row[6]])).toEqual(
      inGroups.map(({ component, points, gain }) => [component, points, gain]),
    );
    expect(maintain.map((row) => row[0])).toEqual(plan.maintain.map(({ component }) => component));
  },
);

it('names every component once, with offices and days, in both languages', async () => {
  const plan = workplan(camLoiWard2023, { unit: { id: 'cam-loi' }, answers: {} }, { by: 'lead' });
  for (const locale of ['vi', 'en'] as const) {
    const told = await workplanMarkdown(plan, { locale });
    for (const { component, leads } of plan.raise) {
      expect(told.split(`| ${component} `).length - 1).toBe(1);
      for (const office of leads) expect(told.replaceAll('\\', '')).toContain(office);
    }
  }
});

it('refuses what is no plan and what is no option', async () => {
  const none = { raise: 3 } as unknown as Workplan;
  await expect(workplanMarkdown(none)).rejects.toThrow(UsageError);
  await expect(writeWorkplan(none)).rejects.toThrow(UsageError);
  const plan = workplan(hue, submission);
  const odd = { language: 'vi' } as object;
  await expect(workplanMarkdown(plan, odd)).rejects.toThrow(UsageError);
  await expect(writeWorkplan(plan, odd)).rejects.toThrow(UsageError);
});

it.skipIf(process.platform === 'win32')('reads a pipe that has a name, twice', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const units = ['a', 'b'].map((id) => JSON.stringify({ ...submission, unit: { id } })).join('\n');
  const written = writeFile(pipe, units);
  const ranked = await command(['rank', ...RUBRIC, '--format', 'csv', pipe]);
  await written;
  writeFileSync(join(folder, 'units.jsonl'), units);
  const plain = await command(['rank', ...RUBRIC, '--format', 'csv', join(folder, 'units.jsonl')]);
  expect([ranked.exit, ranked.out]).toEqual([0, plain.out]);
});
