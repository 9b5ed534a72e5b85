import { lazily } from '../../../exact/lazily.ts';
import { hundredth } from '../../../intake/vietnamese/number.ts';
import type { RatioRule } from '../../../rules/kinds/ratio.ts';
import type { Rule } from '../../../rules/rule.ts';
import { allOrNone } from './absence.ts';
import { boundOf } from './bound.ts';
import { withoutNamed } from './names.ts';
import { NUMBER, numberIn } from './number.ts';

/** A requirement that prints no points of its own: "100% hộ gia đình", "tối thiểu 05 cuộc họp". */
export function readBare(head: string, name: string): Rule | undefined {
  return coverage(head) ?? target(head, name) ?? proportion(head, name) ?? done(head, name);
}

const PERIODS = { tháng: 12, tuần: 52, quý: 4 } as const;
const patterns = /* @__PURE__ */ lazily(() => ({
  per: /^(?:(?!không|chưa)[\p{L}\p{M},]+\s+){0,5}?(?:(?:tối thiểu|ít nhất|trung bình|đạt|có|tần suất(?: phát sóng| cập nhật| đăng tải)?|từ|≥)\s*)*(?:(\d+)\s+)?([\p{L}\p{M},\s]{0,60}?)(?:\s*\/\s*|(?<=\s)(?:mỗi|trong|một|hằng|hàng) )(?:0?1 |một )?(tháng|tuần|quý)(?: \(theo tỷ lệ[^()]*\))?$/u,
  first:
    /^(?:(?:tối thiểu|ít nhất|trung bình|tần suất|≥)\s*)*(?:0?1 |một |mỗi )?(tháng|tuần|quý)\s*\/\s*0?(\d+) (?:lần|bài|tin)$/u,
}));

/** "Tối thiểu 1 tin bài/ 1 tháng": the months, weeks or quarters in which it was done. */
export function coverage(head: string): Rule | undefined {
  const [, each = '1', , period] = patterns().per.exec(head) ?? [];
  const [, otherPeriod, times = '1'] = patterns().first.exec(head) ?? [];
  const unit = (period ?? otherPeriod) as keyof typeof PERIODS | undefined;
  if (unit === undefined) return undefined;
  const often = Number(period === undefined ? times : each);
  const periods = PERIODS[unit];
  // More than once a period: the periods alone do not say it, the number in the year does.
  return often > 1
    ? { kind: 'count', target: String(often * periods) }
    : { kind: 'coverage', periods };
}

const TURNS = /* @__PURE__ */ lazily(
  () =>
    /(?<![\p{L}\p{M}])(?:không(?! gian| dây| dùng tiền mặt)|chưa|trừ|giảm(?! nghèo)|tăng(?! cường)|thiếu(?! nhi| niên)|nhưng|riêng|so với|hoặc(?= (?:không|chưa|có|đã|\d))|cao nhất|thấp nhất|cộng(?! đồng| tác)|nếu|đối với|điểm|chậm)(?![\p{L}\p{M}])/u,
);

/** A share or a number that is asked for; what falls short of it counts in proportion. */
function target(head: string, name: string): Rule | undefined {
  const bound = boundOf(head);
  const alone = /^\s*>|[=*×+]|^có\/không|%\s*-/u.test(head);
  if (bound === undefined || alone || TURNS().test(bound.after) || TURNS().test(bound.before))
    return undefined;
  const { low, high, exact, scale } = bound;
  // A bare number bounds nothing, and a bound from above says nothing of what lies over it.
  if (low === undefined || (high !== undefined && !exact)) return undefined;
  const bare = bound.before === '' && bound.after === '';
  if (scale === 'share' && bare && exact && low.at.n !== low.at.d) return undefined;
  if (scale === 'amount' && (bare || /^(?:tuần|tháng|quý|ngày|năm|giờ)/u.test(bound.after))) {
    return undefined;
  }
  // A number among many words, without a word that compares: what it bounds is not said.
  if (scale === 'amount' && exact && bound.before.split(' ').length > 3) return undefined;
  const digits =
    numberIn(new RegExp(NUMBER).exec(withoutNamed(head))?.[0] ?? '') ??
    String(Number(low.at.n) / Number(low.at.d));
  if (digits === '0') return undefined;
  if (scale === 'share') {
    if (low.open || Number(digits) > 100) return undefined;
    const share = hundredth(digits);
    return isRateOfBad(name)
      ? undefined
      : { kind: 'ratio', ...(share === '1' ? {} : { target: share }) };
  }
  const whole = /^\d+$/.test(digits);
  if (!whole) return undefined;
  // One is there or not.
  if (!low.open && digits === '1' && /^(?:có )?(?:ít nhất|tối thiểu) một/u.test(head))
    return { kind: 'achieved' };
  return { kind: 'count', target: low.open ? String(Number(digits) + 1) : digits };
}

