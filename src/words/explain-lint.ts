import type { LintFinding } from '../authoring/lint/finding.ts';
import { using } from '../rubric/using.ts';
import type { Rule } from '../rules/rule.ts';
import { issueText } from './explain-issue.ts';
import { capital } from './issue-text.ts';
import { type ExplainOptions, languageOf } from './language.ts';
import { lineOf } from './line.ts';
import { ruleText } from './rule-text.ts';
import type { Outer } from './sentences.ts';

/**
 * A finding of `lintRubric` as one sentence, with the component it is about.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown code.
 * @example
 * explainLint(
 *   { code: 'unreachable-points', severity: 'warning', path: [], component: 'I.1.1', best: '0.5' },
 *   { locale: 'en' },
 * ); // => "Component I.1.1: the best answer earns only 50% of the points."
 */
export function explainLint(finding: LintFinding, options: ExplainOptions): string {
  const language = languageOf(options);
  const { lint, linted, style } = language;
  return using('the finding', () => {
    if (finding.code === 'invalid' && finding.fault !== undefined) {
      return issueText(finding.fault, language);
    }
    const text = lineOf<Outer<LintFinding, Rule>>(lint, finding.code, 'finding on a rubric')(
      finding,
      style,
      (rule) => ruleText(rule, language),
    );
    const { component } = finding;
    return `${capital(component === undefined || component === '' ? text : `${linted(component)}: ${text}`)}.`;
  });
}
