import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  type ComponentDefinition,
  explainLint,
  lintRubric,
  type RubricDefinition,
  type Rule,
  scoreUnit,
} from '../../src/index.ts';
import { rubricOf } from '../support/small-rubric.ts';

/** A rubric of 2023 whose maxima are 10 points for every component, whatever a component says. */
function ofComponents(...changes: readonly Partial<ComponentDefinition>[]): RubricDefinition {
  const rubric = rubricOf(changes);
  const maxPoints = String(10 * changes.length);
  return {
    ...rubric,
    period: { from: '2023-01-01', to: '2023-12-31' },
    maxPoints,
    pillars: rubric.pillars.map((pillar) => ({ ...pillar, maxPoints })),
  };
}

const told = (rubric: RubricDefinition): string[] =>
  lintRubric(rubric).map(({ code, severity, component, path }) => {
    const place = path.join('.').replace('pillars.0.criteria.0.components.', '');
    return `${severity} ${code} ${component ?? '-'} ${place}`;
  });

const rule = (rule: Rule): Partial<ComponentDefinition>[] => [{ rule }];
const steps = (...list: [atLeast: string, fraction: string][]): Rule => ({
  kind: 'steps',
  steps: list.map(([atLeast, fraction]) => ({ atLeast, fraction })),
  scale: 'share',
});
const options = (...fractions: string[]): Rule => ({
  kind: 'choice',
  options: fractions.map((fraction, index) => ({ id: `o${index}`, fraction, label: `O ${index}` })),
});
const part = (share: string, inner: Rule, index: number) => ({
  id: `p${index}`,
  share,
  label: `P ${index}`,
  rule: inner,
});
const NFD = 'Hồ sơ'.normalize('NFD');

