// Mutants of the sources, room by room against the tests of that room, in a copy of the tree:
// Stryker is no dependency of the package's.
//   node test/audit/mutation.mjs               every room of src
//   node test/audit/mutation.mjs exact rules   these
// A room's tests alone are a strict measure: what only another room's tests notice survives here.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const STRYKER = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@9`);
const LEFT_OUT = /(?:^|\/)(?:node_modules|dist|reports|coverage|\.git|\.stryker-tmp)$/;
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const inSrc = await readdir(join(root, 'src'), { withFileTypes: true });
const all = inSrc.filter((one) => one.isDirectory()).map(({ name }) => name);
const rooms = argv.length > 2 ? argv.slice(2) : all;
const unknown = rooms.find((room) => !all.includes(room));
if (unknown !== undefined) throw new RangeError(`${unknown} is none of ${all.join(', ')}`);

const folder = await mkdtemp(join(tmpdir(), 'mutation-'));
try {
  await cp(root, folder, { recursive: true, filter: (from) => !LEFT_OUT.test(from) });
  setUp('ci', ...QUIET);
  setUp('install', '--no-save', ...QUIET, ...STRYKER);
  setUp('run', '--silent', 'build', '--', '--silent');
  await mkdir(join(root, 'reports'), { recursive: true });
  for (const room of rooms) await mutate(room);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** One room: its report is printed, and kept as reports/mutation-ROOM.json. */
async function mutate(room) {
  console.log(`--- mutants of src/${room}`);
  const settings = {
    include: [`test/${room}/**/*.test.ts`],
    setupFiles: ['test/support/laws.ts'],
    testTimeout: 60_000,
  };
  const config = `export default { test: ${JSON.stringify(settings)} };\n`;
  await writeFile(join(folder, 'vitest.mutation.config.mjs'), config);
  const args = ['stryker', 'run', 'stryker.config.json', '--mutate', `src/${room}/**/*.ts`];
  if (spawnSync('npx', args, { cwd: folder, stdio: 'inherit' }).status !== 0) process.exitCode = 1;
  const kept = join(root, `reports/mutation-${room}.json`);
  await cp(join(folder, 'reports/mutation.json'), kept).catch(() => console.log('no report'));
}

function setUp(...args) {
  if (spawnSync('npm', args, { cwd: folder, stdio: 'inherit' }).status === 0) return;
  throw new Error(`the copy cannot be set up: npm ${args.join(' ')}`);
}
