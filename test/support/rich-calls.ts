import type { RubricDefinition } from '../../src/index.ts';
import * as engine from '../../src/index.ts';
import { rubricOf } from './small-rubric.ts';

// A sound call of every function, with something in every place where something can stand.

const evidence = [{ kind: 'document', name: 'Quyết định', signed: true }] as const;

const rubric: RubricDefinition = {
  ...rubricOf(
    [
      { rule: { kind: 'min-max', direction: 'higher' }, due: '10-31', evidence },
      { rule: { kind: 'steps', steps: [{ atLeast: '0.5', fraction: '1' }], scale: 'share' } },
      {
        rule: {
          kind: 'parts',
          parts: [
            { id: 'a', share: '0.5', label: 'A', rule: { kind: 'achieved' } },
            { id: 'b', share: '0.5', label: 'B', rule: { kind: 'ratio', of: 'households' } },
          ],
        },
        basis: { items: ['3'], rule: 'inferred', reading: 'read' },
      },
      {
        rule: {
          kind: 'checklist',
          items: [
            { id: 'held', points: '4', label: 'Có họp' },
            { id: 'led', points: '6', label: 'Chủ trì', requires: 'held' },
          ],
        },
      },
      {
        rule: {
          kind: 'by-case',
          cases: [
            { id: 'one', label: 'Một', rule: { kind: 'count', target: '4' } },
            { id: 'two', label: 'Hai', rule: { kind: 'choice', options: options('yes', 'no') } },
          ],
        },
      },
      { rule: { kind: 'deduction', pointsEach: '1', as: 'days-late' }, due: '06-30' },
      { rule: { kind: 'ratio-to-best' } },
    ],
    [{ id: 'households', name: 'Số hộ' }],
  ),
  rounding: { places: 2, mode: 'half-up' },
  grades: [
    { id: 'low', name: 'Thấp', from: '0' },
    { id: 'high', name: 'Cao', from: '0.5', requires: [{ of: 'I', from: '0.5' }] },
  ],
  groups: [{ id: 'g', name: 'Nhóm', pillars: ['I'] }],
  readings: [{ id: 'read', note: { vi: 'cách', en: 'way' }, alternatives: [] }],
};

function options(...ids: readonly [string, string]) {
  return ids.map((id, at) => ({ id, label: id, fraction: at === 0 ? '1' : '0' }));
}

const on = '2024-12-04';
const decided = { stage: 'thẩm định', by: 'UBND', on, reason: 'hồ sơ' };
const unit = {
  unit: { id: 'a', name: 'Xã A', group: 'Huyện B', class: 'I' },
  facts: { households: 120 },
  answers: {
    'I.1.1': { value: '5', evidence: [{ title: 'QĐ', issuedOn: '2024-05-01', signed: true }] },
    'I.1.2': { numerator: 3, denominator: 8, reported: '0.37', completedOn: '2024-11-02' },
    'I.1.3': { parts: { a: { achieved: true }, b: { numerator: 60 } }, note: 'ghi chú' },
    'I.1.4': { items: { held: true, led: false } },
    'I.1.5': { case: 'one', answer: { value: 2 } },
    'I.1.6': { completedOn: '2024-07-02' },
    'I.1.7': { notApplicable: 'không có' },
  },
  verifications: [
    { component: 'I.1.4', ...decided, rejected: true },
    { component: 'I.1.1', ...decided, points: '3', evidence: [{ title: 'BB' }], items: ['1'] },
  ],
};
const other = { ...unit, unit: { id: 'b', group: 'Huyện B' }, verifications: [] };
const policy = {
  asOf: '2024-12-31',
  late: 'zero',
  evidence: 'finding',
  verifications: { until: '2024-12-31' },
} as const;
const sound = engine.cohortBounds(rubric, [unit as never, other as never], policy);
const score = engine.scoreUnit(rubric, unit as never, { ...policy, bounds: sound });
const neighbour = { ...score, unit: { id: 'c', name: 'Xã C', group: 'Huyện B' } };
const next = engine.reviseRubric(rubric, {
  version: '2',
  change: {
    'I.1.5': { name: 'Chỉ số thành phần 5 mới', due: '11-30' },
    'I.1.2': { maxPoints: '8' },
  },
  drop: ['I.1.7'],
  maxima: 'fit',
}).rubric;
const diff = engine.diffRubrics(rubric, next);
const later = engine.scoreUnit(next, {
  unit: unit.unit,
  answers: { 'I.1.5': unit.answers['I.1.5'] },
} as never);
const say = { locale: 'vi' };
const { pillars: _pillars, ...head } = rubric;
const components = rubric.pillars
  .flatMap(({ criteria }) => criteria)
  .flatMap((one) => one.components);

const TABLE = [
  [
    { STT: 'I', Tên: 'A' },
    { STT: '1', Tên: 'B' },
    { STT: '1.1', Tên: 'C', Điểm: '10' },
  ],
  {
    columns: { number: 'STT', name: 'Tên', points: 'Điểm' },
    rubric: { ...head, groups: undefined, grades: undefined },
    pillars: { I: '10' },
  },
] as const;

const apart = [
  ['c', '9'],
  ['d', '2'],
  ['e', '1'],
].map(([id, value]) => ({
  unit: { id },
  answers: { 'I.1.1': { value } },
}));
const VARY = { vary: { bounds: 'drop-extreme' }, draws: 2, seed: 1 } as const;

