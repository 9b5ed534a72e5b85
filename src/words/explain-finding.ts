import type { Finding } from '../rubric/finding.ts';
import { using } from '../rubric/using.ts';
import { sentence, sentenceFrom } from './figures/nouns.ts';
import { type ExplainOptions, languageOf } from './language.ts';
import { lineOf } from './line.ts';
import type { Sentence } from './sentence.ts';
import type { Language } from './sentences.ts';

/**
 * A finding as one sentence, or two where something is asked for, with the component that it is
 * about.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown code.
 * @example
 * explainFinding(
 *   { code: 'reported-truncated', severity: 'warning', path: ['answers', '10', 'reported'],
 *     component: '10', reported: '0.737', exact: '0.7379' },
 *   { locale: 'vi' },
 * ); // => "Chỉ số 10: đơn vị ghi 73,7% (chưa làm tròn); theo số liệu báo cáo là 73,79%. Đề nghị rà soát."
 */
export function explainFinding(finding: Finding, options: ExplainOptions): string {
  const language = languageOf(options);
  return using('the finding', () => findingText(finding, language));
}

export function findingText(finding: Finding, language: Language): string {
  const text = saidOf(finding, language);
  const ids =
    finding.code === 'inferred-rule' && finding.components !== undefined
      ? finding.components
      : finding.component === undefined
        ? []
        : [finding.component];
  if (ids.length === 0) return sentence(text);
  return sentenceFrom(ids[0] ?? '', `${language.about(ids)}: ${text}`);
}

/** What a finding says, without what it is about. */
export function saidOf(finding: Finding, { findings, style }: Language): string {
  return lineOf<Sentence<Finding>>(findings, finding.code, 'finding')(finding, style);
}
