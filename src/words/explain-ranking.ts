import type { RankingRow } from '../cohort/ranking.ts';
import { using } from '../rubric/using.ts';
import { sentence, sentenceFrom } from './figures/nouns.ts';
import { type ResultOptions, resultLanguageOf } from './result-options.ts';

/**
 * A ranking as a notice of results says it: a line for each unit with its rank, its points and
 * index, and its grade where the rubric is given. Units that share a rank are told to be tied.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown option.
 * @example
 * const score = (id, name, achieved) =>
 *   scoreUnit(hueCommune2023, { unit: { id, name }, answers: { 'I.5.1': { achieved } } });
 * const ranking = rankUnits([score('a', 'Xã A', true), score('b', 'Xã B', false)]);
 * explainRanking(ranking, { locale: 'vi' }).split('\n')[1];
 * // => "Xã A: hạng 1, 4 điểm, giá trị DTI 0,0067."
 */
export function explainRanking(ranking: readonly RankingRow[], options: ResultOptions): string {
  const { language, title, grade } = resultLanguageOf(options);
  return using('the ranking', () => {
    const { results, style } = language;
    const ranks = ranking.map(({ rank, unit }) => `${unit.group ?? ''} ${rank}`);
    const lines = ranking.map((row, at) => {
      const { unit, rank } = row;
      const isTied = rank !== null && (ranks[at - 1] === ranks[at] || ranks[at + 1] === ranks[at]);
      const name = unit.name ?? style.unit(unit.id);
      const said = results.ranked({ row, name, grade: grade(row.grade), isTied }, style);
      return sentenceFrom(name, said);
    });
    const head = results.ranking({ title, units: ranking.length }, style);
    return [sentence(head), ...lines].join('\n');
  });
}
