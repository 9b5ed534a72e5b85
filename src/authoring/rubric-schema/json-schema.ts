import * as z from 'zod/mini';
import { monthAndDay } from '../../rubric/component-schema.ts';
import { rubricSchema } from '../../rubric/schema.ts';
import { fraction, label, name, nonNegative, positive, share } from '../../rules/schema.ts';
import { describeRubric, type SchemaNode } from './describe.ts';

/** A JSON Schema, as plain data. */
export type RubricJsonSchema = { readonly [keyword: string]: unknown };

/**
 * What the refinements of the schema ask, as patterns that every engine of regular expressions
 * reads: without them "-1" points would pass. The Unicode form (NFC) of names has no pattern;
 * `defineRubric` checks it.
 */
const patterns = (): ReadonlyMap<unknown, string> =>
  new Map<unknown, string>([
    [positive(), '^(?:[1-9]\\d*(?:\\.\\d*[1-9])?|0\\.\\d*[1-9])$'],
    [nonNegative(), '^(?:0|[1-9]\\d*)(?:\\.\\d*[1-9])?$'],
    [fraction(), '^(?:0|1|0\\.\\d*[1-9])$'],
    [share(), '^(?:0|1|0\\.\\d*[1-9]|[1-9]\\d{0,5}/[1-9]\\d{0,5})$'],
    [monthAndDay(), '^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$'],
    [label(), '^\\S(?:[\\s\\S]*\\S)?$'],
    [name(), '^\\S(?:[\\s\\S]*\\S)?$'],
  ]);

/** The name that the schema of a rule gets where the generator only numbers it. */
const GENERATED = '__schema0';

/**
 * The JSON Schema (2020-12) of a rubric, with a description of every field for an editor to show.
 * It is also a file of the package, `dti-scoring/rubric.schema.json`: a rubric written as JSON
 * names it under `$schema`. It says the form; what holds between fields (sums, ids, dates of the
 * period, facts named by rules) only `defineRubric` checks.
 *
 * @example
 * const schema = rubricJsonSchema();
 * [schema.$schema, schema.properties.maxPoints.description];
 * // => ["https://json-schema.org/draft/2020-12/schema", "All points (tổng điểm): the exact sum of the pillars"]
 */
export function rubricJsonSchema(): RubricJsonSchema {
  const known = patterns();
  const generated = z.toJSONSchema(rubricSchema(), {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const pattern = patternOf(zodSchema, known);
      if (pattern !== undefined && jsonSchema.type === 'string') jsonSchema.pattern = pattern;
    },
  });
  const text = JSON.stringify(generated).replaceAll(GENERATED, 'rule');
  const schema = JSON.parse(text) as SchemaNode;
  describeRubric(schema);
  return { title: 'Rubric of dti-scoring', ...schema };
}

/** The pattern of a schema, or of what it was made from by describing or refining. */
function patternOf(
  schema: z.core.$ZodType,
  known: ReadonlyMap<unknown, string>,
): string | undefined {
  for (let at: z.core.$ZodType | undefined = schema; at !== undefined; at = at._zod.parent) {
    const pattern = known.get(at);
    if (pattern !== undefined) return pattern;
  }
  return undefined;
}
