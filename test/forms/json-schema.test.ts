import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rubrics } from '../../rubrics/index.ts';
import { parseSubmission, type RubricDefinition, submissionJsonSchema } from '../../src/index.ts';
import { textIn } from '../../src/rules/text.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import { componentsOf } from '../support/components.ts';
import { validate } from '../support/json-schema-validator.ts';
import { submissionOf } from '../support/parsing.ts';
import { createRng } from '../support/random-submission.ts';
import { randomVerifications } from '../support/random-verifications.ts';
import { submissionTo } from '../support/raw-submission.ts';
import { runs } from '../support/runs.ts';

type Node = Readonly<Record<string, unknown>>;

function nodeOf(value: unknown): Node {
  expect(value).toBeTypeOf('object');
  expect(Array.isArray(value)).toBe(false);
  return value as Node;
}

/** What each keyword in use has to hold (JSON Schema 2020-12); a keyword that is not here is a fault. */
const KEYWORDS: { readonly [keyword: string]: (value: unknown, root: Node) => void } = {
  $schema: (value) => expect(value).toBe('https://json-schema.org/draft/2020-12/schema'),
  $ref: (value, root) => {
    const [, name] = /^#\/\$defs\/(\w+)$/.exec(String(value)) ?? [];
    expect(Object.keys(nodeOf(root['$defs']))).toContain(name);
  },
  $defs: eachValue,
  properties: eachValue,
  items: checkNode,
  anyOf: eachOf,
  oneOf: eachOf,
  const: (value) => expect(['boolean', 'string']).toContain(typeof value),
  type: (value) => {
    expect(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']).toContain(value);
  },
  enum: (value) => {
    const list = value as readonly unknown[];
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list).size).toBe(list.length);
  },
  required: (value) => {
    const list = value as readonly unknown[];
    expect(list.every((name) => typeof name === 'string')).toBe(true);
    expect(new Set(list).size).toBe(list.length);
  },
  // Closed, but for the free items of an unscored row.
  additionalProperties: (value, root) => {
    if (value !== false) checkNode(value, root);
  },
  title: text,
  description: text,
  pattern: (value) => expect(() => new RegExp(String(value), 'u')).not.toThrow(),
  format: (value) => expect(value).toBe('date'),
  minimum: natural,
  maximum: natural,
  minLength: natural,
  maxLength: natural,
  maxItems: natural,
};

function text(value: unknown): void {
  expect(value).toBeTypeOf('string');
}

function natural(value: unknown): void {
  expect(Number.isSafeInteger(value) && Number(value) >= 0).toBe(true);
}

function eachValue(value: unknown, root: Node): void {
  for (const node of Object.values(nodeOf(value))) checkNode(node, root);
}

function eachOf(value: unknown, root: Node): void {
  const list = value as readonly unknown[];
  expect(list.length).toBeGreaterThan(0);
  for (const node of list) checkNode(node, root);
}

function checkNode(value: unknown, root: Node): void {
  const node = nodeOf(value);
  for (const [keyword, held] of Object.entries(node)) {
    expect(Object.keys(KEYWORDS)).toContain(keyword);
    KEYWORDS[keyword]?.(held, root);
  }
  // What is no key of the answer is refused: every object with properties is closed.
  if (node['type'] === 'object' && 'properties' in node) {
    expect(node['additionalProperties']).toBe(false);
  }
}

/** Of what may also be null: what it is otherwise. */
function bare(value: unknown): unknown {
  const [only, none, ...more] = nodeOf(value)['anyOf'] as readonly unknown[];
  expect([none, more]).toEqual([{ type: 'null' }, []]);
  return only;
}

function at(node: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((now, key) => nodeOf(now)[key], node);
}

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))('%s', (_, rubric) => {
  const schema = submissionJsonSchema(rubric);
  const answers = at(schema, 'properties', 'answers', 'properties');

  it('is a JSON Schema of 2020-12, as plain JSON', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    checkNode(schema, schema);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema['required']).toEqual(['unit', 'answers']);
  });

  it('has every component and every fact as a property, under its official name', () => {
    const titles = (value: unknown) =>
      Object.entries(nodeOf(value)).map(([id, node]) => [id, at(node, 'title')]);
    expect(titles(answers)).toEqual(componentsOf(rubric).map(({ id, name }) => [id, name]));
    const facts = at(bare(at(schema, 'properties', 'facts')), 'properties');
    expect(titles(facts)).toEqual(rubric.facts.map(({ id, name }) => [id, name]));
  });

  it('has the options, items and parts of every rule', () => {
    for (const { id, rule } of componentsOf(rubric)) {
      const own = at(bare(at(answers, id)), 'properties');
      const held = (field: string): unknown => bare(at(own, field));
      if (rule.kind === 'choice') {
        expect(at(held('option'), 'oneOf')).toEqual(
          rule.options.map(({ id, label }) => ({ const: id, title: textIn(label, 'vi') })),
        );
      }
      if (rule.kind === 'checklist') {
        const items = rule.items.map((item) => item.id);
        expect(Object.keys(nodeOf(at(held('items'), 'properties')))).toEqual(items);
      }
      if (rule.kind === 'parts') {
        const parts = rule.parts.map((part) => part.id);
        expect(Object.keys(nodeOf(at(held('parts'), 'properties')))).toEqual(parts);
      }
    }
  });

  it('describes what parseSubmission gives, and no other keys', () => {
    const validator = z.fromJSONSchema(JSON.parse(JSON.stringify(schema)));
    fc.assert(
      fc.property(submissionTo(rubric), (value) => {
        const submission = submissionOf(parseSubmission(rubric, value));
        expect(validator.safeParse(submission).error).toBeUndefined();
        expect(validator.safeParse({ ...submission, points: 600 }).success).toBe(false);
        const strange = { ...submission, answers: { ...submission.answers, strange: {} } };
        expect(validator.safeParse(strange).success).toBe(false);
      }),
      { numRuns: runs(30) },
    );
  });
});

