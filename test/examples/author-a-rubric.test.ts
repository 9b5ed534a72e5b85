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
    expect(stdout.match(/^Dòng \d+, I\.\d+: /gm)).toHaveLength(20);
    expect(stdout).toContain('kết quả không so sánh được vì điểm tối đa thay đổi (4 mục)');
    expect(stdout).toContain('Tỉnh Khánh Hòa: 43,69 trên 100 điểm, chỉ số 0,4369');
  });

  it('fails on points that do not fit, with every fault', () => {
    const points = readFileSync(join(folder, 'points.csv'), 'utf8');
    const file = join(home, 'points.csv');
    writeFileSync(file, points.replace('I.10,15', 'I.11,15').replace('I.2,10', 'I.2,mười'));
    const { status, stderr } = run(file);
    expect(status).not.toBe(0);
    for (const fault of ['unknown-id', 'missing-id', 'not-a-number'])
      expect(stderr).toContain(fault);
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
