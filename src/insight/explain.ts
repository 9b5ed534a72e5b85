import { readPlain } from '../exact/plain.ts';
import { roundScaled } from '../exact/rounding/round.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { sayStep } from '../rules/index.ts';
import type { Step } from '../rules/step.ts';
import { type Locale, NUMBER_STYLES, type NumberStyle } from '../rules/words.ts';
import { scaledPoints } from '../scoring/points.ts';
import type { ComponentScore, Status, Totals, UnitScore } from '../scoring/score.ts';
import { explainFinding } from './finding-words.ts';

export interface ExplainOptions {
  readonly locale: Locale;
}

const TEXT = {
  vi: {
    points: 'điểm',
    of: 'trên',
    index: 'chỉ số',
    excluded: 'không đánh giá',
    rescaled: 'quy đổi',
    rounded: (places: number) => `làm tròn ${places} chữ số`,
    source: (items: string) => `mục ${items}`,
    inferred: 'Cách chấm suy ra từ văn bản',
    components: 'chỉ số thành phần',
    assumed: 'Điểm là giả định, không phải điểm chính thức',
  },
  en: {
    points: 'points',
    of: 'of',
    index: 'index',
    excluded: 'not applicable',
    rescaled: 'rescaled',
    rounded: (places: number) => `rounded to ${places} decimals`,
    source: (items: string) => `row ${items}`,
    inferred: 'The rule is read into the document',
    components: 'components',
    assumed: 'The points are assumed, this is no official score',
  },
} as const;

const STATUS: { readonly [L in Locale]: { readonly [S in Status]: string } } = {
  vi: {
    scored: 'đã chấm',
    missing: 'chưa trả lời',
    'not-applicable': 'không áp dụng',
    'not-due': 'chưa đến hạn',
    'needs-cohort': 'chờ so sánh',
    late: 'trễ hạn',
    'no-evidence': 'thiếu kiểm chứng',
  },
  en: {
    scored: 'scored',
    missing: 'missing',
    'not-applicable': 'not applicable',
    'not-due': 'not due',
    'needs-cohort': 'needs the cohort',
    late: 'late',
    'no-evidence': 'no evidence',
  },
};

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

function explainComponent(score: UnitScore, component: ComponentScore, locale: Locale): string {
  const style = NUMBER_STYLES[locale];
  const text = TEXT[locale];
  const { id, name, points, maxPoints, basis } = component;
  const head = `${id} ${name}: ${style.number(points)} ${text.of} ${style.number(maxPoints)} ${text.points}`;
  const why = component.steps.map((step) => sayDeep(step, locale)).join('; ');
  const source = `${score.rubric.version}, ${text.source(basis.items.join(', '))}`;
  const sentences = [head, why, sum(score, component, style, locale), source];
  if (basis.rule === 'inferred') {
    sentences.push(`${text.inferred}${locale === 'en' && basis.note ? `: ${basis.note}` : ''}`);
  }
  if (score.rubric.weighting.basis === 'assumed') sentences.push(text.assumed);
  return `${sentences
    .filter((sentence) => sentence !== '')
    .map(trimStop)
    .join('. ')}.`;
}

function trimStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function sayDeep(step: Step, locale: Locale): string {
  const said = sayStep(step, locale);
  if (step.step !== 'part' || step.status !== 'scored') return said;
  return `${said} [${step.steps.map((inner) => sayDeep(inner, locale)).join('; ')}]`;
}

/** The sum as one would write it: maximum × share = points, rounded once. */
function sum(
  score: UnitScore,
  component: ComponentScore,
  style: NumberStyle,
  locale: Locale,
): string {
  const { status, fraction, maxPoints, points } = component;
  if (status !== 'scored' || fraction === null || fraction === '0' || fraction === '1') return '';
  const { places, mode } = score.rubric.rounding;
  const exact = exactFactor(component.steps, style);
  // A share that was cut to 4 decimals need not lead to the same points when the sum is redone.
  const again = roundScaled(readPlain(fraction), scaledPoints(maxPoints, places), mode);
  const sign = exact !== undefined || again === scaledPoints(points, places) ? '=' : '≈';
  const rounded = TEXT[locale].rounded(places);
  const factor = exact ?? style.share(fraction);
  return `${style.number(maxPoints)} × ${factor} ${sign} ${style.number(points)} (${rounded})`;
}

/** For a share short of its target the numbers themselves, so that anyone can redo the sum. */
function exactFactor(steps: readonly Step[], style: NumberStyle): string | undefined {
  const [share, target] = steps;
  if (share?.step !== 'share' || target?.step !== 'target' || target.direction === 'lower') {
    return undefined;
  }
  const quotient = `${style.number(share.numerator)}/${style.number(share.denominator)}`;
  return target.target === '1' ? quotient : `(${quotient}) / ${style.share(target.target)}`;
}

function assumed(score: UnitScore, locale: Locale): string {
  const note = score.rubric.weighting.note ?? '';
  return explainFinding(
    { code: 'assumed-weights', severity: 'warning', path: [], note },
    { locale },
  );
}

function explainUnit(score: UnitScore, locale: Locale): string {
  const style = NUMBER_STYLES[locale];
  const { rubric, unit } = score;
  const lines = [
    `${unit.name ?? unit.id}: ${totalsLine(score, style, locale)}`,
    `${rubric.title} (${rubric.version})`,
  ];
  if (rubric.weighting.basis === 'assumed') lines.push(assumed(score, locale));
  for (const pillar of score.pillars) {
    lines.push(`${pillar.id} ${pillar.name}: ${totalsLine(pillar, style, locale)}`);
  }
  const counts = new Map<Status, number>();
  for (const pillar of score.pillars) {
    for (const { components } of pillar.criteria) {
      for (const { status } of components) counts.set(status, (counts.get(status) ?? 0) + 1);
    }
  }
  const said = [...counts].map(([status, count]) => `${count} ${STATUS[locale][status]}`);
  lines.push(`${TEXT[locale].components}: ${said.join(', ')}`);
  return lines.join('\n');
}

function totalsLine(totals: Totals, style: NumberStyle, locale: Locale): string {
  const text = TEXT[locale];
  const { points, maxPoints, excludedPoints, assessablePoints, rescaledPoints, index } = totals;
  const head = `${style.number(points)} ${text.of} ${style.number(assessablePoints)} ${text.points}`;
  const parts = [head];
  if (index !== null) parts.push(`${text.index} ${style.number(index)}`);
  if (excludedPoints !== '0') {
    parts.push(
      `${text.excluded} ${style.number(excludedPoints)} ${text.of} ${style.number(maxPoints)}`,
    );
    if (rescaledPoints !== null) parts.push(`${text.rescaled} ${style.number(rescaledPoints)}`);
  }
  return parts.join(', ');
}