/** By the function's name: a call that is fine, deep in every argument. */
export const RICH_CALLS: { readonly [name: string]: readonly unknown[] } = {
  adoptBounds: [next, sound, { diff }],
  applyPoints: [
    rubric,
    Object.fromEntries(components.map(({ id, maxPoints }) => [id, maxPoints])),
    { note: 'ghi chú' },
  ],
  auditEvidence: [rubric, unit, { asOf: '2024-12-31' }],
  boundsFrom: [rubric, { 'I.1.1': { min: '0', max: 9 }, 'I.1.7': { max: '4' } }],
  checkPeriods: [rubric, unit, unit],
  cohortBounds: [rubric, [unit, other], policy],
  compareRankings: [
    { ranking: engine.rankUnits([score, neighbour]), units: [score, neighbour] },
    { ranking: engine.rankUnits([later]), units: [later] },
    { predecessors: { a: ['a'] }, diff },
  ],
  compareScores: [score, later, { diff, units: 'same' }],
  componentOf: [score, 'I.1.1'],
  componentsOf: [score],
  decide: [engine.rubricFromTable(TABLE[0] as never, TABLE[1] as never), {}],
  defineRubric: [rubric],
  diffRubrics: [rubric, next],
  distribution: [[score, neighbour]],
  explain: [score, { criterion: 'I.1' }, { ...say, rubric }],
  explainComparison: [engine.compareScores(score, later, { diff, units: 'same' }), say],
  explainDistribution: [engine.distribution([score, neighbour]), say],
  explainIssue: [
    { code: 'negative', message: 'a', path: ['answers', 'I.1.1', 'value'], received: '-1' },
    say,
  ],
  explainMerger: [engine.mergeUnits([score, neighbour]), say],
  explainPlan: [engine.planImprovements(rubric, unit as never), say],
  explainRanking: [engine.rankUnits([score, neighbour]), say],
  explainDecision: [
    { row: 1, item: 'a', code: 'due', text: 'a', blocks: false, reading: 'b' },
    say,
  ],
  explainDiff: [diff, say],
  explainEvidence: [
    { component: 'I.1.1', code: 'shared', evidence: 'QĐ', with: ['I.1.2', 'I.1.3'] },
    say,
  ],
  explainFinding: [score.findings[0], say],
  explainLint: [
    { code: 'invalid', severity: 'error', path: ['maxPoints'], issue: 'negative', message: 'b' },
    say,
  ],
  explainNeed: [engine.planImprovements(rubric, unit as never).improvements[0]?.needs[0], say],
  explainScreen: [
    {
      unit: 'a',
      code: 'jump',
      severity: 'info',
      paths: [['answers', 'I.1.1', 'value']],
      received: ['5'],
      previous: ['50'],
      expected: ['40', '60'],
    },
    say,
  ],
  explainSensitivity: [engine.sensitivity(rubric, apart as never, VARY), say],
  explainStatus: ['late', say],
  explainWorkRow: [engine.workplan(rubric, unit as never).raise[0], say],
  lintRubric: [rubric, { ignore: ['same-name', 'not-nfc'] }],
  mergeBounds: [sound, sound],
  mergeSubmissions: [rubric, [unit, { ...unit, answers: {}, facts: {}, verifications: [] }]],
  mergeUnits: [[score, neighbour], { weights: { a: 1, c: '2' } }],
  needed: [rubric, unit, 'I.1.3', '9.5', { ...policy, late: 'finding', bounds: undefined }],
  parseSubmission: [rubric, unit, say],
  planImprovements: [rubric, unit, { ...policy, bounds: sound }],
  rankUnits: [
    [score, neighbour],
    { by: 'points', group: 'g', ties: 'dense', tieBreakers: ['I'], within: 'group' },
  ],
  reviseRubric: [
    rubric,
    {
      id: 'next',
      version: '2',
      title: 'Bộ chỉ số',
      period: { from: '2025-01-01', to: '2025-12-31' },
      legalBasis: [{ number: '2', issuedOn: '2025-01-01', issuer: 'UBND' }],
      change: { 'I.1.1': { due: null, name: 'Tên' } },
      add: { 'I.1': [{ ...components[0], id: 'I.1.9' }] },
      drop: ['I.1.2'],
      maxima: { rubric: '70', pillars: { I: '70' }, criteria: { 'I.1': '70' } },
    },
  ],
  rubricFromTable: TABLE,
  rubricJsonSchema: [],
  scoreCohort: [rubric, [unit, other], { ...policy, bounds: sound, ranking: { by: 'points' } }],
  scoreUnit: [rubric, unit, { ...policy, bounds: sound }],
  screen: [rubric, apart, { previous: [unit] }],
  sensitivity: [rubric, apart, VARY],
  splitByLead: [rubric, unit],
  streamScores: [rubric, [unit, other], { ...policy, bounds: sound }],
  backTest: [rubric, apart, { trim: '0.4' }],
  packScore: [engine.scoreUnit(rubric, unit as never)],
  publicEdition: [engine.scoreUnit(rubric, unit as never)],
  unpackScore: [rubric, engine.packScore(engine.scoreUnit(rubric, unit as never))],
  submissionJsonSchema: [rubric, { locale: 'en' }],
  formOf: [rubric, { locale: 'en' }],
  submissionSchema: [rubric, say],
  whatIf: [
    rubric,
    unit,
    { 'I.1.5': { case: 'two', answer: { option: 'no' } }, 'I.1.4': null },
    { ...policy, bounds: sound, among: [other] },
  ],
  workplan: [rubric, unit, { ...policy, bounds: sound, by: 'due' }],
};
