import type { OpenReason } from '../../authoring/table/reading/outcome.ts';
import type { Decided, DecisionSentences, Language } from '../sentences.ts';
import { printed } from '../table-figures.ts';

export const viRow: Language['row'] = (row) => `Dòng ${row}`;

/** Why a condition is left to a person, with the clause that stands against a reading. */
const OPEN: { readonly [W in OpenReason]: (clause: string) => string } = {
  unused: (clause) => `chưa xác định được cách chấm từ nội dung "${clause}"`,
  contradiction: (clause) => `các mức chưa thống nhất hoặc chưa liền nhau: "${clause}"`,
  unreachable: (clause) => `các mức điểm không dẫn từ 0 đến điểm tối đa: "${clause}"`,
  'unknown-sign': (clause) => `có ký hiệu không đọc được: "${clause}"`,
  'lost-marks': (clause) => `văn bản bị mất dấu: "${clause}"`,
};

/** The clauses that a rule was read from, and those that it leaves out, apart. */
function clauses({ used, unused }: Pick<Decided<'rule-open'>, 'used' | 'unused'>): string {
  const list = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join('; ');
  const read = used.length === 0 ? '' : ` Nội dung đã đọc: ${list(used)}.`;
  return unused.length === 0 ? read : `${read} Nội dung chưa dùng: ${list(unused)}.`;
}

/** Every decision about a table as a question. */
export const viDecisions: DecisionSentences = {
  rule: ({ text, used, reading }) =>
    `cách chấm theo nội dung ${quoted(used, text)}: ${reading}. Đề nghị xác nhận.`,
  'rule-open': ({ why, clause, used, unused, reading }) =>
    why === undefined || clause === undefined || clause === ''
      ? `văn bản không quy định cách chấm, tạm hiểu theo tên: ${reading}. Đề nghị cho biết cách chấm.`
      : `${OPEN[why](clause)}.${clauses({ used, unused })} Đề nghị cho biết cách chấm.`,
  due: ({ text, reading }, style) =>
    reading === undefined
      ? `thời hạn "${text}" không có ngày cụ thể. Đề nghị xác nhận.`
      : `thời hạn "${text}" hiểu là ngày ${printed.date(reading, style)}. Đề nghị xác nhận.`,
  'points-missing': ({ reading }, style) =>
    reading === undefined
      ? 'bảng không ghi điểm. Đề nghị cho biết điểm tối đa.'
      : `bảng không ghi điểm, tạm tính ${printed.number(reading, style)} điểm. Đề nghị cho biết điểm tối đa.`,
  'sum-mismatch': ({ text, reading }, style) =>
    `bảng ghi ${printed.number(text, style)} điểm, các dòng cộng lại là ${printed.number(reading ?? '', style)} điểm. Đề nghị cho biết điểm tối đa.`,
  rounding: ({ reading }) =>
    `điểm có ${reading ?? ''} chữ số thập phân; kết quả làm tròn đến ${reading ?? ''} chữ số thập phân. Đề nghị xác nhận.`,
  'number-repaired': ({ text, reading }) =>
    `số thứ tự "${text}" đọc là ${reading ?? ''}. Đề nghị xác nhận.`,
  'heading-missing': ({ reading }) =>
    `bảng không có dòng tiêu đề này, tạm dùng tên "${reading ?? ''}". Đề nghị cho biết tên.`,
  'nested-heading': ({ text }) =>
    `tiêu đề "${text}" không có vị trí trong bộ chỉ số. Đề nghị cho biết có đưa vào tên các dòng bên dưới hay không.`,
  'no-pillars': () =>
    'bảng không có chỉ số chính; mọi dòng tạm đặt trong một chỉ số chính. Đề nghị cho biết tên chỉ số chính.',
  evidence: ({ text }) =>
    `tài liệu kiểm chứng "${text}" chưa rõ loại, tạm hiểu là văn bản. Đề nghị xác nhận.`,
};

function quoted(used: readonly string[], text: string): string {
  return (used.length === 0 ? [text] : used).map((clause) => `"${clause}"`).join('; ');
}
