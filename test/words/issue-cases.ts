import ExcelJS from 'exceljs';
import { hueCommune2023 as hue } from '../../rubrics/index.ts';
import {
  applyPoints,
  boundsFrom,
  cohortBounds,
  defineRubric,
  InputError,
  type IntakeCode,
  type IntakeIssue,
  mergeBounds,
  type ParseOptions,
  parseSubmission,
  type RubricDefinition,
  RubricError,
  type RubricIssue,
  type RubricIssueCode,
  rankUnits,
  reviseRubric,
  rubricFromTable,
  scoreCohort,
  scoreUnit,
  type TableIssue,
  type TableIssueCode,
} from '../../src/index.ts';
import { readForm } from '../../src/workbook/index.ts';
import { edited, nested } from '../support/objects.ts';
import { AT, VI } from '../support/parsing.ts';
import { CHECKLIST, CHOICE, COUNT, COVERAGE, PARTS, RATIO } from '../support/rubric-faults.ts';
import { small } from '../support/small-rubric.ts';
import { untyped } from '../support/untyped.ts';
import {
  FILLED,
  FORM,
  handedIn,
  handedInWhole,
  rowOf,
  sheetOf,
} from '../workbook/handled-forms.ts';

// Real input for every issue that there is. A code without a case does not compile.

/** Runs something that refuses its input, and gives every issue of it. */
type Refused<I> = () => readonly I[];

function thrown<I>(run: () => unknown): readonly I[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError || error instanceof RubricError) return error.issues as never;
    throw error;
  }
  return [];
}

function parsed(value: unknown, options?: ParseOptions, rubric: RubricDefinition = hue) {
  return (): readonly IntakeIssue[] => {
    const result = parseSubmission(rubric, value, options);
    return result.ok ? [] : result.issues;
  };
}

const unit = { id: 'vy-da', name: 'Phường Vỹ Dạ' };
const answers = (given: unknown, options?: ParseOptions, rubric?: RubricDefinition) =>
  parsed({ unit, answers: given }, options, rubric);
const facts = (given: unknown) => parsed({ unit, facts: given, answers: {} });

const decided = {
  component: AT.count,
  stage: 'thẩm định',
  by: 'UBND thành phố Huế',
  on: '2023-12-04',
  reason: 'đối chiếu hồ sơ',
};
const verified = (...list: unknown[]) => parsed({ unit, answers: {}, verifications: list });

const part = (id: string, label: string) =>
  ({ id, label, share: '0.5', rule: { kind: 'count', target: '2' } }) as const;
/** A rule of each kind that Huế's set has none of. */
const others = small([
  [
    '10',
    {
      kind: 'ratio',
      terms: {
        numerator: [{ id: 'a', label: 'Hồ sơ toàn trình' }],
        denominator: [{ id: 'b', label: 'Tổng số hồ sơ' }],
      },
    },
  ],
  ['10', { kind: 'ratio', as: 'growth', target: '0.1' }],
  ['10', { kind: 'awarded' }],
  [
    '10',
    { kind: 'by-class', classes: [{ class: 'miền núi', rule: { kind: 'count', target: '2' } }] },
  ],
  [
    '10',
    {
      kind: 'by-case',
      cases: [
        { id: 'planned', label: 'Có kế hoạch', rule: { kind: 'count', target: '5' } },
        {
          id: 'unplanned',
          label: 'Không có kế hoạch',
          rule: { kind: 'parts', parts: [part('a', 'Tin, bài'), part('b', 'Cuộc họp')] },
        },
      ],
    },
  ],
  [
    '10',
    {
      kind: 'steps',
      steps: [{ atLeast: '5', fraction: '1' }],
      labels: { value: 'Doanh thu', unit: 'tỷ đồng' },
    },
  ],
  [
    '10',
    {
      kind: 'ratio',
      labels: { numerator: 'Số hộ có Internet cáp quang', denominator: 'Tổng số hộ' },
    },
  ],
]);
const other = (given: unknown, options?: ParseOptions) => answers(given, options, others);

const one = { unit, answers: {} };
const bounds =
  (table: object): Refused<IntakeIssue> =>
  () =>
    thrown(() => boundsFrom(hue, untyped(table)));
