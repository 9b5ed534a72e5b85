import type { Answer, AnswerShape } from '../../rules/answer.ts';
import type { AnswerReading, InputPath } from '../reading.ts';
import { refuse } from '../reading.ts';

export type ShapeOf<T extends AnswerShape['type']> = Extract<AnswerShape, { type: T }>;

/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** How one shape of answer is read, from JSON, and how a schema says it; its cells are read in `cells/`. */
export interface ShapeReader<T extends AnswerShape['type']> {
  /** The keys of the answer's value. */
  readonly fields: readonly string[];
  /** The value of what stands under those keys, in their order; undefined with its issues told. */
  read(
    reading: AnswerReading,
    path: InputPath,
    values: readonly unknown[],
    shape: ShapeOf<T>,
  ): Answer | undefined;
  /** The properties of the value in a schema, and the sets of them that are enough. */
  schema(shape: ShapeOf<T>): {
    readonly properties: { readonly [field: string]: JsonSchema };
    readonly enough: readonly (readonly string[])[];
  };
}

/** Reads an answer inside another: shapes that are made of answers are made with it. */
export type ReadPart = (
  reading: AnswerReading,
  path: InputPath,
  value: unknown,
  shape: AnswerShape,
) => Answer | undefined;

/** Says that a field which the rule needs is not there. */
export function missing(reading: AnswerReading, path: InputPath, field: string): undefined {
  return refuse(reading, { parent: path, key: field }, 'missing-field', `${field} is needed`);
}

/** They stand in many schemas: nobody who gets one can change the others. */
export const NUMBER_SCHEMA: JsonSchema = /* @__PURE__ */ Object.freeze({ $ref: '#/$defs/number' });
export const COUNT_SCHEMA: JsonSchema = /* @__PURE__ */ Object.freeze({ $ref: '#/$defs/count' });
