import { describe, expect, it } from 'vitest';
import { hueCommune2023 as hue } from '../../rubrics/index.ts';
import * as engine from '../../src/index.ts';
import { expectUnchanged, snapshot } from '../support/objects.ts';

// A program without types may hand in anything: every function answers with an error of its own.

const unit = { unit: { id: 'a' }, answers: { 'VII.1.2': { value: 5 } } };
const score = engine.scoreUnit(hue, unit);
const bounds = engine.cohortBounds(hue, [unit]);
const say = { locale: 'vi' };
const points = Object.fromEntries(
  engine.componentsOf(hue).map(({ id, maxPoints }) => [id, maxPoints]),
);
const mapping = { columns: { number: 0, name: 1 }, rubric: { ...hue } };
const finding = { code: 'needs-cohort', severity: 'info', path: [] };

const tested = [unit, { unit: { id: 'b' }, answers: { 'VII.1.2': { value: 2 } } }];
const vary = { vary: { weights: '0.2' }, draws: 2, seed: 1 } as const;
const screened = { unit: 'a', code: 'scale', severity: 'warning', paths: [], received: [] };

/** A call of each function that is fine. */
const CALLS: { readonly [name: string]: readonly unknown[] } = {
  adoptBounds: [hue, bounds, {}],
  applyPoints: [hue, points, {}],
  backTest: [hue, [unit], {}],
  packScore: [score],
  publicEdition: [score],
  unpackScore: [hue, engine.packScore(score)],
  auditEvidence: [hue, unit, {}],
  boundsFrom: [hue, { 'VII.1.2': { min: 0, max: 1 } }],
  checkPeriods: [hue, unit, unit],
  cohortBounds: [hue, [unit], {}],
  compareRankings: [engine.rankUnits([score]), engine.rankUnits([score]), {}],
  compareScores: [score, score],
  componentOf: [hue, 'I.1.1'],
  componentsOf: [score],
  decide: [engine.rubricFromTable([['1', 'a']], mapping), {}],
  defineRubric: [hue],
  diffRubrics: [hue, hue],
  distribution: [[score]],
  explain: [score, 'VII.1.2', say],
  explainComparison: [engine.compareScores(score, score), say],
  explainDecision: [
    { row: 1, item: 'a', code: 'due', text: 'a', blocks: false, reading: 'b' },
    say,
  ],
  explainDiff: [engine.diffRubrics(hue, hue), say],
  explainDistribution: [engine.distribution([score]), say],
  explainEvidence: [{ component: 'a', code: 'undated', evidence: 'b' }, say],
  explainFinding: [finding, say],
  explainIssue: [{ code: 'negative', path: ['facts', 'a'], message: 'b' }, say],
  explainLint: [{ code: 'invalid', severity: 'error', path: [], issue: 'a', message: 'b' }, say],
  explainMerger: [engine.mergeUnits([score]), say],
  explainNeed: [{ need: 'achieve' }, say],
  explainPlan: [engine.planImprovements(hue, unit), say],
  explainRanking: [engine.rankUnits([score]), say],
  explainScreen: [screened, say],
  explainSensitivity: [engine.sensitivity(hue, tested, vary), say],
  explainStatus: ['late', say],
  formOf: [hue, {}],
  explainWorkRow: [engine.workplan(hue, unit).raise[0], say],
  lintRubric: [hue, {}],
  mergeBounds: [bounds, bounds],
  mergeSubmissions: [hue, [unit]],
  mergeUnits: [[score], {}],
  needed: [hue, unit, 'I.1.1', '4', {}],
  parseSubmission: [hue, unit, {}],
  planImprovements: [hue, unit, {}],
  rankUnits: [[score], {}],
  reviseRubric: [hue, { id: 'a', version: '2' }],
  rubricFromTable: [[['1', 'a']], mapping],
  rubricJsonSchema: [],
  scoreCohort: [hue, [unit], {}],
  scoreUnit: [hue, unit, {}],
  screen: [hue, [unit], {}],
  sensitivity: [hue, tested, vary],
  splitByLead: [hue, unit],
  streamScores: [hue, [unit], {}],
  submissionJsonSchema: [hue],
  submissionSchema: [hue, {}],
  whatIf: [hue, unit, { 'I.1.1': null }, {}],
  workplan: [hue, unit, {}],
};

function closed(target: object): object {
  const trap = (): never => {
    throw new TypeError('nobody may look');
  };
  const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'];
  return new Proxy(target, Object.fromEntries(traps.map((name) => [name, trap])));
}

