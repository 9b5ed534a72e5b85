import type { Rule } from './rule.ts';
import { kindOf, ruleKinds } from './table.ts';

/** Words of a rule, which decide no score: what things are called, and who does them. */
const WORDS: ReadonlySet<string> = new Set([
  'name',
  'label',
  'labels',
  'absence',
  'aliases',
  'note',
  'requirement',
  'responsible',
]);

/**
 * What of a rule, or of anything that holds rules, decides scores, as plain data: the defaults of
 * rules written out, without words. Two rules of which this is the same earn the same for every
 * answer.
 */
export function decidingOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decidingOf);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries({ ...defaultsOf(value), ...value })
    .filter(([key, one]) => one !== undefined && !WORDS.has(key))
    .map(([key, one]) => [key, decidingOf(one)]);
  return Object.fromEntries(fields);
}

/** Of a rule, at whatever place of another rule it stands. */
function defaultsOf(value: object): object {
  const kind = 'kind' in value ? value.kind : undefined;
  return ruleKinds().some((name) => name === kind) ? kindOf(value as Rule).defaults : {};
}
