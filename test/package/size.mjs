// What the package weighs, as its users get it: packed, installed, then bundled for a page and
// imported by fresh processes. Prints each figure beside its budget; exits 1 where one is passed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const SCORE = `
  import { scoreUnit } from 'dti-scoring';
  import { hueCommune2023 } from 'dti-scoring/rubrics/hue-commune-2023';
  export const score = (submission) => scoreUnit(hueCommune2023, submission);
`;
const RANK = `export { rankUnits } from 'dti-scoring';`;

/**
 * Bytes after minifying and gzip, with all dependencies in it. A bundle over its budget is said to
 * be; the run fails where it is over its limit, so that it grows no further unnoticed.
 */
const BUNDLES = [
  // 12 kB of it are Huế's rubric: the nouns of what it counts, and its notes in two languages.
  { what: 'scoring one rubric', code: SCORE, budget: 60_000, limit: 65_000 },
  { what: 'ranking alone', code: RANK, budget: 10_000, limit: 10_000 },
];

const FIRST_SCORE = `
  const [{ scoreUnit }, { hueCommune2023 }] = await Promise.all([
    import('dti-scoring'),
    import('dti-scoring/rubrics/hue-commune-2023'),
  ]);
  const score = scoreUnit(hueCommune2023, {
    unit: { id: 'vy-da' },
    answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } },
  });
  if (score.points !== '7.38') throw new Error(score.points);
`;
const ZOD = `await import('zod');`;

/** Import and first score, as a multiple of `import 'zod'`. */
const TIME_BUDGET = 1.1;
/** Shared machines are noisy: a run fails only where the ratio is beyond the budget by this factor. */
const TOLERANCE = 1.5;
const RUNS = 15;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder with the packed package installed in it, its dependencies beside it. */
function install() {
  const home = mkdtempSync(join(tmpdir(), 'dti-scoring-size-'));
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', home], options);
  const name = /dti-scoring-[\d.]+\.tgz/.exec(packed)?.[0] ?? '';
  const modules = join(home, 'node_modules');
  const own = join(modules, 'dti-scoring');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', join(home, name), '-C', own, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  // zod is what is compared with, so it is there in any case.
  for (const dependency of new Set([...Object.keys(dependencies), 'zod'])) {
    symlinkSync(join(root, 'node_modules', dependency), join(modules, dependency));
  }
  return home;
}

async function bundled(home, { code }) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: home },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

/** Milliseconds from before the first import to after the last line, in a process of its own. */
function timed(home, code) {
  const file = join(home, 'timed.mjs');
  writeFileSync(
    file,
    `const from = performance.now();\n${code}\nconsole.log(performance.now() - from);\n`,
  );
  return Number(execFileSync(process.execPath, [file], { encoding: 'utf8' }));
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

const home = install();
let passed = true;
try {
  for (const bundle of BUNDLES) {
    const bytes = await bundled(home, bundle);
    passed &&= bytes <= bundle.limit;
    const mark =
      bytes <= bundle.budget ? '' : bytes <= bundle.limit ? '  over, within its limit' : '  OVER';
    console.log(`${bundle.what}: ${bytes} of ${bundle.budget} bytes gzipped${mark}`);
  }
  const ours = [];
  const zods = [];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(timed(home, FIRST_SCORE));
    zods.push(timed(home, ZOD));
  }
  const ratio = median(ours) / median(zods);
  const limit = TIME_BUDGET * TOLERANCE;
  const mark = ratio <= TIME_BUDGET ? '' : ratio <= limit ? '  over, within tolerance' : '  OVER';
  passed &&= ratio <= limit;
  const [own, zod] = [ours, zods].map((times) => `${median(times).toFixed(0)} ms`);
  console.log(
    `import and first score: ${own}, import 'zod': ${zod}: ${ratio.toFixed(2)} of ${TIME_BUDGET} (fails over ${limit.toFixed(2)})${mark}`,
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}
process.exit(passed ? 0 : 1);
