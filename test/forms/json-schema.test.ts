import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rubrics } from '../../rubrics/index.ts';
import { parseSubmission, submissionJsonSchema } from '../../src/index.ts';
import { componentsOf } from '../support/components.ts';
import { submissionOf } from '../support/parsing.ts';
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
    expect(['object', 'array', 'string', 'number', 'integer', 'boolean']).toContain(value);
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
  if ('properties' in node) expect(node['additionalProperties']).toBe(false);
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
    const facts = at(schema, 'properties', 'facts', 'properties');
    expect(titles(facts)).toEqual(rubric.facts.map(({ id, name }) => [id, name]));
  });

  it('has the options, items and parts of every rule', () => {
    for (const { id, rule } of componentsOf(rubric)) {
      const own = at(answers, id, 'properties');
      if (rule.kind === 'choice') {
        expect(at(own, 'option', 'enum')).toEqual(rule.options.map((option) => option.id));
      }
      if (rule.kind === 'checklist') {
        const items = rule.items.map((item) => item.id);
        expect(Object.keys(nodeOf(at(own, 'items', 'properties')))).toEqual(items);
      }
      if (rule.kind === 'parts') {
        const parts = rule.parts.map((part) => part.id);
        expect(Object.keys(nodeOf(at(own, 'parts', 'properties')))).toEqual(parts);
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
