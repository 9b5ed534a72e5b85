import { describe, expect, it } from 'vitest';
import { hueCommune2023 as hue } from '../../rubrics/index.ts';
import type { RubricDefinition, Rule, ScoreOptions, SubmissionInput } from '../../src/index.ts';
import * as engine from '../../src/index.ts';
import { rubricOf } from '../support/small-rubric.ts';

// What two results share is frozen: whoever writes into one of them changes no other.

const achieved: Rule = { kind: 'achieved' };
const best: Rule = { kind: 'min-max' };
const two = (a: Rule, b: Rule) => [
  { id: 'a', label: 'A', rule: a },
  { id: 'b', label: 'B', rule: b },
];

/** A rule of every kind, several of some, each with answers that come to different steps. */
const RULES: readonly (readonly [Rule, ...object[]])[] = [
  [achieved, { achieved: true }, { achieved: false }],
  [
    {
      kind: 'choice',
      options: [
        { id: 'yes', fraction: '1', label: 'Có' },
        { id: 'no', fraction: '0', label: 'Không' },
      ],
    },
    { option: 'yes' },
  ],
  [
    {
      kind: 'checklist',
      items: [
        { id: 'a', points: '4', label: 'A' },
        { id: 'b', points: '6', label: 'B', requires: 'a' },
      ],
    },
    { items: { a: false, b: true } },
  ],
  [{ kind: 'ratio', floor: '0.2' }, { value: 1 }, { value: '0.5' }, { value: '0.1' }],
  [
    { kind: 'ratio', whenNone: 'full' },
    { numerator: 0, denominator: 0 },
  ],
  [
    { kind: 'ratio', whenNone: 'not-applicable' },
    { numerator: 0, denominator: 0 },
  ],
  [{ kind: 'ratio', of: 'households' }, { numerator: 5 }, { numerator: 5, denominator: 8 }],
  [
    {
      kind: 'ratio',
      terms: {
        numerator: [{ id: 'b', label: 'B' }],
        denominator: [{ id: 'a', label: 'A' }],
      },
    },
    { terms: { a: 2, b: 1 } },
  ],
  [
    { kind: 'ratio', as: 'growth' },
    { value: 3, previous: 2 },
  ],
  [{ kind: 'count', target: '4' }, { value: 4 }, { value: 1 }, { value: 45000 }],
  [{ kind: 'count', pointsEach: '2' }, { value: 3 }],
  [
    { kind: 'steps', steps: [{ atLeast: '1', fraction: '1' }] },
    { value: 2 },
    { value: 0 },
    { value: '0.5' },
  ],
  [{ kind: 'resolved' }, { found: 0, handled: 0 }, { found: 2, handled: 1 }],
  [{ kind: 'coverage', periods: 12 }, { value: 3 }],
  [best, { value: 5 }, { value: 700 }],
  [{ kind: 'min-max', bounds: { min: '0', max: '2' } }, { value: 1 }],
  [{ kind: 'ratio-to-best' }, { value: 5 }, { value: 700 }],
  [
    {
      kind: 'parts',
      parts: [
        { id: 'a', label: 'A', share: '0.5', rule: achieved },
        { id: 'b', label: 'B', share: '0.5', rule: best, requires: 'a' },
      ],
    },
    { parts: { b: { value: 2 } } },
    { parts: { a: { achieved: true }, b: { notApplicable: 'không có' } } },
  ],
  [{ kind: 'deduction', pointsEach: '1' }, { value: 2 }],
  [{ kind: 'deduction', pointsEach: '1', as: 'days-late' }, { completedOn: '2024-07-02' }],
  [{ kind: 'highest-of', parts: two(achieved, best) }, { parts: { a: { achieved: false } } }],
  [{ kind: 'lowest-of', parts: two(achieved, best) }, { parts: { a: { achieved: true } } }],
  [
    { kind: 'by-class', classes: [{ class: 'đặc khu', rule: achieved }], otherwise: achieved },
    { achieved: true },
  ],
  [
    { kind: 'by-case', cases: two(achieved, best) },
    { case: 'a', answer: { achieved: true } },
  ],
  [{ kind: 'awarded' }, { points: 3 }],
];

const small: RubricDefinition = {
  ...rubricOf(
    [
      ...RULES.map(([rule]) => ({
        rule,
        due: '06-30',
        evidence: [{ name: 'Quyết định', kind: 'document' as const, signed: true }],
        basis: { items: ['1'], rule: 'inferred' as const, note: 'đọc' },
      })),
      { rule: { kind: 'unscored' as const }, maxPoints: '0' },
      { rule: achieved, adjustment: 'bonus' as const },
    ],
    [{ id: 'households', name: 'Số hộ' }],
  ),
  maxPoints: String(RULES.length * 10),
  weighting: { basis: 'assumed', note: 'chia đều' },
  groups: [{ id: 'g', name: 'Nhóm', pillars: ['I'] }],
  grades: [{ id: 'low', name: 'Yếu', from: '0' }],
};
const rubric: RubricDefinition = {
  ...small,
  pillars: small.pillars.map((one) => ({ ...one, maxPoints: small.maxPoints })),
};
const plain = engine.componentsOf(rubric);

