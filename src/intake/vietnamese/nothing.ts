import { lazily } from '../../exact/lazily.ts';
import { proseOf } from './figures.ts';
import { anywhere, bare, phrases, spell } from './letters.ts';
import { wordsOf } from './references.ts';
import { NOT } from './vocabulary.ts';

const patterns = /* @__PURE__ */ lazily(() => ({
  /** Dashes, dots, strokes: what stands in a cell so that it is not empty. */
  blank: /^[\s\-–—−/\\|._…·•~:;,*'"‐‑]+$/u,
  error:
    /^#(?:DIV\/0!?|N\/A|VALUE!?|REF!?|NAME\?|NUM!?|NULL!?|SPILL!?|CALC!?|GETTING_DATA|FIELD!?|BLOCKED!?|CONNECT!?|BUSY!?|UNKNOWN!?|#+)$/iu,
  /** A drop-down that nobody has touched. */
  untouched: /^[\s\-–—.…[\](<>*]*(?:chọn|chon|select)[\s\-–—.…[\])<>*]*$/iu,
}));

/** An empty cell, or one that was left as it stood. */
export function saysNothing(text: string): boolean {
  if (text === '') return true;
  if (text.length > 500) return false;
  const { blank, untouched } = patterns();
  return blank.test(text) || untouched.test(text);
}

/** An error of the spreadsheet stands where its result was to be. */
export function isSpreadsheetError(text: string): boolean {
  return text.length < 20 && patterns().error.test(text.trim());
}

/** Short forms, and the words with their reason. */
const SHORT = ['kad', 'na', 'khongapdung', 'khongdanhgia', 'notapplicable'];
const REASONED = /* @__PURE__ */ phrases(
  'không áp dụng|không đánh giá|kad|không thuộc đối tượng|không thuộc phạm vi|không thuộc trường hợp',
);
const REASON = /* @__PURE__ */ phrases('do|vì|bởi|đối với|cho|theo|tại|với|ở|đánh giá|áp dụng');

/** "KAD", "N/A", "Không áp dụng do xã chưa có chợ"; not "Không áp dụng phần mềm". */
export function meansNotApplicable(text: string): boolean {
  if (text.length > 500) return false;
  const letters = bare(spell(text)).replace(/[^\p{L}\d]/gu, '');
  if (SHORT.includes(letters) && !text.includes('#')) return true;
  const tokens = proseOf(text)?.tokens ?? [];
  const words = wordsOf(tokens);
  const size = REASONED.at(words, 0, true);
  if (size === 0) return false;
  const next = tokens[size];
  if (next === undefined) return true;
  if (next.kind === 'mark') return '(:,;-–.'.includes(next.sign);
  return REASON.at(words, size, true) > 0;
}

const NONE =
  /* @__PURE__ */ 'kps khongphatsinh khongco khong chuaphatsinh khongxayra khongcophatsinh'.split(
    ' ',
  );
/** There is none of what is named behind it. */
export const NONE_OF = /* @__PURE__ */ phrases(
  'không có|chưa có|không phát sinh|không xảy ra|chưa phát sinh|chưa xảy ra|không ghi nhận|chưa ghi nhận|không phát hiện|chưa phát hiện|kps|không để xảy ra',
);
/** Nobody knows how many there were. */
const NO_FIGURES = /* @__PURE__ */ phrases(
  'số liệu|dữ liệu|thông tin|thống kê|báo cáo|kết quả|căn cứ|cơ sở|con số|số|kết luận|hướng dẫn|quy định|ý kiến|văn bản|thông báo',
);
/** Less than all of them: others there may have been. */
const SOME = /* @__PURE__ */ phrases(
  'nghiêm trọng|lớn|đáng kể|nặng|đặc biệt|mới|thêm|tồn đọng|tồn|quá hạn|trễ hạn|xử lý|khắc phục|giải quyết|mà|nhưng|được|trừ|ngoài|lặp lại|kéo dài|phức tạp',
);

/** Nothing of the kind arose: "Không phát sinh", "KPS", "Không có sự cố nào". */
export function saysNoneArose(text: string): boolean {
  const letters = bare(spell(text)).replace(/[^\p{L}\d]/gu, '');
  if (NONE.includes(letters)) return true;
  const prose = proseOf(text);
  if (prose === undefined || prose.figures.length > 0) return false;
  const words = wordsOf(prose.tokens);
  const size = NONE_OF.at(words, 0, true);
  if (size === 0) return false;
  const rest = words.slice(size);
  if (NO_FIGURES.at(rest, 0, true) > 0) return false;
  return !anywhere(rest, NOT) && !anywhere(rest, SOME) && rest.length <= 12;
}
