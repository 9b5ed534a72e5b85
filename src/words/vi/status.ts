import type { StatusWords } from '../sentences.ts';

/** As words in a table or a count. */
export const viStatuses: StatusWords = {
  scored: 'đã chấm điểm',
  missing: 'đơn vị chưa báo cáo số liệu',
  'not-applicable': 'không đánh giá',
  'not-due': 'chưa đến hạn',
  'needs-cohort': 'chờ số liệu của các đơn vị khác',
  late: 'hoàn thành sau thời hạn',
  'no-evidence': 'thiếu tài liệu kiểm chứng',
  rejected: 'không được công nhận',
};
