import type { ComponentSentences } from '../component-sentences.ts';
import { withoutStop } from '../figures/nouns.ts';
import type { Style } from '../style.ts';

const PLACES = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];

const points = (number: string, style: Style): string => style.number(number);

/** What stands around the steps of a component. */
export const viComponent: ComponentSentences = {
  points: ({ points: own, of, max, excluded, claimed, verified }, style) => {
    const figures = `${points(own, style)}/${points(of, style)}`;
    const left =
      excluded === '0'
        ? ''
        : ` (điểm tối đa ${points(max, style)}, không đánh giá ${points(excluded, style)})`;
    if (verified !== true) return `${figures} điểm${left}`;
    const beside = claimed === undefined ? '' : `, điểm tự chấm ${points(claimed, style)}`;
    return `điểm thẩm định ${figures}${left}${beside}`;
  },
  adjustment: ({ adjustment, points: own, of }, style) =>
    `${adjustment === 'bonus' ? 'điểm cộng' : 'điểm trừ'} ${points(own, style)}, tối đa ${points(of, style)} (ngoài điểm tối đa của bộ chỉ số)`,
  open: ({ of, why }, style) => `chưa chấm (tạm tính 0/${points(of, style)} điểm): ${why}`,
  excluded: () => 'không đánh giá',
  excludedPoints: ({ points: own }, style) =>
    `${points(own, style)} điểm này không tính vào điểm tối đa`,
  result: ({ text }) => `Kết quả: ${text}`,
  figures: ({ text }) => `Số liệu: ${text}`,
  unscored: () => 'chỉ tiêu theo dõi, không chấm điểm',
  list: () => 'kết quả theo từng nội dung:',
  part: ({ label, of, text }) =>
    `${label} (tối đa ${of.exact ? '' : 'khoảng '}${of.text} điểm): ${text}`,
  partStatus: {
    missing: ({ of }) => `đơn vị chưa báo cáo số liệu, 0/${of} điểm`,
    'not-applicable': ({ of }) => `${of} điểm này không tính vào điểm tối đa`,
    'needs-cohort': () => 'chưa chấm, chờ số liệu của các đơn vị khác',
  },
  blocked: ({ by }) => `không tính điểm vì nội dung "${by}" không được điểm`,
  sum: ({ text }) => `Tổng điểm các nội dung: ${text}`,
  decides: ({ counts, label }) =>
    `Tính điểm theo nội dung có mức ${counts === 'highest' ? 'cao nhất' : 'thấp nhất'}: ${withoutStop(label)}`,
  rounding: ({ places, mode, step }, style) => {
    if (step !== undefined) {
      const unit = `bội số của ${style.number(step)}`;
      return mode === 'down' ? `lấy đến ${unit}, không làm tròn` : `làm tròn đến ${unit}`;
    }
    const unit = places === 0 ? 'hàng đơn vị' : `${PLACES[places] ?? places} chữ số thập phân`;
    if (mode === 'down') return `lấy đến ${unit}, không làm tròn`;
    const half = mode === 'half-even' ? ', số 5 làm tròn về chữ số chẵn' : '';
    return `làm tròn đến ${unit}${half}`;
  },
  note: ({ text }) => `Lưu ý: ${text}`,
  unverified: () => 'điểm này theo kết quả đơn vị báo cáo, chưa được thẩm định',
  excludedBy: ({ reason }) => `Không đánh giá theo kết luận thẩm định: ${withoutStop(reason)}`,
  workedOut: ({ rule }) => `Cách tính điểm: ${withoutStop(rule)}`,
  claimed: ({ text }) => `Kết quả đơn vị báo cáo: ${text}`,
  claimedExclusion: ({ why }) => `Đơn vị đề nghị không đánh giá; ${why}`,
  inferred: ({ note }) =>
    note === ''
      ? 'Văn bản không quy định rõ cách chấm; đây là cách diễn giải của bộ dữ liệu'
      : `Văn bản không quy định rõ cách chấm; đây là cách diễn giải của bộ dữ liệu: ${note}`,
  assumed: () =>
    'Thang điểm là giả định (văn bản không công bố điểm); kết quả không phải điểm chính thức',
  source: ({ items, basis }) => `Căn cứ: mục ${items.join(', ')}, ${basis}`,
};