const kept = cohortBounds(hue, [{ unit, answers: { [AT.amount]: { value: 5 } } }]);
const keptBounds =
  (change: object): Refused<IntakeIssue> =>
  () =>
    thrown(() => scoreUnit(hue, one, { bounds: { ...kept, ...change } }));
const OTHER_POLICY = {
  asOf: null,
  late: 'zero',
  evidence: 'finding',
  verifications: 'all',
} as const;
const value = (numerator: string) => ({ numerator, denominator: '1', units: [] });
const throwing = Object.defineProperty({}, 'value', {
  enumerable: true,
  get: () => {
    throw new RangeError('nobody may look');
  },
});

const stray = await handedIn((book) => {
  const sheet = sheetOf(book, 'I');
  sheet.getCell(rowOf(sheet, 'answers/I.2.1/value'), FORM.unitOf).value = 4256;
});
const merged = await handedIn((book) => {
  const sheet = sheetOf(book, 'I');
  const row = rowOf(sheet, 'answers/I.2.1/value');
  sheet.mergeCells(row, FORM.answer, row, FORM.note);
});
const missing = await handedIn((book) => book.removeWorksheet(sheetOf(book, 'II').id));

const unmarked = await handedIn((book) => {
  for (const sheet of book.worksheets) sheet.spliceColumns(1, 1);
});
const struck = await handedIn((book) => {
  const sheet = sheetOf(book, 'I');
  const cell = sheet.getCell(rowOf(sheet, 'answers/I.2.1/value'), FORM.answer);
  cell.style = { ...cell.style, font: { ...cell.font, strike: true } };
});
const otherUnit = await handedInWhole(() => {}, FILLED, { unit: { id: 'thuy-bieu' } });
const twice = new ExcelJS.Workbook();
for (const name of ['Lần 1', 'Lần 2']) {
  twice.addWorksheet(name).addRows([
    ['Số', 'Chỉ số', 'Kết quả'],
    ['I.2.1', 'Số cuộc họp', 3],
  ]);
}
const rivals = await readForm(hue, new Uint8Array(await twice.xlsx.writeBuffer()), {
  unit: { id: 'vy-da' },
});