const PROPORTION = /* @__PURE__ */ lazily(
  () =>
    /^(?:thống kê số liệu và )?(?:(?:điểm )?(?:được )?(?:tính|chấm)(?: điểm)?(?: theo)? tỷ lệ|(?:[\p{L}\p{M},-]+ ){0,40}?tỷ lệ thuận|theo tỷ lệ|(?:tỷ lệ |số lượng )?càng (?:cao|nhiều|lớn))(?! nghịch)/u,
);

/** "Tỷ lệ càng cao điểm càng cao": a rate up to 100%; what is no rate, against the best unit. */
export function proportion(head: string, name: string): Rule | undefined {
  const [words] = PROPORTION().exec(head) ?? [];
  if (words === undefined || /\d/.test(head)) return undefined;
  if (!isRate(name) && !/tính(?: điểm)?(?: theo)? tỷ lệ/u.test(words))
    return { kind: 'ratio-to-best' };
  return rateOf(name);
}

const DONE = /* @__PURE__ */ lazily(
  () =>
    /^(?:(?:đảm bảo |được )?(?:có|đã|ban hành|hoàn thành|kết nối|triển khai|thống kê|thực hiện|khởi tạo)|.*(?:được (?:ban hành|phê duyệt|thành lập)|đầy đủ))(?![\p{L}\p{M}])/u,
);

/** "Có …", "đã …", "… được ban hành": it is there or not. A rate is never read so. */
function done(head: string, name: string): Rule | undefined {
  const said = withoutNamed(head);
  const negated = /^không (?:có|xảy ra|phát sinh|để xảy ra) (?!.*(?:hoặc|nhưng|trừ))/u.test(said);
  if (isRate(name) || !(DONE().test(said) || negated) || /[\d%<>≤≥=*×]|có\/không/u.test(said))
    return undefined;
  if (/(?<![\p{L}\p{M}])(?:điểm|trừ|nếu|mỗi)(?![\p{L}\p{M}])/u.test(said)) return undefined;
  return allOrNone(`${head.charAt(0).toUpperCase()}${head.slice(1)}`);
}

/** A name that says that it is a share of a whole. */
export function isRate(name: string): boolean {
  return /^(?:tỷ lệ|tỷ trọng|mức độ hài lòng)|trên tổng số|\/\s*tổng /u.test(name);
}

/** What is better the rarer it is. */
const BAD = /bức xúc|nhiễm|quá hạn|trễ hạn|chậm|không hài lòng|sai sót|vi phạm|bị lỗi/u;

/** What was done about it may well be much: "tỷ lệ vi phạm được xử lý". */
const MENDED = /xử lý|khắc phục|giải quyết|giảm|không (?:có|để|bị|còn)|chậm (?:nhất|lại)/u;

/** What should not happen, in the words of a count: "mỗi sự cố", and nothing that was done about it. */
export function isBadEvent(said: string): boolean {
  return (BAD.test(said) || EVENTS().test(said)) && !MENDED.test(said) && !/phát hiện/u.test(said);
}

const EVENTS = /* @__PURE__ */ lazily(
  () => /^(?:số (?:vụ |lần )?|mỗi )?(?:sự cố|lỗi|vụ mất|lần mất|mất an toàn)(?![\p{L}\p{M}])/u,
);

export function isRateOfBad(name: string): boolean {
  return isRate(name) && BAD.test(name) && !MENDED.test(name);
}

/** A rate by its name: up to 100%, or down to 0 where it counts what should not be. */
export function rateOf(name: string): RatioRule {
  if (!BAD.test(name) || MENDED.test(name)) return { kind: 'ratio' };
  return { kind: 'ratio', target: '0', direction: 'lower' };
}

/** What a name alone lets one expect: a rate, incidents that are handled, or all or none. */
export function byName(name: string): Rule {
  if (isRate(name)) return rateOf(name);
  const incidents = /(?:sự cố|mã độc|botnet).*xử lý/u.test(name);
  return incidents ? { kind: 'resolved' } : { kind: 'achieved' };
}
