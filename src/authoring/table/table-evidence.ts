import { lazily } from '../../exact/lazily.ts';
import { tidy } from '../../intake/vietnamese/number.ts';
import type { EvidenceRequirement } from '../../rubric/definition.ts';

type Kind = EvidenceRequirement['kind'];

/** Words that tell what kind of thing is to be shown, the most telling first. */
const kinds = /* @__PURE__ */ lazily((): readonly (readonly [Kind, RegExp])[] => [
  ['image', /^(?:hình ảnh|ảnh|video)/iu],
  ['link', /^(?:đường dẫn|liên kết|link|https?:)/iu],
  ['list', /^(?:báo cáo |file )?danh sách/iu],
  ['document', /^(?:các )?(?:văn bản|quyết định|kế hoạch|nghị quyết|giấy mời|biên bản|kết luận)/iu],
  ['authority', /(?<![\p{L}\p{M}])(?:sở|cục|stttt|ngân hàng nhà nước|công an)(?![\p{L}\p{M}])/iu],
  ['system', /(?:từ|trên|qua|theo) (?:các )?(?:hệ thống|ứng dụng|phần mềm|dữ liệu)/iu],
  ['document', /văn bản|quyết định|kế hoạch|báo cáo|kết luận|biên bản|hồ sơ|nghị quyết|file/iu],
]);

/** Signed itself, not about signatures ("ứng dụng quản lý chữ ký số"). */
const SIGNED = /(?<!(?:quản lý|chứng thực) (?:chữ )?)ký số/iu;
/** Two kinds of things that one comma or slash parts. */
const TWO_KINDS = /[,/]\s*(?=hình ảnh|văn bản|liên kết)/iu;

/** What a cell of evidence asks for, piece by piece; `open` are the pieces of no known kind. */
export function readEvidence(cell: string): {
  readonly evidence: readonly EvidenceRequirement[];
  readonly open: readonly string[];
} {
  const open: string[] = [];
  const evidence: EvidenceRequirement[] = [];
  for (const piece of piecesOf(cell).flatMap((one) => one.split(TWO_KINDS))) {
    const name = tidy(piece);
    const signed = SIGNED.test(name) ? { signed: true } : {};
    const last = evidence.at(-1);
    // A note speaks of what stands before it.
    if (/^lưu ý/iu.test(name) && last !== undefined) {
      evidence[evidence.length - 1] = { ...last, ...signed };
      continue;
    }
    const kind = kinds().find(([, words]) => words.test(name))?.[0];
    if (kind === undefined) open.push(name);
    evidence.push({ kind: kind ?? 'document', name, ...signed });
  }
  return { evidence, open };
}

/** The pieces of a cell: its lines, what stands between semicolons, and what a dash begins. */
function piecesOf(cell: string): string[] {
  return cell
    .split(/\n|;|(?:^|\s)[-–+•]\s+|(?<=\p{L})\.\s+/u)
    .map((piece) => tidy(piece).replace(/^[-–+•]\s*/u, ''))
    .filter((piece) => piece !== '');
}
