import type { EvidenceRequirement } from '../../rubric/definition.ts';
import { tidy } from '../vietnamese/number.ts';
import { piecesOf } from './reading/condition.ts';

type Kind = EvidenceRequirement['kind'];

/** Words that tell what kind of thing is to be shown, the most telling first. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['image', /^(?:hình ảnh|ảnh|video)/iu],
  ['link', /^(?:đường dẫn|liên kết|link|https?:)/iu],
  ['authority', /(?:^|\s)(?:sở|cục|stttt|ngân hàng|công an)(?![\p{L}\p{M}]).*(?:xác nhận|kiểm chứng|theo dõi|đánh giá|cung cấp|thống kê)/iu],
  ['system', /(?:từ|trên|qua|của) (?:các )?hệ thống|kiểm chứng (?:qua|từ|theo)/iu],
  ['list', /^(?:báo cáo )?danh sách/iu],
  ['document', /văn bản|quyết định|kế hoạch|báo cáo|kết luận|giấy mời|biên bản|hồ sơ|nghị quyết/iu],
];

/** What a cell of evidence asks for, piece by piece; `open` are the pieces of no known kind. */
export function readEvidence(cell: string): {
  readonly evidence: readonly EvidenceRequirement[];
  readonly open: readonly string[];
} {
  const open: string[] = [];
  const evidence = piecesOf(cell).map((piece): EvidenceRequirement => {
    const name = tidy(piece);
    const kind = KINDS.find(([, words]) => words.test(name))?.[0];
    if (kind === undefined) open.push(name);
    const signed = /ký số|chữ ký số/iu.test(name) ? { signed: true } : {};
    return { kind: kind ?? 'document', name, ...signed };
  });
  return { evidence, open };
}
