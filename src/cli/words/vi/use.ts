import type { UseWords } from '../use-words.ts';

const meant = (similar: string | undefined): string =>
  similar === undefined ? '' : ` Gần giống: "${similar}".`;

export const use: UseWords = {
  unknownVerb: (name, similar) => `Không có lệnh "${name}".${meant(similar)}`,
  unknownOption: (flag, similar) => `Không có tham số "${flag}".${meant(similar)}`,
  missingArgument: (name) => `Thiếu nội dung "${name}".`,
  missingValue: (flags) => `Tham số "${flags}" chưa có giá trị.`,
  missingOption: (flags) => `Thiếu tham số "${flags}".`,
  tooMany: 'Số nội dung ghi sau lệnh nhiều hơn mức cho phép.',
  invalid: (flags, value, why) => `Tham số "${flags}": giá trị "${value}" không hợp lệ; ${why}.`,
  choices: (list) => `các giá trị có thể dùng: "${list}"`,
  other: 'Tham số của lệnh không hợp lệ.',
  values: {
    day: 'ngày phải có thật và ghi theo mẫu năm-tháng-ngày, ví dụ "2023-12-31"',
    'decided-twice': 'chỉ nhận một tệp và một trong các giá trị "all", "none" hoặc một ngày',
    share: 'mức thay đổi là một số lớn hơn 0 và không quá 1, ví dụ "--sensitivity=0.1" (± 10%)',
    target: 'mục tiêu là "points=số", "index=số", "grade=mã" hoặc "rank=số"',
    rank: 'hạng là số nguyên từ 1 trở lên',
    figure: 'điểm và giá trị chỉ số là số từ 0 trở lên, ví dụ "500" hoặc "0.8"',
    budget: 'kinh phí là số từ 0 trở lên, ví dụ "120.5"',
    draws: 'cần số nguyên từ 1 đến 1.000.000',
    seed: 'cần số nguyên từ 0 đến 4.294.967.295',
  },
  rankAmong: 'Tham số "--target rank=số" cần thêm "--among": các đơn vị cùng xếp hạng.',
  amongRank: 'Tham số "--among" chỉ dùng cùng "--target rank=số".',
};
