// Packed results beside whole ones: bytes, and the time from a result to its text and back, in turns.
//   node --expose-gc test/bench/packed.mjs [units] [rounds]
import { packScore, scoreUnit, unpackScore } from 'dti-scoring';
import { hueCommune2023 as rubric } from 'dti-scoring/rubrics/hue-commune-2023';
import { communes } from './nation.mjs';

const [units = 10_598, rounds = 7] = process.argv.slice(2).map(Number);
/** So many results are held at a time: whole ones of a nation are a gigabyte of text. */
const BLOCK = 500;

const NAMES = ['stringify', 'pack and stringify', 'parse', 'parse and unpack'];
const ratios = { pack: [], unpack: [] };
const bytes = { whole: 0, packed: 0 };
const kept = [];

function timed(list, run) {
  const start = process.hrtime.bigint();
  const made = list.map(run);
  return [made, Number(process.hrtime.bigint() - start) / 1e3 / list.length];
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const times = NAMES.map(() => []);
let block = [];

function measure() {
  const scores = block.map((one) => scoreUnit(rubric, one));
  for (let round = 0; round < rounds; round += 1) {
    const [whole, a] = timed(scores, (one) => JSON.stringify(one));
    const [packed, b] = timed(scores, (one) => JSON.stringify(packScore(one)));
    const [, c] = timed(whole, (text) => JSON.parse(text));
    const [, d] = timed(packed, (text) => unpackScore(rubric, JSON.parse(text)));
    for (const [at, time] of [a, b, c, d].entries()) times[at].push(time);
    ratios.pack.push(b / a);
    ratios.unpack.push(d / c);
    if (round > 0) continue;
    for (const text of whole) bytes.whole += Buffer.byteLength(text);
    for (const text of packed) bytes.packed += Buffer.byteLength(text);
  }
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
  if (block.length === BLOCK) measure();
}
if (block.length > 0) measure();

const rows = [
  ['bytes, to the whole', 1 / 8, bytes.packed / bytes.whole],
  ['pack and stringify, to stringifying the whole', 1 / 6, median(ratios.pack)],
  ['parse and unpack, to parsing the whole', 1 / 3, median(ratios.unpack)],
  ...(globalThis.gc ? [['kept packed result, kB', 2, median(kept)]] : []),
];
console.log(
  `${units} units: ${(bytes.whole / units / 1e3).toFixed(1)} kB, packed ${(bytes.packed / units / 1e3).toFixed(1)} kB`,
);
for (const [at, name] of NAMES.entries()) {
  console.log(`${name}: ${median(times[at]).toFixed(0)} µs a unit`);
}
for (const [name, limit, value] of rows) {
  console.log(
    `${name}: ${value.toFixed(3)}, at most ${limit.toFixed(3)}: ${value <= limit ? 'yes' : 'no'}`,
  );
}
