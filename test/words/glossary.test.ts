import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// One thing has one word. What officials do not write never stands in a sentence of ours: the
// sentences are read where they are written, so that none is missed for want of a sample.

const src = new URL('../../src/', import.meta.url);
const folder = new URL('words/vi/', src);

/** What never stands, and what stands instead. */
const NEVER: readonly (readonly [says: RegExp, instead: string])[] = [
  [/trụ cột/iu, 'chỉ số chính'],
  [/chưa có câu trả lời|chưa trả lời|câu trả lời/iu, 'đơn vị chưa báo cáo số liệu'],
  [/trọn điểm/iu, 'đạt điểm tối đa'],
  [/mục tiêu/iu, 'mức yêu cầu'],
  [/không áp dụng/iu, 'không đánh giá'],
  [/số điểm, |% số điểm/iu, '% điểm tối đa'],
  [/\} trên \$\{|trên \d+ điểm/iu, '7,38/10 điểm'],
  [/cách chấm suy ra/iu, 'đây là cách diễn giải của bộ dữ liệu'],
  [/sau hạn|trước hạn|trễ hạn|đúng hạn/iu, 'sau thời hạn, đúng thời hạn'],
  [/thiếu kiểm chứng/iu, 'thiếu tài liệu kiểm chứng'],
  [/chờ so sánh/iu, 'chờ số liệu của các đơn vị khác'],
  [/phương án/iu, 'mức đánh giá'],
  [/(?<!thành )\bphần "/iu, 'nội dung "…"'],
  [/mỗi việc/iu, 'mỗi cuộc họp, mỗi kết quả'],
  [/giá trị \$\{style\.(?:number|share)/u, 'số lượng, tỷ lệ'],
  [/làm tròn \$\{|làm tròn \d/iu, 'làm tròn đến … chữ số thập phân'],
  [/bị cắt/iu, 'chưa làm tròn'],
  [/không thể cùng đúng/iu, 'chưa thống nhất, đề nghị rà soát, giải trình'],
  [/→|=>|\(\+/u, 'từ … lên … (thêm …)'],
  [/so sánh được\b(?! với nhau)/iu, 'có thể so sánh với nhau'],
  [/đúng không\?|bao nhiêu|thế nào\?/iu, 'Đề nghị xác nhận'],
  [/\b(?:rubric|pillar|component|score|cohort|reading|unit)\b/iu, 'a Vietnamese word'],
  [/tỉ lệ/iu, 'tỷ lệ'],
  [/luỹ kế/iu, 'lũy kế'],
  [/cơ sở dữ liệu chấm/iu, 'bộ dữ liệu'],
];

/** The words that stand for a thing, each in the file where it has to. */
const STANDS: readonly (readonly [thing: string, word: RegExp])[] = [
  ['pillar', /chỉ số chính/u],
  ['component', /chỉ số thành phần/u],
  ['facts', /thông tin chung/u],
  ['claimed points', /điểm tự chấm/u],
  ['verified points', /điểm thẩm định/u],
  ['maxPoints', /điểm tối đa/u],
  ['excludedPoints', /không đánh giá/u],
  ['assessablePoints', /còn lại/u],
  ['rescaledPoints', /điểm quy đổi theo thang/u],
  ['index', /giá trị DTI/u],
  ['grade', /xếp loại/u],
  ['rank', /xếp hạng/u],
  ['evidence', /tài liệu kiểm chứng/u],
  ['signed', /ký số/u],
  ['due', /thời hạn hoàn thành/u],
  ['asOf', /tính đến ngày/u],
  ['period', /kỳ đánh giá/u],
  ['cumulative', /lũy kế/u],
  ['denominator', /mẫu số/u],
  ['percentage point', /điểm phần trăm/u],
  ['target', /mức yêu cầu/u],
  ['limit', /mức cho phép/u],
  ['rule', /cách tính điểm/u],
  ['source', /Căn cứ: /u],
  ['inferred', /diễn giải/u],
  ['assumed', /giả định/u],
  ['rounding', /làm tròn đến/u],
  ['rounding down', /lấy đến .*không làm tròn/u],
  ['missing', /đơn vị chưa báo cáo số liệu/u],
  ['not due', /chưa đến hạn/u],
  ['needs-cohort', /chờ số liệu của các đơn vị khác/u],
  ['rejected', /không được công nhận/u],
  ['unscored', /không chấm điểm/u],
  ['bounds', /mức thấp nhất .*mức cao nhất/u],
  ['plan', /giải pháp cải thiện điểm/u],
  ['leads', /cơ quan chủ trì/u],
  ['supports', /cơ quan phối hợp/u],
  ['guides', /cơ quan hướng dẫn/u],
  ['full points', /đạt điểm tối đa/u],
];

interface Said {
  readonly file: string;
  readonly text: string;
}

/** Every text and template of a file, as it is written. */
function textsOf(file: string): Said[] {
  const source = readFileSync(new URL(file, src), 'utf8');
  const found: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) found.push({ file, text: node.text });
    else if (ts.isTemplateExpression(node)) found.push({ file, text: node.getText(tree) });
    ts.forEachChild(node, visit);
  };
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  visit(tree);
  return found;
}

const files = readdirSync(folder).map((file) => `words/vi/${file}`);
const texts = [...files, 'report/words/vi.ts'].flatMap(textsOf);
/** Ids and codes of the program are no words. */
const words = texts.filter(({ text }) => /[^\x20-\x7e]|\s/u.test(text));

describe('the glossary', () => {
  test.each(NEVER.map(([says, instead]) => [String(says), instead, says] as const))(
    '%s never stands: %s',
    (_says, _instead, says) => {
      // The words of the program inside a template's holes are not said.
      const said = words.map(({ file, text }) => ({ file, text: withoutCode(text, says) }));
      expect(said.filter(({ text }) => says.test(text))).toEqual([]);
    },
  );

  test.each(STANDS)('has a word for %s', (_thing, word) => {
    expect(words.some(({ text }) => word.test(text.replaceAll('\n', ' ')))).toBe(true);
  });
});

function withoutCode(text: string, says: RegExp): string {
  return says.source.includes('\\$')
    ? text
    : text.replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '…');
}
