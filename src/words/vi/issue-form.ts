import { choicesOf } from '../issue-noun.ts';
import type { FormSentences } from '../issue-sentences.ts';

export const VI_MORE = 'và các mục khác';

/** How an answer of each form is given. */
export const viForms: FormSentences = {
  flag: () => 'cần trả lời "Có" hoặc "Không"',
  option: (issue, style) => `cần chọn một trong các mức: ${choicesOf(issue, style, VI_MORE)}`,
  flags: (issue, style) =>
    `cần trả lời "Có" hoặc "Không" cho từng nội dung: ${choicesOf(issue, style, VI_MORE)}`,
  share: () => 'cần ghi tỷ lệ, ví dụ 85%, hoặc tử số và mẫu số, ví dụ 4.256/5.768',
  rate: () => 'cần ghi tỷ lệ, ví dụ 85% hoặc 120%, hoặc tử số và mẫu số, ví dụ 4.256/5.768',
  amount: ({ names }, style) =>
    names?.unit === undefined
      ? 'cần ghi số liệu bằng số, ví dụ 184,35'
      : `cần ghi số liệu bằng số, ví dụ 184,35 (đơn vị tính: ${style.text(names.unit)})`,
  terms: (issue, style) =>
    `cần ghi từng số liệu (${choicesOf(issue, style, VI_MORE)}), hoặc tử số và mẫu số, ví dụ 4.256/5.768`,
  growth: () => 'cần ghi số liệu kỳ này và số liệu kỳ trước',
  days: () => 'cần ghi ngày hoàn thành, ví dụ 31/10/2023',
  points: ({ limit }, style) =>
    limit === undefined
      ? 'cần ghi điểm bằng số, ví dụ 7,5'
      : `cần ghi số điểm từ 0 đến ${style.number(limit)}`,
  count: () => 'cần ghi số lượng là số nguyên, ví dụ 12',
  periods: ({ limit }, style) =>
    limit === undefined
      ? 'cần ghi số kỳ đã thực hiện'
      : `cần ghi số kỳ đã thực hiện trong tổng số ${style.number(limit)} kỳ`,
  resolved: () => 'cần ghi số trường hợp đã xử lý trên số trường hợp phát hiện, ví dụ 2/3',
  parts: (issue, style) =>
    `cần báo cáo riêng từng nội dung thành phần: ${choicesOf(issue, style, VI_MORE)}`,
  case: (issue, style) =>
    `cần chọn trường hợp (${choicesOf(issue, style, VI_MORE)}) và báo cáo kết quả của trường hợp đó`,
  any: () => 'cần ghi kết quả bằng số hoặc bằng chữ',
  text: () => 'cần ghi bằng chữ',
};
