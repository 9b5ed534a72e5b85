import type { ScreenFinding } from '../insight/screen/finding.ts';
import { using } from '../rubric/using.ts';
import { sentenceFrom } from './figures/nouns.ts';
import { lineOf } from './line.ts';
import { type ResultOptions, resultLanguageOf } from './result-options.ts';
import type { ScreenTold } from './result-sentences.ts';
import type { Sentence } from './sentence.ts';

/**
 * What `screen` finds as a sentence, and what is asked for. `names` gives the units' names, and
 * `rubric` those of the facts, which a finding does not hold.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, an unknown option and an
 *   unknown code.
 * @example
 * explainScreen(
 *   {
 *     unit: 'a', code: 'swapped', severity: 'warning',
 *     paths: [['answers', 'III.3.1', 'numerator'], ['answers', 'III.3.1', 'denominator']],
 *     received: ['5768', '4256'],
 *   },
 *   { locale: 'vi', names: { a: 'Xã A' } },
 * ); // => "Xã A: chỉ số III.3.1 ghi tử số và mẫu số là 5.768 và 4.256, có thể đã ghi đổi chỗ cho nhau. Đề nghị rà soát."
 */
export function explainScreen(finding: ScreenFinding, options: ResultOptions): string {
  const { language, fact } = resultLanguageOf(options);
  return using('the finding', () => {
    const { results, style } = language;
    const { code, expected, from, paths, previous = [], received, unit } = finding;
    const line = lineOf<Sentence<ScreenTold>>(results.screen, code, 'finding across units');
    const idsIn = (room: string): string[] => [
      ...new Set(paths.flatMap(([first, id]) => (first === room ? [String(id)] : []))),
    ];
    const numbers = (list: readonly (string | null)[]): string[] =>
      list.flatMap((one) => one ?? []);
    const told = {
      unit: style.unit(unit),
      from: from === undefined || from === unit ? undefined : style.unit(from),
      components: idsIn('answers'),
      facts: idsIn('facts').map(fact),
      received: numbers(received),
      previous: numbers(previous),
      expected,
    };
    return sentenceFrom(told.unit, line(told, style));
  });
}
