import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'dti-scoring-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const lines = join(folder, 'units.jsonl');
const units = Array.from({ length: 40 }, (_, at) => ({ unit: { id: `u-${at}` }, answers: {} }));
const bad = { unit: { id: 'bad' }, answers: { x: 1 } };
writeFileSync(lines, [...units, bad].map((one) => JSON.stringify(one)).join('\n'));

/** What stands on both streams at the end, where they are terminals or are not. */
async function ran(args: readonly string[], isTerminal: { stdout: boolean; stderr: boolean }) {
  const texts = { out: '', err: '' };
  const stream = (isTTY: boolean, name: 'out' | 'err') =>
    Object.assign(new PassThrough(), { isTTY, columns: 100 }).on('data', (chunk) => {
      texts[name] += String(chunk);
    });
  const [stdout, stderr] = [stream(isTerminal.stdout, 'out'), stream(isTerminal.stderr, 'err')];
  const exit = await run(args, { stdin: Readable.from([]), stdout, stderr });
  await Promise.all([stdout, stderr].map((one) => finished(one.end())));
  return { exit, ...texts };
}

const HUE = ['--rubric', 'hue-commune-2023'];
const ISSUE = /units\.jsonl:41: bad: answers\.x: .*\(unknown-component\)\n/;

describe('the bar', () => {
  it('stands on a terminal while a file is read, issues above it, and is taken away', async () => {
    const { exit, out, err } = await ran(['rank', ...HUE, lines], { stdout: true, stderr: true });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toHaveLength(40);
    expect(err).toMatch(/units\.jsonl \[[= ]{30}\] 100%/);
    expect(err.match(new RegExp(ISSUE, 'g'))).toHaveLength(1);
    // The last thing is that the line is cleared; the cursor and the wrapping are left as they were.
    expect(err.endsWith('\u001b[0J')).toBe(true);
    expect(err).not.toContain('\u001b[?');
  });

  it('is nowhere else: not in a file, not between results that come one by one', async () => {
    const piped = await ran(['rank', ...HUE, lines], { stdout: true, stderr: false });
    expect(piped.err).toMatch(new RegExp(`^\\S*${ISSUE.source}$`));
    const scored = await ran(['score', ...HUE, lines], { stdout: true, stderr: true });
    expect(scored.err).toMatch(new RegExp(`^\\S*${ISSUE.source}$`));
    const out = join(folder, 'out.jsonl');
    const kept = await ran(['score', ...HUE, '-o', out, lines], { stdout: true, stderr: true });
    expect(kept.err).toContain('100%');
  });

  it('leaves nobody waiting: no listener and no timer stays', async () => {
    const before = process.listenerCount('SIGINT');
    await ran(['rank', ...HUE, lines], { stdout: false, stderr: true });
    expect(process.listenerCount('SIGINT')).toBe(before);
    const gone = await ran(['rank', ...HUE, join(folder, 'none')], { stdout: false, stderr: true });
    expect([gone.exit, gone.err]).toEqual([2, expect.stringMatching(/không có tệp này\.\n$/)]);
  });
});
