// From a decision in Word to the points of a unit that filled in a workbook: the tables of the .docx
// are read, a rubric is drafted from them, a person decides what the words leave open, a form goes
// out as .xlsx, comes back filled in, and is scored. Decision and answers are made up. The document
// holds what readers of Word files lose: cells merged across and down, a heading that is repeated on
// the next page, numbers that Word makes itself (the cells are empty), deleted and inserted text,
// signs of the font Symbol, an equation, check boxes. Ends with an error where a step does not give
// what it should. Needs fflate and saxes, as the entry does, and exceljs to play the person.
//   npm run build && node examples/workbook/index.mjs
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  componentOf,
  decide,
  defineRubric,
  explain,
  explainDecision,
  explainIssue,
  rubricFromTable,
  scoreUnit,
} from 'dti-scoring';
import { readForm, readTable, writeForm } from 'dti-scoring/workbook';
import { decisionBytes } from './decision.mjs';
import { filledIn } from './fill.mjs';

const locale = 'vi';
const print = (title, lines) => console.log([`\n## ${title}`, ...lines].join('\n'));
const kept = new URL('../../reports/', import.meta.url);
mkdirSync(kept, { recursive: true });
const keep = (name, bytes) => {
  const file = fileURLToPath(new URL(name, kept));
  writeFileSync(file, bytes);
  return `  ${file}`;
};

// 1. The tables of the decision. It has one: what stands on the second page under the heading once
// more is the same table.
const decision = decisionBytes();
const { tables, issues } = await readTable(decision);
assert.deepEqual(issues, [], 'all of it can be said as text');
assert.equal(tables.length, 1);
const [{ rows }] = tables;
assert.deepEqual(
  rows.map(([number]) => number),
  ['TT', 'I', '1', '1.1', '1.2', 'II', '1', '1.1', '', '1.2'],
);
assert.deepEqual(rows[3], [
  '1.1',
  'Ban hành kế hoạch chuyển đổi số của xã',
  '10',
  '31/3',
  '☒ Đã ban hành: 10 điểm\n☐ Chưa ban hành: 0 điểm',
]);
assert.deepEqual(
  rows.slice(7, 9).map((row) => row[4]),
  ['Tỷ lệ ≥ 80%: điểm tối đa', 'Dưới 80%: Tỷ lệ/80% × điểm tối đa'],
);
print(
  'Bảng đọc từ tệp Word',
  rows.map((row) => row.map((cell) => cell.replaceAll('\n', ' / ')).join(' | ')),
);

// 2. A draft of a rubric, and what a person decides: boxes do not say which of them is to be ticked,
// and a survey of somebody else's has no rule.
const reading = rubricFromTable(rows, {
  columns: {
    number: 'TT',
    name: 'Chỉ số',
    points: 'Điểm tối đa',
    due: 'Hạn',
    condition: 'Cách chấm',
  },
  rubric: {
    id: 'made-up-commune-2026',
    version: '1',
    level: 'commune',
    title: 'Bộ chỉ số chuyển đổi số cấp xã năm 2026 (giả định)',
    legalBasis: [{ number: '01/QĐ-UBND', issuedOn: '2026-01-15', issuer: 'UBND tỉnh (giả định)' }],
    period: { from: '2026-01-01', to: '2026-12-31' },
    facts: [],
  },
});
assert.deepEqual(reading.issues, []);
const blocking = reading.decisions.filter(({ blocks }) => blocks);
print(
  'Còn phải quyết định',
  blocking.map((one) => explainDecision(one, { locale })),
);
assert.deepEqual(
  blocking.map(({ item }) => item),
  ['I.1.1', 'II.1.2'],
);
const decided = decide(reading, {
  'I.1.1': { kind: 'achieved' },
  'I.1.2': 'accept',
  'II.1.1': 'accept',
  'II.1.2': { kind: 'awarded' },
});
assert.deepEqual(decided.decisions, [], 'nothing is left open');
const rubric = defineRubric(decided.rubric);

// 3. The form goes out, and comes back filled in: first with a slip, then mended.
const form = await writeForm(rubric, { locale });
const typed = {
  unit: { Mã: 'xa-a', Tên: 'Xã A' },
  answers: {
    'I.1.1': { answer: 'Có', completedOn: new Date(Date.UTC(2026, 2, 20)) },
    'I.1.2': { answer: 'khoảng 9 bài' },
    'II.1.1': { answer: 0.72 },
    'II.1.2': { answer: 8 },
  },
};
const slip = await readForm(rubric, await filledIn(form, typed), { locale });
assert.deepEqual(
  slip.issues.map(({ code, sheet, cell }) => [code, sheet, cell]),
  [['inexact-number', 'I', 'I5']],
);
print(
  'Sai sót trong biểu mẫu',
  slip.issues.map(
    (one) => `Trang tính ${one.sheet}, ô ${one.cell}: ${explainIssue(one, { locale })}`,
  ),
);
typed.answers['I.1.2'].answer = 9;
const filled = await filledIn(form, typed);
const read = await readForm(rubric, filled, { locale });
assert.deepEqual(read.issues ?? [], []);

// 4. The points, and why.
const score = scoreUnit(rubric, read.submission);
print('Kết quả', [
  explain(score, { locale }),
  ...['I.1.1', 'I.1.2', 'II.1.1', 'II.1.2'].map((id) => explain(score, id, { locale })),
]);
assert.deepEqual(
  ['I.1.1', 'I.1.2', 'II.1.1', 'II.1.2'].map((id) => componentOf(score, id).points),
  ['10', '7.5', '18', '8'],
);
assert.equal(score.points, '43.5');
print('Các tệp đã ghi', [
  keep('decision.docx', decision),
  keep('form.xlsx', form),
  keep('filled.xlsx', filled),
]);
