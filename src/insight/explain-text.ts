import type { Locale } from '../rules/words.ts';
import type { Status } from '../scoring/score.ts';

/** The fixed words of explanations. */
export const TEXT = {
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

export const STATUS: { readonly [L in Locale]: { readonly [S in Status]: string } } = {
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
