// Packed results beside whole ones: bytes, the time from a result to its text and back, and the whole
// way from the text that comes in to the text that is stored, or to the totals; in turns.
//   node --expose-gc test/bench/packed.mjs [units] [rounds]
import { pathToFileURL } from 'node:url';
import { cohortBounds, packScore, parseSubmission, scoreUnit, unpackScore } from 'dti-scoring';
import { hueCommune2023 as rubric } from 'dti-scoring/rubrics/hue-commune-2023';
import { packedTexts, summaries } from './contenders/engine.mjs';
import { communes } from './nation.mjs';
import { median } from './report.mjs';

/** So many results are held at a time: whole ones of a nation are a gigabyte of text. */
const BLOCK = 500;

/** What runs against what: a name, what it begins from, and what it makes. */
const RUNS = [
  ['stringify', 'scores', (one) => JSON.stringify(one)],
  ['pack and stringify', 'scores', (one) => JSON.stringify(packScore(one))],
  ['parse', 'whole', (text) => JSON.parse(text)],
  ['parse and unpack', 'packed', (text) => unpackScore(rubric, JSON.parse(text))],
  ['parse a submission', 'texts', (text) => JSON.parse(text)],
];

async function timed(list, run) {
  const start = process.hrtime.bigint();
  const made = await run(list);
  return [made, Number(process.hrtime.bigint() - start) / 1e3 / list.length];
}

/** The targets, each with its limit and what was measured, for a nation of so many units. */
export async function packedFigures(units, rounds) {
  const bounds = cohortBounds(rubric, [...communes(rubric, units)]);
  const scored = (text) => {
    const { submission } = parseSubmission(rubric, JSON.parse(text));
    return JSON.stringify(scoreUnit(rubric, submission, { bounds }));
  };
  const runs = [
    ...RUNS.map(([name, from, make]) => [name, from, (list) => list.map(make)]),
    ['text to whole text', 'texts', (list) => list.map(scored)],
    ['text to packed text', 'texts', (list) => counted(packedTexts(rubric, read(list), bounds))],
    ['text to totals', 'texts', (list) => counted(summaries(rubric, read(list), bounds))],
  ];
  const times = Object.fromEntries(runs.map(([name]) => [name, []]));
  const bytes = { whole: 0, packed: 0 };
  const kept = [];
  let block = [];

  async function measure() {
    const scores = block.map((one) => scoreUnit(rubric, one, { bounds }));
    const lists = { scores, texts: block.map((one) => JSON.stringify(one)) };
    lists.whole = scores.map((one) => JSON.stringify(one));
    lists.packed = scores.map((one) => JSON.stringify(packScore(one)));
    for (let round = 0; round < rounds; round += 1) {
      for (let at = 0; at < runs.length; at += 1) {
        const [name, from, run] = runs[(at + round) % runs.length];
        const [, time] = await timed(lists[from], run);
        times[name].push(time);
      }
    }
    for (const text of lists.whole) bytes.whole += Buffer.byteLength(text);
    for (const text of lists.packed) bytes.packed += Buffer.byteLength(text);
    // What a packed result takes as it is held.
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const held = scores.map((one) => packScore(one));
    globalThis.gc?.();
    kept.push((process.memoryUsage().heapUsed - before) / held.length / 1e3);
    block = [];
  }

  for (const commune of communes(rubric, units)) {
    block.push(commune);
    if (block.length === BLOCK) await measure();
  }
  if (block.length > 0) await measure();
  /** The median of the ratios within each round, where both ran side by side. */
  const ratio = (name, base) => median(times[name].map((time, at) => time / times[base][at]));
  const targets = [
    ['packed, bytes to the whole', 1 / 8, bytes.packed / bytes.whole],
    ['pack and stringify, to stringifying', 1 / 6, ratio('pack and stringify', 'stringify')],
    ['parse and unpack, to parsing', 1 / 3, ratio('parse and unpack', 'parse')],
    [
      'text to packed text, to the whole way',
      0.3,
      ratio('text to packed text', 'text to whole text'),
    ],
    ['text to totals, to parsing the text', 1.5, ratio('text to totals', 'parse a submission')],
    ...(globalThis.gc ? [['kept packed result, kB', 2, median(kept)]] : []),
  ];
  return { targets, times: Object.entries(times).map(([name, list]) => [name, median(list)]) };
}

function* read(texts) {
  for (const text of texts) yield JSON.parse(text);
}

async function counted(results) {
  let seen = 0;
  for await (const one of results) seen += one.length ?? one.pillars.length;
  return seen;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [units = 10_598, rounds = 7] = process.argv.slice(2).map(Number);
  const { targets, times } = await packedFigures(units, rounds);
  console.log(`${units} units, ${rounds} rounds`);
  for (const [name, time] of times) console.log(`${name}: ${time.toFixed(0)} µs a unit`);
  for (const [name, limit, value] of targets) {
    const reached = value <= limit ? 'yes' : 'no';
    console.log(`${name}: ${value.toFixed(3)}, at most ${limit.toFixed(3)}: ${reached}`);
  }
}