export const INTAKE_CASES: { readonly [C in IntakeCode]: readonly Refused<IntakeIssue>[] } = {
  'not-an-object': [
    parsed(5),
    parsed({ unit: 5, answers: {} }),
    parsed({ unit, answers: 5 }),
    facts(5),
    answers({ [AT.ratio]: 5 }),
    answers({ [AT.parts]: { parts: { smartphone: 5 } } }),
    answers({ [AT.checklist]: { items: 5 } }),
    answers({ [AT.parts]: { parts: 5 } }),
    other({ 'I.1.1': { terms: 5 } }),
    verified(5),
  ],
  'not-plain-data': [answers({ [AT.achieved]: { achieved: new Map() } }), parsed(new Date(0))],
  'not-a-list': [answers({ [AT.count]: { evidence: 5 } }), parsed({ ...one, verifications: 5 })],
  'not-a-text': [
    parsed({ unit: { id: true }, answers: {} }),
    answers({ [AT.count]: { note: 5 } }),
    verified({ ...decided, upheld: true, items: [5] }),
  ],
  'not-a-boolean': [
    answers({ [AT.achieved]: { achieved: 'ok' } }),
    answers({ [AT.checklist]: { items: { held: 1 } } }),
    answers({ [AT.count]: { evidence: [{ title: 'Kế hoạch', signed: 1 }] } }),
    answers({ [AT.ratio]: { value: 1, percent: 1 } }),
    verified({ ...decided, upheld: false }),
  ],
  'not-a-number': [
    answers({ [AT.ratio]: { value: 'abc' } }),
    answers({ [AT.count]: { value: 'abc' } }, VI),
    answers({ [AT.parts]: { parts: { smartphone: { numerator: 'x', denominator: 5 } } } }),
    facts({ population: [] }),
    bounds({ [AT.amount]: { min: 'x', max: 5 } }),
  ],
  'not-finite': [answers({ [AT.ratio]: { value: Number.NaN } }), facts({ population: 1 / 0 })],
  'not-an-integer': [
    answers({ [AT.count]: { value: 1.5 } }),
    facts({ population: '1234.5' }),
    answers({ [AT.resolved]: { found: 1234.5, handled: 1 } }),
    other({ 'I.1.5': { case: 'unplanned', answer: { parts: { a: { value: 1.5 } } } } }),
  ],
  'not-a-date': [
    answers({ [AT.count]: { value: 1, completedOn: '30/2/2023' } }, VI),
    answers({ [AT.count]: { evidence: [{ title: 'Kế hoạch', issuedOn: 'sau' }] } }),
    verified({ ...decided, on: '4/12', upheld: true }),
  ],
  'excel-error': [answers({ [AT.ratio]: '#DIV/0!' }, VI), answers({ [AT.count]: '#N/A' }, VI)],
  'inexact-number': [
    answers({ [AT.ratio]: 'hơn 98%' }, VI),
    answers({ [AT.count]: 'gần 150' }, VI),
  ],
  'other-measure': [
    answers({ [AT.ratio]: 'tăng 5%' }, VI),
    answers({ [AT.ratio]: 'đạt 120% kế hoạch' }, VI),
  ],
  'unknown-words': [
    answers({ [AT.count]: '3 cuộc thi' }, VI),
    answers({ [AT.count]: '3 cuộc họp nội bộ' }, VI),
  ],
  'several-numbers': [
    answers({ [AT.count]: '3 hoặc 4 cuộc họp' }, VI),
    answers({ [AT.count]: '12 tin bài, 3 video' }, VI),
  ],
  'template-left': [answers({ [AT.achieved]: 'Có/Không' }, VI)],
  'evidence-not-answer': [answers({ [AT.achieved]: '246/QĐ-UBND ngày 10/5/2022' }, VI)],
  'ambiguous-words': [
    answers({ [AT.ratio]: 'không phát sinh' }, VI),
    answers({ [AT.achieved]: 'Không có sự cố' }, VI),
  ],
  'too-many-digits': [answers({ [AT.ratio]: { value: '1'.repeat(40) } })],
  'too-long': [
    answers({ [AT.count]: { note: 'a'.repeat(10_001) } }),
    answers({ [AT.count]: { evidence: new Array(1001).fill({ title: 'a' }) } }),
    parsed({ ...one, verifications: new Array(50_001).fill(0) }),
  ],
  negative: [
    answers({ [AT.count]: { value: -1234 } }),
    answers({ [AT.amount]: '-4,5' }, VI),
    facts({ population: -1 }),
    other({ 'I.1.7': { numerator: -1, denominator: 5 } }),
  ],
  'zero-denominator': [
    answers({ [AT.ratio]: { numerator: 1, denominator: 0 } }),
    parsed({ unit, facts: { households: 0 }, answers: { [AT.ofHouseholds]: { numerator: 1 } } }),
    other({ 'I.1.1': { terms: { a: 1, b: 0 } } }),
    other({ 'I.1.2': { value: 1, previous: 0 } }),
  ],
  'more-handled-than-found': [answers({ [AT.resolved]: { found: 1200, handled: 1300 } })],
  'more-than-whole': [
    answers({ [AT.coverage]: { value: 53 } }),
    answers({ [AT.coverage]: '1.300' }, VI),
    other({ 'I.1.3': { points: 10.5 } }),
    verified({ ...decided, points: 99 }),
  ],
  'finer-than-rounding': [verified({ ...decided, points: '1.234' })],
  'ambiguous-number': [
    answers({ [AT.amount]: '4.256' }, VI),
    answers({ [AT.ratio]: '4.256%' }, VI),
    answers({ [AT.ratio]: '85' }, VI),
    answers({ [AT.ratio]: '4,256/5,768 = 73,7%' }, VI),
    other({ 'I.1.6': { value: '1.000' } }, VI),
  ],
  'ambiguous-percent': [
    answers({ [AT.ratio]: { value: 73.79 } }),
    answers({ [AT.ratio]: { value: '1.00001' } }),
  ],
  'unit-mismatch': [
    answers({ [AT.amount]: '6,5%' }, VI),
    other({ 'I.1.6': { value: '6,5%' } }, VI),
    other({ 'I.1.6': '5 triệu đồng' }, VI),
  ],
  'target-not-value': [
    answers({ [AT.ratio]: '≥ 80%' }, VI),
    answers({ [AT.count]: 'tối thiểu 2' }, VI),
  ],
  unreadable: [
    answers(Object.fromEntries(Object.values(AT).map((id) => [id, 'chưa rõ'])), VI),
    other(
      Object.fromEntries(['1', '2', '3', '5', '6', '7'].map((n) => [`I.1.${n}`, 'chưa rõ'])),
      VI,
    ),
    answers({ [AT.coverage]: '10/11' }, VI),
    other({ 'I.1.3': '7/9' }, VI),
    answers({ [AT.ratio]: throwing }),
    keptBounds({ components: { [AT.amount]: 5 } }),
  ],
  'unknown-key': [
    parsed({ ...one, extra: 1 }),
    answers({ [AT.count]: { count: 5 } }),
    parsed({ unit: { id: 'a', code: 'b' }, answers: {} }),
    answers({ [AT.count]: { evidence: [{ title: 'a', file: 'b' }] } }),
    verified({ ...decided, upheld: true, who: 'a' }),
    bounds({ [AT.amount]: { min: 1, max: 5, mean: 3 } }),
  ],
  'unknown-fact': [facts({ houses: 5 })],
  'unknown-component': [
    answers({ 'X.9.9': 5 }),
    verified({ ...decided, component: 'X.9.9', upheld: true }),
    bounds({ 'X.9.9': { max: 5 } }),
    bounds({ [AT.count]: { max: 5 } }),
    keptBounds({ components: { 'I.1.1': { ...kept.components[AT.amount] } } }),
  ],
  'unknown-option': [
    answers({ [AT.choice]: { option: 'chief' } }),
    answers({ [AT.choice]: 'Trưởng thôn' }, VI),
    answers({ [AT.choice]: { option: ['head'] } }),
    other({ 'I.1.5': { case: 'x', answer: { value: 5 } } }),
  ],
  'unknown-item': [
    answers({ [AT.checklist]: { items: { x: true } } }),
    other({ 'I.1.1': { terms: { a: 1, b: 2, c: 3 } } }),
  ],
  'unknown-part': [answers({ [AT.parts]: { parts: { x: { value: 1 } } } })],
  'unknown-class': [
    other({ 'I.1.4': { value: 1 } }),
    parsed(
      { unit: { id: 'a', class: 'đồng bằng' }, answers: { 'I.1.4': { value: 1 } } },
      VI,
      others,
    ),
  ],
  'missing-field': [
    parsed({}),
    parsed({ unit: {}, rubric: {}, answers: {} }),
    parsed({
      unit,
      answers: { [AT.ofHouseholds]: { numerator: 5 }, [AT.ratio]: { numerator: 5 } },
    }),
    answers({ [AT.resolved]: { found: 5 } }),
    answers({ [AT.count]: { evidence: [{}] } }),
    answers({ [AT.ratio]: { notApplicable: ' ' } }),
    answers({ [AT.parts]: { parts: { smartphone: { numerator: 5 } } } }),
    other({ 'I.1.1': { terms: { a: 1 } }, 'I.1.2': { value: 1 }, 'I.1.7': { numerator: 1 } }),
    other({ 'I.1.5': { answer: { value: 5 } } }),
    other({ 'I.1.5': { case: 'planned' } }),
    verified({ ...decided, reason: ' ', upheld: true }),
    verified({ component: AT.count }),
    verified({ ...decided, answer: {} }),
    bounds({ [AT.amount]: { min: 1 } }),
  ],
  'conflicting-fields': [
    answers({ [AT.ratio]: { value: 1, numerator: 1 } }),
    answers({ [AT.ratio]: { value: 1, notApplicable: 'không có chợ' } }),
    other({ 'I.1.1': { terms: { a: 1, b: 2 }, value: 1 } }),
    verified({ ...decided, upheld: true, points: 1 }),
    () => otherUnit.issues,
    bounds({ [AT.amount]: { min: 5, max: 1 } }),
    keptBounds({
      components: {
        [AT.amount]: { ...kept.components[AT.amount], min: value('9'), max: value('1') },
      },
    }),
    () => thrown(() => mergeBounds(kept, { ...kept, policy: OTHER_POLICY })),
  ],
  'other-rubric': [
    parsed({ ...one, rubric: { id: hue.id, version: '99/QĐ-UBND' } }),
    parsed({ ...one, rubric: { id: 'another', version: hue.version } }),
    keptBounds({ rubric: { ...kept.rubric, version: '99/QĐ-UBND' } }),
    keptBounds({ rubric: { ...kept.rubric, fingerprint: '0123456789abcdef' } }),
  ],
  'stray-cell': [() => stray.issues],
  'merged-cells': [() => merged.issues],
  'missing-sheet': [() => missing.issues],
  'unmarked-form': [() => unmarked.issues.filter(({ code }) => code === 'unmarked-form')],
  'struck-out': [() => struck.issues],
  'unread-sheet': [() => (rivals.ok ? [] : rivals.issues)],
  'duplicate-unit': [
    () => thrown(() => scoreCohort(hue, [one, one])),
    () =>
      thrown(() =>
        scoreCohort(hue, [
          { ...one, unit: { id: 'a' } },
          { ...one, unit: { id: 'a' } },
        ]),
      ),
    () => thrown(() => rankUnits([scoreUnit(hue, one), scoreUnit(hue, one)])),
  ],
};

