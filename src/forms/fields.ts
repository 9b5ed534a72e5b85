import type { CompiledComposite, CompiledRule } from '../rules/compile.ts';
import type { FormCondition, FormField } from './form.ts';
import { type FieldContext, leafFields } from './leaf-fields.ts';
import { mergedFields } from './merged-fields.ts';

type FieldPath = FormField['path'];

/** The fields that an answer to a rule is filled in by, in the order in which they are asked. */
export function fieldsOf(rule: CompiledRule, path: FieldPath, context: FieldContext): FormField[] {
  return rule.parts === undefined
    ? leafFields(rule, path, context)
    : compositeFields(rule, path, context);
}

function compositeFields(
  rule: CompiledComposite,
  path: FieldPath,
  context: FieldContext,
): FormField[] {
  const { parts, kind, shape } = rule;
  const { style, fields: words } = context.language;
  const inner = parts.map(({ id, rule: own }) =>
    fieldsOf(own, [...path, ...kind.pathTo(id)], context),
  );
  switch (shape.type) {
    case 'case': {
      const choice: FormField = {
        path: [...path, 'case'],
        type: 'choice',
        label: words.inCase,
        required: true,
        choices: shape.cases.map(({ id, label }) => ({ value: id, label: style.text(label) })),
      };
      return [
        choice,
        ...inner.flatMap((fields, at) =>
          fields.map((field) => asked(field, { path: choice.path, equals: parts[at]?.id ?? '' })),
        ),
      ];
    }
    case 'by-class':
      // All classes take answers of one form.
      return mergedFields(inner);
    default:
      return parts.flatMap(({ label, condition }, at) => {
        const needs = requirement(rule, condition, inner);
        return (inner[at] ?? []).map((field) =>
          asked(named(field, rule, at, style.text(label), words.within), needs),
        );
      });
  }
}

/** The first condition that a field has is the nearest one. */
function asked(field: FormField, when: FormCondition | undefined): FormField {
  return when === undefined || field.when !== undefined ? field : { ...field, when };
}

/** A part that is one yes or no is called by its label alone. */
function named(
  field: FormField,
  { parts }: CompiledComposite,
  at: number,
  part: string,
  within: (part: string, field: string) => string,
): FormField {
  const isAlone = parts[at]?.rule.shape.type === 'flag';
  return { ...field, label: isAlone ? part : within(part, field.label) };
}

/** A part that another one has to be met for is asked only where that is a yes. */
function requirement(
  { parts }: CompiledComposite,
  condition: string | undefined,
  inner: readonly (readonly FormField[])[],
): FormCondition | undefined {
  if (condition === undefined) return undefined;
  const at = parts.findIndex(({ id }) => condition === `requires ${id}`);
  const [first] = inner[at] ?? [];
  return first === undefined || parts[at]?.rule.shape.type !== 'flag'
    ? undefined
    : { path: first.path, equals: true };
}
