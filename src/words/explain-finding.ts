import type { Finding } from '../rubric/finding.ts';
import { using } from '../rubric/using.ts';
import { type ExplainOptions, languageOf } from './language.ts';
import { lineOf } from './line.ts';
import type { Language, Sentence } from './sentences.ts';

/**
 * A finding as one sentence, with the component it is about.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown code.
 * @example
 * explainFinding(
 *   { code: 'reported-truncated', severity: 'warning', path: ['answers', '10', 'reported'],
 *     component: '10', reported: '0.737', exact: '0.7379' },
 *   { locale: 'en' },
 * ); // => "10: 73.7% is cut, not rounded: it is 73.79%"
 */
export function explainFinding(finding: Finding, options: ExplainOptions): string {
  const language = languageOf(options);
  return using('the finding', () => findingText(finding, language));
}

export function findingText(finding: Finding, { findings, style }: Language): string {
  const text = lineOf<Sentence<Finding>>(findings, finding.code, 'finding')(finding, style);
  return finding.component === undefined ? text : `${finding.component}: ${text}`;
}
