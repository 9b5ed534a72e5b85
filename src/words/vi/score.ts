import { signed } from '../figures.ts';
import type { ScoreSentences } from '../sentences.ts';
import { viStatuses } from './status.ts';

export const viScore: ScoreSentences = {
  points: ({ points, of }, style) => `${style.number(points)} trên ${style.number(of)} điểm`,
  verifiedPoints: ({ points, of, claimed }, style) =>
    `điểm thẩm định ${style.number(points)}/${style.number(of)} (đơn vị tự chấm ${style.number(claimed)})`,
  unverified: ({ points }, style) => `điểm chưa được thẩm định: ${style.number(points)}`,
  due: ({ points, maxPoints, next, asOf }, style) =>
    `các chỉ số đã đến hạn${asOf === null ? '' : ` tính đến ngày ${style.date(asOf)}`}: ${style.number(points)}/${style.number(maxPoints)} điểm${next === null ? '' : `; thời hạn tiếp theo: ${style.date(next)}`}`,
  index: ({ index }, style) => `chỉ số ${style.number(index)}`,
  excluded: ({ points, of }, style) =>
    `không đánh giá ${style.number(points)} trên ${style.number(of)}`,
  rescaled: ({ points }, style) => `quy đổi ${style.number(points)}`,
  rounding: (one, style) =>
    'step' in one
      ? `làm tròn đến bội số của ${style.number(one.step)}`
      : `làm tròn ${one.places} chữ số`,
  adjustment: ({ adjustment, points, of }, style) =>
    `${adjustment === 'bonus' ? 'điểm cộng' : 'điểm trừ'} ${style.number(points)} (tối đa ${style.number(of)}), tính ngoài điểm tối đa`,
  applied: ({ applied, earned }, style) =>
    applied === earned
      ? `gồm điểm cộng, điểm trừ ${signed(applied, style)}`
      : `gồm điểm cộng, điểm trừ ${signed(applied, style)} (phát sinh ${signed(earned, style)}, giữ trong khung điểm)`,
  grade: ({ name }) => `xếp loại ${name}`,
  gradeMissed: ({ name, of, from, share }, style) =>
    `chưa xếp loại ${name} vì ${of} đạt ${share}, yêu cầu từ ${style.share(from)}`,
  source: ({ items }) => `mục ${items.join(', ')}`,
  // A note that is not given in both languages is in English.
  inferred: ({ note }, style) =>
    `Cách chấm suy ra từ văn bản${typeof note === 'object' ? `: ${style.text(note)}` : ''}`,
  assumed: () => 'Điểm là giả định, không phải điểm chính thức',
  components: ({ counts }) => {
    const said = [...counts].map(([status, count]) => `${count} ${viStatuses[status]}`);
    return `chỉ số thành phần: ${said.join(', ')}`;
  },
};
