import type { SensitivityAnalysis } from '../insight/sensitivity.ts';
import { using } from '../rubric/using.ts';
import { sentence, sentenceFrom } from './figures/nouns.ts';
import { type ResultOptions, resultLanguageOf } from './result-options.ts';
import type { ShareTold } from './result-sentences.ts';

/** So many factors are told, those with the greatest shares. */
const TOLD = 5;
/** With fewer draws a share may be off by more than it is: none is told. */
const ENOUGH = 1000;

/**
 * How sure a ranking is: a line for each unit with its rank, beside it in brackets the ranks that it
 * has in nine of ten draws, and how often it keeps its own; then the five things that the totals hang
 * on most, as estimates with their intervals of 95%: with fewer than 1,000 draws none is told.
 * A rank that lies outside its own
 * interval is said to. With the rubric, pillars, components and readings are said by their names.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown option.
 * @example
 * const analysis = {
 *   units: [{ unit: { id: 'a', name: 'Xã A' }, rank: 12, interval: [9, 17], median: 12, keeps: '0.25' }],
 *   factors: [{ factor: { weight: 'I' }, share: '0.6', interval: ['0.55', '0.65'] }], draws: 1000, seed: 1,
 * };
 * explainSensitivity(analysis, { locale: 'vi' }).split('\n')[1];
 * // => "Xã A: hạng 12 (9–17), giữ nguyên hạng trong 25% số lần tính."
 */
export function explainSensitivity(analysis: SensitivityAnalysis, options: ResultOptions): string {
  const { language, title, pillar, component, reading } = resultLanguageOf(options);
  return using('the analysis', () => {
    const { results, style } = language;
    const { units, factors, draws } = analysis;
    const told = factors.map(({ factor, share, interval = null }): ShareTold => {
      if ('weight' in factor) return { kind: 'weight', of: pillar(factor.weight), share, interval };
      if ('bounds' in factor)
        return { kind: 'bounds', of: component(factor.bounds), share, interval };
      return { kind: 'reading', of: reading(factor.reading), share, interval };
    });
    const most = told
      .filter(({ share }) => share !== '0')
      .sort((a, b) => Number(b.share) - Number(a.share))
      .slice(0, TOLD);
    return [
      sentence(results.sensitivity({ title, draws }, style)),
      ...units.map(({ unit, ...row }) => {
        const name = unit.name ?? style.unit(unit.id);
        return sentenceFrom(name, results.interval({ ...row, name }, style));
      }),
      ...(draws < ENOUGH && most.length > 0
        ? [sentence(results.fewDraws({ least: ENOUGH }, style))]
        : most.map((one) => sentence(results.share(one, style)))),
    ].join('\n');
  });
}
