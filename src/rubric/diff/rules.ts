import type { Rule } from '../../rules/rule.ts';
import { meaningOf } from '../meaning.ts';
import type { RuleDifference } from './difference.ts';

/** What a rule means where its definition leaves a field out. */
const DEFAULTS: { readonly [K in Rule['kind']]?: object } = {
  ratio: { target: '1', direction: 'higher', below: 'proportional', scale: 'share' },
  count: { below: 'proportional' },
  steps: { scale: 'share' },
  'min-max': { direction: 'higher', scale: 'amount' },
  'ratio-to-best': { scale: 'amount' },
};

/** Fields that say who and in which words, not how many points. */
const WORDING = new Set(['label', 'requirement', 'responsible']);

/**
 * How two rules differ: in the points that an answer earns, only in the words of their options,
 * items and parts (which may still ask for something else), or not at all.
 */
export function ruleDifference(a: Rule, b: Rule): RuleDifference | undefined {
  if (form(a, false) !== form(b, false)) return 'points';
  return form(a, true) === form(b, true) ? undefined : 'words';
}

/** A text that is the same for two rules exactly where they are the same. */
function form(value: unknown, words: boolean): string {
  // The order of options, items and parts earns nothing.
  if (Array.isArray(value))
    return `[${value
      .map((one) => form(one, words))
      .sort()
      .join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const kind = (value as { kind?: Rule['kind'] }).kind;
  const filled = { ...(kind === undefined ? {} : DEFAULTS[kind]), ...value };
  const fields = Object.entries(filled)
    .filter(([key, one]) => one !== undefined && (!WORDING.has(key) || (words && key === 'label')))
    .map(([key, one]) => `${key}:${key === 'label' ? meaningOf(String(one)) : form(one, words)}`);
  return `{${fields.sort().join()}}`;
}
