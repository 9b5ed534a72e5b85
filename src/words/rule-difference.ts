import { differences } from '../rubric/diff/fields.ts';
import type { Rule } from '../rules/rule.ts';
import type { Language, RuleFieldWords } from './sentences.ts';
import type { Style } from './style.ts';

/** What two rules differ in, on one of their sides, where their sentences are the same. */
export function ruleDetails(
  before: Rule,
  after: Rule,
  side: 'before' | 'after',
  { style, ruleFields }: Language,
): string {
  const rule = { before, after }[side];
  const told = differences(before, after, []).map((one) => {
    const field = one.path.findLast((key) => typeof key === 'string') ?? 'rule';
    return said(String(field), one[side], rule, ruleFields, style);
  });
  return [...new Set(told)].join('; ');
}

function said(
  field: string,
  value: unknown,
  rule: Rule,
  words: RuleFieldWords,
  style: Style,
): string {
  const name = words.fields[field] ?? words.fields['rule'];
  return `${name}: ${valueText(field, value, rule, words, style)}`;
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

function valueText(
  field: string,
  value: unknown,
  rule: Rule,
  words: RuleFieldWords,
  style: Style,
): string {
  if (value === null || value === undefined) return words.none;
  if (typeof value === 'number') return style.number(String(value));
  if (typeof value === 'string') {
    if (DECIMAL.test(value)) return style.number(value);
    if (field === 'requires') return `"${labelOf(value, rule) ?? value}"`;
    return words.values[value] ?? `"${value}"`;
  }
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    const list = value.map((one) => valueText(field, one, rule, words, style));
    return list.join(', ') || words.none;
  }
  if ('vi' in value && 'en' in value) return `"${style.text(value as never)}"`;
  return Object.entries(value)
    .map(([key, one]) => said(key, one, rule, words, style))
    .join(', ');
}

/** The label of what has this id, anywhere in the rule. */
function labelOf(id: string, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const own = value as { readonly id?: unknown; readonly label?: unknown };
  if (own.id === id && typeof own.label === 'string') return own.label;
  for (const one of Object.values(value)) {
    const found = labelOf(id, one);
    if (found !== undefined) return found;
  }
  return undefined;
}
