import { compare, divide, type Fraction, ZERO } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import type { Earns } from './earns.ts';
import { withoutBrackets } from './names.ts';
import type { ConditionSite } from './outcome.ts';

/** What somebody has to have done or be, and the points that it earns. */
export interface Worded {
  readonly earns: Earns;
  readonly points: Fraction;
  readonly share: Fraction;
}

/** What a statement is read beside: all points of the row, and whether it is one of prizes, or alone. */
export interface WordedSite {
  readonly max: Fraction;
  readonly prizes: boolean;
  readonly alone: boolean;
}

/** Points that somebody gives within a range, or adds to others. */
const LOOSE = /* @__PURE__ */ lazily(
  () =>
    /(?<![\p{L}\p{M}])(?:tối đa|tối thiểu|không quá|không vượt quá|cao nhất|thấp nhất|nhiều nhất|ít nhất|đến|từ|cộng|thêm|trừ|khoảng)\s*[:(]?\s*$|[-~]\s*$/u,
);

const DEPENDS = /* @__PURE__ */ lazily(
  () => /(?<![\p{L}\p{M}])(?:tùy|tuỳ) (?:theo|thuộc|vào|mức|từng)(?![\p{L}\p{M}])/u,
);

const AGAINST_BEFORE =
  /so với (?:năm|cùng kỳ|kỳ) |(?:hơn|bằng|ngang) (?:năm|cùng kỳ|kỳ) (?:trước|ngoái|liền)/u;

const ADDS = /* @__PURE__ */ lazily(
  () => /(?<![\p{L}\p{M}])(?:tối đa|cộng|thêm|trừ)(?![\p{L}\p{M}])/u,
);

/** A rank of a contest: of several, the best counts, and "cộng" adds to nothing but the row itself. */
const PRIZE =
  /^(?:(?:đạt|được|có|đoạt) )?(?:giải |huy chương )(?:đặc biệt|nhất|nhì|ba|tư|khuyến khích|vàng|bạc|đồng|[abc])(?: [^\d;:]{0,60})?$/u;

export function arePrizes(list: readonly Earns[], max: Fraction): boolean {
  const points = list.map(({ worth }) => (worth.kind === 'points' ? worth.points : ZERO));
  return (
    list.length > 1 &&
    list.every(({ head }) => PRIZE.test(head)) &&
    new Set(list.map(({ head }) => head)).size === list.length &&
    points.some((one) => compare(one, max) === 0)
  );
}

/** One statement with its points; undefined where its words say more than what earns them. */
export function wordedOf(
  earns: Earns,
  site: ConditionSite,
  { max, prizes, alone }: WordedSite,
): Worded | undefined {
  const { worth, head, label } = earns;
  // What stands behind a colon belongs to the points: "…: tính điểm tối đa" with a word that broke.
  const isTorn = /:\s*\S{1,8}$/u.test(label);
  // It is compared with itself of another time, in words that were not understood; a rank rises or not.
  if (AGAINST_BEFORE.test(head) && !/(?:thứ|tăng|giữ|tụt|xếp) hạng/u.test(head)) return undefined;
  if (worth.kind !== 'points' || label === '' || isTorn) return undefined;
  const counted = worth.form === 'points' || worth.form === 'bare';
  // In a row of bonus points, "cộng 2 điểm" is all that it can add.
  const adds =
    prizes ||
    (site.adjustment === 'bonus' &&
      alone &&
      /cộng|thêm/u.test(worth.lead) &&
      compare(worth.points, max) === 0);
  if (
    !adds &&
    (LOOSE().test(head) ||
      DEPENDS().test(withoutBrackets(head)) ||
      (counted && ADDS().test(worth.lead)))
  )
    return undefined;
  // "Cứ 10.000 dân có 1 tổ": how many there have to be follows from another number.
  if (/^(?:cứ|mỗi|từng|bình quân(?: mỗi)?) (?=[^:]*\d)/u.test(head)) return undefined;
  // "Đối với xã: …": what follows the first colon is one case of several.
  if (
    /^(?:đối với|nhóm|trường hợp|giai đoạn|với|trừ|ngoại trừ|không áp dụng|chỉ áp dụng|áp dụng|riêng)[^:]*:|^[^:]*\((?:trừ|ngoại trừ) (?:xã|phường|đơn vị|địa phương|trường hợp)/u.test(
      head,
    )
  )
    return undefined;
  if (/(?<!\d)\d+(?:[.,]\d+)?\s*(?:điểm|đ)(?![\p{L}\p{M}])/u.test(head)) return undefined;
  return { earns, points: worth.points, share: divide(worth.points, max) };
}
