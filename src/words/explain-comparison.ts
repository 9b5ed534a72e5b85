import type { ScoreComparison } from '../insight/comparison.ts';
import { using } from '../rubric/using.ts';
import { documentText } from './explain-source.ts';
import { sentence, sentenceFrom } from './figures/nouns.ts';
import { type ExplainOptions, languageOf } from './language.ts';

/**
 * Two scores side by side: the whole, every pillar that changed, and every component with what it
 * was, what it is and why.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown option.
 * @example
 * const score = (achieved) =>
 *   scoreUnit(hueCommune2023, { unit: { id: 'a', name: 'Xã A' }, answers: { 'I.5.1': { achieved } } });
 * explainComparison(compareScores(score(false), score(true)), { locale: 'vi' }).split('\n')[0];
 * // => "Xã A: từ 0 lên 4 điểm (tăng 4)."
 */
export function explainComparison(comparison: ScoreComparison, options: ExplainOptions): string {
  const language = languageOf(options);
  return using('the comparison', () => {
    const { results, style } = language;
    const { before, after, points, pillars, components, adjustment, notComparable } = comparison;
    const lines = [
      sentenceFrom(points.name, results.change({ ...points, of: points.name }, style)),
    ];
    if (before.id !== after.id || before.version !== after.version) {
      const [then, now] = [documentText(before, language), documentText(after, language)];
      // Two states under one decision: their versions tell them apart.
      const versions = then === now ? ([before.version, after.version] as const) : undefined;
      lines.push(sentence(results.comparison({ before: then, after: now, versions }, style)));
    }
    if (adjustment !== undefined && adjustment.change !== '0')
      lines.push(sentence(results.applied(adjustment, style)));
    for (const one of pillars) {
      if (one.change === '0') continue;
      const of = `${one.id} ${one.name}`;
      lines.push(sentenceFrom(of, results.change({ ...one, of }, style)));
    }
    for (const one of components) lines.push(sentence(results.component(one, style)));
    if (components.length === 0) lines.push(sentence(results.unchanged({}, style)));
    for (const side of ['before', 'after'] as const) {
      const [ids, sum] = [notComparable[side], notComparable.points[side]];
      if (ids.length > 0) lines.push(sentence(results.only({ side, ids, points: sum }, style)));
    }
    return lines.join('\n');
  });
}
