import { lazily } from '../../../exact/lazily.ts';

/** Numbers that name something and bound nothing: dates, documents, ages, versions, places in a list. */
const NAMED = /* @__PURE__ */ lazily(
  () =>
    /(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:trước|sau|đến|hết|ngày|từ)(?: hết)?(?: ngày)? \d{1,2}\/\d{1,2}(?![\d/]|\s*%)|ngày \d{1,2}(?= (?:hằng|hàng|tháng|của))|(?:năm|quý|tháng|tuần thứ|ngày thứ|điều|khoản|điểm|mục|mức|mức độ|cấp độ|cấp|phụ lục|mẫu|giai đoạn|kỳ|đề án|nhóm|loại|lần thứ|nghị quyết|nq|số|biểu|bước|nhiệm vụ|nội dung|chỉ tiêu|hạng|vòng|level|ipv|web)\.? ?(?:số )?(?:\d{4}|[ivx]+(?![\p{L}\p{M}])|\d{1,4}(?=[-/]\p{L})|\d{1,6}\/\d{4}\/[\p{L}-]+|\d{1,2}(?![\d/.,%]|\s+(?:%|trở(?! đi)|đến|lần|cuộc|tin|bài|điểm|văn bản|báo cáo|ngày|sáng kiến|mô hình|giải pháp|nhiệm vụ|hồ sơ|đơn vị)))|(?<!\d)\d{1,6}\/(?:\d{4}\/)?(?:qđ|kh|nq|nđ|tt|ct|ubnd|cv|hd)[\p{L}-]*|(?<!\d)\d{1,3}(?:\s*(?:-|đến)\s*\d{1,3})? tuổi|24\/24|24\/7|(?<![\d.,])[2-6]g(?![\p{L}\p{M}\d])|[23]d(?![\p{L}\p{M}\d])|\d\.0(?!\d)|(?:từ|đủ|trên) \d{1,2} tuổi|\d{1,2} tháng (?:đầu|cuối|một lần|0?1 lần)|(?:báo cáo|sơ kết|họp|định kỳ|kỳ) 6 tháng|6 tháng, năm/gu,
);

/** The text with such numbers put out of sight, letter for letter as long. */
export function withoutNamed(plain: string): string {
  return plain.replace(NAMED(), (name) => name.replace(/[\d%]/g, '#'));
}

/** The text with what stands in brackets put out of sight, as long as before. */
export function withoutBrackets(plain: string): string {
  let depth = 0;
  return [...plain]
    .map((char) => {
      if (char === '(' || char === '[') depth += 1;
      const inside = depth > 0;
      if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
      return inside ? ' '.repeat(char.length) : char;
    })
    .join('');
}