/** A unit that answers everything in its nth way, with what else may stand in a submission. */
function unit(way: number, id: string): SubmissionInput {
  const answers = RULES.flatMap(([, ...ways], at) => {
    const answer = ways[Math.min(way, ways.length - 1)];
    const beside =
      way === 1
        ? { completedOn: '2024-08-01', evidence: [{ title: 'QĐ 1' }], reported: '0.3', note: 'a' }
        : {};
    return way > 2 ? [] : [[`I.1.${at + 1}`, { ...beside, ...answer }] as const];
  });
  const verified = (component: string, decision: object) => ({
    component,
    stage: 'thẩm định',
    by: 'UBND tỉnh',
    on: '2024-12-04',
    reason: 'hồ sơ',
    evidence: [{ title: 'Biên bản' }],
    items: ['1'],
    ...decision,
  });
  return {
    unit: { id, name: `Xã ${id}`, group: 'Huyện', class: 'đặc khu' },
    facts: { households: 20 },
    answers: Object.fromEntries(answers),
    ...(way === 2
      ? {
          verifications: [
            verified('I.1.1', { rejected: true }),
            verified('I.1.2', { upheld: true }),
            verified('I.1.3', { points: '3' }),
            verified('I.1.4', { notApplicable: 'không có' }),
            verified('I.1.10', { answer: { value: 2 } }),
          ] as never,
        }
      : {}),
  };
}

const units = [0, 1, 2, 3, 1].map((way, at) => unit(way, `u${at}`));
const cohort = engine.cohortBounds(rubric, units.slice(0, 2));
const OPTIONS: readonly ScoreOptions[] = [
  {},
  { bounds: cohort },
  { bounds: structuredClone(cohort) },
  { asOf: '2024-05-01', late: 'zero', evidence: 'required' },
  { asOf: '2024-12-31', verifications: { until: '2024-12-31' } },
];
/** Results read back from a database belong to the caller: they are not frozen. */
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const scores = units.map((one) => stored(engine.scoreUnit(rubric, one)));
const [first, second] = scores as [engine.UnitScore, engine.UnitScore];
const table = [
  ['1', 'Trụ cột', '10', ''],
  ['1.1', 'Có kế hoạch', '10', 'Có: 10 điểm; không: 0 điểm'],
];
const mapping = {
  columns: { number: 0, name: 1, points: 2, condition: 3 },
  rubric: { id: 'a', version: '1', level: 'commune', title: 'Bộ', period: hue.period },
};
const revised = engine.reviseRubric(hue, { id: 'next', version: '2' }).rubric;
const say = { locale: 'vi' } as const;
/** Units whose bounds move where one of them is left out. */
const apart = [1, 4, 10].map((value, at) => ({
  unit: { id: `a${at}` },
  answers: { 'VII.1.2': { value } },
}));
const VARY = { vary: { bounds: 'drop-extreme' }, draws: 3, seed: 1 } as const;

