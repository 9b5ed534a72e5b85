import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The command as a process of its own: disks, pipes and signals as they are.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dti-system-'));
const kept = join(folder, 'tmp');
const cli = join(folder, 'cli.cjs');
const units = join(folder, 'units.jsonl');
const HUE = ['--rubric', 'hue-commune-2023'];
const line = (id: string): string =>
  `${JSON.stringify({ unit: { id }, answers: { 'I.5.1': { achieved: true } } })}\n`;

beforeAll(() => {
  mkdirSync(kept);
  writeFileSync(units, Array.from({ length: 3_000 }, (_, at) => line(`u-${at}`)).join(''));
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/bin.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: cli,
    logLevel: 'error',
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly exit: number | null;
  readonly signal: string | null;
  readonly err: string;
}

function started(args: readonly string[], shell = '', env: object = {}) {
  const options = { env: { ...process.env, TMPDIR: kept, ...env } };
  const child =
    shell === ''
      ? spawn(process.execPath, [cli, ...args], options)
      : spawn('bash', ['-c', shell, 'bash', process.execPath, cli, ...args], options);
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  child.stdout.resume();
  const ended = new Promise<Ended>((done) => {
    child.on('close', (exit, signal) => done({ exit, signal, err }));
  });
  return { child, ended };
}

const ran = (args: readonly string[], shell?: string, env?: object): Promise<Ended> =>
  started(args, shell, env).ended;

const left = (): string[] =>
  [...readdirSync(folder), ...readdirSync(kept)].filter((name) =>
    /partial|dti-scoring-/.test(name),
  );

async function until(holds: () => boolean): Promise<void> {
  for (let time = 0; time < 400 && !holds(); time += 1)
    await new Promise((go) => setTimeout(go, 25));
  expect(holds()).toBe(true);
}

describe.skipIf(process.platform !== 'linux')('the command', () => {
  it.each(['score', 'rank'])(
    '%s tells of a full disk in one line, and ends with 2',
    async (verb) => {
      const full = await ran([verb, ...HUE, units], '"$@" > /dev/full');
      expect(full).toMatchObject({
        exit: 2,
        err: 'dti-scoring: Không ghi được đầu ra chuẩn: ổ đĩa đã đầy.\n',
      });
      const out = await ran([verb, ...HUE, '--out', '/dev/full', units]);
      expect(out).toMatchObject({
        exit: 2,
        err: 'dti-scoring: Không ghi được "/dev/full": ổ đĩa đã đầy.\n',
      });
      // It is written to, and nothing takes its place.
      expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
      const limited = join(folder, 'limited.json');
      const cut = await ran([verb, ...HUE, '--out', limited, units], 'ulimit -f 16; "$@"');
      expect([cut.exit, existsSync(limited), left()]).toEqual([2, false, []]);
      expect(cut.err).toMatch(/^dti-scoring: .*ổ đĩa đã đầy\.\n$/);
    },
  );

  it('writes through a link, and leaves it one', async () => {
    const [target, link] = [join(folder, 'target.json'), join(folder, 'link.json')];
    writeFileSync(target, 'old');
    symlinkSync(target, link);
    expect((await ran(['rubrics', '--out', link])).exit).toBe(0);
    expect(readFileSync(target, 'utf8')).toContain('hue-commune-2023');
    expect(readFileSync(link, 'utf8')).toContain('hue-commune-2023');
    expect(
      readdirSync(folder, { withFileTypes: true })
        .find(({ name }) => name === 'link.json')
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  it('tells of folders that are not there or not to be written in', async () => {
    const none = await ran(['score', ...HUE, '--out', join(folder, 'none', 'x'), units]);
    expect([none.exit, none.err]).toEqual([2, expect.stringMatching(/không có tệp này\.\n$/)]);
    const noFolder = await ran(['score', ...HUE, '--out', join(units, 'x'), units]);
    expect([noFolder.exit, noFolder.err]).toEqual([
      2,
      expect.stringMatching(/không phải là thư mục\.\n$/),
    ]);
    // For who may write everywhere, a file system that nobody may write to.
    const closed = await ran(['score', ...HUE, '--out', '/proc/x.json', units]);
    expect([closed.exit, closed.err.split('\n').length]).toEqual([2, 2]);
    const noTmp = await ran(['rank', ...HUE], `"$@" < ${units}`, { TMPDIR: join(folder, 'none') });
    expect([noTmp.exit, noTmp.err]).toEqual([
      2,
      expect.stringMatching(/^dti-scoring: Không lưu tạm được .*\n$/),
    ]);
    const fullTmp = await ran(['rank', ...HUE], `ulimit -f 16; "$@" < ${units}`);
    expect([fullTmp.exit, fullTmp.err]).toEqual([
      2,
      expect.stringMatching(/^dti-scoring: Không lưu tạm được .*đã đầy\.\n$/),
    ]);
    expect(left()).toEqual([]);
  });

  it('goes quietly with a reader that has gone', async () => {
    const ended = await ran(
      ['score', ...HUE, '-f', 'jsonl', units],
      'set -o pipefail; "$@" | head -n 1',
    );
    expect(ended).toMatchObject({ exit: 0, err: '' });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'leaves nothing behind after %s',
    async (signal) => {
      // Waiting for the rest of the standard input.
      const waits = started(['rank', ...HUE, '-', units]);
      waits.child.stdin.write(line('a'));
      await until(() => readdirSync(kept).length > 0);
      waits.child.kill(signal);
      expect(await waits.ended).toMatchObject({ exit: null, signal });
      // Writing a file, from an input that is kept: so that it does not end, one goes on.
      const out = join(folder, 'half.jsonl');
      const writes = started(['score', ...HUE, '--out', out, units, '-']);
      await until(() => left().some((name) => name.includes('partial')));
      writes.child.kill(signal);
      expect(await writes.ended).toMatchObject({ exit: null, signal });
      expect([existsSync(out), left()]).toEqual([false, []]);
    },
  );
});
