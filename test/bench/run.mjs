// `npm run bench`: the same seeded nation of Huế submissions for every contender, in one process,
// the contenders alternating. Not a test: a target that is missed is printed, nothing fails.
//   BENCH_UNITS   units of the nation (10598, as many communes as Vietnam had)
//   BENCH_ROUNDS  rounds (9)
//   BENCH_QUICK=1 a smoke run of a few seconds: its figures mean nothing
//   BENCH_AGAINST the dist directory of another build: this one against that one, and nothing else
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { cohortBounds, parseSubmission } from 'dti-scoring';
import { hueCommune2023 } from 'dti-scoring/rubrics/hue-commune-2023';
import { checkDecimals, countEqual, countMisprints } from './agreement.mjs';
import { bounds as allBounds, fullScorer, rawScorer, summaries } from './contenders/engine.mjs';
import { jsonRulesScorer } from './contenders/json-rules-engine.mjs';
import { decimalScorer } from './contenders/naive-decimal.mjs';
import { plainScorer } from './contenders/plain.mjs';
import { zenScorer } from './contenders/zen-engine.mjs';
import { longTexts } from './long-texts.mjs';
import { nation } from './nation.mjs';
import { packedFigures } from './packed.mjs';
import { median, printTable } from './report.mjs';

const QUICK = process.env.BENCH_QUICK === '1';
const UNITS = Number(process.env.BENCH_UNITS ?? (QUICK ? 600 : 10_598));
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? (QUICK ? 2 : 9));
const FLAT_ROUNDS = QUICK ? 1 : 5;
const SIZES = QUICK ? [500, 1_000, 2_000] : [1_000, 10_598, 100_000];

if (process.env.BENCH_AGAINST !== undefined) {
  const { compareBuilds } = await import('./against/compare.mjs');
  await compareBuilds(process.env.BENCH_AGAINST, { units: UNITS, rounds: ROUNDS });
  process.exit(0);
}

const rubric = hueCommune2023;
const raws = nation(rubric, UNITS);
const parsed = raws.map((raw) => {
  const result = parseSubmission(rubric, raw);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.submission;
});
const bounds = cohortBounds(rubric, parsed);
const numbers = Object.fromEntries(
  Object.entries(bounds.components).map(([place, { max }]) => [
    place,
    { max: Number(max.numerator) / Number(max.denominator) },
  ]),
);

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
console.log(`load before: ${loadavg()[0]?.toFixed(2)}; ${UNITS} units, ${ROUNDS} rounds`);

// What runs against what

/** Each result is looked at and dropped, or all are kept. */
function perUnit(score) {
  return {
    streamed(inputs) {
      let seen = 0;
      for (const input of inputs) seen += score(input).pillars.length;
      return seen;
    },
    retained(inputs) {
      const results = [];
      for (const input of inputs) results.push(score(input));
      return results;
    },
  };
}

function perUnitAsync(score) {
  return {
    async streamed(inputs) {
      let seen = 0;
      for (const input of inputs) if ((await score(input)).points > 0) seen += 1;
      return seen;
    },
  };
}

const jsonRules = jsonRulesScorer(rubric, numbers);
const zen = zenScorer(rubric, numbers);
const PLAIN = '1 plain numbers';
const DECIMAL = '2 decimal.js';
const FULL = '4 engine: parsed → full result';
const RAW = '4 engine: raw → parsed → full result';
const SUMMARY = '4 engine: parsed → summary';
const BOUNDS = '4 engine: parsed → bounds';

