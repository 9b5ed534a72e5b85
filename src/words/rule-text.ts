import type { Rule } from '../rules/rule.ts';
import { lineOf } from './line.ts';
import type { Language, Outer } from './sentences.ts';

/** A rule in a few words: what is measured and what earns all points. */
export function ruleText(rule: Rule, language: Language): string {
  const line = lineOf<Outer<Rule, Rule>>(language.rules, rule.kind, 'kind of rule');
  return line(rule, language.style, (inner) => ruleText(inner, language));
}
