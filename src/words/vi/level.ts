import { signed } from '../figures/signed.ts';
import { STATUS_ORDER } from '../figures/statuses.ts';
import type { LevelSentences } from '../level-sentences.ts';
import { viStatuses } from './status.ts';

/** What is said of a criterion, a pillar, a group and the whole. */
export const viLevel: LevelSentences = {
  totals(totals, style) {
    const { points, assessablePoints: of, maxPoints: max, excludedPoints: excluded } = totals;
    const { rescaledPoints: rescaled, index, claimedPoints: claimed } = totals;
    if (index === null) return `không đánh giá toàn bộ ${style.number(max)} điểm`;
    const figures = `${style.number(points)}/${style.number(of)}`;
    const head =
      claimed === undefined
        ? `${figures} điểm`
        : `điểm thẩm định ${figures}, điểm tự chấm ${style.number(claimed)}`;
    const said = [`${head}, giá trị DTI ${style.index(index)}`];
    if (excluded !== '0') {
      said.push(
        `điểm tối đa ${style.number(max)}, không đánh giá ${style.number(excluded)}, còn lại ${style.number(of)}`,
      );
      if (rescaled !== null) {
        said.push(`điểm quy đổi theo thang ${style.number(max)}: ${style.number(rescaled)}`);
      }
    }
    return said.join('; ');
  },
  rubric: ({ title, basis }) => `${title} (${basis})`,
  group: ({ name, pillars }) => `${name} (các chỉ số chính ${pillars.join(', ')})`,
  applied: ({ applied, earned }, style) =>
    applied === earned
      ? `trong đó điểm cộng, điểm trừ: ${signed(applied, style)}`
      : `trong đó điểm cộng, điểm trừ: ${signed(applied, style)} (phát sinh ${signed(earned, style)}, chỉ tính trong giới hạn điểm)`,
  grade: ({ name }) => `xếp loại: ${name}`,
  gradeMissed: ({ name, of, from, share }, style) =>
    `chưa xếp loại ${name} vì "${of}" mới đạt ${share}, yêu cầu từ ${style.share(from)} trở lên`,
  unverified: ({ points }, style) =>
    `điểm theo kết quả đơn vị báo cáo, chưa được thẩm định: ${style.number(points)}`,
  due: ({ points, maxPoints, next, asOf }, style) => {
    const day = asOf === null ? '' : ` tính đến ngày ${style.date(asOf)}`;
    const soon = next === null ? '' : `; thời hạn tiếp theo: ${style.date(next)}`;
    return `các chỉ số thành phần đã đến hạn${day}: ${style.number(points)}/${style.number(maxPoints)} điểm${soon}`;
  },
  components({ all, counts, unscored }, style) {
    const said = STATUS_ORDER.flatMap((status) => {
      const count = counts.get(status) ?? 0;
      return count === 0 ? [] : [`${viStatuses[status]} ${style.number(String(count))}`];
    });
    if (unscored > 0) said.push(`chỉ theo dõi, không chấm điểm ${style.number(String(unscored))}`);
    return `tổng số ${style.number(String(all))} chỉ số thành phần: ${said.join('; ')}`;
  },
  status: ({ status }) => viStatuses[status],
};
