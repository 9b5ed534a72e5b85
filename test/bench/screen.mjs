// Screening a nation with planted faults: what is found, and its time beside scoring the same cohort.
//   node --expose-gc test/bench/screen.mjs [units] [rounds]
import { parseSubmission, scoreCohort, screen } from 'dti-scoring';
import { hueCommune2023 as rubric } from 'dti-scoring/rubrics/hue-commune-2023';
import { judged, plantedNation } from './planted.mjs';
import { median, printTable } from './report.mjs';

const [size = 10_598, rounds = 5] = process.argv.slice(2).map(Number);
const { units, previous, planted } = plantedNation(rubric, size);
const parsed = (list) => list.map((one) => parseSubmission(rubric, one).submission);
const [now, then] = [parsed(units), parsed(previous)];
const timed = (run) => {
  globalThis.gc?.();
  const start = process.hrtime.bigint();
  const result = run();
  return { result, time: Number(process.hrtime.bigint() - start) / 1e6 };
};
const ratios = { alone: [], years: [] };
let findings = [];
for (let round = 0; round < rounds; round += 1) {
  const scored = timed(() => scoreCohort(rubric, now)).time;
  ratios.alone.push(timed(() => screen(rubric, now)).time / scored);
  const years = timed(() => screen(rubric, now, { previous: then }));
  ratios.years.push(years.time / scored);
  findings = years.result;
}
const { found, right } = judged(findings, planted);
printTable(
  `${size} units, faults in ${planted.size}`,
  ['what', 'target', 'measured'],
  [
    ['planted faults found', 'at least 0.95', found.toFixed(4)],
    ['findings that are right', 'at least 0.9', right.toFixed(4)],
    ['time to scoring, one year', 'at most 3', median(ratios.alone).toFixed(2)],
    ['time to scoring, two years', 'at most 3', median(ratios.years).toFixed(2)],
  ],
);
