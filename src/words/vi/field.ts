import type { AnswerFieldWords } from '../answer-field-words.ts';

export const viFields: AnswerFieldWords = {
  achieved: 'Đạt yêu cầu',
  option: 'Mức đạt được',
  share: 'Tỷ lệ đạt được',
  amount: 'Số liệu',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  value: 'Số liệu kỳ này',
  previous: 'Số liệu kỳ trước',
  completedOn: 'Ngày hoàn thành',
  days: 'Số ngày chậm',
  points: 'Điểm đề nghị',
  count: 'Số lượng',
  periods: 'Số kỳ đã thực hiện',
  found: 'Số trường hợp phát hiện',
  handled: 'Số trường hợp đã xử lý',
  inCase: 'Trường hợp áp dụng',
  note: 'Nội dung báo cáo',
  within: (part, field) => `${part}: ${field}`,
};
