// One streamed cohort in a process of its own, started by run.mjs: raw communes are made on the
// fly in both passes (bounds, then full results), and nothing is held. Prints one line of JSON.
//   node test/bench/stream.mjs <units> <times>
import { streamScores } from 'dti-scoring';
import { hueCommune2023 } from 'dti-scoring/rubrics/hue-commune-2023';
import { communes } from './nation.mjs';

const [units, times] = process.argv.slice(2).map(Number);
const before = process.memoryUsage.rss();

/** µs a unit of a whole run; making the communes is taken off. */
async function run(size, seed) {
  let making = 0;
  function* timed() {
    let since = process.hrtime.bigint();
    for (const commune of communes(hueCommune2023, size, seed)) {
      making += Number(process.hrtime.bigint() - since);
      yield commune;
      since = process.hrtime.bigint();
    }
  }
  let count = 0;
  const start = process.hrtime.bigint();
  for await (const score of streamScores(hueCommune2023, timed)) {
    if (score.points !== '0') count += 1;
  }
  const nanoseconds = Number(process.hrtime.bigint() - start) - making;
  if (count !== size) throw new Error(`${count} of ${size} units scored`);
  return nanoseconds / 1e3 / size;
}

// So that a short run is measured as warm as a long one.
await run(5_000, 1);
const runs = [];
for (let time = 0; time < times; time += 1) runs.push(await run(units));
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ units, runs, megabytes: (peak - before) / 1e6 }));