const defined =
  (definition: unknown): Refused<RubricIssue> =>
  () =>
    thrown(() => defineRubric(definition as RubricDefinition));
const rubric = (edits: { readonly [place: string]: unknown }) => (): readonly RubricIssue[] =>
  thrown(() => defineRubric(edited(hue, edits)));
const reading = { id: 'theo-ty-le', note: 'Theo tỷ lệ', alternatives: [] };
const grade = (id: string, from: string, more: object = {}) => ({ id, name: id, from, ...more });
const count = { kind: 'count', target: '2' } as const;
const ways = (n: number) =>
  Array.from({ length: n }, (_, at) => ({ id: `p${at}`, label: `Phần ${at}`, rule: count }));
const ratio = (more: object) => rubric({ [`${RATIO}/rule`]: { kind: 'ratio', ...more } });
const steps = (...list: object[]) => ratio({ kind: 'steps', steps: list });
const points =
  (table: object): Refused<RubricIssue> =>
  () =>
    thrown(() => applyPoints(hue, untyped(table)));
const published = Object.fromEntries(
  hue.pillars.flatMap(({ criteria }) =>
    criteria.flatMap(({ components }) => components.map(({ id, maxPoints }) => [id, maxPoints])),
  ),
);

export const RUBRIC_CASES: { readonly [C in RubricIssueCode]: readonly Refused<RubricIssue>[] } = {
  'invalid-type': [
    rubric({ [`${COUNT}/maxPoints`]: 10 }),
    rubric({ title: undefined }),
    rubric({ [`${COVERAGE}/rule/periods`]: 1.5 }),
    rubric({ pillars: {} }),
    defined(5),
  ],
  'invalid-value': [rubric({ level: 'city' }), ratio({ direction: 'up' })],
  'invalid-format': [
    rubric({ id: 'Hue' }),
    rubric({ title: 'Bộ chỉ số ' }),
    rubric({ [`${COUNT}/name`]: 'Số'.normalize('NFD') }),
    rubric({ 'period/from': '2023-13-01' }),
    rubric({ [`${COUNT}/maxPoints`]: '10,5' }),
    rubric({ [`${COUNT}/maxPoints`]: '-10' }),
    rubric({ [`${CHOICE}/rule/options/0/fraction`]: '1.5' }),
    rubric({ [`${CHOICE}/rule/options/0/id`]: 'the\u0007head' }),
    rubric({ [`${COUNT}/id`]: 'I.1 ' }),
    rubric({ 'facts/0/id': 'valueOf' }),
  ],
  'invalid-union': [
    rubric({ [`${CHOICE}/due`]: '31/10' }),
    rubric({ 'legalBasis/0/issuedOn': '2023-13' }),
    rubric({ [`${RATIO}/rule/kind`]: 'percent' }),
    rubric({ 'weighting/basis': 'assumed' }),
  ],
  'too-small': [
    rubric({ [`${COVERAGE}/rule/periods`]: 0 }),
    rubric({ [`${CHOICE}/rule/options`]: [] }),
    rubric({ title: '' }),
  ],
  'too-big': [
    rubric({ rounding: { places: 7, mode: 'half-up' } }),
    rubric({ [`${COUNT}/maxPoints`]: '1'.repeat(40) }),
  ],
  'unknown-key': [rubric({ [`${CHOICE}/weight`]: 1 }), rubric({ unit: 1 })],
  'not-plain': [defined({ ...hue, facts: [new Date(0)] })],
  'too-large': [defined(nested(500, 'a'))],
  unreadable: [defined(throwing)],
  'finer-than-rounding': [
    rubric({ [`${COUNT}/maxPoints`]: '2.001' }),
    rubric({ [`${COUNT}/rounding`]: { step: '0.001' } }),
  ],
  'scored-without-points': [rubric({ [`${COUNT}/maxPoints`]: '0' })],
  'unknown-fact': [ratio({ of: 'houses' })],
  'too-many-parts': [
    rubric({
      [`${RATIO}/rule`]: {
        kind: 'highest-of',
        parts: ['a', 'b', 'c'].map((id) => ({
          id,
          label: id,
          rule: { kind: 'highest-of', parts: ways(30) },
        })),
      },
    }),
  ],
  'note-missing': [rubric({ [`${COVERAGE}/basis`]: { items: ['1'], rule: 'inferred' } })],
  'period-reversed': [rubric({ 'period/from': '2024-01-31' })],
  'not-a-date': [rubric({ [`${CHOICE}/due`]: '02-29' })],
  'duplicate-grade': [rubric({ grades: [grade('a', '0'), grade('b', '0.5'), grade('c', '0.5')] })],
  'no-lowest-grade': [
    rubric({ grades: [grade('a', '0.5')] }),
    rubric({ grades: [grade('a', '0', { requires: [{ of: 'I', from: '0.5' }] })] }),
  ],
  'adjustment-without-effect': [
    rubric({
      [`${COUNT}/adjustment`]: 'bonus',
      [`${COUNT}/maxPoints`]: '0',
      [`${COUNT}/rule`]: { kind: 'unscored' },
    }),
  ],
  'maximum-off-step': [rubric({ [`${COUNT}/rounding`]: { step: '0.3' } })],
  'unknown-reading': [
    rubric({ [`${RATIO}/basis`]: { items: ['1'], rule: 'inferred', reading: 'lạ'.slice(0, 1) } }),
  ],
  'reading-of-stated': [
    rubric({
      readings: [reading],
      [`${RATIO}/basis`]: { items: ['1'], rule: 'stated', reading: reading.id },
    }),
  ],
  conflicting: [
    rubric({
      readings: [
        { ...reading, alternatives: [{ note: 'Cách khác', rule: count, change: { target: '2' } }] },
      ],
      [`${RATIO}/basis`]: { items: ['1'], rule: 'inferred', reading: reading.id },
    }),
    () =>
      thrown(() =>
        reviseRubric(hue, {
          version: '2',
          change: { 'I.2.1': { name: 'Tên mới' } },
          drop: ['I.2.1'],
        }),
      ),
  ],
  'unknown-id': [
    rubric({ groups: [{ id: 'nen-tang', name: 'Nền tảng', pillars: ['X'] }] }),
    rubric({
      grades: [grade('a', '0'), grade('b', '0.5', { requires: [{ of: 'X', from: '0.5' }] })],
    }),
    points({ ...published, 'X.1': 5 }),
    () =>
      thrown(() => reviseRubric(untyped<RubricDefinition>(hue), { version: '2', drop: ['X.1'] })),
  ],
  'missing-id': [points({ ...published, 'I.2.1': undefined })],
  'not-a-number': [points({ ...published, 'I.2.1': 'x' })],
  negative: [points({ ...published, 'I.2.1': -1 })],
  'duplicate-id': [
    rubric({ 'facts/1/id': 'unit-name' }),
    rubric({ [`${CHECKLIST}/id`]: 'I.2.1' }),
    rubric({ [`${CHOICE}/rule/options/1/id`]: 'head' }),
    rubric({
      [`${RATIO}/rule`]: {
        kind: 'by-class',
        classes: [
          { class: 'miền núi', rule: count },
          { class: 'miền núi', rule: count },
        ],
      },
    }),
  ],
  'sum-mismatch': [
    rubric({ maxPoints: '1601' }),
    rubric({ 'pillars/0/criteria/0/maxPoints': '9.5' }),
    rubric({ [`${PARTS}/rule/parts/0/share`]: '0.4' }),
    rubric({ [`${PARTS}/rule/parts/0/share`]: '1/3' }),
    rubric({ [`${CHECKLIST}/rule/items/0/points`]: '2.5' }),
    points({ ...published, 'I.2.1': '1.5' }),
  ],
  'unknown-item': [rubric({ [`${CHECKLIST}/rule/items/1/requires`]: 'x' })],
  'circular-requires': [rubric({ [`${CHECKLIST}/rule/items/0/requires`]: 'held' })],
  'target-out-of-range': [
    ratio({ target: '0' }),
    ratio({ target: '1', direction: 'lower' }),
    ratio({ target: '0.5', floor: '0.8' }),
  ],
  'target-or-points-each': [
    rubric({ [`${COUNT}/rule`]: { kind: 'count' } }),
    rubric({ [`${COUNT}/rule`]: { kind: 'count', pointsEach: '1', below: 'zero' } }),
  ],
  'steps-not-falling': [
    steps({ atLeast: '0.5', fraction: '0.5' }, { atLeast: '0.8', fraction: '1' }),
  ],
  'steps-not-rising': [
    ratio({
      kind: 'steps',
      direction: 'lower',
      steps: [
        { atMost: '5', fraction: '1' },
        { atMost: '2', fraction: '0.5' },
      ],
    }),
  ],
  'conflicting-fields': [
    steps({ fraction: '1' }),
    ratio({ target: '0.1', direction: 'lower', floor: '0.05' }),
    ratio({ target: '0.1', as: 'growth', of: 'households' }),
  ],
  'due-missing': [
    rubric({
      [`${RATIO}/due`]: undefined,
      [`${RATIO}/rule`]: {
        kind: 'ratio',
        as: 'days-late',
        direction: 'lower',
        target: '0',
        divisor: '30',
      },
    }),
  ],
  'answers-differ': [
    rubric({
      [`${RATIO}/rule`]: {
        kind: 'by-class',
        classes: [{ class: 'miền núi', rule: count }],
        otherwise: { kind: 'achieved' },
      },
    }),
  ],
  'bounds-reversed': [ratio({ kind: 'min-max', bounds: { min: '1', max: '0' } })],
  'unscored-with-points': [rubric({ [`${COUNT}/rule`]: { kind: 'unscored' } })],
};

