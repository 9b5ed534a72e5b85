/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** They stand in many schemas: nobody who gets one can change the others. */
export const NUMBER: JsonSchema = /* @__PURE__ */ Object.freeze({ $ref: '#/$defs/number' });
export const COUNT: JsonSchema = /* @__PURE__ */ Object.freeze({ $ref: '#/$defs/count' });
export const COUNT_TEXT: JsonSchema = /* @__PURE__ */ Object.freeze({
  $ref: '#/$defs/countText',
});
export const DATE: JsonSchema = /* @__PURE__ */ Object.freeze({ type: 'string', format: 'date' });

/** An object with these fields and no others. */
export function closed(
  properties: { readonly [field: string]: JsonSchema },
  required: readonly string[] = [],
): JsonSchema {
  return {
    type: 'object',
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** Fields that are required, named beside it: strict validators take no others. */
export function requiring(required: readonly string[]): JsonSchema {
  return { properties: Object.fromEntries(required.map((name) => [name, {}])), required };
}

/** One of several texts, each with the words that a form shows for it. */
export function oneOf(
  choices: readonly { readonly value: string; readonly title: string }[],
): JsonSchema {
  return { oneOf: choices.map(({ value, title }) => ({ const: value, title })) };
}
