import type { WorkRow } from '../insight/workplan.ts';
import { using } from '../rubric/using.ts';
import { needText } from './explain-need.ts';
import { sentence, sentenceFrom } from './figures/nouns.ts';
import { type ExplainOptions, languageOf } from './language.ts';

/**
 * A row of a `workplan` in sentences: the points, what is asked for, what has to be done, until
 * when, and by whom.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown option.
 * @example
 * const { raise } = workplan(hueCommune2023, { unit: { id: 'vy-da' }, answers: {} });
 * const row = raise.find(({ component }) => component === 'II.1.1');
 * explainWorkRow(row, { locale: 'vi' });
 * // => "II.1.1 Ban hành kế hoạch 5 năm của các địa phương về CĐS: 0/5 điểm; có thể tăng 5 điểm. Cần đạt yêu cầu. Thời hạn hoàn thành: 31/10/2023."
 */
export function explainWorkRow(row: WorkRow, options: ExplainOptions): string {
  const language = languageOf(options);
  return using('the row', () => {
    const { results, style } = language;
    const { requirement, due, overdue, needs, leads, supports, guides } = row;
    const by = results.responsible({ leads, supports, guides }, style);
    const rest = [
      ...(requirement === '' ? [] : [results.requirement({ requirement }, style)]),
      ...needs.map((need) => needText(need, language)),
      ...(due === null
        ? []
        : [overdue ? results.overdue({ due }, style) : results.due({ due }, style)]),
      ...(by === '' ? [] : [by]),
    ];
    const first = sentenceFrom(row.component, results.workRow(row, style));
    return [first, ...rest.map(sentence)].join(' ');
  });
}
