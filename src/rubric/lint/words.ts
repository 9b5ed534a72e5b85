import { dateText } from '../../rules/status-words.ts';
import { type Locale, NUMBER_STYLES, type NumberStyle } from '../../rules/words.ts';
import type { LintCode, LintFinding } from './finding.ts';

type FindingOf<C extends LintCode> = Extract<LintFinding, { code: C }>;
type Sayings = {
  readonly [C in LintCode]: {
    readonly [L in Locale]: (finding: FindingOf<C>, style: NumberStyle) => string;
  };
};

/** Every finding in a sentence; a code without a line here does not compile. */
const SAYINGS: Sayings = {
  invalid: {
    vi: (f) => `${f.path.join('.')}: không hợp lệ: ${f.message}`,
    en: (f) => `${f.path.join('.')}: refused: ${f.message}`,
  },
  'unreachable-step': {
    vi: (f, s) =>
      f.why === 'above-whole'
        ? `không tỷ lệ nào đạt mức ${s.number(f.atLeast)} (trên 100%)`
        : `mức ${s.number(f.atLeast)} không quyết định gì: mức ngay dưới được điểm như vậy`,
    en: (f, s) =>
      f.why === 'above-whole'
        ? `no share reaches the step from ${s.number(f.atLeast)}: it is above 100%`
        : `the step from ${s.number(f.atLeast)} never decides: the one under it earns as much`,
  },
  'not-monotone': {
    vi: (f, s) =>
      `mức ${s.number(f.lower.atLeast)} được ${s.share(f.lower.fraction)} số điểm, nhiều hơn mức cao hơn ${s.number(f.atLeast)} (${s.share(f.fraction)})`,
    en: (f, s) =>
      `the step from ${s.number(f.lower.atLeast)} earns ${s.share(f.lower.fraction)} of the points, more than the higher one from ${s.number(f.atLeast)} (${s.share(f.fraction)})`,
  },
  'never-worth-anything': {
    vi: (f) =>
      f.what === 'option'
        ? `phương án "${f.label}" không bao giờ được điểm`
        : `phần "${f.label}" không có tỷ trọng`,
    en: (f) =>
      f.what === 'option'
        ? `the option "${f.label}" is never worth anything`
        : `the part "${f.label}" has no share of the points`,
  },
  'unreachable-points': {
    vi: (f, s) => `câu trả lời tốt nhất chỉ được ${s.share(f.best)} số điểm`,
    en: (f, s) => `the best answer earns only ${s.share(f.best)} of the points`,
  },
  'target-above-whole': {
    vi: (f, s) => `mục tiêu ${s.share(f.target)} của một tỷ lệ vượt quá 100%`,
    en: (f, s) => `a target of ${s.share(f.target)} on a share is over 100%`,
  },
  'due-outside-period': {
    vi: (f) =>
      `hạn ${dateText(f.due, 'vi')} nằm ngoài kỳ ${dateText(f.from, 'vi')} - ${dateText(f.to, 'vi')}`,
    en: (f) => `due ${f.due}, outside the period from ${f.from} to ${f.to}`,
  },
  'same-name': {
    vi: (f) => `trùng tên với ${f.other}: ${f.name}`,
    en: (f) => `has the same name as ${f.other}: ${f.name}`,
  },
  'not-nfc': {
    vi: (f) => `"${f.text}" không ở dạng Unicode NFC`,
    en: (f) => `"${f.text}" is not in Unicode form NFC`,
  },
};

/**
 * A finding of `lintRubric` as one sentence, with the component it is about.
 *
 * @example
 * explainLint(
 *   { code: 'unreachable-points', severity: 'warning', path: [], component: 'I.1.1', best: '0.5' },
 *   { locale: 'en' },
 * ); // => "I.1.1: the best answer earns only 50% of the points"
 */
export function explainLint(finding: LintFinding, { locale }: { readonly locale: Locale }): string {
  const say = SAYINGS[finding.code][locale] as (finding: LintFinding, style: NumberStyle) => string;
  const text = say(finding, NUMBER_STYLES[locale]);
  return finding.component === undefined ? text : `${finding.component}: ${text}`;
}