const CASES: readonly [
  what: string,
  components: readonly Partial<ComponentDefinition>[],
  findings: string[],
][] = [
  ['a sound rubric', [{}, {}], []],
  ['steps as they should be', rule(steps(['0.9', '1'], ['0.5', '0.5'], ['0', '0'])), []],
  [
    'a step above 100%',
    rule(steps(['1.2', '1'], ['1', '1'])),
    ['warning unreachable-step I.1.1 0.rule.steps.0'],
  ],
  [
    'all points above 100% only',
    rule(steps(['1.2', '1'], ['0.5', '0.5'])),
    ['warning unreachable-step I.1.1 0.rule.steps.0', 'warning unreachable-points I.1.1 0.rule'],
  ],
  [
    'a step above 100% of a rate',
    rule({ ...steps(['1.2', '1'], ['1', '0.5']), scale: 'rate' } as Rule),
    [],
  ],
  [
    'steps of an amount',
    rule({ ...steps(['500', '1'], ['5', '0.5']), scale: 'amount' } as Rule),
    [],
  ],
  [
    'a step that earns no more than the one under it',
    rule(steps(['0.9', '1'], ['0.8', '1'], ['0.5', '0.5'])),
    ['warning unreachable-step I.1.1 0.rule.steps.0'],
  ],
  [
    'a step that earns less than the one under it',
    rule(steps(['0.9', '1'], ['0.8', '0.2'], ['0.5', '0.5'])),
    ['error not-monotone I.1.1 0.rule.steps.1'],
  ],
  [
    'steps that end below all points',
    rule(steps(['0.9', '0.8'])),
    ['warning unreachable-points I.1.1 0.rule'],
  ],
  ['options in any order', rule(options('0.5', '1', '0')), []],
  [
    'a second option worth nothing',
    rule(options('1', '0', '0.5', '0')),
    ['warning never-worth-anything I.1.1 0.rule.options.3'],
  ],
  [
    'options that end below all points',
    rule(options('0.75', '0')),
    ['warning unreachable-points I.1.1 0.rule'],
  ],
  ['a target of 100%', rule({ kind: 'ratio', target: '1' }), []],
  [
    'a target above 100%',
    rule({ kind: 'ratio', target: '1.5' }),
    ['warning target-above-whole I.1.1 0.rule.target'],
  ],
  ['a target above 1 of a rate', rule({ kind: 'ratio', target: '1.5', scale: 'rate' }), []],
  ['a divisor above the target', rule({ kind: 'ratio', target: '0.8', divisor: '1' }), []],
  ['a divisor that is the target', rule({ kind: 'ratio', target: '0.8', divisor: '0.8' }), []],
  [
    'a divisor under the target',
    rule({ kind: 'ratio', target: '0.8', divisor: '0.5' }),
    ['warning idle-target I.1.1 0.rule.divisor'],
  ],
  ['a floor under the target', rule({ kind: 'ratio', target: '0.8', floor: '0.5' }), []],
  [
    'a floor at the target',
    rule({ kind: 'ratio', target: '0.8', floor: '0.8', divisor: '1' }),
    ['warning nothing-between I.1.1 0.rule.floor'],
  ],
  [
    'a floor above the target',
    rule({ kind: 'ratio', target: '0.8', floor: '0.9' }),
    ['error invalid I.1.1 0.rule.floor', 'warning nothing-between I.1.1 0.rule.floor'],
  ],
  [
    'a floor beyond the divisor, and both under the target',
    rule({ kind: 'ratio', target: '0.8', floor: '0.6', divisor: '0.5' }),
    ['warning idle-target I.1.1 0.rule.divisor', 'warning nothing-between I.1.1 0.rule.floor'],
  ],
  [
    'days late in proportion, where a day already loses all',
    [{ due: '06-30', rule: { kind: 'ratio', as: 'days-late', direction: 'lower', target: '0' } }],
    ['warning nothing-between I.1.1 0.rule.target'],
  ],
  [
    'days late, a day between all and nothing',
    [
      {
        due: '06-30',
        rule: { kind: 'ratio', as: 'days-late', direction: 'lower', target: '0', divisor: '1.5' },
      },
    ],
    [],
  ],
  [
    'growth with a scale',
    rule({ kind: 'ratio', as: 'growth', target: '0.1', scale: 'rate' }),
    ['warning idle-scale I.1.1 0.rule.scale'],
  ],
  [
    'fixed bounds above 100%',
    rule({ kind: 'min-max', bounds: { min: '0', max: '2' }, scale: 'share' }),
    ['warning unreachable-points I.1.1 0.rule'],
  ],
  [
    'fixed bounds under 0 where lower is better',
    rule({ kind: 'min-max', bounds: { min: '-1', max: '1' }, scale: 'rate', direction: 'lower' }),
    ['warning unreachable-points I.1.1 0.rule'],
  ],
  ['fixed bounds of an amount', rule({ kind: 'min-max', bounds: { min: '-5', max: '20' } }), []],
  ['fixed bounds without spread', rule({ kind: 'min-max', bounds: { min: '2', max: '2' } }), []],
  [
    'parts, each for itself',
    rule({
      kind: 'parts',
      parts: [
        part('0.5', options('0.9', '0'), 0),
        part('0', { kind: 'achieved' }, 1),
        part(
          '0.5',
          {
            kind: 'parts',
            parts: [
              part('1', { kind: 'ratio', target: '2' }, 0),
              part('0', { kind: 'achieved' }, 1),
            ],
          },
          2,
        ),
      ],
    }),
    [
      'warning unreachable-points I.1.1 0.rule.parts.0.rule',
      'warning never-worth-anything I.1.1 0.rule.parts.1',
      'warning target-above-whole I.1.1 0.rule.parts.2.rule.parts.0.rule.target',
      'warning never-worth-anything I.1.1 0.rule.parts.2.rule.parts.1',
    ],
  ],
  ['the first and the last day of the period', [{ due: '01-01' }, { due: '2023-12-31' }], []],
  [
    'deadlines outside the period',
    [{ due: '2022-12-31' }, { due: '2024-01-01' }],
    ['warning due-outside-period I.1.1 0.due', 'warning due-outside-period I.1.2 1.due'],
  ],
  [
    'the same name, spelled another way, twice',
    [
      { name: 'Tỉ lệ hồ sơ số hóa' },
      {},
      { name: 'Tỷ lệ hồ sơ số hoá.' },
      { name: 'tỷ lệ hồ sơ số hoá' },
    ],
    ['warning same-name I.1.3 2.name', 'warning same-name I.1.4 3.name'],
  ],
  [
    'texts that are not in NFC',
    [{ name: NFD, requirement: NFD }],
    ['warning not-nfc - 0.name', 'warning not-nfc - 0.requirement'],
  ],
  [
    'what is no rubric, and the rest of it',
    [{ maxPoints: '9', due: '31.10' }, { rule: options('0.5', '0') }, { due: '2030-01-01' }],
    [
      'error invalid I.1.1 0.due',
      'error invalid - pillars.0.maxPoints',
      'error invalid - pillars.0.maxPoints',
      'warning unreachable-points I.1.2 1.rule',
      'warning due-outside-period I.1.3 2.due',
    ],
  ],
];

