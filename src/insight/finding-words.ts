import type { Finding, FindingCode } from '../rubric/finding.ts';
import { dateText } from '../rules/status-words.ts';
import { type Locale, NUMBER_STYLES, type NumberStyle } from '../rules/words.ts';

type FindingOf<C extends FindingCode> = Extract<Finding, { code: C }>;
type Sayings = {
  readonly [C in FindingCode]: {
    readonly [L in Locale]: (finding: FindingOf<C>, style: NumberStyle) => string;
  };
};

function figure(
  finding: FindingOf<'period-mismatch'>,
  side: 'period' | 'cumulative',
  style: NumberStyle,
): string {
  return finding.scale === 'share' ? style.share(finding[side]) : style.number(finding[side]);
}

/** Every finding in a sentence; a code without a line here does not compile. */
const SAYINGS: Sayings = {
  'reported-mismatch': {
    vi: (f, s) => `ghi ${s.share(f.reported)}, nhưng số liệu của đơn vị cho ra ${s.share(f.exact)}`,
    en: (f, s) =>
      `${s.share(f.reported)} was written, but the unit's own numbers give ${s.share(f.exact)}`,
  },
  'reported-truncated': {
    vi: (f, s) =>
      `ghi ${s.share(f.reported)}: bị cắt chứ không làm tròn, đúng là ${s.share(f.exact)}`,
    en: (f, s) => `${s.share(f.reported)} is cut, not rounded: it is ${s.share(f.exact)}`,
  },
  'above-whole': {
    vi: (f, s) => `tỷ lệ ${s.share(f.share)} vượt quá 100%`,
    en: (f, s) => `a share of ${s.share(f.share)} is over 100%`,
  },
  'fact-mismatch': {
    vi: (f, s) =>
      `mẫu số ${s.number(f.used)} khác thông tin chung (${f.fact}): ${s.number(f.stated)}`,
    en: (f, s) =>
      `the denominator ${s.number(f.used)} differs from the fact ${f.fact}: ${s.number(f.stated)}`,
  },
  'missing-part': {
    vi: (f) => `phần "${f.part}" chưa có câu trả lời, tính 0`,
    en: (f) => `the part "${f.part}" has no answer and counts 0`,
  },
  'period-mismatch': {
    vi: (f, s) =>
      `trong kỳ ${figure(f, 'period', s)}, lũy kế ${figure(f, 'cumulative', s)}: hai số không thể cùng đúng`,
    en: (f, s) =>
      `${figure(f, 'period', s)} for the period, ${figure(f, 'cumulative', s)} to date: they cannot both be right`,
  },
  late: {
    vi: (f) => `hoàn thành ngày ${dateText(f.completedOn, 'vi')}, sau hạn ${dateText(f.due, 'vi')}`,
    en: (f) => `completed on ${f.completedOn}, after the deadline ${f.due}`,
  },
  'no-evidence': {
    vi: (f) => `chưa có tài liệu kiểm chứng: ${f.expected.join('; ')}`,
    en: (f) => `no evidence handed in: ${f.expected.join('; ')}`,
  },
  'exclusion-unforeseen': {
    vi: (f) => `không áp dụng ("${f.reason}") tuy văn bản không nêu trường hợp này`,
    en: (f) => `excluded ("${f.reason}") although the document foresees no such case`,
  },
  'inferred-rule': {
    vi: (f) => `cách chấm được suy ra từ văn bản: ${f.note}`,
    en: (f) => `the rule is read into the document: ${f.note}`,
  },
  'assumed-weights': {
    vi: (f) => `điểm là giả định, không phải điểm chính thức: ${f.note}`,
    en: (f) => `the points are assumed, this is no official score: ${f.note}`,
  },
  'needs-cohort': {
    vi: () => 'chấm theo so sánh, chưa có số liệu của các đơn vị khác: tạm tính 0',
    en: () => 'scored against other units, whose figures were not given: 0 for now',
  },
  'no-spread': {
    vi: (f) => `mọi đơn vị có cùng giá trị ${f.value}`,
    en: (f) => `all units have the same value ${f.value}`,
  },
  'best-is-zero': {
    vi: () => 'đơn vị cao nhất cũng bằng 0',
    en: () => 'even the best unit has 0',
  },
  'empty-cohort': {
    vi: () => 'không đơn vị nào có số liệu để so sánh',
    en: () => 'no unit has figures to compare',
  },
  'cohort-of-one': {
    vi: (f) => `chỉ một đơn vị có số liệu (${f.unit})`,
    en: (f) => `only one unit has figures (${f.unit})`,
  },
  'outside-bounds': {
    vi: (f) => `nằm ${f.position === 'above' ? 'trên' : 'dưới'} khoảng so sánh`,
    en: (f) => `${f.position} the bounds compared with`,
  },
};

/**
 * A finding as one sentence, with the component it is about.
 *
 * @example
 * explainFinding(
 *   { code: 'reported-truncated', severity: 'warning', path: ['answers', '10', 'reported'],
 *     component: '10', reported: '0.737', exact: '0.7379' },
 *   { locale: 'en' },
 * ); // => "10: 73.7% is cut, not rounded: it is 73.79%"
 */
export function explainFinding(finding: Finding, { locale }: { readonly locale: Locale }): string {
  const say = SAYINGS[finding.code][locale] as (finding: Finding, style: NumberStyle) => string;
  const text = say(finding, NUMBER_STYLES[locale]);
  return finding.component === undefined ? text : `${finding.component}: ${text}`;
}
