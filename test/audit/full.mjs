// Everything that takes too long for every change, with its figures: npm run audit:full
//   -- --only fuzz,oracle    some of fuzz, oracle, conformance, bench
//   -- --scale 0.01          so much of the usual counts: a try of the script itself
//   -- --seed 7              of all that is drawn at random; printed, and another one each time
import { spawn } from 'node:child_process';
import { argv, env, execPath, exit } from 'node:process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    only: { type: 'string' },
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const scale = Number(values.scale);
const seed = Number(values.seed);
if (!(scale > 0) || !(seed > 0)) throw new RangeError('--scale and --seed are numbers above 0');
const times = (usual) => String(Math.max(1, Math.round(usual * scale)));

const node = (...args) => ({ command: execPath, args });
const BENCHES = ['plan', 'screen', 'sensitivity', 'packed'];
const STEPS = {
  // A million submissions, more than 100,000 rubrics, and the rest.
  fuzz: [
    node(
      'test/fuzz/run.mjs',
      ...['--count', times(1_300_000), '--seconds', '86400', '--seed', String(seed), '--growth'],
    ),
  ],
  oracle: [
    {
      ...node('node_modules/vitest/vitest.mjs', 'run', 'test/properties/oracle.test.ts'),
      env: { ORACLE_RUNS: times(1_000_000), ORACLE_SEED: String(seed) },
    },
    {
      ...node('node_modules/vitest/vitest.mjs', 'run', 'test/cohort/oracle.test.ts'),
      env: { ORACLE_COHORTS: times(10_000) },
    },
  ],
  conformance: [node('test/conformance/differ.mjs', times(200_000), String(seed))],
  bench: [
    {
      ...node('--expose-gc', '--no-flush-bytecode', 'test/bench/run.mjs'),
      env: scale < 0.1 ? { BENCH_QUICK: '1' } : {},
    },
    ...BENCHES.map((name) => node('--expose-gc', `test/bench/${name}.mjs`)),
  ],
};

const names = values.only?.split(',') ?? Object.keys(STEPS);
const unknown = names.find((name) => !Object.hasOwn(STEPS, name));
if (unknown !== undefined) throw new RangeError(`${unknown} is none of ${Object.keys(STEPS)}`);

const report = [];
for (const name of names) {
  for (const { command, args, env: more = {} } of STEPS[name]) {
    const settings = Object.entries(more).map(([key, value]) => `${key}=${value}`);
    const what = [...settings, 'node', ...args].join(' ');
    console.log(`--- ${name}: ${what}`);
    const start = Date.now();
    const code = await ended(command, args, { ...env, NO_COLOR: '1', ...more });
    const seconds = Math.round((Date.now() - start) / 1000);
    report.push(`${code === 0 ? 'held  ' : 'FAILED'} ${name}: ${what} (${seconds} s)`);
  }
}
console.log(`--- audit of seed ${seed}\n${report.join('\n')}`);
exit(report.every((line) => line.startsWith('held')) ? 0 : 1);

/** The exit code, the figures printed as they come. */
function ended(command, args, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: environment });
    child.on('error', reject).on('exit', (code) => resolve(code ?? 1));
  });
}
