import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Loads the source, counts from then on, and prints for each call how many blocks it ran. */
const COUNT = `
import { Session } from 'node:inspector';
const session = new Session();
session.connect();
// A session with its own process answers before post returns.
const ask = (method, params = {}) => {
  let answer;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
};
ask('Profiler.enable');
// Before the source is loaded: blocks are counted of what is compiled from now on.
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const calls = await import('./calls.mjs');
const taken = () =>
  ask('Profiler.takePreciseCoverage')
    .result.filter(({ url }) => url.endsWith('/calls.mjs'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
const counts = calls.list.map((call) => {
  taken();
  call();
  return taken();
});
console.log(JSON.stringify(counts));
`;

/**
 * How many blocks of the source, loops' bodies and library code among them, each call runs: the
 * same on every machine, however busy it is. `code` is a module that imports the source as `src`
 * and exports the calls as `list`; it runs in a process of its own.
 */
export function blocksOf(code: string): readonly number[] {
  const home = mkdtempSync(join(tmpdir(), 'work-'));
  const source = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
  const common = { bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' } as const;
  try {
    buildSync({
      ...common,
      stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
      alias: { src: source },
      outfile: join(home, 'calls.mjs'),
    });
    buildSync({
      ...common,
      bundle: false,
      stdin: { contents: COUNT },
      outfile: join(home, 'count.mjs'),
    });
    const printed = execFileSync(process.execPath, [join(home, 'count.mjs')], { encoding: 'utf8' });
    return JSON.parse(printed) as number[];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
