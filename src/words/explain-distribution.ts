import type { Distribution } from '../cohort/distribution.ts';
import { using } from '../rubric/using.ts';
import { sentence } from './figures/nouns.ts';
import { type ResultOptions, resultLanguageOf } from './result-options.ts';

/**
 * How the points of a cohort lie, a line each for the total, the pillars and the components: the
 * least, the quartiles, the greatest.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown option.
 * @example
 * const score = (id, value) =>
 *   scoreUnit(hueCommune2023, { unit: { id }, answers: { 'VIII.9.1': { value } } });
 * const scores = [score('a', 1), score('b', 4), score('c', 6), score('d', 9)];
 * explainDistribution(distribution(scores), { locale: 'vi' }).split('\n')[1];
 * // => "Tổng điểm của 4 đơn vị: thấp nhất 1, tứ phân vị thứ nhất 3,25, trung vị 5, tứ phân vị thứ ba 6,75, cao nhất 9 điểm."
 */
export function explainDistribution(distribution: Distribution, options: ResultOptions): string {
  const { language, title, pillar, component } = resultLanguageOf(options);
  return using('the distribution', () => {
    const { results, style } = language;
    const total = results.named({ level: 'total', id: '', name: undefined }, style);
    const { pillars, components } = distribution;
    return [
      results.distribution({ title }, style),
      results.spread({ of: total, ...distribution.total }, style),
      ...Object.entries(pillars).map(([id, one]) =>
        results.spread({ of: pillar(id), ...one }, style),
      ),
      ...Object.entries(components).map(([id, one]) =>
        results.spread({ of: component(id), ...one }, style),
      ),
    ]
      .map(sentence)
      .join('\n');
  });
}
