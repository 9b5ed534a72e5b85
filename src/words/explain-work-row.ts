import type { WorkRow } from '../insight/workplan.ts';
import { using } from '../rubric/using.ts';
import { needText } from './explain-need.ts';
import { sentence } from './figures/nouns.ts';
import { type ExplainOptions, languageOf } from './language.ts';

/**
 * A row of a `workplan` in sentences: the points, what is asked for, what has to be done, until
 * when, and by whom.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown option.
 * @example
 * const { raise } = workplan(hueCommune2023, {
 *   unit: { id: 'vy-da' },
 *   answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } },
 * });
 * const row = raise.find(({ component }) => component === 'III.3.1');
 * explainWorkRow(row, { locale: 'vi' });
 * // => "III.3.1 Tỉ lệ hộ gia đình trên địa bàn có kết nối Internet băng rộng cáp quang: 7,38/10 điểm; có thể tăng 2,62 điểm."
 */
export function explainWorkRow(row: WorkRow, options: ExplainOptions): string {
  const language = languageOf(options);
  return using('the row', () => {
    const { results, style } = language;
    const { requirement, due, overdue, needs, leads, supports, guides } = row;
    const by = results.responsible({ leads, supports, guides }, style);
    return [
      results.workRow(row, style),
      ...(requirement === '' ? [] : [results.requirement({ requirement }, style)]),
      ...needs.map((need) => needText(need, language)),
      ...(due === null
        ? []
        : [overdue ? results.overdue({ due }, style) : results.due({ due }, style)]),
      ...(by === '' ? [] : [by]),
    ]
      .map(sentence)
      .join(' ');
  });
}
