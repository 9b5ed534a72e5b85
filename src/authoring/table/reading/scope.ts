import { lazily } from '../../../exact/lazily.ts';
import { readEach } from './each.ts';
import type { Statement } from './statement.ts';
import { worthOf } from './worth.ts';

/** Who a row may leave out: units, not what is counted ("trừ văn bản mật" leaves out documents). */
const UNITS =
  '(?:các |những |một số )*(?:xã|phường|thị trấn|đặc khu|đơn vị|địa phương|huyện|thị xã|thành phố|tỉnh|sở|ban|ngành|cơ quan|khu vực|vùng|địa bàn|nơi|trường hợp(?! (?:đạt|có tỷ lệ)))(?![\\p{L}\\p{M}])';
const EXCEPT =
  '(?:trừ(?: đi)?|ngoại trừ|loại trừ|không (?:áp dụng|tính|kể|bao gồm|gồm)|chỉ (?:áp dụng|tính|xét|dành))';

const patterns = /* @__PURE__ */ lazily(() => ({
  /** "Đối với xã đảo: …", "Nếu có chợ: …": a head of its own follows the colon. */
  forWhom:
    /^(?:đối với|trường hợp|riêng|với|nếu|khi|các (?:xã|phường|đơn vị|địa phương)|xã|phường|đơn vị|địa phương|nhóm|khối)(?![\p{L}\p{M}])[^:]{0,200}:\s*/u,
  /** "Từ năm 2027: …", "Riêng năm 2026, …", "Kể từ ngày 01/7: …", "Trừ xã đảo: …". */
  since: new RegExp(
    `^(?:${EXCEPT} (?!\\d)|riêng |áp dụng |(?:kể từ|bắt đầu từ|từ|đến(?: hết)?|trước|sau|trong|tính từ|kể từ khi|tính đến) (?:hết )?(?:năm|ngày|tháng|quý|giai đoạn|kỳ|nhiệm kỳ)(?![\\p{L}\\p{M}])|(?:năm|giai đoạn|quý|tháng|kể từ) (?:học )?[\\divx])[^:,]{0,200}[:,]\\s*`,
    'u',
  ),
  /** Among other words, a unit that the row does not hold for. */
  except: new RegExp(`(?:^|[\\s(,])${EXCEPT} (?:đối với |với |cho )?${UNITS}`, 'u'),
}));

/**
 * The clause that holds for some units alone, or from some time on: a rule has no place for that, so
 * it is for a person to say.
 */
export function scopedBy(statements: readonly Statement[], maxPoints: string): string | undefined {
  return statements.find((one) => isScoped(one, maxPoints))?.clause.text;
}

function isScoped({ role, clause }: Statement, maxPoints: string): boolean {
  // What leaves the row out, or says who is meant, is the reader's of what did not arise.
  if (role === 'nothing-arose' || role === 'aside' || role === 'count') return false;
  const { forWhom, since, except } = patterns();
  const { plain } = clause;
  if (except.test(plain) && !/\d\s*điểm (?:ra )?khỏi/u.test(plain)) return true;
  const [prefix] = since.exec(plain) ?? forWhom.exec(plain) ?? [];
  return prefix !== undefined && hasHead(plain.slice(prefix.length), maxPoints);
}

/** Whether a statement of its own follows, and not only the points of what stands before it. */
function hasHead(rest: string, maxPoints: string): boolean {
  const worth = worthOf(rest, maxPoints);
  if (worth !== undefined && worth.head > 0) return true;
  const each = /(?:mỗi|cứ|trừ|thiếu|chậm)/u.test(rest)
    ? readEach({ text: rest, plain: rest, mark: undefined }, maxPoints)
    : undefined;
  return each !== undefined;
}
