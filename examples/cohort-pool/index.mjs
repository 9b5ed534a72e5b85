// A cohort scored by a pool of worker threads, in two steps: bounds of every part, merged; then
// scores of every part against the merged bounds. The result is that of one plain call.
//   npm run build && node examples/cohort-pool/index.mjs     (EXAMPLE_UNITS=2000)
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { mergeBounds, rankUnits, scoreCohort } from 'dti-scoring';
import { hueCommune2023 } from 'dti-scoring/rubrics/hue-commune-2023';
import { Piscina } from 'piscina';
import { nation } from '../../test/bench/nation.mjs';
import { jsonLines } from './worker.mjs';

const units = Number(process.env.EXAMPLE_UNITS ?? 2_000);
const workers = Math.max(2, availableParallelism());
const submissions = nation(hueCommune2023, units);
const seconds = (since) => `${((performance.now() - since) / 1e3).toFixed(2)} s`;

/** More parts than workers: whoever is done takes the next. */
function partsOf(list, count) {
  const size = Math.ceil(list.length / count);
  return Array.from({ length: Math.ceil(list.length / size) }, (_, part) =>
    list.slice(part * size, (part + 1) * size),
  );
}

const filename = new URL('worker.mjs', import.meta.url).href;
const pool = new Piscina({ filename, minThreads: workers, maxThreads: workers });
const parts = partsOf(submissions, workers * 4);

const pooledAt = performance.now();
const partBounds = await Promise.all(parts.map((part) => pool.run(part, { name: 'boundsOf' })));
const bounds = partBounds.reduce(mergeBounds);
const scored = await Promise.all(
  parts.map((part) => pool.run({ submissions: part, bounds }, { name: 'scoresOf' })),
);
const lines = Buffer.concat(scored.map((part) => part.lines));
const ranking = rankUnits(scored.flatMap((part) => part.totals));
const pooled = seconds(pooledAt);
await pool.destroy();

const plainAt = performance.now();
const plain = scoreCohort(hueCommune2023, submissions);
const plainLines = Buffer.concat(partsOf(plain.units, parts.length).map(jsonLines));
const alone = seconds(plainAt);

assert.equal(JSON.stringify(bounds), JSON.stringify(plain.bounds));
assert.ok(lines.equals(plainLines));
assert.deepEqual(ranking, plain.ranking);

console.log(`${units} units in ${parts.length} parts, ${workers} workers (piscina)`);
console.log(`to JSON lines and a ranking: pool ${pooled}, one plain call ${alone}`);
console.log('identical: bounds, every result byte for byte, ranking');
for (const { rank, unit, points, index } of ranking.slice(0, 5)) {
  console.log(
    `  ${String(rank).padStart(3)}  ${unit.name.padEnd(10)} ${points.padStart(7)}  ${index}`,
  );
}
