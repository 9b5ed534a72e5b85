import { UsageError } from '../rubric/usage-error.ts';
import type { Locale } from '../rules/words.ts';
import type { UnitScore } from '../scoring/score.ts';
import { explainComponent } from './explain-component.ts';
import { explainUnit } from './explain-unit.ts';

export interface ExplainOptions {
  readonly locale: Locale;
}

/**
 * Why a component, or a whole unit, has the points that it has: sentences with the numbers in
 * them, written the language's way. The score alone is enough, also one read back from JSON.
 *
 * @throws {UsageError} if the score has no such component.
 * @example
 * const score = scoreUnit(hueCommune2023, {
 *   unit: { id: 'vy-da' },
 *   answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } },
 * });
 * explain(score, 'III.3.1', { locale: 'vi' });
 * // => "III.3.1 Tỉ lệ hộ gia đình trên địa bàn có kết nối Internet băng rộng cáp quang: 7,38 trên 10 điểm. 4.256/5.768 = 73,79%; chưa đạt mục tiêu 100%: điểm theo tỷ lệ so với mục tiêu. 10 × 4.256/5.768 = 7,38 (làm tròn 2 chữ số). 2263/QĐ-UBND, mục III.3.1."
 */
export function explain(
  score: UnitScore,
  componentId: string | undefined,
  options: ExplainOptions,
): string;
export function explain(score: UnitScore, options: ExplainOptions): string;
export function explain(
  score: UnitScore,
  target: string | ExplainOptions | undefined,
  given?: ExplainOptions,
): string {
  const options = typeof target === 'object' ? target : given;
  if (options?.locale !== 'vi' && options?.locale !== 'en') {
    throw new UsageError('explain needs a locale, "vi" or "en"');
  }
  if (typeof target !== 'string') return explainUnit(score, options.locale);
  for (const pillar of score.pillars) {
    for (const criterion of pillar.criteria) {
      for (const component of criterion.components) {
        if (component.id === target) return explainComponent(score, component, options.locale);
      }
    }
  }
  throw new UsageError(`the score has no component "${target}"`);
}