const head = ['STT', 'Chỉ số', 'Điểm', 'Cách tính', 'Hạn'];
const table =
  (rows: readonly (readonly unknown[])[], columns: object = {}): Refused<TableIssue> =>
  () =>
    rubricFromTable([head, ...rows], {
      columns: {
        number: 'STT',
        name: 'Chỉ số',
        points: 'Điểm',
        rule: 'Cách tính',
        due: 'Hạn',
        ...columns,
      },
      rubric: { ...hue, facts: [] },
    }).issues;
const I = ['I', 'Nhận thức số', '', '', ''];

export const TABLE_CASES: { readonly [C in TableIssueCode]: readonly Refused<TableIssue>[] } = {
  'unknown-column': [table([I], { evidence: 'Tài liệu' })],
  'unreadable-cell': [table([I, ['1', 'Tin, bài', '5', '', { a: 1 }]])],
  'no-number': [table([I, ['', 'Tin, bài', '5', '', '']])],
  'unreadable-number': [table([I, ['1a', 'Tin, bài', '5', '', '']])],
  'duplicate-number': [table([I, ['1', 'Tin, bài', '5', '', ''], ['1', 'Họp', '5', '', '']])],
  'no-pillar': [table([['1', 'Tin, bài', '5', '', ''], I, ['1', 'Họp', '5', '', '']])],
  'empty-pillar': [table([I, ['II', 'Thể chế số', '', '', ''], ['1', 'Họp', '5', '', '']])],
  'no-name': [table([I, ['1', '', '5', '', '']])],
  'unreadable-points': [table([I, ['1', 'Tin, bài', 'năm', '', '']])],
  'ambiguous-points': [table([I, ['1', 'Tin, bài', '1.000', '', '']])],
  'unreadable-rule': [table([I, ['1', 'Tin, bài', '5', 'theo tỷ lệ', '']])],
};
