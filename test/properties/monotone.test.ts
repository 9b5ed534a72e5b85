import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import {
  type AnswerInput,
  type CohortBounds,
  type ComponentDefinition,
  type RubricDefinition,
  type Rule,
  type RuleKindName,
  scoreUnit,
} from '../../src/index.ts';
import { ruleArbitrary } from '../support/arbitrary-rubric.ts';

// A better answer never earns less: two answers, the second better in one way or in several.

type Pair = readonly [worse: AnswerInput, better: AnswerInput];
type Measured = Extract<Rule, { kind: 'ratio' | 'steps' | 'min-max' | 'ratio-to-best' }>;

const sorted = (numbers: Arbitrary<number>): Arbitrary<readonly [number, number]> =>
  fc.tuple(numbers, numbers).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

/** A share or an amount, as two numbers or as a value; the better one last. */
function measures(rule: Measured): Arbitrary<Pair> {
  const lower = 'direction' in rule && rule.direction === 'lower';
  const turned = ([low, high]: readonly [number, number]) => (lower ? [high, low] : [low, high]);
  const wholes = sorted(fc.oneof(fc.nat(40), fc.nat(20_000)));
  const shares = fc
    .tuple(wholes, fc.integer({ min: 1, max: 20_000 }))
    .map(([pair, denominator]): Pair => {
      const [a = 0, b = 0] = turned(pair);
      return [
        { numerator: a, denominator },
        { numerator: b, denominator },
      ];
    });
  const of = fc
    .tuple(sorted(fc.integer({ min: 1, max: 500 })), fc.nat(500))
    .map(([[small, large], numerator]): Pair => {
      // Of fewer it is a larger share.
      const [a = 1, b = 1] = lower ? [small, large] : [large, small];
      return [
        { numerator, denominator: a },
        { numerator, denominator: b },
      ];
    });
  const least = rule.kind === 'min-max' && (rule.scale ?? 'amount') === 'amount' ? -3000 : 0;
  const values = sorted(fc.integer({ min: least, max: 3000 })).map((pair): Pair => {
    const [a = 0, b = 0] = turned(pair);
    return [{ value: a / 1000 }, { value: b / 1000 }];
  });
  return fc.oneof(shares, of, values);
}

/** Two answers to a rule, the second at least as good as the first. */
function pairs(rule: Rule): Arbitrary<Pair> {
  switch (rule.kind) {
    case 'achieved':
      return fc.constant([{ achieved: false }, { achieved: true }]);
    case 'choice':
      return fc
        .tuple(fc.constantFrom(...rule.options), fc.constantFrom(...rule.options))
        .map((options): Pair => {
          const [worse, better] = options.toSorted(
            (a, b) => Number(a.fraction) - Number(b.fraction),
          );
          return [{ option: worse?.id ?? '' }, { option: better?.id ?? '' }];
        });
    case 'checklist':
      return fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 9 }).map((ticks): Pair => {
        const named = (ticked: (index: number) => boolean) =>
          Object.fromEntries(rule.items.map(({ id }, index) => [id, ticked(index)]));
        return [
          { items: named((index) => ticks[index]?.[0] === true) },
          { items: named((index) => ticks[index]?.includes(true) === true) },
        ];
      });
    case 'ratio':
    case 'steps':
    case 'min-max':
    case 'ratio-to-best':
      return measures(rule);
    case 'count':
    case 'coverage':
      return sorted(fc.nat(60)).map(([a, b]): Pair => [{ value: a }, { value: b }]);
    case 'resolved':
      return fc.tuple(sorted(fc.nat(40)), fc.nat(9)).map(([[a, b], more]): Pair => {
        const found = b + more;
        return [
          { found, handled: a },
          { found, handled: b },
        ];
      });
    case 'parts':
      return fc
        .tuple(...rule.parts.map((part) => fc.tuple(pairs(part.rule), fc.nat(3))))
        .map((list): Pair => {
          // Better in this part, the same in that, answered at all in a third.
          const answers = (side: 0 | 1) =>
            rule.parts.flatMap(({ id }, index) => {
              const [pair, how = 0] = list[index] ?? [];
              if (pair === undefined || (how === 0 && side === 0)) return [];
              return [[id, how === 1 ? pair[0] : pair[side]] as const];
            });
          return [
            { parts: Object.fromEntries(answers(0)) },
            { parts: Object.fromEntries(answers(1)) },
          ];
        });
    case 'unscored':
      return fc.constant([{ value: 1 }, { value: 2 }]);
  }
}

