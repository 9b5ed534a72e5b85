import type { MergedIndex } from '../cohort/merge.ts';
import { using } from '../rubric/using.ts';
import { sentence } from './figures/nouns.ts';
import { type ResultOptions, resultLanguageOf } from './result-options.ts';

/**
 * The index of a merged unit, and of its pillars. `names` gives the units' names, which a merger
 * does not hold.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown option.
 * @example
 * const score = (id, achieved) =>
 *   scoreUnit(hueCommune2023, { unit: { id }, answers: { 'II.1.1': { achieved } } });
 * const merged = mergeUnits([score('a', true), score('b', false)]);
 * explainMerger(merged, { locale: 'vi', names: { a: 'xã A', b: 'xã B' } }).split('\n')[0];
 * // => "Giá trị DTI của đơn vị sau sáp nhập từ 2 đơn vị (xã A, xã B): 0,0042."
 */
export function explainMerger(merged: MergedIndex, options: ResultOptions): string {
  const { language, pillar } = resultLanguageOf(options);
  return using('the merger', () => {
    const { results, style } = language;
    const { units, index, pillars } = merged;
    return [
      results.merger({ units: units.map(style.unit), index }, style),
      ...pillars.map(({ id, index: own }) =>
        results.mergedPillar({ of: pillar(id), index: own }, style),
      ),
    ]
      .map(sentence)
      .join('\n');
  });
}
