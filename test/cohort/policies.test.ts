import { describe, expect, it } from 'vitest';
import {
  adoptBounds,
  boundsFrom,
  type CohortBounds,
  cohortBounds,
  distribution,
  InputError,
  mergeBounds,
  mergeUnits,
  planImprovements,
  rankUnits,
  type ScoreOptions,
  scoreCohort,
  scoreUnit,
  streamScores,
  UsageError,
} from '../../src/index.ts';
import { rubricOf, small } from '../support/small-rubric.ts';

// What was made under one policy says nothing under another.

const rubric = small([['10', { kind: 'min-max' }]]);
const unit = (id: string, value: number) => ({ unit: { id }, answers: { 'I.1.1': { value } } });
const units = [unit('a', 2), unit('b', 8)];
const OTHERS: readonly ScoreOptions[] = [
  { late: 'zero' },
  { evidence: 'required' },
  { verifications: 'none' },
  { verifications: { until: '2024-06-30' } },
];

const issuesOf = (run: () => unknown) => {
  try {
    run();
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).issues.map(({ code, path }) => [code, path.join('/')].join(' '));
  }
};
const REFUSED = ['conflicting-fields bounds/policy'];

describe('bounds of a cohort', () => {
  const bounds = cohortBounds(rubric, units);
  const everywhere: readonly (readonly [string, (options: ScoreOptions) => unknown])[] = [
    ['scoreUnit', (options) => scoreUnit(rubric, unit('c', 5), options)],
    ['scoreCohort', (options) => scoreCohort(rubric, units, options)],
    ['streamScores', (options) => streamScores(rubric, units, options)],
    ['planImprovements', (options) => planImprovements(rubric, unit('c', 5), options)],
  ];

  it.each(everywhere)('are refused under another policy by %s', (_name, run) => {
    for (const options of OTHERS) {
      for (const one of [bounds, structuredClone(bounds)]) {
        expect(issuesOf(() => run({ ...options, bounds: one }))).toEqual(REFUSED);
        const own = cohortBounds(rubric, units, options);
        expect(issuesOf(() => run({ ...options, bounds: own }))).toEqual([]);
      }
    }
  });

  it.each(everywhere)('say the same on another day: %s', (_name, run) => {
    const dated = cohortBounds(rubric, units, { asOf: '2024-05-01' });
    expect(issuesOf(() => run({ asOf: '2024-06-01', bounds: dated }))).toEqual([]);
    expect(issuesOf(() => run({ asOf: '2024-06-01', bounds }))).toEqual([]);
  });
});

describe('goalposts', () => {
  const published = boundsFrom(rubric, { 'I.1.1': { min: 0, max: 10 } });
  const adopted = adoptBounds(rubric, cohortBounds(rubric, units, { late: 'zero' })).bounds;

  it.each([
    ['published', published],
    ['adopted', adopted],
  ])('that are %s stand under any policy', (_says, bounds: CohortBounds) => {
    expect(bounds.policy).toBeNull();
    for (const options of [{}, ...OTHERS]) {
      expect(issuesOf(() => scoreUnit(rubric, unit('c', 5), { ...options, bounds }))).toEqual([]);
    }
    expect(mergeBounds(bounds, structuredClone(bounds))).toEqual(bounds);
    expect(issuesOf(() => mergeBounds(bounds, cohortBounds(rubric, units)))).toEqual([
      'conflicting-fields b/policy',
    ]);
  });
});

describe('scores', () => {
  const by = (options: ScoreOptions) => scoreCohort(rubric, units, options).units;
  const short = (options: ScoreOptions) =>
    scoreCohort(rubric, units, { ...options, summary: true }).units;
  const [plain] = by({});
  const [summary] = short({});

  it.each(OTHERS)('of another policy do not go together: %j', (options) => {
    const [, other] = by(options);
    const [, brief] = short(options);
    if (!plain || !other || !summary || !brief) throw new Error('two units were scored');
    for (const run of [
      () => rankUnits([plain, other]),
      () => rankUnits([summary, brief]),
      () => rankUnits([plain, brief]),
      () => mergeUnits([plain, other]),
      () => distribution([plain, other]),
    ]) {
      expect(run).toThrow(UsageError);
      expect(run).toThrow(/policies do not go together: late: /);
    }
  });

  it('of another day do, and those that do not say their policy', () => {
    const [, other] = by({ asOf: '2024-06-01' });
    if (!plain || !other) throw new Error('two units were scored');
    expect(rankUnits([plain, other])).toHaveLength(2);
    const { policy: _policy, ...stored } = other;
    expect(rankUnits([plain, stored])).toHaveLength(2);
  });
});

it('a penalty that is late or unproven is taken away, so its measure sets bounds', () => {
  const rule = { kind: 'min-max' } as const;
  const evidence = [{ kind: 'document', name: 'Quyết định' }] as const;
  const penalty = { adjustment: 'penalty', due: '06-30', evidence, rule } as const;
  const { maxPoints: _all, pillars, ...rest } = rubricOf([{}, penalty]);
  const held = pillars.map((pillar) => ({ ...pillar, maxPoints: '10' }));
  const units = [0, 4, 16].map((value, at) => ({
    unit: { id: `u${at}` },
    answers: { 'I.1.1': { achieved: true }, 'I.1.2': { value, completedOn: '2024-07-01' } },
  }));
  const options = { late: 'zero' } as const;
  const { units: scores } = scoreCohort(
    { ...rest, maxPoints: '10', pillars: held },
    units,
    options,
  );
  expect(scores.map(({ points }) => points)).toEqual(['10', '7.5', '0']);
});
