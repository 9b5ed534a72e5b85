import { lazily } from '../../../exact/lazily.ts';

const patterns = /* @__PURE__ */ lazily(() => {
  const does = 'nộp|gửi|báo cáo|thực hiện|hoàn thành|cập nhật|ban hành|xử lý|giải quyết|trả lời';
  const one = `(?:quá hạn|quá thời hạn|trễ hạn|chậm trễ|chậm hạn|chậm|trễ|muộn|thiếu(?! nhi| niên)(?: sót)?|sai sót|sai(?: quy định)?|vi phạm|vắng|bị (?:phê bình|nhắc nhở|kỷ luật|trả lại)|(?:không|chưa) (?:${does}|tham gia|tham dự|công khai|đúng(?: thời hạn| hạn| quy định| yêu cầu| mẫu| tiến độ)?|đầy đủ|đủ|kịp thời|đạt(?: yêu cầu)?|đảm bảo|bảo đảm))`;
  const fault = `${one}(?:(?:,| hoặc| và|/) ?(?:(?:${does}) )?${one})*`;
  return {
    /** Right before the number: "nộp chậm cứ 01 …", "chậm quá 01 …". */
    before: new RegExp(
      `(?<![\\p{L}\\p{M}])(${fault})(?: (?:${does}))?(?: quá| thêm)?[\\s:,(]*(?:(?:thì|cứ|mỗi|từng|với|có|0?1|một)[\\s:,]+)*$`,
      'u',
    ),
    any: new RegExp(`(?<![\\p{L}\\p{M}])${fault}(?![\\p{L}\\p{M}])`, 'gu'),
    /** No fault but the lack of one: "không có sai sót". */
    denied:
      /(?<![\p{L}\p{M}])(?:không|chưa)(?: (?:để|có|bị|còn|xảy ra|phát sinh|được)){0,3}(?: [\p{L}\p{M}]+)?\s*$/u,
  };
});

/**
 * What is counted, with what is wrong with it: of "thiếu 01 báo cáo" the reports that are missing are
 * counted, and a form that asked for reports would get those that there are.
 */
export function withFault(unit: string, before: string): string {
  const { any } = patterns();
  if (unit.search(any) >= 0) return unit;
  const fault = faultIn(before);
  return fault === undefined ? unit : `${unit} ${fault}`;
}

/** The fault that stands before a number; elsewhere in the clause, where it is the only one. */
function faultIn(before: string): string | undefined {
  const { before: near, any, denied } = patterns();
  const [, said] = near.exec(before) ?? [];
  if (said !== undefined) return said;
  const [only, ...more] = [...before.matchAll(any)];
  if (only === undefined || more.length > 0) return undefined;
  return denied.test(before.slice(0, only.index)) ? undefined : only[0];
}