/** The properties of an object of this schema, whichever of several it is. */
function propertiesOf(schema: Node): Node {
  const inner = ((schema['anyOf'] ?? []) as readonly Node[]).filter(
    (one) => one['type'] === 'object',
  );
  return Object.assign({}, ...inner.map(propertiesOf), schema['properties']);
}

/** The same data with some of its values null, and some of the keys that it leaves out. */
function withNulls(value: unknown, schema: Node, often: (share: number) => boolean): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const list = [schema, ...((schema['anyOf'] ?? []) as readonly Node[])];
  if (Array.isArray(value)) {
    const items = list.flatMap((one) => (one['items'] === undefined ? [] : [one['items'] as Node]));
    return value.map((one) => withNulls(one, items[0] ?? {}, often));
  }
  const properties = propertiesOf(schema);
  const entries = Object.entries(value).map(([key, one]) => {
    const inner = (properties[key] ?? {}) as Node;
    return [key, often(0.02) ? null : withNulls(one, inner, often)];
  });
  const left = Object.keys(properties).filter((key) => !Object.hasOwn(value, key));
  return Object.fromEntries([
    ...left.filter(() => often(0.3)).map((key) => [key, null]),
    ...entries,
  ]);
}

describe('whatever parseSubmission takes is valid', () => {
  const cases = (rubric: fc.Arbitrary<RubricDefinition>) =>
    rubric.chain((one) =>
      fc.tuple(
        fc.constant(one),
        componentsOf(one).length < 8
          ? submissionArbitrary(one)
          : fc.oneof(submissionArbitrary(one), submissionTo(one)),
        fc.integer(),
        fc.constantFrom(0, 0.1, 0.5, 1),
      ),
    );
  const shipped = fc.constantFrom<RubricDefinition>(...rubrics);

  it.each([
    ['shipped rubrics', cases(shipped), runs(150)] as const,
    ['random rubrics', cases(rubricArbitrary), runs(300)] as const,
  ])('of %s, with nulls and answers that say nothing', (_, all, numRuns) => {
    let taken = 0;
    let nulls = 0;
    fc.assert(
      fc.property(all, ([rubric, submission, seed, share]) => {
        const rng = createRng(seed);
        const schema = submissionJsonSchema(rubric);
        const decided = rng() < 0.5 ? { verifications: randomVerifications(rubric, rng) } : {};
        const often = (one: number) => rng() < one * share;
        const value = withNulls({ ...submission, ...decided }, schema, often);
        if (!parseSubmission(rubric, value).ok) return;
        taken += 1;
        if (JSON.stringify(value).includes('null')) nulls += 1;
        expect(validate(schema, value)).toEqual([]);
      }),
      { numRuns },
    );
    expect(taken).toBeGreaterThan(numRuns / 4);
    expect(nulls).toBeGreaterThan(numRuns / 10);
  });

  const rubric = rubrics[0] as RubricDefinition;
  const schema = submissionJsonSchema(rubric);
  const unit = { id: 'a' };
  const decision = { component: 'I.1.1', stage: 'a', by: 'b', on: '2023-12-01', reason: 'c' };

  it.each<[string, object]>([
    ['an answer of no fields', { unit, answers: { 'I.1.1': {} } }],
    ['no items', { unit, answers: { 'I.2.2': { items: {} } } }],
    ['a note alone', { unit, answers: { 'III.3.1': { note: 'chưa có số liệu' } } }],
    ['null for an answer', { unit, answers: { 'I.1.1': null }, facts: null, verifications: null }],
    [
      'null beside a value',
      { unit, answers: { 'I.5.1': { achieved: true, notApplicable: null } } },
    ],
    ['a number with an exponent', { unit, facts: { population: '1e3' }, answers: {} }],
    [
      'null for the decisions that were not taken',
      {
        unit,
        answers: {},
        verifications: [{ ...decision, upheld: null, points: '3', answer: null }],
      },
    ],
  ])('%s', (_, value) => {
    expect(parseSubmission(rubric, value).ok).toBe(true);
    expect(validate(schema, value)).toEqual([]);
  });

  it.each<[string, object]>([
    ['half a quotient', { unit, answers: { 'I.8.2': { numerator: 3 } } }],
    ['null for what is needed', { unit: { id: null }, answers: {} }],
    ['null for all answers', { unit, answers: null }],
    [
      'two decisions',
      { unit, answers: {}, verifications: [{ ...decision, upheld: true, points: '3' }] },
    ],
  ])('%s is not', (_, value) => {
    expect(parseSubmission(rubric, value).ok).toBe(false);
    expect(validate(schema, value)).not.toEqual([]);
  });
});
