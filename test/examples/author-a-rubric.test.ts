import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

/** The guide runs on the built package, as its reader's copy would. */
const folder = fileURLToPath(new URL('../../examples/author-a-rubric/', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'author-a-rubric-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const run = (...args: string[]) =>
  spawnSync('node', [join(folder, 'index.mjs'), ...args], { encoding: 'utf8' });

describe('the guide to authoring a rubric', () => {
  it('does what it says', () => {
    const { status, stdout, stderr } = run();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.match(/^Dòng \d+, \d+: /gm)).toHaveLength(23);
    expect(stdout.match(/Nội dung chưa dùng: /g)).toHaveLength(2);
    expect(stdout).toMatch(/Xã A: 64(?!\d)/);
  });

  it('fails where a decision is missing, or answers nothing that is open', () => {
    const decisions = readFileSync(join(folder, 'decisions.json'), 'utf8');
    const file = join(home, 'decisions.json');
    for (const [changed, fault] of [
      [decisions.replace('"kind": "awarded"', '"due": "10-31"'), 'open there is rule-open'],
      [decisions.replace('"18"', '"118"'), 'nothing is open at "118"'],
      [decisions.replace(/"18".*\n/, ''), 'nothing stands against the rubric'],
    ]) {
      writeFileSync(file, changed ?? '');
      const { status, stderr } = run(file);
      expect(status).not.toBe(0);
      expect(stderr).toContain(fault);
    }
  });

  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '"a, b","c ""d"""\r\n\r\n,x',
      [
        ['a, b', 'c "d"'],
        ['', 'x'],
      ],
    ],
    ['\uFEFF"a\nb",c', [['a\nb', 'c']]],
  ])('reads CSV: %j', async (text, rows) => {
    const csv: { readCsv(text: string): string[][] } = await import(
      pathToFileURL(join(folder, 'csv.mjs')).href
    );
    expect(csv.readCsv(text)).toEqual(rows);
  });
});