/** Only what reads a field of it meets an error, also one that it does not have. */
function fieldsThrow(target: object): object {
  return new Proxy(target, {
    get: () => {
      throw new TypeError('nobody may read');
    },
  });
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const thrower = (key: string): object =>
  Object.defineProperty({}, key, {
    enumerable: true,
    get: () => {
      throw new RangeError('nobody may look');
    },
  });

const JUNK: readonly (readonly [string, () => unknown])[] = [
  ['null', () => null],
  ['a number', () => 5],
  ['NaN', () => Number.NaN],
  ['a text', () => 'x'],
  ['an empty text', () => ''],
  ['true', () => true],
  ['a bigint', () => 5n],
  ['a symbol', () => Symbol('x')],
  ['a function', () => () => 5],
  ['an empty list', () => []],
  ['a list of nothing', () => [null]],
  ['a list of lists', () => [[]]],
  ['a list of objects', () => [{}]],
  ['an empty object', () => ({})],
  ['an object with another key', () => ({ junk: 1 })],
  ['an object without a prototype', () => Object.create(null)],
  ['a Map', () => new Map([['locale', 'vi']])],
  ['a Date', () => new Date(0)],
  ['an instance', () => new (class Junk {})()],
  ['a promise', () => Promise.resolve(5)],
  ['a closed proxy', () => closed({})],
  ['a closed list', () => closed([])],
  ['a closed function', () => closed(() => 5)],
  ['a revoked proxy', revoked],
  ['a proxy whose fields throw', () => fieldsThrow({})],
  ['a proxy of a field that throws', () => fieldsThrow({ bounds: 5 })],
  ['a list of a closed proxy', () => [closed({})]],
  ['a getter that throws', () => thrower('unit')],
  ['another getter that throws', () => thrower('rubric')],
  ['parts of a score', () => ({ ...score, pillars: 5 })],
  [
    'a score with broken parts',
    () => ({ ...score, pillars: [{ ...score.pillars[0], criteria: 5 }] }),
  ],
  ['parts of bounds', () => ({ ...bounds, components: { 'VII.1.2': null } })],
  ['parts of a submission', () => ({ unit: null, answers: [] })],
  ['parts of a rubric', () => ({ ...hue, pillars: [null] })],
  ['parts of a difference', () => ({ comparable: true, added: 5 })],
];

const functions = engine as unknown as {
  readonly [name: string]: (...given: unknown[]) => unknown;
};
const OWN = [engine.RubricError, engine.InputError, engine.UsageError];

/** What a call comes to: nothing where it went well. A stream is read to its end. */
async function outcomeOf(name: string, given: readonly unknown[]): Promise<unknown> {
  try {
    const result = await functions[name]?.(...given);
    if (name === 'streamScores') {
      for await (const _ of result as AsyncIterable<unknown>) break;
    }
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('every function', () => {
  it('is called here', () => {
    const all = Object.entries(engine)
      .filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name))
      .map(([name]) => name);
    expect(Object.keys(CALLS).sort()).toEqual(all.sort());
  });

  it.each(Object.keys(CALLS))('%s is fine with what it is for', async (name) => {
    expect(await outcomeOf(name, CALLS[name] ?? [])).toBeUndefined();
  });

  const positions = Object.entries(CALLS).flatMap(([name, given]) =>
    given.map((_, at) => [name, at] as const),
  );

  it.each(positions)(
    '%s, argument %i: junk is refused by an error of its own',
    async (name, at) => {
      for (const [what, junk] of JUNK) {
        const value = junk();
        const given = (CALLS[name] ?? []).map((one, index) => (index === at ? value : one));
        const error = await outcomeOf(name, given);
        if (error === undefined) continue;
        const own = OWN.some((type) => error instanceof type);
        expect(own ? '' : `${what}: ${String(error)} ${(error as Error).stack}`).toBe('');
        expect((error as Error).message.length, what).toBeGreaterThan(10);
      }
    },
  );

  const withOptions: readonly (readonly [string, object])[] = [
    ['adoptBounds', {}],
    ['applyPoints', {}],
    ['auditEvidence', {}],
    ['backTest', {}],
    ['cohortBounds', {}],
    ['compareRankings', {}],
    ['explain', say],
    ['explainComparison', say],
    ['explainDecision', say],
    ['explainDiff', say],
    ['explainDistribution', say],
    ['explainEvidence', say],
    ['explainFinding', say],
    ['explainIssue', say],
    ['explainLint', say],
    ['explainMerger', say],
    ['explainNeed', say],
    ['explainPlan', say],
    ['explainRanking', say],
    ['explainScreen', say],
    ['explainSensitivity', say],
    ['explainStatus', say],
    ['explainWorkRow', say],
    ['lintRubric', {}],
    ['mergeUnits', {}],
    ['needed', {}],
    ['parseSubmission', {}],
    ['planImprovements', {}],
    ['rankUnits', {}],
    ['rubricFromTable', mapping],
    ['scoreCohort', {}],
    ['scoreUnit', {}],
    ['screen', {}],
    ['sensitivity', vary],
    ['streamScores', {}],
    ['submissionSchema', {}],
    ['whatIf', {}],
    ['workplan', {}],
  ];

  it.each(withOptions)(
    '%s answers to any value of an option by an error of its own',
    async (name, fine) => {
      const before = (CALLS[name] ?? []).slice(0, -1);
      const unknown = await outcomeOf(name, [...before, { ...fine, unknown: 1 }]);
      const names = /possible are ([\w, ]+)/.exec(String(unknown))?.[1]?.split(', ') ?? [];
      expect(names.length).toBeGreaterThan(0);
      for (const option of names) {
        for (const [what, junk] of JUNK) {
          const error = await outcomeOf(name, [...before, { ...fine, [option]: junk() }]);
          const own = error === undefined || OWN.some((type) => error instanceof type);
          expect(own ? '' : `${option}, ${what}: ${String(error)} ${(error as Error).stack}`).toBe(
            '',
          );
        }
      }
    },
  );

  it.each(withOptions)('%s takes no option that it does not know', async (name, fine) => {
    const before = (CALLS[name] ?? []).slice(0, -1);
    for (const key of ['asof', 'Locale', 'constructor', 'by2', '__proto__', 'toString']) {
      const options = Object.defineProperty({ ...fine }, key, { value: 'x', enumerable: true });
      const error = await outcomeOf(name, [...before, options]);
      expect(error, key).toBeInstanceOf(engine.UsageError);
      expect(String(error)).toContain(`"${key}"`);
    }
    for (const options of [
      { ...fine, asof: undefined },
      Object.assign(Object.create(null), fine),
    ]) {
      const kept = snapshot(options);
      expect(await outcomeOf(name, [...before, options])).toBeUndefined();
      expectUnchanged(options, kept);
    }
  });
});
