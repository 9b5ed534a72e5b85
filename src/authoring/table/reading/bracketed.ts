import { readPlain } from '../../../exact/decimal-text.ts';
import { compare } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { NUMBER, valueIn } from './number.ts';
import type { Statement } from './statement.ts';

/** Words that change what is earned, or for whom: in brackets they are no mere remark. */
const EFFECT = /* @__PURE__ */ lazily(
  () =>
    /(?<![\p{L}\p{M}])(?:điểm(?! (?:truy cập|đến|du lịch|bưu điện|phát wifi))|tính(?! (?:đến|từ|toán|năng|chất|cả))|chấm(?! công)|gấp|hệ số|nhân (?:đôi|với|hệ)|áp dụng|nếu|trường hợp|tối đa|tối thiểu|không quá (?=\d+ ?(?:điểm|%))|miễn|giảm trừ|riêng|đối với|chỉ|cộng(?! đồng| tác| hòa)|trừ(?= (?:các )?(?:xã|phường|đơn vị|địa phương|huyện|thị xã|thành phố|cơ quan|sở|điểm|\d))|phải|bắt buộc|với điều kiện)(?![\p{L}\p{M}])/u,
);
const patterns = /* @__PURE__ */ lazily(() => ({
  points: new RegExp(`^(?:\\+|cộng |trừ |- ?)?${NUMBER}\\s*(?:điểm|đ)$`, 'u'),
  most: new RegExp(
    `^(?:nhưng )?(?:tổng |số |điểm |được |trừ |cộng )*(?:tối đa|không quá|không vượt quá)(?: là| không quá)* (${NUMBER})\\s*(?:điểm|đ)$`,
    'u',
  ),
}));
/** A formula, or a remark that says what a formula says. */
const SAYS = /* @__PURE__ */ lazily(
  () =>
    /[×*/=]|\sx\s|\s[-–]\s(?:số|tổng)|càng [\p{L}\p{M}]+, điểm (?:số )?càng|^(?:được )?(?:tính |chấm )?(?:điểm )?theo tỷ lệ/u,
);

/**
 * The clause with words in brackets that change its points and that nothing has read: bounds and
 * labels leave brackets aside, so what stands in them must not matter.
 */
export function bracketLeft(
  statements: readonly Statement[],
  maxPoints: string,
): string | undefined {
  return statements.find((one) => hasEffect(one, maxPoints))?.clause.text;
}

function hasEffect({ role, clause: { plain } }: Statement, maxPoints: string): boolean {
  if (role === 'nothing-arose' || role === 'aside') return false;
  const { points, most: upTo } = patterns();
  return [...plain.matchAll(/[([]([^()[\]]{1,400})[)\]]?/gu)].some(([, inside = '']) => {
    const said = inside.replace(/[.;:,\s]+$/, '').trim();
    if (!EFFECT().test(said) || points.test(said) || SAYS().test(said)) return false;
    const most = valueIn(upTo.exec(said)?.[1] ?? '');
    return most === undefined || !(role === 'each' || compare(most, readPlain(maxPoints)) === 0);
  });
}
