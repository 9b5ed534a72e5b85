import { withoutStop } from '../figures/nouns.ts';
import type { LintSentences } from '../sentences.ts';
import type { Style } from '../style.ts';
import { VI_BOUNDS } from './measure.ts';

interface Level {
  readonly atLeast: string;
  readonly bound?: 'above' | 'atMost' | 'below';
}

/** A step by its bound. */
function level({ atLeast, bound }: Level, style: Style): string {
  return VI_BOUNDS[bound ?? 'atLeast'](style.number(atLeast));
}

/** What the author of a rubric should look at. */
export const viLint: LintSentences = {
  invalid: (f) => `không hợp lệ tại ${f.path.join('.')}: ${withoutStop(f.message)}`,
  'unreachable-step': (f, style) =>
    f.why === 'above-whole'
      ? `mức ${level(f, style)} không thể đạt được vì tỷ lệ không vượt quá 100%`
      : `mức ${level(f, style)} không có tác dụng vì mức liền kề thấp hơn cũng được số điểm như vậy`,
  'not-monotone': (f, style) =>
    `mức ${style.number(f.lower.atLeast)} đạt ${style.share(f.lower.fraction)} điểm tối đa, nhiều hơn mức tốt hơn (${level(f, style)}), mức này chỉ đạt ${style.share(f.fraction)}`,
  'never-worth-anything': (f, style) =>
    f.what === 'option'
      ? `mức đánh giá "${withoutStop(style.text(f.label))}" không bao giờ được điểm`
      : `nội dung "${withoutStop(style.text(f.label))}" không có điểm`,
  'unreachable-points': (f, style) =>
    `kết quả tốt nhất cũng chỉ đạt ${style.share(f.best)} điểm tối đa`,
  'target-above-whole': (f, style) =>
    `mức yêu cầu ${style.share(f.target)} của một tỷ lệ vượt quá 100%`,
  'due-outside-period': (f, style) =>
    `thời hạn ${style.date(f.due)} nằm ngoài kỳ đánh giá từ ${style.date(f.from)} đến ${style.date(f.to)}`,
  'same-name': (f) => `trùng tên với chỉ số ${f.other}: ${withoutStop(f.name)}`,
  'not-nfc': (f) => `"${f.text}" chưa được ghi theo dạng chuẩn Unicode NFC (dựng sẵn)`,
};
