import { dateText } from '../../rules/status-words.ts';
import { type Locale, NUMBER_STYLES, type NumberStyle } from '../../rules/words.ts';
import { ruleText } from '../rule-words.ts';
import type { DiffChange, DiffReasonCode, RubricDiff } from './difference.ts';

const WORDS = {
  vi: {
    against: 'so với',
    comparable: 'so sánh được',
    not: 'không so sánh được',
    points: 'điểm',
    added: 'Thêm',
    removed: 'Bỏ',
    moved: 'Đổi số thứ tự',
    renamed: 'Đổi tên',
    repointed: 'Đổi điểm',
    rules: { points: 'Đổi cách chấm', words: 'Đổi lời văn của cách chấm' },
    deadlines: 'Đổi thời hạn',
    none: 'không có hạn',
    nothing: 'Không có thay đổi',
  },
  en: {
    against: 'against',
    comparable: 'comparable',
    not: 'not comparable',
    points: 'points',
    added: 'Added',
    removed: 'Removed',
    moved: 'Renumbered',
    renamed: 'Renamed',
    repointed: 'Points changed',
    rules: { points: 'Rule changed', words: 'Wording of the rule changed' },
    deadlines: 'Deadline changed',
    none: 'no deadline',
    nothing: 'Nothing changed',
  },
} as const;

const REASONS: { readonly [L in Locale]: { readonly [C in DiffReasonCode]: string } } = {
  vi: {
    'level-differs': 'khác cấp',
    'rounding-differs': 'khác cách làm tròn',
    'components-added': 'có chỉ số mới',
    'components-removed': 'có chỉ số bị bỏ',
    'points-changed': 'điểm tối đa thay đổi',
    'rules-changed': 'cách chấm thay đổi',
  },
  en: {
    'level-differs': 'another level',
    'rounding-differs': 'another rounding',
    'components-added': 'components were added',
    'components-removed': 'components were removed',
    'points-changed': 'maximum points changed',
    'rules-changed': 'rules changed',
  },
};

/**
 * A difference of two rubrics as text: whether they may be compared and why not, then a line for
 * everything that changed.
 *
 * @example
 * const next = JSON.parse(JSON.stringify(hueCommune2023));
 * next.version = '99/QĐ-UBND';
 * next.pillars[0].criteria[3].components[0].due = '11-30';
 * explainDiff(diffRubrics(hueCommune2023, next), { locale: 'vi' });
 * // => "hue-commune-2023 (99/QĐ-UBND) so với hue-commune-2023 (2263/QĐ-UBND): so sánh được\nĐổi thời hạn: I.4.1 Có tin, bài về CĐS cung cấp lên Cổng CĐS của tỉnh (tối thiểu 2 bài/1 năm): 31/10/2023 → 30/11/2023"
 */
export function explainDiff(diff: RubricDiff, { locale }: { readonly locale: Locale }): string {
  const words = WORDS[locale];
  const style = NUMBER_STYLES[locale];
  const entry = ({ id, name, maxPoints }: RubricDiff['added'][number]): string =>
    `${id} ${name} (${style.number(maxPoints)} ${words.points})`;
  const day = (date: string | null): string =>
    date === null ? words.none : dateText(date, locale);
  const lines = [
    ...diff.added.map((one) => `${words.added}: ${entry(one)}`),
    ...diff.removed.map((one) => `${words.removed}: ${entry(one)}`),
    ...diff.moved.map((one) => `${words.moved}: ${said(one, plain)}`),
    ...diff.renamed.map((one) => `${words.renamed}: ${one.id} ${one.before} → ${one.after}`),
    ...diff.repointed.map((one) => `${words.repointed}: ${said(one, style.number)}`),
    ...diff.rules.map(
      (one) => `${words.rules[one.affects]}: ${said(one, (rule) => ruleText(rule, locale))}`,
    ),
    ...diff.deadlines.map((one) => `${words.deadlines}: ${said(one, day)}`),
  ];
  return [headline(diff, locale, style), ...(lines.length > 0 ? lines : [words.nothing])].join(
    '\n',
  );
}

function plain(text: string): string {
  return text;
}

function said<T>({ id, name, before, after }: DiffChange<T>, say: (value: T) => string): string {
  return `${id} ${name}: ${say(before)} → ${say(after)}`;
}

function headline(diff: RubricDiff, locale: Locale, style: NumberStyle): string {
  const words = WORDS[locale];
  const { before, after, comparable, reasons } = diff;
  const sides = `${after.id} (${after.version}) ${words.against} ${before.id} (${before.version})`;
  if (comparable) return `${sides}: ${words.comparable}`;
  const why = reasons.map(({ code, ids }) => {
    const count = ids.length === 0 ? '' : ` (${style.number(String(ids.length))})`;
    return `${REASONS[locale][code]}${count}`;
  });
  return `${sides}: ${words.not}: ${why.join(', ')}`;
}
