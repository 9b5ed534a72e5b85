import type { EvidenceFinding } from '../insight/audit-evidence.ts';
import { using } from '../rubric/using.ts';
import { sentenceFrom } from './figures/nouns.ts';
import { type ExplainOptions, languageOf } from './language.ts';
import { lineOf } from './line.ts';
import type { Sentence } from './sentence.ts';

/**
 * What `auditEvidence` finds as one sentence, or two where something is asked for, with the
 * component that it is about.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown code.
 * @example
 * explainEvidence(
 *   { component: 'I.1.1', code: 'after-deadline', evidence: 'QĐ 12/QĐ-UBND' },
 *   { locale: 'vi' },
 * ); // => "Chỉ số I.1.1: tài liệu kiểm chứng \"QĐ 12/QĐ-UBND\" ban hành sau thời hạn hoàn thành."
 */
export function explainEvidence(finding: EvidenceFinding, options: ExplainOptions): string {
  const { results, about, style } = languageOf(options);
  return using('the finding', () => {
    const { code, component } = finding;
    const line = lineOf<Sentence<EvidenceFinding>>(results.evidence, code, 'finding on evidence');
    return sentenceFrom(component, `${about([component])}: ${line(finding, style)}`);
  });
}
