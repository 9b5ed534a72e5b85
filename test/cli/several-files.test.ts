import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { vi } from '../../src/cli/words/vi/command.ts';
import { type RubricDefinition, scoreCohort, scoreUnit } from '../../src/index.ts';
import { cohortReportHtml } from '../../src/report/index.ts';
import { readTable, writeForm, writeRanking } from '../../src/workbook/index.ts';
import { command } from '../support/command.ts';

// A district has a folder of forms, and whatever else its communes sent.

const hue: RubricDefinition = hueCommune2023;
const HUE = ['--rubric', 'hue-commune-2023'];
const folder = mkdtempSync(join(tmpdir(), 'dti-scoring-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const unit = (id: string, numerator: number) => ({
  unit: { id },
  answers: { 'III.3.1': { numerator, denominator: 100 }, 'VII.1.2': { value: numerator } },
});
const units = [unit('a', 10), unit('b', 70), unit('c', 30), unit('d', 70), unit('e', 5)];
const [a, b, c, d, e] = units as [Unit, Unit, Unit, Unit, Unit];
type Unit = (typeof units)[number];
const form = file('b.xlsx', await writeForm(hue, { submission: b }));
const files = [
  file('a.json', JSON.stringify(a, null, 2)),
  form,
  file('c.jsonl', `${JSON.stringify(c)}\n${JSON.stringify(d)}\n`),
  file('e.csv', 'unit,III.3.1,VII.1.2\ne,5/100,5\n'),
];
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('several files', () => {
  const cohort = scoreCohort(hue, units);

  it('are ranked as one cohort, also with the standard input among them', async () => {
    const ranked = await command(['rank', ...HUE, ...files]);
    expect([ranked.exit, ranked.err]).toEqual([0, '']);
    expect(JSON.parse(ranked.out)).toEqual(plain(cohort.ranking));
    const [first, ...others] = files as [string, ...string[]];
    const piped = await command(
      ['rank', ...HUE, first, '-'],
      [c, d].map((one) => JSON.stringify(one)).join('\n'),
    );
    expect(JSON.parse(piped.out)).toEqual(plain(scoreCohort(hue, [a, c, d]).ranking));
    const out = join(folder, 'ranking.xlsx');
    await command(['rank', ...HUE, '-f', 'xlsx', '-o', out, first, ...others]);
    const { readFileSync } = await import('node:fs');
    expect(await readTable(readFileSync(out))).toEqual(await readTable(await writeRanking(cohort)));
  });

  it('are scored, checked and reported in the order given', async () => {
    const scored = await command(['score', ...HUE, ...files]);
    const scores = scored.out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(scores).toEqual(plain(units.map((one) => scoreUnit(hue, one))));
    expect((await command(['validate', ...HUE, ...files])).out).toBe('{"taken":5,"refused":0}\n');
    expect((await command(['report', ...HUE, ...files])).out).toBe(await cohortReportHtml(cohort));
  });

  it('are what a rank is among, each by an option of its own', async () => {
    const [first = '', ...others] = files;
    const among = others.flatMap((path) => ['--among', path]);
    const ran = await command([
      'plan',
      ...HUE,
      '-f',
      'json',
      '--target',
      'rank=1',
      ...among,
      first,
    ]);
    expect([ran.exit, ran.err]).toEqual([0, '']);
    const lines = file(
      'all.jsonl',
      units
        .slice(1)
        .map((one) => JSON.stringify(one))
        .join('\n'),
    );
    const same = await command([
      'plan',
      ...HUE,
      '-f',
      'json',
      '--target',
      'rank=1',
      '--among',
      lines,
      first,
    ]);
    expect(ran.out).toBe(same.out);
  });

  it('have each issue with its file, and positions that run through all of them', async () => {
    const bad = file('bad.jsonl', '{"unit":{"id":"x"},"answers":{"z":1}}\n');
    const rows = file('bad.csv', 'unit,I.5.1\ny,có lẽ\n');
    for (const verb of ['score', 'rank', 'validate']) {
      const { exit, err } = await command([verb, ...HUE, files[0] ?? '', bad, form, rows]);
      expect([verb, exit]).toEqual([verb, 1]);
      const places = err
        .trim()
        .split('\n')
        .map((line) => line.split(': ')[0]);
      expect(places).toEqual([`${bad}:1`, `${rows}:2`]);
    }
    const { out } = await command(['score', ...HUE, files[0] ?? '', bad, form, rows]);
    const errors = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).error);
    expect(errors).toMatchObject(
      [
        undefined,
        { position: 1, place: `${bad}:1`, unit: 'x' },
        undefined,
        { position: 3, place: `${rows}:2`, unit: 'y' },
      ].map((one) => one as object),
    );
  });

  it('are all taken once, the standard input too', async () => {
    const ran = await command(['rank', ...HUE, '-', '-'], JSON.stringify(a));
    expect([ran.exit, ran.out, ran.err]).toEqual([2, '', `dti-scoring: ${vi.faults.stdinTwice}\n`]);
  });
});

describe('a unit that stands twice', () => {
  const again = file(
    'again.jsonl',
    `${JSON.stringify(c)}\n{"unit":{"id":" b "},"answers":{"z":1}}\n`,
  );
  const [, , lines = ''] = files;

  it.each(['score', 'rank', 'validate', 'report'])(
    '%s tells both places, and ends with 1',
    async (verb) => {
      const { exit, err, out } = await command([verb, ...HUE, ...files, again]);
      expect(exit).toBe(1);
      expect(err).toContain(vi.places([`${lines}:1`, `${again}:1`]));
      expect(err.match(/\(duplicate-unit\)/g)).toHaveLength(verb === 'rank' ? 1 : 2);
      if (verb !== 'rank') expect(err).toContain(vi.places([form, `${again}:2`]));
      if (verb === 'rank' || verb === 'report') expect(out).toBe('');
      if (verb === 'validate') expect(out).toBe('{"taken":5,"refused":2}\n');
      if (verb !== 'score') return;
      const { error } = JSON.parse(out.trim().split('\n')[5] ?? '');
      expect(error).toMatchObject({
        position: 5,
        issues: [{ code: 'duplicate-unit', places: [`${lines}:1`, `${again}:1`] }],
      });
    },
  );

  it('in one file is told as well, whatever is asked for', async () => {
    const text = [e, c, e].map((one) => JSON.stringify(one)).join('\n');
    for (const args of [['-f', 'csv'], ['-f', 'xlsx'], ['--sensitivity'], ['-f', 'text']]) {
      const { exit, err, out } = await command(['rank', ...HUE, ...args], text);
      expect([args, exit, out]).toEqual([args, 1, '']);
      expect(err).toContain(vi.places(['đầu vào chuẩn:1', 'đầu vào chuẩn:3']));
    }
  });
});
