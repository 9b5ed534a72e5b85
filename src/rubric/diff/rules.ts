import { meaningOfRule } from '../../rules/meaning.ts';
import type { Rule } from '../../rules/rule.ts';
import { sameNameKey } from '../same-name.ts';
import type { RuleDifference } from './difference.ts';

/** Fields that say who, not what: they are compared by whoever compares responsibilities. */
const NOT_WORDING = new Set(['requirement', 'responsible']);

/**
 * How two rules differ: in the points that an answer earns, only in the words of their options,
 * items and parts (which may still ask for something else), or not at all.
 */
export function ruleDifference(a: Rule, b: Rule): RuleDifference | undefined {
  if (meaningOfRule(a) !== meaningOfRule(b)) return 'points';
  return labelsOf(a) === labelsOf(b) ? undefined : 'words';
}

/** A text that is the same for two rules of one meaning exactly where their labels are the same. */
function labelsOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(labelsOf).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return '';
  const { id, label, labels } = value as { readonly [field: string]: unknown };
  const named =
    label === undefined
      ? ''
      : `${String(id)}:${sameNameKey(typeof label === 'string' ? label : JSON.stringify(label))}`;
  const own = labels === undefined ? named : `${named} ${sameNameKey(JSON.stringify(labels))}`;
  const inner = Object.entries(value)
    .filter(([key, one]) => typeof one === 'object' && !NOT_WORDING.has(key))
    .map(([key, one]) => `${key}:${labelsOf(one)}`);
  return `{${own}${inner.sort().join()}}`;
}
