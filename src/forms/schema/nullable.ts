import type { JsonSchema } from './json-schema.ts';

/** It stands in many places: nobody who gets one can change the others. */
const NULL: JsonSchema = /* @__PURE__ */ Object.freeze({ type: 'null' });

/**
 * The same schema with `null` for absent: in every field that may be left out, as databases and
 * forms hand it in. Of an object that holds one of several fields the others may be `null`.
 */
export function nullable(schema: JsonSchema): JsonSchema {
  const required = new Set(list(schema['required']));
  const inner = Object.entries(schema).map(([keyword, value]) => {
    switch (keyword) {
      case 'properties':
        return [keyword, eachOf(value, (one, key) => (required.has(key) ? one : orNull(one)))];
      case 'items':
        return [keyword, nullable(value as JsonSchema)];
      case 'additionalProperties':
        return [keyword, value === false ? false : orNull(nullable(value as JsonSchema))];
      case 'anyOf':
        return [keyword, list(value).map((one) => nullable(one as JsonSchema))];
      case 'oneOf':
        return [keyword, alternatives(list(value) as readonly JsonSchema[])];
      default:
        return [keyword, value];
    }
  });
  return Object.fromEntries(inner) as JsonSchema;
}

/** What says a thing's name stays beside the choice, where forms look for it. */
function orNull({ title, description, ...schema }: JsonSchema): JsonSchema {
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    anyOf: [schema, NULL],
  };
}

/** One field of several: whichever it is, the others say nothing. */
function alternatives(schemas: readonly JsonSchema[]): readonly JsonSchema[] {
  // Choices of texts hold no fields.
  if (schemas.every(({ required }) => required === undefined)) return schemas;
  const names = schemas.flatMap(({ required }) => list(required).map(String));
  return schemas.map((schema) => {
    const own = new Set(list(schema['required']));
    const others = names.filter((name) => !own.has(name));
    const silent = Object.fromEntries(others.map((name) => [name, NULL]));
    // What is required is named beside it, as strict validators ask.
    return {
      ...schema,
      properties: { ...(schema['properties'] as object | undefined), ...silent },
    };
  });
}

function eachOf(
  value: unknown,
  change: (one: JsonSchema, key: string) => JsonSchema,
): { readonly [key: string]: JsonSchema } {
  const properties = Object.entries(value as { readonly [key: string]: JsonSchema });
  return Object.fromEntries(properties.map(([key, one]) => [key, change(nullable(one), key)]));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
