// From a published table to a rubric that scores, step by step; the guide is README.md beside it.
// Ends with an error where a step does not give what the guide says. Run after `npm run build`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  applyPoints,
  defineRubric,
  diffRubrics,
  explain,
  explainDecision,
  explainDiff,
  explainLint,
  lintRubric,
  rubricFromTable,
  scoreUnit,
} from 'dti-scoring';
import { readCsv } from './csv.mjs';
import { decided } from './decisions.mjs';

const locale = 'vi';
const read = (name) => readCsv(readFileSync(new URL(name, import.meta.url), 'utf8'));
const print = (title, lines) => console.log([`\n## ${title}`, ...lines].join('\n'));

// 1. The table, as a person got it, with what its columns are called and where it comes from.
const reading = rubricFromTable(read('table.csv'), {
  columns: { number: 'STT', name: 'Chỉ số', condition: 'Yêu cầu' },
  rubric: {
    id: 'khanh-hoa-awareness-2023',
    version: '11252/KH-UBND',
    level: 'province',
    title: 'Nhận thức số, tỉnh Khánh Hòa năm 2023',
    legalBasis: [
      { number: '11252/KH-UBND', issuedOn: '2023-10-30', issuer: 'UBND tỉnh Khánh Hòa' },
    ],
    period: { from: '2023-01-01', to: '2023-12-31' },
  },
  // The plan prints no points; QĐ 922/QĐ-BTTTT gives the pillar 100.
  pillars: { I: 100 },
});
assert.deepEqual(reading.issues, [], 'every row of the table can be read');

// 2. What is left to a person, and what that person says.
print(
  'Còn phải quyết định',
  reading.decisions.map((decision) => explainDecision(decision, { locale })),
);
const draft = defineRubric(decided(reading.rubric));

// 3. What the author should still look at.
const findings = lintRubric(draft);
print(
  'Kiểm tra',
  findings.length === 0 ? ['Không có gì.'] : findings.map((one) => explainLint(one, { locale })),
);
assert.deepEqual(findings, [], 'the draft is sound');

// 4. The official points, once they are published. A wrong table is refused, every fault at once.
const [, ...points] = read(process.argv[2] ?? 'points.csv');
const official = applyPoints(draft, Object.fromEntries(points), {
  version: '11252/KH-UBND, có điểm',
  note: 'Điểm minh họa, không phải điểm chính thức',
});

// 5. What that changed: rows have other points, so the two are not to be compared.
const diff = diffRubrics(draft, official);
print('Thay đổi so với bản nháp', explainDiff(diff, { locale }).split('\n'));
assert.equal(diff.comparable, false);
assert.deepEqual([diff.added, diff.removed, diff.rules], [[], [], []]);

// 6. The rubric as JSON, for other programs and for an editor that knows the schema.
const json = JSON.stringify({
  $schema: './node_modules/dti-scoring/dist/rubric.schema.json',
  ...official,
});
const rubric = defineRubric(JSON.parse(json));

// 7. A unit's answers, scored and explained.
const score = scoreUnit(rubric, {
  unit: { id: 'khanh-hoa', name: 'Tỉnh Khánh Hòa' },
  answers: {
    'I.1': { achieved: true },
    'I.2': { value: 40 },
    'I.9': { numerator: 3, denominator: 4 },
    'I.10': { numerator: 18, denominator: 20 },
  },
});
print('Kết quả', [
  explain(score, { locale }),
  explain(score, 'I.2', { locale }),
  explain(score, 'I.9', { locale }),
]);
// 15 + 10 × 40/52 + 10 × 3/4 + 15 × 18/20
assert.equal(score.points, '43.69');
