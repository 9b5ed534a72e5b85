import { parseSubmission, scoreUnit } from 'dti-scoring';
import { hueCommune2023 as R } from 'dti-scoring/rubrics';
import { nation } from './nation.mjs';

const N = 3000;
const raws = nation(R, N);
const b = (n) => ({ numerator: String(n), denominator: '1', units: [] });
const bounds = {
  rubric: { id: R.id, version: R.version },
  components: { 'VII.1.1': { min: b(0), max: b(90000) }, 'VII.1.2': { min: b(0), max: b(90000) } },
};
const parsed = raws.map((r) => parseSubmission(R, r).submission);
const what = process.argv[2];
let x = 0;
for (let k = 0; k < 40; k++) {
  if (what === 'score') for (const p of parsed) x += scoreUnit(R, p, { bounds }).points.length;
  else
    for (const r of raws) {
      x += parseSubmission(R, r).findings.length;
    }
}
console.log(x);
