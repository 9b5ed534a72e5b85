import { modelOf } from '../rubric/define.ts';
import type { ComponentDefinition, RubricDefinition } from '../rubric/definition.ts';
import type { LocaleTag } from '../rubric/locale.ts';
import type { CheckedComponent, CheckedRubric } from '../rubric/model.ts';
import { locale, optionsOf } from '../rubric/options.ts';
import { type CompiledLeaf, leavesOf } from '../rules/compile.ts';
import { compiledRubric } from '../scoring/compiled-rubric.ts';
import { sentence } from '../words/figures/nouns.ts';
import { withNames } from '../words/language.ts';
import { ruleText } from '../words/rule-text.ts';
import type { Language } from '../words/sentences.ts';
import { fieldsOf } from './fields.ts';
import type { Form, FormComponent, FormField } from './form.ts';
import type { FieldContext } from './leaf-fields.ts';

/** The language of a form. */
export interface FormOptions {
  /** The language of labels and help; Vietnamese where none is asked for. */
  readonly locale?: LocaleTag | undefined;
}

const OPTIONS = { locale };

/**
 * A rubric as a form: the facts and every component as fields, each with the path of its value in the
 * submission, its type, label, unit, choices and limits, in the document's own words where it has any.
 * A value for every field that is required, under the conditions of `when`, makes a submission that
 * `parseSubmission` takes. A share is asked for by its two counts where the document names them.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown option.
 * @example
 * formOf(hueCommune2023).pillars[0].criteria[1].components[0].fields;
 * // => [{ path: ["answers", "I.2.1", "value"], required: true, type: "whole", label: "Số cuộc họp BCĐ CĐS của huyện đã tham gia", unit: "cuộc họp", min: "0" }]
 */
export function formOf(rubric: RubricDefinition, options: FormOptions = {}): Form {
  const { locale: asked = 'vi' } = optionsOf(options, OPTIONS);
  const language = withNames({ locale: asked, names: undefined });
  const checked = modelOf(rubric);
  const context = { language, wholeFacts: wholeFacts(checked.definition) };
  return {
    rubric: compiledRubric(checked).reference,
    facts: factFields(checked),
    pillars: checked.definition.pillars.map(({ id, name, criteria }) => ({
      id,
      name,
      criteria: criteria.map(({ components, ...criterion }) => ({
        id: criterion.id,
        name: criterion.name,
        components: components.map((component) => componentForm(checked, component, context)),
      })),
    })),
  };
}

function componentForm(
  { byId }: CheckedRubric,
  definition: ComponentDefinition,
  context: FieldContext,
): FormComponent {
  const { id, name, maxPoints, evidence = [], basis } = definition;
  // The rubric is checked: every component of the definition has its own.
  const { due, rule } = byId.get(id) as CheckedComponent;
  return {
    id,
    name,
    maxPoints,
    due: due ?? null,
    help: helpOf(definition, context.language),
    evidence: evidence.map(({ name, kind, signed = false }) => ({ name, kind, signed })),
    inferred: basis.rule === 'inferred',
    fields: fieldsOf(rule, ['answers', id], context),
  };
}

/** The requirement in the document's words, and how the points are worked out. */
function helpOf({ requirement, rule }: ComponentDefinition, language: Language): string {
  const said = requirement === undefined ? [] : [requirement];
  return [...said, ruleText(rule, language)].map(sentence).join(' ');
}

function wholeFacts({ facts }: RubricDefinition): ReadonlySet<string> {
  return new Set(facts.flatMap(({ id, type = 'count' }) => (type === 'count' ? [id] : [])));
}

const FACT_TYPES = { count: 'whole', amount: 'amount', text: 'text' } as const;

/** A fact is needed where it is the whole of a measure. */
function factFields({ definition, components }: CheckedRubric): FormField[] {
  const needed = new Set(components.flatMap(({ rule }) => leavesOf(rule).flatMap(wholeOf)));
  return definition.facts.map(({ id, name, type = 'count' }) => ({
    path: ['facts', id],
    type: FACT_TYPES[type],
    label: name,
    required: needed.has(id),
    ...(type === 'text' ? {} : { min: '0' }),
  }));
}

/** The fact that is the whole of a measure. */
function wholeOf({ shape }: CompiledLeaf): readonly string[] {
  const measure = shape.type === 'terms' ? shape.measure : shape;
  return measure.type === 'measure' && measure.of !== undefined ? [measure.of] : [];
}
