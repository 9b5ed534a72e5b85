import fc from 'fast-check';
import type { RubricDefinition, Rule } from '../../src/index.ts';
import { componentsOf } from './components.ts';

const count = (max: number) => fc.integer({ min: 0, max });
const spelled = (number: fc.Arbitrary<number>): fc.Arbitrary<number | string> =>
  fc.oneof(
    number,
    number.map(String),
    number.map((n) => `0${n}e0`),
  );
const share = spelled(fc.integer({ min: 0, max: 100 }).map((n) => n / 100));

/** A text with something in it. */
const named = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');

const date = fc.constantFrom('2023-01-31', '2023-10-31', '2024-02-29');
const extras = fc.record(
  {
    completedOn: date,
    reported: share,
    note: fc.string(),
    evidence: fc.array(
      fc.record(
        { title: named, issuedOn: date, signed: fc.boolean(), uri: fc.webUrl() },
        { requiredKeys: ['title'] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

const notApplicable = fc.record({ notApplicable: fc.constantFrom('chưa triển khai', 'x') });

const measure = fc.oneof(
  fc.record({ value: share }),
  fc.record({ numerator: spelled(count(5768)), denominator: fc.integer({ min: 1, max: 9233 }) }),
);

function dictionary(ids: readonly string[], value: (id: string) => fc.Arbitrary<unknown>) {
  return fc.record(Object.fromEntries(ids.map((id) => [id, value(id)])), { requiredKeys: [] });
}

/** An answer that the rule can take. */
function answerTo(rule: Rule): fc.Arbitrary<object> {
  switch (rule.kind) {
    case 'achieved':
      return fc.record({ achieved: fc.boolean() });
    case 'choice':
      return fc.record({ option: fc.constantFrom(...rule.options.map(({ id }) => id)) });
    case 'checklist':
      return fc.record({
        items: dictionary(
          rule.items.map(({ id }) => id),
          () => fc.boolean(),
        ),
      });
    case 'count':
      return fc.record({ value: spelled(count(60)) });
    case 'coverage':
      return fc.record({ value: spelled(count(rule.periods)) });
    case 'resolved':
      return fc
        .tuple(count(50), count(50))
        .map(([a, b]) => ({ found: Math.max(a, b), handled: Math.min(a, b) }));
    case 'awarded':
      return fc.record({ points: fc.constantFrom(0, '0') });
    case 'deduction':
      return fc.record({ value: spelled(count(60)) });
    case 'by-class':
      return answerTo(rule.otherwise ?? { kind: 'unscored' });
    case 'by-case':
      return fc
        .constantFrom(...rule.cases)
        .chain((one) => fc.record({ case: fc.constant(one.id), answer: answerTo(one.rule) }));
    case 'highest-of':
    case 'lowest-of':
    case 'parts': {
      const rules = new Map<string, Rule>(rule.parts.map(({ id, rule }) => [id, rule]));
      const part = (id: string) => fullAnswerTo(rules.get(id) ?? { kind: 'unscored' });
      return fc.record({ parts: dictionary([...rules.keys()], part) });
    }
    case 'unscored':
      return fc.oneof(measure, fc.record({ achieved: fc.boolean() }), fc.constant({}));
    default:
      return measure;
  }
}

function fullAnswerTo(rule: Rule): fc.Arbitrary<object> {
  return fc.oneof(
    answerTo(rule),
    fc.tuple(answerTo(rule), extras).map(([answer, more]) => ({ ...answer, ...more })),
    notApplicable,
  );
}

/** A submission that passes, with a few of the rubric's components answered. */
export function submissionTo(rubric: RubricDefinition): fc.Arbitrary<object> {
  const rules = componentsOf(rubric).map(({ id, rule }) => ({ id, rule }));
  const answers = fc
    .subarray(rules, { maxLength: 8 })
    .chain((some) =>
      fc.record(Object.fromEntries(some.map(({ id, rule }) => [id, fullAnswerTo(rule)]))),
    );
  const facts = dictionary(
    rubric.facts.filter(({ type }) => type !== 'text').map(({ id }) => id),
    () => spelled(fc.integer({ min: 1, max: 9_000_000 })),
  );
  const unit = fc.record(
    { id: named, name: fc.constant('Phường Vỹ Dạ') },
    { requiredKeys: ['id'] },
  );
  return fc.record({ unit, facts, answers });
}

/** Anything that JavaScript can hold. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    withBoxedValues: true,
    withObjectString: true,
    maxDepth: 3,
  }),
  fc.constantFrom<unknown>(Number.NaN, -1, 0, '-0', 1e30, 5e-324, '1e400', '', ' ', null, Symbol()),
  fc.constantFrom('85%', '1.234', '4.256/5.768=73,7%', 'Có', '≥ 80%', '31/10/2023', '3/3', '0/0'),
);
