import type { CompiledComposite, CompiledRule } from '../../rules/compile.ts';
import type { Style } from '../../words/style.ts';
import { EXTRAS } from './extras.ts';
import { closed, type JsonSchema, oneOf, requiring } from './json-schema.ts';
import { choicesOf, leafValue, type Value } from './leaf-value.ts';

const NOTHING_SAID: JsonSchema = /* @__PURE__ */ Object.freeze({ type: 'null' });

/** The schema of an answer to a rule. */
export function answerSchema(rule: CompiledRule, style: Style): JsonSchema {
  const [one] = rule.shape.type === 'by-class' ? (rule.parts ?? []) : [];
  // The rules of all classes take answers of one form.
  if (one !== undefined) return answerSchema(one.rule, style);
  const { properties, enough } =
    rule.parts === undefined ? leafValue(rule, style) : partsValue(rule, style);
  const silent = Object.keys(properties).map((field) => [field, NOTHING_SAID]);
  return {
    type: 'object',
    properties: { ...properties, ...EXTRAS },
    // Or nothing is said at all.
    anyOf: [
      ...[['notApplicable'], ...enough].map(requiring),
      { properties: Object.fromEntries(silent) },
    ],
    additionalProperties: false,
  };
}

function partsValue({ shape, parts }: CompiledComposite, style: Style): Value {
  const inner = parts.map(({ id, label, rule }) => {
    return [id, { title: style.text(label), ...answerSchema(rule, style) }] as const;
  });
  if (shape.type !== 'case') {
    return { properties: { parts: closed(Object.fromEntries(inner)) }, enough: [['parts']] };
  }
  const answer = { anyOf: inner.map(([, schema]) => schema) };
  return {
    properties: { case: oneOf(choicesOf(parts, style)), answer },
    enough: [['case', 'answer']],
  };
}
