import type { LintOf, LintSentences } from '../sentences.ts';
import type { Style } from '../style.ts';
import { VI_BOUNDS } from './step.ts';

/** A step by its bound, with the word for the bound where it is not the least of the step. */
function level(
  { atLeast, bound }: Pick<LintOf<'unreachable-step'>, 'atLeast' | 'bound'>,
  style: Style,
): string {
  const number = style.number(atLeast);
  return bound === undefined ? number : `${VI_BOUNDS[bound]} ${number}`;
}

/** What the author of a rubric should look at. */
export const viLint: LintSentences = {
  invalid: (f) => `${f.path.join('.')}: không hợp lệ: ${f.message}`,
  'unreachable-step': (f, style) =>
    f.why === 'above-whole'
      ? `không tỷ lệ nào đạt mức ${level(f, style)} (trên 100%)`
      : `mức ${level(f, style)} không quyết định gì: mức ngay dưới được điểm như vậy`,
  'not-monotone': (f, style) =>
    `mức ${style.number(f.lower.atLeast)} được ${style.share(f.lower.fraction)} số điểm, nhiều hơn mức ${f.bound === undefined ? 'cao hơn' : 'tốt hơn'} ${level(f, style)} (${style.share(f.fraction)})`,
  'never-worth-anything': (f) =>
    f.what === 'option'
      ? `phương án "${f.label}" không bao giờ được điểm`
      : `phần "${f.label}" không có tỷ trọng`,
  'unreachable-points': (f, style) =>
    `câu trả lời tốt nhất chỉ được ${style.share(f.best)} số điểm`,
  'target-above-whole': (f, style) =>
    `mục tiêu ${style.share(f.target)} của một tỷ lệ vượt quá 100%`,
  'due-outside-period': (f, style) =>
    `hạn ${style.date(f.due)} nằm ngoài kỳ ${style.date(f.from)} - ${style.date(f.to)}`,
  'same-name': (f) => `trùng tên với ${f.other}: ${f.name}`,
  'not-nfc': (f) => `"${f.text}" không ở dạng Unicode NFC`,
  'condition-differs': (f, _style, inner) =>
    `cách chấm khác với điều kiện "${f.condition}"; theo điều kiện: ${inner(f.reading)}`,
  'condition-unread': (f) => `không đối chiếu được cách chấm với điều kiện: "${f.clause}"`,
};
