// The cheapest plan: the package's solver beside a plain grid, and beside itself from the budget's side.
//   node test/bench/plan.mjs [models] [seed]
// Huế's shape: 79 groups of up to 12 levels in hundredths of a point, a target somewhere between.
import { fileURLToPath } from 'node:url';
// Comes with tsup. The solver is no part of what the package exports.
import { build } from 'esbuild';

const made = await build({
  entryPoints: [fileURLToPath(new URL('../../src/insight/plan/cheapest.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  write: false,
});
const { bestUnder, cheapest } = await import(
  `data:text/javascript;base64,${Buffer.from(made.outputFiles[0].text).toString('base64')}`
);

const [models = 200, seed = 1] = process.argv.slice(2).map(Number);
const GROUPS = 79;
const LEVELS = 12;

let state = seed >>> 0;
function random(below) {
  // mulberry32
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
}

/** What a level costs: at random, as its points with little beside them, or the points themselves. */
const KINDS = {
  random: () => 1 + random(10_000),
  near: (gain) => gain * 10 + random(60),
  rising: (gain) => Math.round(gain ** 1.5) + random(100),
  points: (gain) => gain,
};

function model(kind) {
  const groups = Array.from({ length: GROUPS }, () => {
    const most = 100 * (2 + random(12));
    return Array.from({ length: 1 + random(LEVELS) }, () => {
      const gain = 1 + random(most);
      return { gain, cost: KINDS[kind](gain) };
    });
  });
  const all = groups.reduce((sum, ways) => sum + Math.max(...ways.map(({ gain }) => gain)), 0);
  return { groups, need: 1 + random(all) };
}

/** The least cost of every gain up to what is needed, group by group. */
function grid({ groups, need }) {
  let least = new Float64Array(need + 1).fill(Infinity);
  least[0] = 0;
  for (const ways of groups) {
    const next = least.slice();
    for (const { gain, cost } of ways) {
      for (let at = 0; at <= need; at += 1) {
        const to = Math.min(need, at + gain);
        if (least[at] + cost < next[to]) next[to] = least[at] + cost;
      }
    }
    least = next;
  }
  return least[need];
}

function timed(run) {
  const start = process.hrtime.bigint();
  const made = run();
  return [made, Number(process.hrtime.bigint() - start) / 1e6];
}

const sorted = (list) => [...list].sort((a, b) => a - b);
const row = (name, list) => {
  const all = sorted(list);
  return `${name.padEnd(22)} median ${all[all.length >> 1].toFixed(2)} ms, slowest ${all.at(-1).toFixed(2)} ms`;
};

for (const kind of Object.keys(KINDS)) {
  const times = { 'this solver': [], 'a plain grid': [], 'under its budget': [] };
  let wrong = 0;
  for (let at = 0; at < models; at += 1) {
    const one = model(kind);
    const [found, own] = timed(() => cheapest(one.groups, one.need));
    const [least, other] = timed(() => grid(one));
    const [best, back] = timed(() => bestUnder(one.groups, found.cost));
    times['this solver'].push(own);
    times['a plain grid'].push(other);
    times['under its budget'].push(back);
    // Under the cost of the cheapest there is no less to be had, and it costs no more.
    if (found.cost !== least || !found.proven || best.gain < one.need || best.cost > least)
      wrong += 1;
  }
  console.log(`${kind}: ${models} models, ${wrong} wrong`);
  for (const [name, list] of Object.entries(times)) console.log(`  ${row(name, list)}`);
  if (wrong > 0) process.exitCode = 1;
}
