import type { StatusWords } from '../sentences.ts';

export const viStatuses: StatusWords = {
  scored: 'đã chấm',
  missing: 'chưa trả lời',
  'not-applicable': 'không áp dụng',
  'not-due': 'chưa đến hạn',
  'needs-cohort': 'chờ so sánh',
  late: 'trễ hạn',
  'no-evidence': 'thiếu kiểm chứng',
  rejected: 'không được công nhận',
};
