// What a draw costs beside a pass of summaries over the same units; what is scored once before the
// first draw; and the memory that many draws take beside one.
//   node --expose-gc test/bench/sensitivity.mjs [units] [rounds] [draws]
import { parseSubmission, scoreCohort, sensitivity } from 'dti-scoring';
import { hueCommune2023 as rubric } from 'dti-scoring/rubrics/hue-commune-2023';
import { nation } from './nation.mjs';
import { median, printTable } from './report.mjs';

// Many draws, because a draw is the difference of two runs, and both begin with the same set-up.
const [size = 10_598, rounds = 3, draws = 60] = process.argv.slice(2).map(Number);
const units = nation(rubric, size).map((one) => parseSubmission(rubric, one).submission);
const timed = (run) => {
  globalThis.gc?.();
  const before = held();
  const start = process.hrtime.bigint();
  run();
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  return { time, buffers: held() - before };
};
// The columns of draws are typed arrays; what is not collected yet is counted as well.
const held = () => process.memoryUsage().arrayBuffers / 2 ** 20;
const VARY = {
  'weights alone': { weights: '0.2' },
  'weights, readings and bounds': { weights: '0.2', readings: true, bounds: 'drop-extreme' },
};
const rows = Object.entries(VARY).map(([name, vary]) => {
  const [ratios, times, setups, grown] = [[], [], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const run = (draws) => timed(() => sensitivity(rubric, units, { vary, draws, seed: 1 }));
    const [one, many] = [run(1), run(1 + draws)];
    const pass = timed(() => scoreCohort(rubric, units, { summary: true })).time;
    const each = (many.time - one.time) / draws;
    times.push(each);
    ratios.push(each / pass);
    setups.push(one.time / pass);
    grown.push(many.buffers - one.buffers);
  }
  const [ratio, time, setup, memory] = [ratios, times, setups, grown].map(median);
  const told = [ratio.toFixed(3), time.toFixed(1), setup.toFixed(1), memory.toFixed(1)];
  return [name, 'at most 0.50', ...told];
});
printTable(
  `A draw over ${size} units`,
  [
    'vary',
    'target',
    'to a pass of summaries',
    'ms',
    'set-up in passes',
    `MB more for ${draws} draws`,
  ],
  rows,
);
