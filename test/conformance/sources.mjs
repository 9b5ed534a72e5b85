import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** score.py, asked line by line. */
export function secondImplementation() {
  const script = fileURLToPath(new URL('run.py', import.meta.url));
  const python = spawn('python3', ['-B', script, '--lines'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  return {
    ask: (line) => python.stdin.write(`${JSON.stringify(line)}\n`),
    answer: async () => JSON.parse((await answers.next()).value),
    end: () => python.stdin.end(),
  };
}

/** The TypeScript sources in one module: Node 20 reads none. */
export async function sources() {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  const outfile = join(folder, 'sources.mjs');
  const contents = [
    `export * as engine from '../../src/index.ts';`,
    `export { rubrics } from '../../rubrics/index.ts';`,
    `export { randomCases } from './random-cases.ts';`,
  ].join('\n');
  const resolveDir = fileURLToPath(new URL('./', import.meta.url));
  await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
