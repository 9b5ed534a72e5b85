import type { DecisionSentences, Language } from '../sentences.ts';

export const viRow: Language['row'] = (row) => `Dòng ${row}`;

const CONFIRM = 'Đề nghị xác nhận';

/** What a person has to settle about a table, and what is asked for. */
export const viDecisions: DecisionSentences = {
  rule: ({ text, reading }) => `cách tính điểm đọc từ "${text}" là: ${reading}. ${CONFIRM}`,
  'rule-open': ({ reading }) =>
    `văn bản không nêu rõ cách tính điểm, tạm hiểu theo tên chỉ số: ${reading}. Đề nghị cho biết cách tính điểm`,
  due: ({ text, reading }) =>
    `thời hạn "${text}" đọc là: ${reading ?? 'không có ngày cụ thể'}. ${CONFIRM}`,
  'points-missing': ({ reading }) =>
    `bảng không ghi điểm tối đa, tạm tính ${reading ?? '0'} điểm. Đề nghị cho biết điểm tối đa`,
  'sum-mismatch': ({ text, reading }) =>
    `bảng ghi ${text} điểm nhưng tổng điểm các dòng là ${reading}. Đề nghị cho biết số đúng`,
  rounding: ({ reading }) =>
    `điểm có ${reading} chữ số thập phân, tạm làm tròn như vậy. ${CONFIRM}`,
  'number-repaired': ({ text, reading }) => `số thứ tự "${text}" đọc là ${reading}. ${CONFIRM}`,
  'heading-missing': ({ reading }) =>
    `bảng không có dòng tiêu đề, tạm dùng tên "${reading}". Đề nghị cho biết tên`,
  'nested-heading': ({ text }) =>
    `tiêu đề "${text}" chưa có vị trí trong bộ chỉ số. Đề nghị cho biết có đưa vào tên các dòng phía dưới hay không`,
  'no-pillars': () =>
    'bảng không có chỉ số chính; các dòng được xếp vào một chỉ số chính. Đề nghị cho biết tên',
  evidence: ({ text }) =>
    `tài liệu kiểm chứng "${text}" chưa rõ loại, tạm hiểu là văn bản. ${CONFIRM}`,
};