/** `share` of the units, in every `every`th round: the slow ones would take hours. */
const contenders = [
  { name: PLAIN, inputs: raws, ...perUnit(plainScorer(rubric, numbers)) },
  // Streamed on every unit, so that it meets memory as the others do; kept, it takes 1 GB of it.
  { name: DECIMAL, inputs: raws, keep: 0.1, ...perUnit(decimalScorer(rubric, numbers)) },
  { name: '3 zen-engine', inputs: raws, share: 0.05, every: 3, ...perUnitAsync(zen) },
  { name: '3 json-rules-engine', inputs: raws, share: 0.01, every: 3, ...perUnitAsync(jsonRules) },
  { name: FULL, inputs: parsed, ...perUnit(fullScorer(rubric, bounds)) },
  { name: RAW, inputs: raws, ...perUnit(rawScorer(rubric, bounds)) },
  {
    name: SUMMARY,
    inputs: parsed,
    async streamed(inputs) {
      let seen = 0;
      for await (const summary of summaries(rubric, inputs, bounds)) seen += summary.pillars.length;
      return seen;
    },
    async retained(inputs) {
      const results = [];
      for await (const summary of summaries(rubric, inputs, bounds)) results.push(summary);
      return results;
    },
  },
  { name: BOUNDS, inputs: parsed, streamed: (inputs) => allBounds(rubric, inputs) },
].map(({ inputs, share = 1, every = 1, ...rest }) => {
  const count = Math.min(inputs.length, Math.max(50, Math.round(inputs.length * share)));
  return { ...rest, every, inputs: inputs.slice(0, count) };
});

/** A nation is streamed part by part in turn with the others: a machine's moods last for seconds. */
const PARTS = 5;

function partOf({ inputs }, part) {
  const edge = (at) => Math.round((inputs.length * at) / PARTS);
  return inputs.slice(edge(part), edge(part + 1));
}

// Rounds

/** What every contender measured in every round that it ran in; each round begins with the next. */
async function rounds(total, every, names, measure) {
  const figures = new Map(names.map(({ name }) => [name, []]));
  for (let round = 0; round < total; round += 1) {
    if (round % every === 0) globalThis.gc();
    for (let at = 0; at < names.length; at += 1) {
      const contender = names[(at + round) % names.length];
      if (Math.floor(round / every) % contender.every !== 0) continue;
      figures.get(contender.name)[round] = await measure(contender, round % every);
    }
  }
  return figures;
}

async function timed(run, inputs) {
  const start = process.hrtime.bigint();
  const result = await run(inputs);
  const nanoseconds = Number(process.hrtime.bigint() - start);
  return { result, time: nanoseconds / 1e3 / inputs.length };
}

async function measureStreamed(contender, part) {
  // What the one before left behind is not this one's to collect.
  globalThis.gc({ type: 'minor' });
  const { result, time } = await timed(contender.streamed, partOf(contender, part));
  if (result === 0) throw new Error(`${contender.name} did nothing`);
  return { time };
}

async function measureRetained(contender) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const { inputs, keep = 1 } = contender;
  const kept = inputs.slice(0, Math.round(inputs.length * keep));
  const { result, time } = await timed(contender.retained, kept);
  globalThis.gc();
  const bytes = (process.memoryUsage().heapUsed - before) / result.length;
  return { time, kilobytes: bytes / 1e3 };
}

function of(figures, name, field) {
  return median(
    figures
      .get(name)
      .filter((one) => one !== undefined)
      .map((one) => one[field]),
  );
}

/** The median of the ratios within each round, where both ran side by side. */
function ratio(figures, name, base) {
  const bases = figures.get(base);
  return median(
    figures
      .get(name)
      .map(({ time }, round) => time / bases[round].time)
      .filter((one) => !Number.isNaN(one)),
  );
}

function printRounds(title, figures, contenders, more = []) {
  const head = ['contender', 'µs a unit', 'to 1', 'to 2', ...more, 'units', 'times'];
  const rows = contenders.map(({ name, inputs }) => [
    name,
    of(figures, name, 'time').toFixed(1),
    ratio(figures, name, PLAIN).toFixed(2),
    ratio(figures, name, DECIMAL).toFixed(3),
    ...more.map(() => of(figures, name, 'kilobytes').toFixed(1)),
    String(inputs.length),
    String(figures.get(name).filter((one) => one !== undefined).length),
  ]);
  printTable(title, head, rows);
}

// The run

const SAMPLE = Math.min(UNITS, 1_500);
checkDecimals(rubric, raws.slice(0, SAMPLE), bounds, numbers);
countMisprints(rubric, raws, bounds, numbers);
await countEqual('zen-engine', zen, rubric, raws.slice(0, 200), bounds);
await countEqual('json-rules-engine', jsonRules, rubric, raws.slice(0, 200), bounds);

