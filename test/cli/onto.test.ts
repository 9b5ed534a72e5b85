import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { command } from '../support/command.ts';

// What a result is made of stays as it is, and a reader that goes away is no fault.

const folder = mkdtempSync(join(tmpdir(), 'dti-scoring-onto-'));
afterAll(() => rmSync(folder, { recursive: true }));
const CLI = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

it.each(['score', 'rank', 'report'])('%s does not write over its input', async (verb) => {
  const path = join(folder, `${verb}.csv`);
  const link = join(folder, `${verb}-link.csv`);
  const text = 'unit,name,I.2.1\na,A,3\n';
  writeFileSync(path, text);
  symlinkSync(path, link);
  for (const out of [path, link]) {
    const ran = await command([verb, '--rubric', 'hue-commune-2023', '--out', out, path]);
    expect([ran.exit, ran.err.split('\n').length]).toEqual([2, 2]);
    expect(ran.err).toContain('là tệp số liệu đầu vào');
    expect(readFileSync(path, 'utf8')).toBe(text);
  }
});

it.each(['--help', 'rank --help', 'help score'])(
  '%s into a closed pipe leaves no trace',
  (asked) => {
    const line = `"${process.execPath}" "${CLI}" ${asked} | true; exit \${PIPESTATUS[0]}`;
    const { status, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  },
);
