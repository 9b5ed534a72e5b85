import { byMeasure } from '../figures/items.ts';
import { quoted } from '../issue-text.ts';
import type { LintSentences } from '../sentences.ts';
import type { Style } from '../style.ts';
import { VI_BOUNDS } from './measure.ts';

/** A step by the word for its bound and the bound. */
function level(
  {
    atLeast,
    bound = 'atLeast',
  }: { readonly atLeast: string; readonly bound?: keyof typeof VI_BOUNDS },
  style: Style,
): string {
  return VI_BOUNDS[bound](style.number(atLeast));
}

/** What the author of a rubric should look at, behind the number of the component. */
export const viLint: LintSentences = {
  invalid: () => 'nội dung này không hợp lệ, bộ chỉ số chưa dùng được',
  'unreachable-step': (f, style) =>
    f.why === 'above-whole'
      ? `không tỷ lệ nào đạt được bậc ${level(f, style)}, vì bậc này vượt quá 100%`
      : `bậc ${level(f, style)} không có tác dụng, vì bậc ngay dưới cũng đạt số điểm như vậy`,
  'not-monotone': (f, style) =>
    `bậc ${f.bound === undefined ? 'từ' : 'tại'} ${style.number(f.lower.atLeast)} đạt ${style.share(f.lower.fraction)} điểm tối đa, nhiều hơn bậc ${f.bound === undefined ? 'cao hơn' : 'tốt hơn'} ${level(f, style)} (${style.share(f.fraction)})`,
  'never-worth-anything': (f, style) =>
    f.what === 'option'
      ? `mức đánh giá ${quoted(style.text(f.label)) ?? 'này'} không có điểm`
      : `nội dung thành phần ${quoted(style.text(f.label)) ?? 'này'} có tỷ trọng bằng 0`,
  'unreachable-points': (f, style) =>
    `kết quả tốt nhất cũng chỉ đạt ${style.share(f.best)} điểm tối đa`,
  'target-above-whole': (f, style) =>
    `mức yêu cầu ${style.share(f.target)} vượt quá 100%, không tỷ lệ nào đạt được`,
  'idle-target': (f, style) => {
    const print = byMeasure(f.measured, style);
    return `từ ${print(f.divisor)} đã đạt điểm tối đa, mức yêu cầu ${print(f.target)} không có tác dụng`;
  },
  'nothing-between': (f, style) => {
    const print = byMeasure(f.measured, style);
    const whole = f.measured === 'days-late' ? 'ngày' : 'mức';
    return `không có ${whole} nào giữa ${print(f.from)} và ${print(f.to)} để tính điểm theo tỷ lệ, chỉ có thể đạt điểm tối đa hoặc 0 điểm`;
  },
  'idle-scale': (f) =>
    `${f.as === 'growth' ? 'mức tăng so với kỳ trước' : 'số ngày chậm'} có thang đo riêng, thang đo đã ghi không có tác dụng`,
  'due-outside-period': (f, style) =>
    `thời hạn hoàn thành ${style.date(f.due)} nằm ngoài kỳ đánh giá (từ ${style.date(f.from)} đến ${style.date(f.to)})`,
  'same-name': (f) => `trùng tên với chỉ số thành phần ${f.other}: ${quoted(f.name, 200) ?? ''}`,
  'not-nfc': (f) =>
    `${quoted(f.text) ?? 'nội dung này'} chưa theo dạng chữ Việt dựng sẵn, đề nghị nhập lại`,
  'condition-differs': (f, _style, inner) =>
    `cách tính điểm khác với điều kiện "${f.condition}"; theo điều kiện: ${inner(f.reading)}`,
  'condition-unread': (f) => `không đối chiếu được cách tính điểm với điều kiện: "${f.clause}"`,
};

export const viLinted = (component: string): string => `chỉ số thành phần ${component}`;
