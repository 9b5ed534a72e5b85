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
import { inner } from '../oracle/inner.ts';
import { cmp } from '../oracle/rational.ts';
import { share } from '../oracle/rules.ts';
import { ruleArbitrary } from '../support/arbitrary-rubric.ts';
import { asBounds } from '../support/bounds.ts';
import { componentsOf } from '../support/components.ts';
import { scaled } from '../support/decimals.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';

// A better answer never earns less: two answers, the second better in one way or in several.

type Pair = readonly [worse: AnswerInput, better: AnswerInput];
type Measured = Extract<Rule, { kind: 'ratio' | 'steps' | 'min-max' | 'ratio-to-best' }>;

const sorted = (numbers: Arbitrary<number>): Arbitrary<readonly [number, number]> =>
  fc.tuple(numbers, numbers).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

/** More than before, from the same before. */
function growths(rule: Measured): Arbitrary<Pair> {
  const lower = 'direction' in rule && rule.direction === 'lower';
  return fc
    .tuple(sorted(fc.nat(3000)), fc.integer({ min: 1, max: 1500 }))
    .map(([[less, more], previous]): Pair => {
      const pair = [less, more].map((value) => ({ value, previous }));
      const [a = {}, b = {}] = lower ? pair.reverse() : pair;
      return [a, b];
    });
}

/** A day before another, or fewer days after the deadline. */
function days(earlierIsBetter: boolean): Arbitrary<Pair> {
  return fc.tuple(sorted(fc.integer({ min: -40, max: 60 })), fc.boolean()).map(([pair, dated]) => {
    const [a, b] = earlierIsBetter ? [pair[1], pair[0]] : pair;
    const day = (n: number): AnswerInput =>
      dated
        ? { completedOn: new Date(Date.UTC(2024, 5, 30 + n)).toISOString().slice(0, 10) }
        : { value: Math.max(0, n) };
    return [day(a), day(b)];
  });
}

/** A share or an amount, as two numbers or as a value; the better one last. */
function measures(rule: Measured): Arbitrary<Pair> {
  if (rule.as === 'growth') return growths(rule);
  if (rule.as === 'days-late') return days('direction' in rule && rule.direction === 'lower');
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
    const share = rule.kind === 'ratio' ? 'share' : 'amount';
    const isShare = (rule.scale ?? share) === 'share';
    const meant = (value: number) =>
      isShare ? { value, percent: true, reported: value } : { value };
    return [meant(a / 1000), meant(b / 1000)];
  });
  return fc.oneof(shares, of, values, ...(rule.terms === undefined ? [] : [counted(rule)]));
}

