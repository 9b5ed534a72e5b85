import { deepFreeze } from '../../rubric/freeze.ts';
import type { MeasureShape, Term } from '../../rules/answer.ts';
import type { CompiledLeaf } from '../../rules/compile.ts';
import { type Labels, labelsOf } from '../../rules/labels.ts';
import type { Text } from '../../rules/text.ts';
import type { Style } from '../../words/style.ts';
import { COUNT, COUNT_TEXT, closed, type JsonSchema, NUMBER, oneOf } from './json-schema.ts';

/** The fields of an answer's value, and the sets of them that are enough. */
export interface Value {
  readonly properties: { readonly [field: string]: JsonSchema };
  readonly enough: readonly (readonly string[])[];
}

/** The value of an answer that is one measure, by the form of the answer. */
export function leafValue({ rule, shape }: CompiledLeaf, style: Style): Value {
  const { labels = {} } = labelsOf(rule as { readonly labels?: Labels });
  const called = (label: Text | undefined, schema: JsonSchema): JsonSchema =>
    label === undefined ? schema : { title: style.text(label), ...schema };
  switch (shape.type) {
    case 'flag':
      return {
        properties: { achieved: called(shape.absence?.none, { type: 'boolean' }) },
        enough: [['achieved']],
      };
    case 'option':
      return {
        properties: { option: oneOf(choicesOf(shape.options, style)) },
        enough: [['option']],
      };
    case 'flags': {
      const items = shape.items.map(({ id, label }) => [
        id,
        { type: 'boolean', title: style.text(label) },
      ]);
      return { properties: { items: closed(Object.fromEntries(items)) }, enough: [['items']] };
    }
    case 'measure':
      return measureValue(shape, labels, called);
    case 'terms': {
      const { properties, enough } = measureValue(shape.measure, labels, called);
      const counted = termsOf(shape.numerator, shape.denominator);
      const fields = counted.map(({ id, label }) => [id, called(label, NUMBER)]);
      const all = counted.map(({ id }) => id);
      const terms = closed(Object.fromEntries(fields), all);
      return { properties: { ...properties, terms }, enough: [['terms'], ...enough] };
    }
    case 'growth':
      return {
        properties: { value: called(labels.value, NUMBER), previous: NUMBER },
        enough: [['value', 'previous']],
      };
    case 'days':
      return { properties: { value: COUNT }, enough: [['completedOn'], ['value']] };
    case 'points':
      return {
        properties: { points: { ...NUMBER, description: `0 – ${shape.most}` } },
        enough: [['points']],
      };
    case 'count':
      return {
        properties: { value: called(labels.value, upTo(shape.whole)) },
        enough: [['value']],
      };
    case 'resolved':
      return {
        properties: {
          found: called(labels.denominator, COUNT),
          handled: called(labels.numerator, COUNT),
        },
        enough: [['found', 'handled']],
      };
    case 'any':
      return ANY;
  }
}

type Called = (label: Text | undefined, schema: JsonSchema) => JsonSchema;

function measureValue({ of }: MeasureShape, labels: Labels, called: Called): Value {
  return {
    properties: {
      value: called(labels.value, NUMBER),
      percent: PERCENT,
      numerator: called(labels.numerator, NUMBER),
      denominator: called(labels.denominator, NUMBER),
    },
    enough: [['value'], of === undefined ? ['numerator', 'denominator'] : ['numerator']],
  };
}

const PERCENT: JsonSchema = /* @__PURE__ */ Object.freeze({
  type: 'boolean',
  description:
    'Written with a sign of percent; the value stays a fraction: 73.79% is 0.7379. A share over 1 is taken where "reported" is the same fraction',
});

/** Information without points: any other value, or only words. */
const ANY: Value = /* @__PURE__ */ deepFreeze({
  properties: {
    achieved: { type: 'boolean' },
    value: NUMBER,
    percent: PERCENT,
    numerator: NUMBER,
    denominator: NUMBER,
    found: COUNT,
    handled: COUNT,
    option: { type: 'string' },
    items: { type: 'object', additionalProperties: { type: 'boolean' } },
    parts: { type: 'object' },
    previous: NUMBER,
    points: NUMBER,
    terms: { type: 'object', additionalProperties: NUMBER },
    case: { type: 'string' },
    answer: { type: 'object' },
  },
  enough: [[]],
});

/** The upper end of a number; of a text only parsing sees it. */
function upTo(whole: number | undefined): JsonSchema {
  if (whole === undefined) return COUNT;
  return { anyOf: [{ type: 'integer', minimum: 0, maximum: whole }, COUNT_TEXT] };
}

/** Every term once: one may stand above the stroke and below it. */
function termsOf(numerator: readonly Term[], denominator: readonly Term[]): readonly Term[] {
  const above = new Set(numerator.map(({ id }) => id));
  return [...numerator, ...denominator.filter(({ id }) => !above.has(id))];
}

export function choicesOf(
  choices: readonly { readonly id: string; readonly label: Text }[],
  style: Style,
): { readonly value: string; readonly title: string }[] {
  return choices.map(({ id, label }) => ({ value: id, title: style.text(label) }));
}
