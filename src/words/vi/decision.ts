import type { DecisionSentences, Language } from '../sentences.ts';

export const viRow: Language['row'] = (row) => `dòng ${row}`;

/** Every decision about a table as a question. */
export const viDecisions: DecisionSentences = {
  rule: ({ text, reading }) => `cách chấm đọc từ "${text}": ${reading}. Đúng không?`,
  'rule-open': ({ reading }) => `chưa rõ cách chấm, tạm hiểu theo tên: ${reading}. Chấm thế nào?`,
  due: ({ text, reading }) =>
    `thời hạn "${text}": ${reading ?? 'không có ngày cụ thể'}. Đúng không?`,
  'points-missing': ({ reading }) =>
    `bảng không ghi điểm, tạm tính ${reading ?? '0'}. Bao nhiêu điểm?`,
  'sum-mismatch': ({ text, reading }) =>
    `ghi ${text} điểm nhưng các dòng cộng lại là ${reading}. Số nào đúng?`,
  rounding: ({ reading }) => `điểm có ${reading} chữ số thập phân. Làm tròn như vậy?`,
  'number-repaired': ({ text, reading }) => `số thứ tự "${text}" đọc là ${reading}. Đúng không?`,
  'heading-missing': ({ reading }) =>
    `không có dòng tiêu đề, tạm dùng tên "${reading}". Tên là gì?`,
  'nested-heading': ({ text }) =>
    `tiêu đề "${text}" không có chỗ trong bộ chỉ số. Có đưa vào tên các dòng dưới?`,
  'no-pillars': () => 'bảng không có chỉ số chính: mọi dòng nằm trong một chỉ số chính. Tên là gì?',
  evidence: ({ text }) => `tài liệu kiểm chứng "${text}" là loại gì? Tạm hiểu là văn bản.`,
};