/** More above the stroke, of the same below it. */
function counted(rule: Measured): Arbitrary<Pair> {
  const { numerator = [], denominator = [] } = rule.terms ?? {};
  const below = new Set(denominator.map(({ id }) => id));
  const grows = numerator.filter(({ id }) => !below.has(id)).map(({ id }) => id);
  const ids = [...grows, ...below];
  const lower = 'direction' in rule && rule.direction === 'lower';
  return fc
    .tuple(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 4, maxLength: 4 }), fc.nat(40))
    .map(([list, more]): Pair => {
      const less = { terms: Object.fromEntries(ids.map((id, at) => [id, list[at] ?? 1])) };
      const grown = ids.map((id, at) => [id, (list[at] ?? 1) + (grows[0] === id ? more : 0)]);
      const greater = { terms: Object.fromEntries(grown) };
      return lower ? [greater, less] : [less, greater];
    });
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
          const [worse, better] = options.toSorted((a, b) =>
            cmp(share(a.fraction), share(b.fraction)),
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
    case 'coverage':
      return sorted(fc.nat(rule.periods)).map(([a, b]): Pair => [{ value: a }, { value: b }]);
    case 'count':
      return sorted(fc.nat(rule.whole ?? 60)).map(([a, b]): Pair => [{ value: a }, { value: b }]);
    case 'resolved':
      return fc.tuple(sorted(fc.nat(40)), fc.nat(9)).map(([[a, b], more]): Pair => {
        const found = b + more;
        return [
          { found, handled: a },
          { found, handled: b },
        ];
      });
    case 'awarded':
      return sorted(fc.nat(50)).map(([a, b]): Pair => [{ points: a / 4 }, { points: b / 4 }]);
    case 'deduction':
      if (rule.as !== undefined) return days(true);
      return sorted(fc.nat(40)).map(([a, b]): Pair => [{ value: b }, { value: a }]);
    case 'by-class':
      // The unit has no class: it is one of the others.
      return pairs(rule.otherwise ?? { kind: 'unscored' });
    case 'by-case':
      return fc.constantFrom(...rule.cases).chain(({ id, rule: own }) =>
        pairs(own).map(
          ([worse, better]): Pair => [
            { case: id, answer: worse },
            { case: id, answer: better },
          ],
        ),
      );
    case 'highest-of':
    case 'lowest-of':
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
  switch (rule.kind) {
    case 'parts':
      return { ...rule, parts: rule.parts.map((one) => ({ ...one, rule: rising(one.rule) })) };
    case 'highest-of':
    case 'lowest-of':
      return { ...rule, parts: rule.parts.map((one) => ({ ...one, rule: rising(one.rule) })) };
    case 'by-case':
      return { ...rule, cases: rule.cases.map((one) => ({ ...one, rule: rising(one.rule) })) };
    case 'by-class':
      return {
        ...rule,
        classes: rule.classes.map((one) => ({ ...one, rule: rising(one.rule) })),
        ...(rule.otherwise === undefined ? {} : { otherwise: rising(rule.otherwise) }),
      };
    case 'steps':
      break;
    default:
      return rule;
  }
  const fractions = rule.steps.map(({ fraction }) => fraction);
  fractions.sort((a, b) => cmp(share(b), share(a)));
  const steps = rule.steps.map((step, at) => ({ ...step, fraction: fractions[at] ?? '0' }));
  return { ...rule, steps };
}

function places(rule: Rule, place: string): string[] {
  // What the parts are does not hang on an answer, but for the class, which here is none.
  const parts = rule.kind === 'by-case' ? rule.cases : inner(rule, { parts: {} }, undefined);
  if (parts !== undefined) return parts.flatMap((one) => places(one.rule, `${place}/${one.id}`));
  return rule.kind === 'ratio-to-best' || (rule.kind === 'min-max' && !rule.bounds) ? [place] : [];
}

/** Bounds for every place of a component, narrow or wide, without spread now and then. */
function boundsArbitrary(
  rubric: RubricDefinition,
  component: ComponentDefinition,
): Arbitrary<CohortBounds> {
  const limit = (n: number) => ({ numerator: `${n}`, denominator: '1', units: [] });
  const pair = fc
    .tuple(fc.integer({ min: -3, max: 20 }), fc.oneof(fc.nat(3), fc.nat(20_000)))
    .map(([low, more]) => ({ min: limit(low), max: limit(low + more) }));
  const all = places(component.rule, component.id);
  return fc
    .tuple(...all.map(() => pair))
    .map((given) =>
      asBounds(rubric, Object.fromEntries(given.map((one, index) => [all[index] ?? '', one]))),
    );
}

const FACTS = ['population', 'households', 'budget'].map((id) => ({ id, name: id }));
const hundredths = (text: string): bigint => scaled(text, 2);

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
  'deduction',
  'highest-of',
  'lowest-of',
  'by-class',
  'by-case',
  'awarded',
];

describe('a better answer never earns less, by any rule', () => {
  test.each(KINDS)('%s', (kind) => {
    const any = ruleArbitrary(kind, '12.5').chain((rule) => {
      const rubric = rubricOf([{ maxPoints: '12.5', due: '06-30', rule: rising(rule) }], FACTS);
      return fc.oneof(...componentsOf(rubric).map((component) => cases(rubric, component)));
    });
    fc.assert(fc.property(any, neverLess), { numRuns: runs(250) });
  });
});

describe.each(rubrics.map((rubric: RubricDefinition) => [rubric.id, rubric] as const))(
  '%s: a better answer never earns less',
  (_id, rubric) => {
    test.each(componentsOf(rubric).map((component) => [component.id, component] as const))(
      '%s',
      (_component, component) => {
        fc.assert(fc.property(cases(rubric, component), neverLess), { numRuns: runs(30) });
      },
    );
  },
);