for (const contender of contenders) {
  await contender.streamed(contender.inputs.slice(0, 200));
}

const streamed = await rounds(ROUNDS * PARTS, PARTS, contenders, measureStreamed);
printRounds(
  `Streamed: each result dropped after use (${ROUNDS} rounds of ${PARTS} parts, medians)`,
  streamed,
  contenders,
);

const keeping = contenders.filter(({ retained }) => retained !== undefined);
const retained = await rounds(ROUNDS, 1, keeping, measureRetained);
printRounds(`Retained: all results kept (${ROUNDS} rounds, medians)`, retained, keeping, [
  'kB a unit',
]);

const stream = fileURLToPath(new URL('stream.mjs', import.meta.url));
/** The sizes in turn, round after round: a machine that grows slower must not look like a size. */
const flat = Array.from({ length: FLAT_ROUNDS }, () =>
  SIZES.map((size) => {
    const times = Math.max(1, Math.min(9, Math.round(20_000 / size)));
    const child = execFileSync(process.execPath, [stream, String(size), String(times)]);
    const { runs, megabytes } = JSON.parse(child.toString());
    return { time: median(runs), runs: runs.length, megabytes };
  }),
);
const column = (at, field) => flat.map((round) => round[at][field]);
const toFirst = SIZES.map((_, at) =>
  median(column(at, 'time').map((time, round) => time / flat[round][0].time)),
);
const megabytes = SIZES.map((_, at) => Math.max(...column(at, 'megabytes')));
printTable(
  'A streamed cohort, raw → bounds → raw → full results; each size in a process of its own',
  ['units', 'µs a unit', 'least', 'most', 'to the first', 'runs', 'peak RSS above the start, MB'],
  SIZES.map((size, at) => [
    String(size),
    median(column(at, 'time')).toFixed(1),
    Math.min(...column(at, 'time')).toFixed(1),
    Math.max(...column(at, 'time')).toFixed(1),
    toFirst[at].toFixed(2),
    `${FLAT_ROUNDS} × ${flat[0][at].runs}`,
    megabytes[at].toFixed(0),
  ]),
);

// Targets

const stored = await packedFigures(UNITS, QUICK ? 1 : 3);
printTable(
  'Stored: results packed, and the way from text to text (medians)',
  ['step', 'µs a unit'],
  stored.times.map(([name, time]) => [name, time.toFixed(1)]),
);

const targets = [
  ['streamed full result, to plain numbers', 1.5, ratio(streamed, FULL, PLAIN)],
  ['streamed full result, to decimal.js', 1 / 10, ratio(streamed, FULL, DECIMAL)],
  ['streamed raw → full result, to decimal.js', 1 / 7, ratio(streamed, RAW, DECIMAL)],
  ['streamed raw → full result, to plain numbers', 1.9, ratio(streamed, RAW, PLAIN)],
  ['streamed summary, µs a unit', 6, of(streamed, SUMMARY, 'time')],
  [`time a unit, ${SIZES.join(' / ')} units, most to least`, 1.3, spread(toFirst)],
  ['retained full result, to plain numbers', 1, ratio(retained, FULL, PLAIN)],
  ['retained full result, kB a unit', 20, of(retained, FULL, 'kilobytes')],
  [`streamed ${SIZES.at(-1)} units, MB above the start`, 150, megabytes.at(-1)],
  ...stored.targets,
];

function spread(values) {
  return Math.max(...values) / Math.min(...values);
}

printTable(
  QUICK ? 'Targets (a smoke run: no figures to quote)' : 'Targets',
  ['target', 'at most', 'measured', 'reached'],
  targets.map(([name, limit, value]) => [
    name,
    limit.toFixed(3),
    value.toFixed(3),
    value <= limit ? 'yes' : 'no',
  ]),
);
longTexts();
console.log(`\nload after: ${loadavg()[0]?.toFixed(2)}`);
