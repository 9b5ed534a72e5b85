import { using } from '../rubric/using.ts';
import type { Need } from '../rules/need.ts';
import { type ExplainOptions, languageOf } from './language.ts';
import { lineOf } from './line.ts';
import type { Language, Outer } from './sentences.ts';

/**
 * A need in words.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown need.
 * @example
 * explainNeed({ need: 'raise', field: 'numerator', from: '4256', to: '5768',
 *   of: '5768', scale: 'count' }, { locale: 'vi' }); // => "tăng 4.256/5.768 → 5.768/5.768 (+1.512)"
 */
export function explainNeed(need: Need, options: ExplainOptions): string {
  const language = languageOf(options);
  return using('the need', () => needText(need, language));
}

function needText(need: Need, language: Language): string {
  const line = lineOf<Outer<Need, Need>>(language.needs, need.need, 'need');
  return line(need, language.style, (inner) => needText(inner, language));
}