/** Calls of each function; two of them give two results. */
const CALLS: { readonly [name: string]: readonly (readonly unknown[])[] } = {
  adoptBounds: [[rubric, stored(cohort)]],
  applyPoints: [
    [hue, Object.fromEntries(engine.componentsOf(hue).map((c) => [c.id, c.maxPoints]))],
  ],
  auditEvidence: units.map((one) => [rubric, one]),
  boundsFrom: [[rubric, { 'I.1.15': { min: 0, max: 1 } }]],
  checkPeriods: [[rubric, unit(1, 'a'), unit(0, 'a')]],
  cohortBounds: [[rubric, units]],
  compareRankings: [[engine.rankUnits(scores.slice(0, 4)), engine.rankUnits(scores.slice(1, 4))]],
  compareScores: [[first, second, { units: 'different' }]],
  componentOf: [[rubric, 'I.1.1']],
  componentsOf: [[rubric]],
  decide: [[engine.rubricFromTable(table as never, mapping as never), {}]],
  defineRubric: [[rubric]],
  diffRubrics: [[hue, revised]],
  distribution: [[scores]],
  explain: [[first, undefined, say], ...plain.map(({ id }) => [second, id, say])],
  explainDecision: [
    [{ row: 1, item: 'a', code: 'due', text: 'a', blocks: false, reading: 'b' }, say],
  ],
  explainDiff: [[engine.diffRubrics(hue, revised), say]],
  explainEvidence: [[{ component: 'I.1.1', code: 'undated', evidence: 'QĐ' }, say]],
  explainComparison: [[engine.compareScores(first, second, { units: 'different' }), say]],
  explainDistribution: [[engine.distribution(scores), say]],
  explainIssue: [
    [{ code: 'negative', message: 'a', path: ['answers', 'I.1.1', 'value'], received: '-1' }, say],
  ],
  explainMerger: [[engine.mergeUnits(scores), say]],
  explainPlan: [[engine.planImprovements(rubric, units[1] as never), say]],
  explainRanking: [[engine.rankUnits(scores), say]],
  explainFinding: first.findings.map((finding) => [finding, say]),
  explainLint: engine.lintRubric(rubric).map((finding) => [finding, say]),
  explainNeed: [[{ need: 'achieve' }, say]],
  explainScreen: [
    [{ unit: 'a', code: 'scale', severity: 'warning', paths: [], received: [] }, say],
  ],
  explainSensitivity: [[engine.sensitivity(hue, apart, VARY), say]],
  explainStatus: [['late', say]],
  explainWorkRow: [[engine.workplan(rubric, units[1] as never).raise[0], say]],
  lintRubric: [[rubric], [{ ...rubric, maxPoints: '7' }]],
  mergeBounds: [[stored(cohort), stored(cohort)]],
  mergeSubmissions: [[rubric, [units[0], { ...units[1], unit: units[0]?.unit, answers: {} }]]],
  mergeUnits: [[scores]],
  needed: units.flatMap((one) =>
    plain.filter(({ id }) => id !== 'I.1.28').map(({ id }) => [rubric, one, id, '4.5']),
  ),
  parseSubmission: [
    ...units.map((one) => [rubric, one]),
    ...units.map((one) => [rubric, { ...one, answers: { ...one.answers, 'I.1.1': 5, x: {} } }]),
  ],
  planImprovements: units.flatMap((one) => OPTIONS.map((options) => [rubric, one, options])),
  rankUnits: [[scores], [scores, { by: 'index', group: 'g', within: 'group' }]],
  reviseRubric: [[hue, { id: 'a', version: '2' }]],
  rubricFromTable: [[table, mapping]],
  rubricJsonSchema: [[]],
  scoreCohort: [
    [rubric, units],
    [rubric, units, { summary: true }],
    [rubric, units, OPTIONS[2]],
  ],
  scoreUnit: units.flatMap((one) => OPTIONS.map((options) => [rubric, one, options])),
  splitByLead: units.map((one) => [rubric, one]),
  streamScores: OPTIONS.map((options) => [rubric, units, options]),
  screen: [
    [rubric, units],
    [rubric, units, { previous: units }],
  ],
  sensitivity: [[hue, apart, VARY]],
  backTest: [
    [rubric, units],
    [hue, apart, { trim: '0.4' }],
  ],
  packScore: scores.map((one) => [one]),
  publicEdition: scores.map((one) => [one]),
  unpackScore: scores.map((one) => [rubric, engine.packScore(one)]),
  submissionJsonSchema: [[rubric], [hue]],
  formOf: [[rubric], [hue]],
  submissionSchema: [[rubric]],
  whatIf: units.flatMap((one) => [
    [rubric, one, { 'I.1.1': null }],
    [rubric, one, {}, { among: units.slice(0, 3) }],
  ]),
  workplan: units.flatMap((one) => OPTIONS.map((options) => [rubric, one, options])),
};

const functions = engine as unknown as {
  readonly [name: string]: (...given: unknown[]) => unknown;
};

async function resultOf(name: string, given: readonly unknown[]): Promise<unknown> {
  const result = await functions[name]?.(...given);
  if (name !== 'streamScores') return result;
  const list: unknown[] = [];
  for await (const one of result as AsyncIterable<unknown>) list.push(one);
  return list;
}

/** Every object that can be reached from a value, with where it stands. */
function reached(value: unknown): Map<object, string> {
  const found = new Map<object, string>();
  const visit = (one: unknown, at: string): void => {
    if (typeof one !== 'object' || one === null || found.has(one)) return;
    found.set(one, at);
    for (const [key, child] of Object.entries(one)) visit(child, `${at}/${key}`);
  };
  visit(value, '');
  return found;
}

describe('what two results share is frozen', () => {
  it('of every function', () => {
    const all = Object.entries(engine)
      .filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name))
      .map(([name]) => name);
    expect(Object.keys(CALLS).sort()).toEqual(all.sort());
  });

  it.each(Object.keys(CALLS))('%s', async (name) => {
    const seen = new Set<object>();
    const open = new Set<string>();
    for (const given of CALLS[name] ?? []) {
      for (let again = 0; again < 2; again += 1) {
        const result = reached(await resultOf(name, given));
        for (const [one, at] of result) if (seen.has(one) && !Object.isFrozen(one)) open.add(at);
        for (const one of result.keys()) seen.add(one);
      }
    }
    expect([...open].join('; ')).toBe('');
  });

  it('and what they share with a result of another function', async () => {
    const seen = new Map<object, string>();
    const open = new Set<string>();
    for (const [name, calls] of Object.entries(CALLS)) {
      for (const given of calls) {
        const own = reached(given);
        for (const [one, at] of reached(await resultOf(name, given))) {
          const other = seen.get(one);
          if (other !== undefined && other !== name && !Object.isFrozen(one) && !own.has(one)) {
            open.add(`${other} and ${name}${at}`);
          }
          seen.set(one, name);
        }
      }
    }
    expect([...open].join('; ')).toBe('');
  });
});
