// What `rank` of the command takes for each unit of JSON lines beyond a fixed part, and its speed
// beside the same functions called in a program, in alternation. `npm run build` first.
//   node test/bench/command.mjs [units, default 100000] [times, default 3] [folder for the files]
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hueCommune2023 } from 'dti-scoring/rubrics/hue-commune-2023';
import { communes } from './nation.mjs';

const [most = 100_000, times = 3] = process.argv.slice(2, 4).map(Number);
const folder = mkdtempSync(join(process.argv[4] ?? tmpdir(), 'dti-scoring-bench-'));
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const [CLI, PROGRAM, TOLD] = ['../../dist/cli.cjs', 'command/program.mjs', 'command/told.cjs'].map(
  path,
);

/** A file of so many units; with `isAlike` all have the same answers, so that all are equal. */
function written(size, isAlike = false) {
  const file = join(folder, `${isAlike ? 'alike' : 'units'}-${size}.jsonl`);
  const to = openSync(file, 'w');
  let first;
  for (const commune of communes(hueCommune2023, size, 7)) {
    first ??= commune;
    const { unit } = commune;
    writeSync(to, `${JSON.stringify(isAlike ? { ...first, unit } : commune)}\n`);
  }
  closeSync(to);
  return file;
}

function run(args) {
  const out = openSync('/dev/null', 'w');
  const told = ['--require', TOLD, ...args];
  const ran = spawnSync(process.execPath, told, {
    stdio: ['ignore', out, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(out);
  return { exit: ran.status, ...(ran.status === 0 ? JSON.parse(ran.stderr) : {}) };
}

const rank = (file, format) => ['rank', '--rubric', 'hue-commune-2023', '--format', format, file];

/** The least heap, in MB, that a run of the command gets by with. */
function leastHeap(file, format) {
  let [least, most] = [8, 512];
  while (most - least > 1) {
    const tried = Math.floor((least + most) / 2);
    const { exit } = run([`--max-old-space-size=${tried}`, CLI, ...rank(file, format)]);
    if (exit === 0) most = tried;
    else least = tried;
  }
  return most;
}

/** Everything alive, in MB, at the most. */
function alive(file, format) {
  return run(['--expose-gc', CLI, ...rank(file, format)]).alive / 1e6;
}

const sizes = [most / 4, most / 2, most];
try {
  const all = [...sizes.map((size) => ({ size, file: written(size) }))];
  all.push({ size: `${most / 4} alike`, file: written(most / 4, true) });
  all.push({ size: `${most} alike`, file: written(most, true) });
  for (const format of ['json', 'csv']) {
    const found = all.map(({ size, file }) => {
      const live = alive(file, format);
      console.log(`${format}, ${size} units: ${live.toFixed(1)} MB alive at the most`);
      return live;
    });
    const perUnit = (small, large) => (((large - small) * 1e6) / (most * 0.75)).toFixed(0);
    console.log(
      `${format}: ${perUnit(found[0], found[2])} bytes a unit; ${perUnit(found[3], found[4])} of units that are equal`,
    );
  }
  const [small, , large] = all;
  const heaps = [small, large].map(({ file }) => leastHeap(file, 'json'));
  const grown = (((heaps[1] - heaps[0]) * 1e6) / (most * 0.75)).toFixed(0);
  console.log(`json: a heap of ${heaps.join(' and ')} MB is the least: ${grown} bytes a unit`);
  const shares = [];
  for (let time = 0; time < times; time += 1) {
    const program = run([PROGRAM, small.file]);
    const command = run([CLI, ...rank(small.file, 'json')]);
    shares.push(program.seconds / command.seconds);
    console.log(
      `${program.seconds.toFixed(2)} s as a program, ${command.seconds.toFixed(2)} s as the command`,
    );
  }
  console.log(
    `the command has ${shares.sort((a, b) => a - b)[Math.floor(times / 2)]?.toFixed(2)} of the program's speed`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
