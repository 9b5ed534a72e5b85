import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { command } from '../support/command.ts';

// The language is that of the sentences: cells are read as reports have them in either.

const folder = mkdtempSync(join(tmpdir(), 'dti-scoring-cells-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

it.each(['vi', 'en'])('with --locale %s', async (locale) => {
  const score = async (...more: string[]) => {
    const ran = await command(['score', '--rubric', 'hue-commune-2023', '-l', locale, ...more]);
    expect([ran.exit, ran.err]).toEqual([0, '']);
    return JSON.parse(ran.out).points;
  };
  const cells = { 'III.3.1': '4.256/5.768=73,7%' };
  expect(await score(file('one.csv', `unit,III.3.1\na,"${cells['III.3.1']}"\n`))).toBe('7.38');
  const json = file('one.json', JSON.stringify({ unit: { id: 'a' }, answers: cells }));
  expect(await score('--cells', json)).toBe('7.38');
});
