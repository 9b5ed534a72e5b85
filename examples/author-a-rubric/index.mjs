// From a published table to a scored cohort, step by step; the guide is README.md beside it. What
// differs from one province to the next stands in the files beside this one, none of it in code.
// Ends with an error where a step does not give what the guide says. Run after `npm run build`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  decide,
  defineRubric,
  explain,
  explainDecision,
  explainLint,
  lintRubric,
  rubricFromTable,
  scoreCohort,
} from 'dti-scoring';
import { readCsv } from './csv.mjs';

const locale = 'vi';
const text = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const json = (name) => JSON.parse(text(name));
const print = (title, lines) => console.log([`\n## ${title}`, ...lines].join('\n'));

// 1. The table, as a person got it, with what its columns are called and where it comes from.
const rows = readCsv(text('table.csv'));
const reading = rubricFromTable(rows, json('mapping.json'));
assert.deepEqual(reading.issues, [], 'every row of the table can be read');

// 2. What is left to a person, and what that person says.
print(
  'Còn phải quyết định',
  reading.decisions.map((decision) => explainDecision(decision, { locale })),
);
const answers = JSON.parse(
  process.argv[2] === undefined ? text('decisions.json') : readFileSync(process.argv[2], 'utf8'),
);
const decided = decide(reading, answers);
const open = decided.decisions.filter(({ blocks }) => blocks);
assert.deepEqual(open, [], 'nothing stands against the rubric');

// 3. What the author should still look at; every rule is held against its own condition once more.
const [, ...printed] = rows;
const conditions = Object.fromEntries(
  printed.map(([number, , , condition]) => [number, condition]),
);
const findings = lintRubric(decided.rubric, { conditions });
print(
  'Kiểm tra',
  findings.map((one) => explainLint(one, { locale })),
);
assert.deepEqual(
  findings.map(({ code, component }) => `${component} ${code}`),
  ['11 unreachable-points', '18 condition-unread', '22 condition-unread'],
);

// 4. The rubric as JSON, for other programs and for an editor that knows the schema.
const stored = JSON.stringify({
  $schema: './node_modules/dti-scoring/dist/rubric.schema.json',
  ...decided.rubric,
});
const rubric = defineRubric(JSON.parse(stored));

// 5. The units' answers, scored, ranked and explained.
const { units, ranking } = scoreCohort(rubric, json('units.json'));
print(
  'Kết quả',
  units.flatMap((score) => [explain(score, { locale }), explain(score, '14', { locale })]),
);
assert.deepEqual(
  ranking.map(({ unit, rank, points }) => [unit.name, rank, points]),
  [
    ['Xã A', 1, '64'],
    ['Xã B', 2, '53.5'],
  ],
);
