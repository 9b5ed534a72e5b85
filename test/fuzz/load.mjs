import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The fuzzer and the sources that it tries, in one module: Node 20 reads no TypeScript. */
export async function fuzzer() {
  const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
  const outfile = join(folder, 'fuzz.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('fuzz.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    // What was bundled as CommonJS asks for Node's own modules.
    banner: {
      js: `import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url);`,
    },
    outfile,
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
