import { using } from '../rubric/using.ts';
import type { Need } from '../rules/need.ts';
import { sentence } from './figures/nouns.ts';
import { type ExplainOptions, languageOf } from './language.ts';
import { lineOf } from './line.ts';
import type { Language, Outer } from './sentences.ts';

/**
 * A need in words, as one sentence.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown need.
 * @example
 * explainNeed({ need: 'raise', field: 'numerator', from: '4256', to: '5768',
 *   of: '5768', scale: 'count' }, { locale: 'vi' }); // => "Cần tăng từ 4.256/5.768 lên 5.768/5.768 (thêm 1.512)."
 */
export function explainNeed(need: Need, options: ExplainOptions): string {
  const language = languageOf(options);
  return using('the need', () => sentence(needText(need, language)));
}

export function needText(need: Need, language: Language): string {
  const line = lineOf<Outer<Need, Need>>(language.needs, need.need, 'need');
  return line(need, language.style, (inner) => needText(inner, language));
}
