import { parseSubmission, scoreUnit } from 'dti-scoring';
import { hueCommune2023 as R } from 'dti-scoring/rubrics';
import { decimalScorer } from './contenders/naive-decimal.mjs';
import { plainScorer } from './contenders/plain.mjs';
import { nation } from './nation.mjs';

const N = 4000;
const raws = nation(R, N);
const nb = { 'VII.1.1': { max: 90000 }, 'VII.1.2': { max: 90000 } };
const b = (n) => ({ numerator: String(n), denominator: '1', units: [] });
const bounds = {
  rubric: { id: R.id, version: R.version },
  components: { 'VII.1.1': { min: b(0), max: b(90000) }, 'VII.1.2': { min: b(0), max: b(90000) } },
};
const parsed = raws.map((r) => {
  const p = parseSubmission(R, r);
  if (!p.ok) throw p.issues;
  return p.submission;
});
const plain = plainScorer(R, nb),
  dec = decimalScorer(R, nb);
let same = 0;
for (let i = 0; i < 500; i++) {
  const a = dec(raws[i]).points.toString();
  const c = scoreUnit(R, parsed[i], { bounds }).points;
  if (a === c) same++;
}
console.log('same totals as decimal', same, '/500');
const C = {
  plain: () => {
    let x = 0;
    for (const r of raws) x += plain(r).points;
    return x;
  },
  dec: () => {
    let x = 0;
    for (const r of raws.slice(0, 500)) x += dec(r).points.toNumber();
    return x;
  },
  engine: () => {
    let x = 0;
    for (const p of parsed) x += scoreUnit(R, p, { bounds }).points.length;
    return x;
  },
  raw: () => {
    let x = 0;
    for (const r of raws) {
      const p = parseSubmission(R, r);
      x += scoreUnit(R, p.submission, { bounds }).points.length;
    }
    return x;
  },
};
const T = {};
for (let k = 0; k < 9; k++)
  for (const [n, f] of Object.entries(C)) {
    const t = process.hrtime.bigint();
    f();
    const d = Number(process.hrtime.bigint() - t) / 1e3 / (n === 'dec' ? 500 : N);
    (T[n] ??= []).push(d);
  }
const med = (a) => [...a].sort((x, y) => x - y)[a.length >> 1];
for (const n of Object.keys(C))
  console.log(
    n,
    med(T[n]).toFixed(1),
    'µs; ratio to plain',
    med(T[n].map((v, i) => v / T.plain[i])).toFixed(2),
    'to dec',
    med(T[n].map((v, i) => v / T.dec[i])).toFixed(3),
  );
