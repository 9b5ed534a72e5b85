// What a draw costs beside a pass of summaries over the same units, in turns.
//   node --expose-gc test/bench/sensitivity.mjs [units] [rounds]
import { parseSubmission, scoreCohort, sensitivity } from 'dti-scoring';
import { hueCommune2023 as rubric } from 'dti-scoring/rubrics/hue-commune-2023';
import { nation } from './nation.mjs';
import { median, printTable } from './report.mjs';

const [size = 10_598, rounds = 5] = process.argv.slice(2).map(Number);
const DRAWS = 10;
const units = nation(rubric, size).map((one) => parseSubmission(rubric, one).submission);
const timed = (run) => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const VARY = {
  'weights alone': { weights: '0.2' },
  'weights, readings and bounds': { weights: '0.2', readings: true, bounds: 'drop-extreme' },
};
const rows = Object.entries(VARY).map(([name, vary]) => {
  const [ratios, times] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const run = (draws) => timed(() => sensitivity(rubric, units, { vary, draws, seed: 1 }));
    const [one, many] = [run(1), run(1 + DRAWS)];
    const pass = timed(() => scoreCohort(rubric, units, { summary: true }));
    times.push((many - one) / DRAWS);
    ratios.push((many - one) / DRAWS / pass);
  }
  return [name, 'at most 0.50', median(ratios).toFixed(3), median(times).toFixed(1)];
});
printTable(`A draw over ${size} units`, ['vary', 'target', 'to a pass of summaries', 'ms'], rows);
