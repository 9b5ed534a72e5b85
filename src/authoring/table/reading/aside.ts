import { lazily } from '../../../exact/lazily.ts';
import type { Clause } from './clause.ts';
import { namesExtremes } from './extremes.ts';

/** What a row is worth where nothing arose that it could measure. */
export type WhenNothing = 'full' | 'zero' | 'not-applicable';

const patterns = /* @__PURE__ */ lazily(() => ({
  rounding:
    /^(?:kết quả |điểm |số điểm )*(?:được )?(?:làm tròn|lấy)(?: số| đến| tới| lấy| sau| kết quả)* ?(?:0?2|hai) (?:chữ số|số)(?: thập phân| sau dấu phẩy| lẻ| phần thập phân)*$/u,
  intro:
    /^(?:trong đó|với|cách (?:tính|chấm)(?: điểm)?|công thức(?: tính)?(?: điểm)?|phương pháp tính(?: điểm)?|tính điểm(?: theo công thức)?|thang điểm|mức điểm|điểm đánh giá|tiêu chí đánh giá|nội dung|tính theo công thức|được tính như sau|cụ thể|như sau|đánh giá)(?: như sau| cụ thể)?\s*:?$/u,
  /** "Điểm =" alone, above the bands that say what they earn. */
  lead: /^(?:số )?điểm(?: số| đạt| được| đạt được| đánh giá| chấm| tính)*\s?[:=]$/u,
  arose:
    /(?:không|chưa) (?:có )?(?:phát sinh|phát hiện)|(?:không|chưa) có (?:phản ánh|hồ sơ|nhiệm vụ|yêu cầu|sự cố|báo cáo|kiến nghị|vụ việc)[^;.:]{0,80}(?:phát sinh|trong (?:năm|kỳ|quý|tháng))/u,
  of: /^(?:nếu|khi|trường hợp)? ?(?:mẫu số|[a-zđ]) ?(?:=|bằng) ?0(?: ?[,:]| thì)* ?(?:(?:điểm|số điểm) ?= ?)?(.*)$/u,
  /** No points: left out only where there was nothing to score; for anything else it is nothing earned. */
  unscored: /không (?:chấm|tính)(?: điểm)?(?: tiêu chí| chỉ số| nội dung)*(?: này)?$/u,
  none: /(?:không|chưa) (?:thuộc|được giao|quản lý|phải|có đối tượng)(?![\p{L}\p{M}])/u,
  full: /(?:(?:tính|đạt|được|chấm|hưởng|cho) (?:đủ |trọn |tròn )?(?:số )?điểm tối đa|(?:tính|được|chấm|cho) (?:đủ|trọn) (?:số )?điểm|đạt tối đa|đủ điểm|: điểm tối đa)[.)]*$/u,
  out: /giảm trừ (?:số )?điểm tối đa(?: tương ứng)?|(?:không|miễn) (?:đánh giá|áp dụng)(?: điểm)?(?: tiêu chí| chỉ số| nội dung)*(?: này)?|miễn (?:chấm|tính)(?: điểm)?|loại (?:trừ )?(?:khỏi|ra)|loại trừ (?:khi|trong) (?:tính|chấm)|trừ (?:ra )?khỏi (?:tổng )?điểm tối đa/u,
}));

/** What the row is proven by, or where its figures come from. */
const SOURCE =
  /^\(?(?:(?:tài liệu|hồ sơ|văn bản|báo cáo|nguồn)(?: để)? (?:kiểm chứng|minh chứng|chứng minh|số liệu)|minh chứng|kiểm chứng|nguồn)\s*:(?!.*(?:\d\s*điểm|điểm tối đa|trừ \d|không (?:được |tính |chấm |có )*điểm)).{1,300}$/u;
/** In which case it holds: alone, "không áp dụng quy định này" says nothing of the row. */
const WHERE = /* @__PURE__ */ lazily(
  () =>
    /(?<![\p{L}\p{M}])(?:trường hợp|nếu|khi|đơn vị|địa phương|xã|phường|cơ quan|sở|không (?:có|phải|phát sinh|nhận|thuộc|được giao|quản lý)|chưa|giảm trừ)(?![\p{L}\p{M}])/u,
);
const HIGHEST = /* @__PURE__ */ lazily(
  () =>
    /^(?:\(?lưu ý:? |ghi chú:? )?(?:(?:trường hợp|nếu|khi) (?:[\p{L}\p{M}]+ ){0,6}(?:nhiều|đồng thời|từ hai)(?: [\p{L}\p{M}]+){1,10},? )?(?:thì )?(?:chỉ )?(?:tính|chấm|lấy|được tính|cộng)(?: điểm)?(?: (?:theo|cho|của|ở))?(?: (?:một|0?1))?(?: [\p{L}\p{M},]+){0,8} cao nhất\)?$/u,
);

/** A clause beside the rule: how it is rounded, what introduces it, what holds where nothing arose. */
export function readAside({ plain }: Clause): 'aside' | 'highest' | WhenNothing | undefined {
  const said = plain.replace(/[.:]+$/, '').trim();
  const { rounding, intro, lead, arose, full, of, out, unscored, none } = patterns();
  if (lead.test(plain)) return 'aside';
  if (rounding.test(said) || intro.test(said) || namesExtremes(said)) return 'aside';
  if (SOURCE.test(said)) return 'aside';
  if (HIGHEST().test(said) && !/\d/.test(said)) return 'highest';
  if (unscored.test(said) && (arose.test(said) || none.test(said)) && !/\d/.test(said))
    return 'not-applicable';
  const points = /(?:được )?trừ \d[\d.,]* điểm (?:ra )?khỏi (?:tổng )?(?:số )?điểm tối đa/u;
  if (
    WHERE().test(said) &&
    out.test(said) &&
    !/\d/.test(said.replace(points, '').replace(/\d{4}/g, ''))
  )
    return 'not-applicable';
  // "Nếu b = 0 thì điểm tối đa": nothing that could be divided by.
  const worth = of.exec(said)?.[1]?.trim();
  if (worth !== undefined && /^0 điểm$/u.test(worth)) return 'zero';
  if (worth !== undefined) return full.test(`: ${worth}`) ? 'full' : undefined;
  if (!arose.test(said)) return undefined;
  return full.test(said) ? 'full' : undefined;
}

const NOT_ARISEN = /* @__PURE__ */ lazily(
  () =>
    /^(?:(?:nếu |trường hợp )?(?:trong (?:năm|kỳ),? )?(?:không|chưa) (?:có )?(?:phát sinh|phát hiện|tiếp nhận|xảy ra)(?![\p{L}\p{M}])|(?:nếu|trường hợp|trong (?:năm|kỳ)|đơn vị|địa phương)(?: trong (?:năm|kỳ))?,? (?:không|chưa) có [^\d%:]{1,60}$)/u,
);

/** "Không phát sinh đơn thư", "nếu không có tin báo": nothing that a rate could be of. */
export function isNotArisen(head: string): boolean {
  return NOT_ARISEN().test(head);
}
