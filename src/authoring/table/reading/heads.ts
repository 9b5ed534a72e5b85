import { lazily } from '../../../exact/lazily.ts';

/**
 * "Không tổ chức", "Chưa có": the measure is nothing. "Không đầy đủ" says how something was done, also
 * where a word of it lost its marks.
 */
const NONE = /* @__PURE__ */ lazily(
  () =>
    /^(?:không|chưa)(?: được)? (?!đúng|đầy|đủ|kịp|thường|hiệu|bảo|đảm|hợp|quá|vượt|dưới|trên|phải|đạt|tăng|thấp|ít|nhỏ|hoàn thành (?:đúng|đủ|đầy)|(?:dung|day|du|kip|thuong|hieu|bao|dam|hop|qua|vuot|duoi|tren|phai|dat|tang|thap|it|nho) )[\p{L}\p{M}]/u,
);

const NONE_AT_ALL = /^(?:không|chưa|không có gì)$/u;

const REST =
  /^(?:(?:các )?(?:trường hợp|mức|đơn vị|địa phương)? ?(?:còn lại|khác)|(?:ít|thấp|nhỏ) hơn|dưới (?:mức|các mức) (?:này|trên)|ngoài các trường hợp trên|(?:không|chưa) đạt(?: yêu cầu| mức nào| các mức trên)?)$/u;

export function isNone(head: string): boolean {
  return !/\d/.test(head) && (NONE().test(head) || NONE_AT_ALL.test(head));
}

export function isRest(head: string): boolean {
  return REST.test(head);
}
