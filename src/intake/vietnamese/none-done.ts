import { proseOf } from './figures.ts';
import { phrases } from './letters.ts';
import { wordsOf } from './references.ts';

const NOT_HELD = /* @__PURE__ */ phrases(
  'chưa tổ chức|chưa thực hiện|chưa triển khai|chưa ban hành|không tổ chức|không thực hiện|không triển khai|không ban hành|chưa có|không có|chưa|không',
);
const NOTHING_ELSE = /* @__PURE__ */ phrases(
  'cuộc|buổi|lần|văn bản|hội nghị|lớp|tin|bài|tin bài|nào|họp|tập huấn|được|hoạt động|hồ sơ|kế hoạch',
);

/** Of counted things none was done: "chưa tổ chức", "không tổ chức cuộc nào". */
export function saysNoneDone(text: string): boolean {
  const prose = proseOf(text);
  if (prose === undefined || prose.tokens.some(({ kind }) => kind !== 'word')) return false;
  const words = wordsOf(prose.tokens);
  const lost = words.every(({ marked }) => !marked);
  let at = NOT_HELD.at(words, 0, lost);
  if (at === 0) return false;
  while (at < words.length) {
    const size = NOTHING_ELSE.at(words, at, lost);
    if (size === 0) return false;
    at += size;
  }
  return true;
}
