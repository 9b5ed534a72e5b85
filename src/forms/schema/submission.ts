import { modelOf } from '../../rubric/define.ts';
import type { RubricDefinition } from '../../rubric/definition.ts';
import { locale, optionsOf } from '../../rubric/options.ts';
import { withNames } from '../../words/language.ts';
import type { FormOptions } from '../form-of.ts';
import { answerSchema } from './answer.ts';
import type { JsonSchema } from './json-schema.ts';
import { nullable } from './nullable.ts';
import { verificationsSchema } from './verifications.ts';

const FACT_FORMS = {
  count: { $ref: '#/$defs/count' },
  amount: { $ref: '#/$defs/number' },
  text: { type: 'string' },
} as const;

const OPTIONS = { locale };

/** What is read as a number: plain notation, signs and exponents. */
const SIZE = '[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?';
const DECIMAL = `^[+-]?${SIZE}$`;
/** Not negative; whether it is whole shows where it is read ("1.5e1"). */
const COUNT = `^(\\+?${SIZE}|-0+(\\.0+)?([eE][+-]?[0-9]+)?)$`;

/**
 * The JSON Schema (2020-12) of a submission to a rubric, with the official names as titles and the
 * words of every choice, in Vietnamese where no locale is asked for, for forms, editors and validators in other languages. It says the form; what lies between fields
 * (more handled than found, a zero denominator, more than 30 digits) only `parseSubmission` checks.
 * What `parseSubmission` takes is valid, `null` for absent and answers that say nothing among it.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown option.
 * @example
 * submissionJsonSchema(hueCommune2023).$schema; // => "https://json-schema.org/draft/2020-12/schema"
 */
export function submissionJsonSchema(
  rubric: RubricDefinition,
  options: FormOptions = {},
): JsonSchema {
  const { locale: asked = 'vi' } = optionsOf(options, OPTIONS);
  const { style } = withNames({ locale: asked, names: undefined });
  const { definition, components } = modelOf(rubric);
  const facts = definition.facts.map(({ id, name, type }) => {
    const form = FACT_FORMS[type ?? 'count'];
    return [id, { title: name, ...form }] as const;
  });
  const answers = components.map(({ definition, rule }) => {
    const { id, name, maxPoints, requirement } = definition;
    const description = `${id}, ${maxPoints}${requirement === undefined ? '' : `, ${requirement}`}`;
    return [id, { title: name, description, ...answerSchema(rule, style) }] as const;
  });
  return nullable({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${definition.title} (${definition.version})`,
    type: 'object',
    properties: {
      unit: {
        type: 'object',
        properties: {
          id: {
            anyOf: [
              { type: 'string', minLength: 1 },
              { type: 'integer', minimum: 0 },
            ],
          },
          name: { type: 'string', minLength: 1 },
          group: { type: 'string', minLength: 1 },
          class: { type: 'string', minLength: 1 },
        },
        required: ['id'],
        additionalProperties: false,
      },
      rubric: {
        type: 'object',
        description: 'The rubric that the submission was made for',
        properties: {
          id: { type: 'string', enum: [definition.id] },
          version: { type: 'string', enum: [definition.version] },
        },
        required: ['id', 'version'],
        additionalProperties: false,
      },
      facts: {
        type: 'object',
        properties: Object.fromEntries(facts),
        additionalProperties: false,
      },
      answers: {
        type: 'object',
        properties: Object.fromEntries(answers),
        additionalProperties: false,
      },
      verifications: verificationsSchema(components.map(({ definition: { id } }) => id)),
    },
    required: ['unit', 'answers'],
    additionalProperties: false,
    $defs: {
      number: {
        description: 'A number, or a decimal string of at most 30 digits',
        anyOf: [{ type: 'number' }, { type: 'string', pattern: DECIMAL }],
      },
      count: {
        description: 'A whole number, not negative',
        anyOf: [{ type: 'integer', minimum: 0 }, { $ref: '#/$defs/countText' }],
      },
      countText: { type: 'string', pattern: COUNT },
    },
  });
}