/** A ladder whose higher steps earn at least as much, which its form does not ask for. */
function rising(rule: Rule): Rule {
  if (rule.kind === 'parts') {
    return { ...rule, parts: rule.parts.map((one) => ({ ...one, rule: rising(one.rule) })) };
  }
  if (rule.kind !== 'steps') return rule;
  const fractions = rule.steps.map(({ fraction }) => fraction);
  fractions.sort((a, b) => Number(b) - Number(a));
  const steps = rule.steps.map((step, at) => ({ ...step, fraction: fractions[at] ?? '0' }));
  return { ...rule, steps };
}

function places(rule: Rule, place: string): string[] {
  if (rule.kind === 'parts') {
    return rule.parts.flatMap((part) => places(part.rule, `${place}/${part.id}`));
  }
  return rule.kind === 'ratio-to-best' || (rule.kind === 'min-max' && !rule.bounds) ? [place] : [];
}

/** Bounds for every place of a component, narrow or wide, without spread now and then. */
function boundsArbitrary(
  { id, version }: RubricDefinition,
  component: ComponentDefinition,
): Arbitrary<CohortBounds> {
  const limit = (n: number) => ({ numerator: `${n}`, denominator: '1', units: [] });
  const pair = fc
    .tuple(fc.integer({ min: -3, max: 20 }), fc.oneof(fc.nat(3), fc.nat(20_000)))
    .map(([low, more]) => ({ min: limit(low), max: limit(low + more) }));
  const all = places(component.rule, component.id);
  return fc.tuple(...all.map(() => pair)).map((given) => ({
    rubric: { id, version },
    components: Object.fromEntries(given.map((one, index) => [all[index] ?? '', one])),
  }));
}

function alone(rule: Rule, maxPoints: string): RubricDefinition {
  const basis = { items: ['1'], rule: 'stated' as const };
  const component = { id: 'I.1.1', name: 'Một', maxPoints, rule, basis };
  return {
    id: 'one-component',
    version: '1',
    level: 'commune',
    title: 'Một chỉ số',
    legalBasis: [{ number: '1', issuedOn: '2024-01-01', issuer: 'UBND' }],
    period: { from: '2024-01-01', to: '2024-12-31' },
    maxPoints,
    weighting: { basis: 'published' },
    facts: ['population', 'households', 'budget'].map((id) => ({ id, name: id })),
    pillars: [
      {
        id: 'I',
        name: 'I',
        maxPoints,
        criteria: [{ id: 'I.1', name: 'I.1', components: [component] }],
      },
    ],
  };
}

function hundredths(text: string): bigint {
  const [whole = '', part = ''] = text.split('.');
  return BigInt(whole + part.padEnd(2, '0'));
}

interface Case {
  readonly rubric: RubricDefinition;
  readonly component: ComponentDefinition;
  readonly pair: Pair;
  readonly bounds: CohortBounds;
}

function cases(rubric: RubricDefinition, component: ComponentDefinition): Arbitrary<Case> {
  const given = fc.record({
    pair: pairs(component.rule),
    bounds: boundsArbitrary(rubric, component),
  });
  return given.map(({ pair, bounds }) => ({ rubric, component, pair, bounds }));
}

function neverLess({ rubric, component, pair: [worse, better], bounds }: Case): void {
  const earned = (answers: { readonly [id: string]: AnswerInput }): bigint =>
    hundredths(scoreUnit(rubric, { unit: { id: 'u' }, answers }, { bounds }).points);
  const low = earned({ [component.id]: worse });
  const high = earned({ [component.id]: better });
  expect(earned({})).toBe(0n);
  expect(low >= 0n && high >= low && hundredths(component.maxPoints) >= high).toBe(true);
}

const KINDS: readonly RuleKindName[] = [
  'achieved',
  'choice',
  'checklist',
  'ratio',
  'count',
  'steps',
  'resolved',
  'coverage',
  'min-max',
  'ratio-to-best',
  'parts',
];

const componentsOf = ({ pillars }: RubricDefinition): readonly ComponentDefinition[] =>
  pillars.flatMap((pillar) => pillar.criteria.flatMap((criterion) => criterion.components));

describe('a better answer never earns less, by any rule', () => {
  test.each(KINDS)('%s', (kind) => {
    const any = ruleArbitrary(kind, '12.5').chain((rule) => {
      const rubric = alone(rising(rule), '12.5');
      return fc.oneof(...componentsOf(rubric).map((component) => cases(rubric, component)));
    });
    fc.assert(fc.property(any, neverLess), { numRuns: 400 });
  });
});

describe.each(rubrics.map((rubric: RubricDefinition) => [rubric.id, rubric] as const))(
  '%s: a better answer never earns less',
  (_id, rubric) => {
    test.each(componentsOf(rubric).map((component) => [component.id, component] as const))(
      '%s',
      (_component, component) => {
        fc.assert(fc.property(cases(rubric, component), neverLess), { numRuns: 60 });
      },
    );
  },
);