describe('what to look at in a rubric', () => {
  it.each(CASES)('%s', (_what, components, findings) => {
    const found = told(ofComponents(...components));
    // The sums of what is no rubric are told for the pillar; how often is not the point here.
    expect([...new Set(found)]).toEqual([...new Set(findings)]);
  });

  it.each(CASES)('%s, in words and as JSON', (_what, components) => {
    for (const finding of lintRubric(ofComponents(...components))) {
      expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
      const [vi, en] = [
        explainLint(finding, { locale: 'vi' }),
        explainLint(finding, { locale: 'en' }),
      ];
      expect(vi).not.toBe(en);
      expect(`${vi}${en}`).not.toMatch(/undefined|\[object/);
    }
  });

  it.each(rubrics.map((rubric): [string, RubricDefinition] => [rubric.id, rubric]))(
    'nothing in %s',
    (_id, rubric) => {
      expect(lintRubric(rubric)).toEqual([]);
    },
  );

  it('leaves out the codes that are known', () => {
    const rubric = ofComponents({ due: '2030-01-01', rule: options('0.5', '0') });
    const left = lintRubric(rubric, { ignore: ['due-outside-period'] });
    expect(left.map(({ code }) => code)).toEqual(['unreachable-points']);
  });

  it('does not freeze a draft', () => {
    const draft = ofComponents({});
    lintRubric(draft);
    expect(Object.isFrozen(draft)).toBe(false);
  });

  test.prop([fc.anything()])('never throws', (anything) => {
    expect(lintRubric(anything as RubricDefinition).length).toBeGreaterThan(0);
  });

  it('takes a cycle for no rubric', () => {
    const cycle: Record<string, unknown> = { ...hueCommune2023 };
    cycle['facts'] = [cycle];
    expect(
      lintRubric(cycle as unknown as RubricDefinition).every((f) => f.code === 'invalid'),
    ).toBe(true);
  });
});

describe('the fields of a ratio against its scores', () => {
  const decimal = fc.integer({ min: 1, max: 10 }).map((n) => String(n / 10));
  const ratio = fc.record(
    { target: decimal, divisor: decimal, floor: decimal },
    { requiredKeys: ['target'] },
  );
  /** The points of every tenth and of what lies between two of them. */
  const scoresOf = (rule: Rule): number[] => {
    const rubric = ofComponents({ rule });
    return Array.from({ length: 21 }, (_, n) => {
      const answers = { 'I.1.1': { numerator: n, denominator: 20 } };
      return Number(scoreUnit(rubric, { unit: { id: 'u' }, answers }).points);
    });
  };

  test.prop([ratio])('are told exactly where they do not matter', (fields) => {
    const rubric = ofComponents({ rule: { kind: 'ratio', ...fields } });
    const codes = lintRubric(rubric).map(({ code }) => code);
    fc.pre(!codes.includes('invalid'));
    const points = scoresOf({ kind: 'ratio', ...fields });
    const target = Math.round(Number(fields.target) * 20);
    const earned = points.slice(1);
    expect(codes.includes('nothing-between')).toBe(earned.every((one) => one === 0 || one === 10));
    const floor = fields.floor === undefined ? 0 : Math.round(Number(fields.floor) * 20);
    const early = points.slice(floor, target).some((one) => one === 10);
    const divisor = Math.round(Number(fields.divisor ?? 1) * 20);
    expect(codes.includes('idle-target')).toBe(early || (floor === target && divisor < target));
  });
});

describe('steps against their scores', () => {
  const decimals = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n / 10));
  const ladder = fc
    .uniqueArray(fc.tuple(decimals(14), decimals(10)), {
      selector: ([at]) => at,
      minLength: 1,
      maxLength: 5,
    })
    .map((list) => list.sort(([a], [b]) => Number(b) - Number(a)));
  /** The points of every share that a step could tell from another. */
  const scores = (rule: Rule): number[] => {
    const rubric = ofComponents({ rule });
    return Array.from({ length: 11 }, (_, n) => {
      const answers = { 'I.1.1': { value: n / 10 } };
      return Number(scoreUnit(rubric, { unit: { id: 'u' }, answers }).points);
    });
  };

  test.prop([ladder])('monotone, in reach and all points: as scoring has it', (list) => {
    const codes = lintRubric(ofComponents({ rule: steps(...list) }));
    const points = scores(steps(...list));
    const falls = points.some((one, index) => one < (points[index - 1] ?? 0));
    const reached = codes.some(({ code }) => code === 'not-monotone');
    expect(reached).toBe(falls);
    expect(codes.some(({ code }) => code === 'unreachable-points')).toBe(Math.max(...points) < 10);
  });

  test.prop([ladder])('a step that never decides can be taken away', (list) => {
    const found = lintRubric(ofComponents({ rule: steps(...list) }));
    const idle = new Set(
      found
        .filter(({ code }) => code === 'unreachable-step')
        .map(({ path }) => Number(path.at(-1))),
    );
    const rest = list.filter((_, index) => !idle.has(index));
    if (rest.length > 0) expect(scores(steps(...rest))).toEqual(scores(steps(...list)));
    else expect(new Set(scores(steps(...list)))).toEqual(new Set([0]));
    // The others decide: without one of them some share earns something else.
    for (const [index] of list.entries()) {
      const without = list.filter((_, other) => other !== index);
      if (idle.has(index) || without.length === 0 || list[index]?.[1] === '0') continue;
      expect(scores(steps(...without))).not.toEqual(scores(steps(...list)));
    }
  });
});
