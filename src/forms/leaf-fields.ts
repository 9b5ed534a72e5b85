import type { MeasureShape } from '../rules/answer.ts';
import type { CompiledLeaf } from '../rules/compile.ts';
import { type Labels, labelsOf } from '../rules/labels.ts';
import type { Text } from '../rules/text.ts';
import type { Language } from '../words/sentences.ts';
import type { FormField } from './form.ts';

/** What the fields of an answer hang on besides its rule. */
export interface FieldContext {
  readonly language: Language;
  /** Facts that are whole numbers: a numerator over one of them is a whole number too. */
  readonly wholeFacts: ReadonlySet<string>;
}

/** The fields of a rule whose answer is one measure: by the form of its answer, as intake reads it. */
export function leafFields(
  { rule, shape }: CompiledLeaf,
  path: FormField['path'],
  { language, wholeFacts }: FieldContext,
): FormField[] {
  const { labels = {} } = labelsOf(rule as { readonly labels?: Labels });
  const { style, fields: words } = language;
  const say = (label: Text | undefined, usual: string): string =>
    label === undefined ? usual : style.text(label);
  const unit = labels.unit === undefined ? {} : { unit: style.text(labels.unit) };
  const field = (key: string, more: Omit<FormField, 'path' | 'required'>): FormField => {
    return { path: [...path, key], required: true, ...more };
  };
  switch (shape.type) {
    case 'flag':
      // Where there has to be none of something, a bare yes would say the opposite.
      return [
        field('achieved', {
          type: 'boolean',
          label: say(shape.absence?.none ?? labels.value, words.achieved),
        }),
      ];
    case 'option': {
      const choices = shape.options.map(({ id, label }) => ({
        value: id,
        label: style.text(label),
      }));
      return [field('option', { type: 'choice', label: words.option, choices })];
    }
    case 'flags':
      // What is not ticked is not there: no item is needed for an answer.
      return shape.items.map(({ id, label }) => ({
        path: [...path, 'items', id],
        type: 'boolean' as const,
        label: style.text(label),
        required: false,
      }));
    case 'measure':
      return measureFields(shape, labels, wholeFacts, language, field);
    case 'terms':
      return [...shape.numerator, ...shape.denominator]
        .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at)
        .map(({ id, label }) => ({
          path: [...path, 'terms', id],
          type: 'number' as const,
          label: style.text(label),
          required: true,
          min: '0',
        }));
    case 'growth':
      return [
        field('value', {
          type: 'amount',
          label: say(labels.value, words.value),
          ...unit,
          min: '0',
        }),
        field('previous', { type: 'amount', label: words.previous, ...unit, min: '0' }),
      ];
    case 'days':
      return shape.due === undefined
        ? [field('value', { type: 'whole', label: words.days, min: '0' })]
        : [field('completedOn', { type: 'date', label: words.completedOn })];
    case 'points':
      return [field('points', { type: 'number', label: words.points, min: '0', max: shape.most })];
    case 'count': {
      const { whole } = shape;
      const most = whole === undefined ? {} : { max: String(whole) };
      const usual = whole === undefined ? words.count : words.periods;
      const label = say(labels.value ?? labels.numerator, usual);
      return [field('value', { type: 'whole', label, ...unit, min: '0', ...most })];
    }
    case 'resolved':
      return [
        field('found', {
          type: 'whole',
          label: say(labels.denominator, words.found),
          ...unit,
          min: '0',
        }),
        field('handled', {
          type: 'whole',
          label: say(labels.numerator, words.handled),
          ...unit,
          min: '0',
        }),
      ];
    case 'any':
      return [
        {
          ...field('note', { type: 'text', label: say(labels.value, words.note) }),
          required: false,
        },
      ];
  }
}

type LeafField = (key: string, more: Omit<FormField, 'path' | 'required'>) => FormField;

/** Two counts where the rule has words for them, else the value itself. */
function measureFields(
  { scale, of, mayBeNegative }: MeasureShape,
  labels: Labels,
  wholeFacts: ReadonlySet<string>,
  { style, fields: words }: Language,
  field: LeafField,
): FormField[] {
  const say = (label: Text | undefined, usual: string): string =>
    label === undefined ? usual : style.text(label);
  const unit = labels.unit === undefined ? {} : { unit: style.text(labels.unit) };
  const least = mayBeNegative === true ? {} : { min: '0' };
  const isPair =
    of !== undefined || labels.numerator !== undefined || labels.denominator !== undefined;
  if (!isPair) {
    const label = say(labels.value, scale === 'amount' ? words.amount : words.share);
    if (scale === 'amount') return [field('value', { type: 'amount', label, ...unit, ...least })];
    const most = scale === 'share' ? { max: '1' } : {};
    return [field('value', { type: 'share', label, ...least, ...most })];
  }
  const label = say(labels.numerator, words.numerator);
  const type = of !== undefined && wholeFacts.has(of) ? 'whole' : 'number';
  const top = field('numerator', { type, label, ...unit, ...least });
  if (of !== undefined) return [top];
  const whole = say(labels.denominator, words.denominator);
  return [top, field('denominator', { type: 'number', label: whole, ...unit, min: '0' })];
}
