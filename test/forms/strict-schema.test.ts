import { describe, expect, test } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import { type RubricDefinition, submissionJsonSchema } from '../../src/index.ts';

// Strict validators (ajv's `strictRequired`) refuse to compile a schema that requires a field which
// the same schema object does not name.

/** Fields that are required where they are not named. */
function unnamed(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(unnamed);
  if (typeof schema !== 'object' || schema === null) return [];
  const { required, properties } = schema as { required?: unknown; properties?: object };
  const own = Array.isArray(required)
    ? required.filter((name: string) => !Object.hasOwn(properties ?? {}, name))
    : [];
  return [...own, ...Object.values(schema).flatMap(unnamed)];
}

/** Limits that stand apart from the type they are limits of (`strictTypes`). */
function untyped(schema: unknown): unknown[] {
  if (Array.isArray(schema)) return schema.flatMap(untyped);
  if (typeof schema !== 'object' || schema === null) return [];
  const hasLimit = ['minimum', 'maximum', 'pattern', 'minLength'].some((key) => key in schema);
  const own = hasLimit && !('type' in schema) ? [schema] : [];
  return [...own, ...Object.values(schema).flatMap(untyped)];
}

describe('the JSON Schema of a submission', () => {
  test.each(rubrics.map((rubric): [string, RubricDefinition] => [rubric.id, rubric]))(
    '%s: what is required is named beside it',
    (_id, rubric) => {
      expect(unnamed(submissionJsonSchema(rubric))).toEqual([]);
      expect(untyped(submissionJsonSchema(rubric))).toEqual([]);
    },
  );
});
