import { changeIn } from '../figures/change.ts';
import { withoutStop } from '../figures/nouns.ts';
import type { NeedSentences } from '../sentences.ts';
import { viCounted, viUnit } from './measure.ts';

/** What stands between a unit and all points. */
export const viNeeds: NeedSentences = {
  achieve: () => 'cần đạt yêu cầu',
  choose: (need, style) => `cần đạt: ${withoutStop(style.text(need.label))}`,
  item: (need, style) => {
    const { gain = need.points, requires } = need;
    const worth =
      gain !== '0'
        ? `thêm ${style.number(gain)} điểm`
        : requires === undefined
          ? 'chưa được tính điểm khi các yêu cầu khác chưa đạt'
          : `chỉ được tính điểm khi đạt "${withoutStop(style.text(requires.label))}"`;
    return `cần bổ sung: ${withoutStop(style.text(need.label))} (${worth})`;
  },
  raise: (need, style) => {
    const { from, to, gap } = changeIn(need, style);
    const unit = unitOf(need, style);
    const goal = `${need.passed === true ? 'trên ' : ''}${to}${need.of === undefined ? unit : ''}`;
    if (from === null)
      return `${named(need, style)}cần đạt ${need.passed === true ? '' : 'tối thiểu '}${goal}`;
    const more =
      gap === undefined ? '' : ` (thêm ${gap.text}${gap.isPoints ? ' điểm phần trăm' : unit})`;
    return `${named(need, style)}cần tăng từ ${from} lên ${goal}${more}`;
  },
  lower: (need, style) => {
    const { from, to, gap } = changeIn(need, style);
    const unit = unitOf(need, style);
    const goal = `${need.passed === true ? 'dưới ' : ''}${to}${need.of === undefined ? unit : ''}`;
    if (from === null)
      return `${named(need, style)}cần giữ ở mức ${need.passed === true ? '' : 'không quá '}${goal}`;
    const less =
      gap === undefined ? '' : ` (bớt ${gap.text}${gap.isPoints ? ' điểm phần trăm' : unit})`;
    return `${named(need, style)}cần giảm từ ${from} xuống ${need.passed === true || need.to === '0' ? '' : 'không quá '}${goal}${less}`;
  },
  part: (need, style, inner) =>
    `nội dung "${withoutStop(style.text(need.label))}": ${need.needs.map(inner).join('; ')}`,
  'one-of': (need, style, inner) => {
    const ways = need.ways.map(
      ({ label, needs }) => `${withoutStop(style.text(label))}: ${needs.map(inner).join('; ')}`,
    );
    const head = need.of === 'ways' ? 'chọn một trong các nội dung' : 'tùy trường hợp áp dụng';
    return `${head}: ${ways.join('; hoặc ')}`;
  },
  answer: () => 'cần báo cáo số liệu',
  exceed: () => 'cần có kết quả lớn hơn 0 (hiện mức cao nhất của các đơn vị bằng 0)',
  compare: () => 'cần có số liệu của các đơn vị khác để xác định mức cao nhất',
  evidence: (need) =>
    `cần bổ sung tài liệu kiểm chứng: ${need.expected.map(withoutStop).join('; ')}`,
  earlier: (need, style) => `cần hoàn thành chậm nhất ngày ${style.date(need.due)}`,
};

type Change = Parameters<NeedSentences['raise']>[0] | Parameters<NeedSentences['lower']>[0];
type Style = Parameters<NeedSentences['raise']>[1];

/** The unit behind a number, where the document names one. */
function unitOf({ scale, field, labels = {} }: Change, style: Style): string {
  if (scale === 'share' || scale === 'rate') return '';
  if (field === 'points') return ' điểm';
  const unit =
    field === 'numerator' || field === 'handled'
      ? (viCounted(labels.numerator, style) ?? viUnit({ unit: labels.unit }, style))
      : viUnit(labels, style);
  return unit === undefined ? '' : ` ${unit}`;
}

/** What is to be changed, where its number does not say it. */
function named({ field, scale, labels = {} }: Change, style: Style): string {
  if (field === 'growth') return 'mức tăng so với kỳ trước: ';
  if (field === 'handled' && labels.numerator === undefined) return 'số trường hợp đã xử lý: ';
  const label = labels.value === undefined ? undefined : style.noun(labels.value);
  return label !== undefined && (scale === 'share' || scale === 'rate') ? `${label}: ` : '';
}
