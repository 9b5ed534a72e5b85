import type { DiffReason, RubricDiff, RuleChange } from '../rubric/diff/difference.ts';
import { using } from '../rubric/using.ts';
import type { Rule } from '../rules/rule.ts';
import { fieldLines } from './field-lines.ts';
import { sentence } from './figures/nouns.ts';
import { type ExplainOptions, languageOf } from './language.ts';
import { lineOf } from './line.ts';
import { ruleDetails } from './rule-difference.ts';
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
 * // => "Bộ chỉ số đánh giá, xếp hạng chuyển đổi số cấp xã (văn bản 99/QĐ-UBND) so với văn bản 2263/QĐ-UBND: có thể so sánh kết quả với nhau.\nĐiều chỉnh thời hạn hoàn thành: I.4.1 Có tin, bài về CĐS cung cấp lên Cổng CĐS của tỉnh (tối thiểu 2 bài/1 năm), từ ngày 31/10/2023 thành ngày 30/11/2023."
 */
export function explainDiff(diff: RubricDiff, options: ExplainOptions): string {
  const language = languageOf(options);
  return using('the difference', () => {
    const { diff: words, diffReasons, style } = language;
    const ruleIn =
      ({ before, after }: RuleChange) =>
      (rule: Rule): string => {
        const text = ruleText(rule, language);
        if (ruleText(before, language) !== ruleText(after, language)) return text;
        const side = rule === before ? 'before' : 'after';
        return `${text} (${ruleDetails(before, after, side, language)})`;
      };
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
      ...diff.rules.map((one) => words.rule(one, style, ruleIn(one))),
      ...diff.deadlines.map((one) => words.deadline(one, style)),
      ...diff.items.map((one) => words.item(one, style)),
      ...fieldLines(diff.fields, language),
    ];
    return [headline, ...(lines.length > 0 ? lines : [words.nothing({}, style)])]
      .map(sentence)
      .join('\n');
  });
}
