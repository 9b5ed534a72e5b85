import type { DiffReason, RubricDiff } from '../rubric/diff/difference.ts';
import { using } from '../rubric/using.ts';
import type { Rule } from '../rules/rule.ts';
import { sentence } from './figures/nouns.ts';
import { type ExplainOptions, languageOf } from './language.ts';
import { lineOf } from './line.ts';
import { ruleText } from './rule-text.ts';
import type { Sentence } from './sentence.ts';

/**
 * A difference of two rubrics as text: whether they may be compared and why not, then a line for
 * everything that changed.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them.
 * @example
 * const next = JSON.parse(JSON.stringify(hueCommune2023));
 * next.version = '99/QĐ-UBND';
 * next.pillars[0].criteria[3].components[0].due = '11-30';
 * explainDiff(diffRubrics(hueCommune2023, next), { locale: 'vi' });
 * // => "Bộ chỉ số đánh giá, xếp hạng chuyển đổi số cấp xã (văn bản 99/QĐ-UBND) so với văn bản 2263/QĐ-UBND: kết quả so sánh được.\nĐiều chỉnh thời hạn hoàn thành: I.4.1 Có tin, bài về CĐS cung cấp lên Cổng CĐS của tỉnh (tối thiểu 2 bài/1 năm), từ ngày 31/10/2023 thành ngày 30/11/2023."
 */
export function explainDiff(diff: RubricDiff, options: ExplainOptions): string {
  const language = languageOf(options);
  return using('the difference', () => {
    const { diff: words, diffReasons, style } = language;
    const ruleIn = (rule: Rule): string => ruleText(rule, language);
    const reasonIn = (reason: DiffReason): string =>
      lineOf<Sentence<DiffReason>>(diffReasons, reason.code, 'reason')(reason, style);
    const headline = diff.comparable
      ? words.comparable(diff, style)
      : words.incomparable(diff, style, reasonIn);
    const lines = [
      ...diff.added.map((one) => words.added(one, style)),
      ...diff.removed.map((one) => words.removed(one, style)),
      ...diff.moved.map((one) => words.moved(one, style)),
      ...diff.renamed.map((one) => words.renamed(one, style)),
      ...diff.repointed.map((one) => words.repointed(one, style)),
      ...diff.rules.map((one) => words.rule(one, style, ruleIn)),
      ...diff.deadlines.map((one) => words.deadline(one, style)),
      ...diff.items.map((one) => words.item(one, style)),
      ...new Set(diff.fields.map((one) => words.field(one, style))),
    ];
    return [headline, ...(lines.length > 0 ? lines : [words.nothing({}, style)])]
      .map(sentence)
      .join('\n');
  });
}
