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

/** Things of which a year may bring none at all, by no other words. */
const WHOLE_NOUN =
  'hồ sơ|nhiệm vụ|đơn|đơn thư|văn bản|kiến nghị|phản ánh|phản ánh, kiến nghị|pakn|vụ|vụ việc|yêu cầu|thủ tục|thủ tục hành chính|tthc|sự cố|báo cáo|chỉ tiêu|công việc|dự án|gói thầu|giao dịch|khiếu nại|tố cáo|trường hợp|đối tượng|cuộc|lượt|câu hỏi|dịch vụ|dịch vụ công|nội dung|tin báo|ý kiến|việc|khoản thu|lỗ hổng|cuộc gọi|cuộc họp|máy chủ|tài sản|số liệu|phát sinh';
const NO_WHOLE = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `^(?:không|chưa) (?:có |phát sinh |có phát sinh |tiếp nhận |nhận được |nhận |được giao )+(?:bất kỳ |một )?(?:${WHOLE_NOUN})(?: nào| gì| phát sinh| được giao| trong (?:năm|kỳ|quý|tháng))*$`,
      'u',
    ),
);

/** "Không có hồ sơ" beside a rate: none was handled, or there was none that could have been. */
export function isNoneOfWhole(head: string): boolean {
  return NO_WHOLE().test(head);
}
