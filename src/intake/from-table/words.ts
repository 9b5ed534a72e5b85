import { ruleText } from '../../rubric/rule-words.ts';
import type { Locale } from '../../rules/words.ts';
import type { DecisionCode, TableDecision } from './decision.ts';

type Sayings = {
  readonly [C in DecisionCode]: {
    readonly [L in Locale]: (text: string, reading: string | undefined) => string;
  };
};

/** Every decision as a question; a code without a line here does not compile. */
const SAYINGS: Sayings = {
  rule: {
    vi: (text, reading) => `cách chấm đọc từ "${text}": ${reading}. Đúng không?`,
    en: (text, reading) => `the rule read from "${text}": ${reading}. Is that meant?`,
  },
  'rule-open': {
    vi: (_text, reading) => `chưa rõ cách chấm, tạm hiểu theo tên: ${reading}. Chấm thế nào?`,
    en: (_text, reading) => `no rule is said; by the name: ${reading}. How is it scored?`,
  },
  due: {
    vi: (text, reading) => `thời hạn "${text}": ${reading ?? 'không có ngày cụ thể'}. Đúng không?`,
    en: (text, reading) => `the deadline "${text}": ${reading ?? 'no fixed day'}. Is that meant?`,
  },
  'points-missing': {
    vi: (_text, reading) => `bảng không ghi điểm, tạm tính ${reading ?? '0'}. Bao nhiêu điểm?`,
    en: (_text, reading) => `no points are printed, ${reading ?? '0'} for now. How many?`,
  },
  'sum-mismatch': {
    vi: (text, reading) => `ghi ${text} điểm nhưng các dòng cộng lại là ${reading}. Số nào đúng?`,
    en: (text, reading) =>
      `${text} points are printed, but the rows sum to ${reading}. Which is right?`,
  },
  rounding: {
    vi: (_text, reading) => `điểm có ${reading} chữ số thập phân. Làm tròn như vậy?`,
    en: (_text, reading) => `points have ${reading} decimals. Are they rounded so?`,
  },
  'number-repaired': {
    vi: (text, reading) => `số thứ tự "${text}" đọc là ${reading}. Đúng không?`,
    en: (text, reading) => `the number "${text}" is read as ${reading}. Is that meant?`,
  },
  'heading-missing': {
    vi: (_text, reading) => `không có dòng tiêu đề, tạm dùng tên "${reading}". Tên là gì?`,
    en: (_text, reading) => `the heading has no row, "${reading}" for now. What is its name?`,
  },
  'nested-heading': {
    vi: (text) => `tiêu đề "${text}" không có chỗ trong bộ chỉ số. Có đưa vào tên các dòng dưới?`,
    en: (text) =>
      `a rubric has no place for the heading "${text}". Does it go into the names below?`,
  },
  'no-pillars': {
    vi: () => 'bảng không có chỉ số chính: mọi dòng nằm trong một chỉ số chính. Tên là gì?',
    en: () => 'the table has no pillars: all rows stand under one. What is its name?',
  },
  evidence: {
    vi: (text) => `tài liệu kiểm chứng "${text}" là loại gì? Tạm hiểu là văn bản.`,
    en: (text) => `what kind of evidence is "${text}"? A document, for now.`,
  },
};

/**
 * A decision about a table as a question to the person who decides it.
 *
 * @example
 * explainDecision(
 *   { row: 3, item: 'I.1.1', code: 'rule', text: 'tối thiểu 02 tin', blocks: false,
 *     reading: { kind: 'count', target: '2' } },
 *   { locale: 'en' },
 * ); // => "row 3, I.1.1: the rule read from \"tối thiểu 02 tin\": a number, all points from 2 (in proportion below it). Is that meant?"
 */
export function explainDecision(
  decision: TableDecision,
  { locale }: { readonly locale: Locale },
): string {
  const { row, item, code, text, reading } = decision;
  const said = typeof reading === 'object' ? ruleText(reading, locale) : reading;
  const place = [row === null ? '' : `${locale === 'vi' ? 'dòng' : 'row'} ${row}`, item];
  const head = place.filter((part) => part !== '').join(', ');
  return `${head === '' ? '' : `${head}: `}${SAYINGS[code][locale](text, said)}`;
}
