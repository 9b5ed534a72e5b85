import { change } from '../figures.ts';
import type { NeedSentences } from '../sentences.ts';

/** What stands between a unit and all points. */
export const viNeeds: NeedSentences = {
  achieve: () => 'đạt yêu cầu',
  choose: (need) => need.label,
  item: (need, style) => `${need.label} (${style.number(need.points)} điểm)`,
  raise: (need, style) => `${need.from === null ? 'đạt' : 'tăng'} ${change(need, style, 'trên')}`,
  lower: (need, style) =>
    `${need.from === null ? 'không quá' : 'giảm'} ${change(need, style, 'dưới')}`,
  part: (need, _style, inner) => `${need.label}: ${need.needs.map(inner).join(', ')}`,
  'one-of': (need, _style, inner) => {
    const ways = need.ways.map(({ label, needs }) => `${label}: ${needs.map(inner).join(', ')}`);
    const head = need.of === 'ways' ? 'một trong các cách' : 'tùy trường hợp';
    return `${head}: ${ways.join('; hoặc ')}`;
  },
  answer: () => 'cung cấp số liệu',
  exceed: () => 'có kết quả lớn hơn 0 (đơn vị cao nhất cũng bằng 0)',
  compare: () => 'cần số liệu của các đơn vị khác để biết mức cao nhất',
  evidence: (need) => `bổ sung tài liệu kiểm chứng: ${need.expected.join('; ')}`,
  earlier: (need, style) => `hoàn thành trước hạn ${style.date(need.due)}`,
};
