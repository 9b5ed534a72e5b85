import { readPlain } from '../../../exact/decimal-text.ts';
import { add, compare, divide, type Fraction, isZero, ONE, ZERO } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { allOrNone, isNegated } from './absence.ts';
import { isNotArisen } from './aside.ts';
import { boundOf } from './bound.ts';
import type { Earns } from './earns.ts';
import { decimalText, shareText } from './fractions.ts';
import { growthBoundOf } from './growth.ts';
import { isNone, isRest } from './heads.ts';
import { withoutBrackets, withoutNamed } from './names.ts';
import { type ConditionSite, type Outcome, read, unread } from './outcome.ts';

interface Worded {
  readonly earns: Earns;
  readonly points: Fraction;
  readonly share: Fraction;
}

/** Levels of one thing: never a list of which each counts. */
const LEVELS = /* @__PURE__ */ lazily(
  () =>
    /(?<![\p{L}\p{M}])(?:tốt|khá|trung bình|xuất sắc|yếu|kém|đạt yêu cầu|mức \d|loại [abc])(?![\p{L}\p{M}])/u,
);
/** Points that somebody gives within a range, or adds to others. */
const LOOSE = /* @__PURE__ */ lazily(
  () =>
    /(?<![\p{L}\p{M}])(?:tối đa|tối thiểu|không quá|không vượt quá|cao nhất|thấp nhất|nhiều nhất|ít nhất|đến|từ|cộng|thêm|trừ|khoảng)\s*[:(]?\s*$|[-~]\s*$/u,
);

const DEPENDS = /* @__PURE__ */ lazily(
  () => /(?<![\p{L}\p{M}])(?:tùy|tuỳ) (?:theo|thuộc|vào|mức|từng)(?![\p{L}\p{M}])/u,
);

const AGAINST_BEFORE =
  /so với (?:năm|cùng kỳ|kỳ) |(?:hơn|bằng|ngang) (?:năm|cùng kỳ|kỳ) (?:trước|ngoái|liền)/u;

const ADDS = /* @__PURE__ */ lazily(
  () => /(?<![\p{L}\p{M}])(?:tối đa|cộng|thêm|trừ)(?![\p{L}\p{M}])/u,
);

/** A rank of a contest: of several, the best counts, and "cộng" adds to nothing but the row itself. */
const PRIZE =
  /^(?:(?:đạt|được|có|đoạt) )?(?:giải |huy chương )(?:đặc biệt|nhất|nhì|ba|tư|khuyến khích|vàng|bạc|đồng|[abc])(?: [^\d;:]{0,60})?$/u;

function arePrizes(list: readonly Earns[], max: Fraction): boolean {
  const points = list.map(({ worth }) => (worth.kind === 'points' ? worth.points : ZERO));
  return (
    list.length > 1 &&
    list.every(({ head }) => PRIZE.test(head)) &&
    new Set(list.map(({ head }) => head)).size === list.length &&
    points.some((one) => compare(one, max) === 0)
  );
}

/** Statements that words tell apart: yes or no, one of several, or a list of which each counts. */
export function readWorded(list: readonly Earns[], site: ConditionSite): Outcome {
  const max = readPlain(site.maxPoints);
  const worded: Worded[] = [];
  const prizes = site.best === true || arePrizes(list, max);
  for (const earns of list) {
    const { worth, clause, head, label } = earns;
    // What stands behind a colon belongs to the points: "…: tính điểm tối đa" with a word that broke.
    const isTorn = /:\s*\S{1,8}$/u.test(label);
    // It is compared with itself of another time, in words that were not understood; a rank rises or not.
    if (AGAINST_BEFORE.test(head) && !/(?:thứ|tăng|giữ|tụt|xếp) hạng/u.test(head))
      return unread('unused', clause.text);
    if (worth.kind !== 'points' || label === '' || isTorn) return unread('unused', clause.text);
    const counted = worth.form === 'points' || worth.form === 'bare';
    // In a row of bonus points, "cộng 2 điểm" is all that it can add.
    const adds =
      prizes ||
      (site.adjustment === 'bonus' &&
        list.length === 1 &&
        /cộng|thêm/u.test(worth.lead) &&
        compare(worth.points, max) === 0);
    if (
      !adds &&
      (LOOSE().test(head) ||
        DEPENDS().test(withoutBrackets(head)) ||
        (counted && ADDS().test(worth.lead)))
    )
      return unread('unused', clause.text);
    // "Đối với xã: …": what follows the first colon is one case of several.
    if (
      /^(?:đối với|nhóm|trường hợp|giai đoạn|với|trừ|ngoại trừ|không áp dụng|chỉ áp dụng|áp dụng|riêng)[^:]*:|^[^:]*\((?:trừ|ngoại trừ) (?:xã|phường|đơn vị|địa phương|trường hợp)/u.test(
        head,
      )
    )
      return unread('unused', clause.text);
    if (/(?<!\d)\d+(?:[.,]\d+)?\s*(?:điểm|đ)(?![\p{L}\p{M}])/u.test(head))
      return unread('unused', clause.text);
    worded.push({ earns, points: worth.points, share: divide(worth.points, max) });
  }
  const all = worded.map(({ earns }) => earns.clause.text).join('; ');
  // "3/3 văn bản; 2/3 văn bản": counts of a whole, which no words tell apart.
  const counted = worded.filter(({ earns }) =>
    /(?<![\d/])\d{1,3}\/\d{1,3}(?![\d/])/.test(withoutNamed(earns.head)),
  );
  if (counted.length > 1) return unread('contradiction', counted[0]?.earns.clause.text ?? '');
  // Days of work and days of the calendar on one scale: what lies between them is in no clause.
  const days = worded.flatMap(
    ({ earns }) => /\d ngày(?: làm việc)?(?! \d)/u.exec(earns.head)?.[0].slice(2) ?? [],
  );
  if (new Set(days).size > 1) return unread('contradiction', all);
  const grows = worded.find(({ earns }) => growthBoundOf(earns.head, site) !== undefined);
  if (grows !== undefined) return unread('contradiction', grows.earns.clause.text);
  const bounded = boundedBy(worded);
  if (bounded !== undefined && !isListOf(worded)) return unread('contradiction', bounded);
  // What is added stands in a list of which each counts, or beside the maximum.
  const added = worded.find(
    ({ earns: { worth } }) => worth.kind === 'points' && worth.form === 'added',
  );
  const isBonus = site.adjustment === 'bonus' && worded.length === 1;
  if (added !== undefined && !isBonus && !prizes)
    return checklistOf(worded, max) ?? unread('unreachable', added.earns.clause.text);
  const full = worded.filter(({ share }) => compare(share, ONE) === 0);
  const nothing = worded.filter(({ share }) => isZero(share));
  const some = worded.length - full.length - nothing.length;
  if (site.inCase && some === 0 && full.length === 0) return unread('unreachable', all);
  const [only] = full;
  if (only !== undefined && full.length === 1 && some === 0 && nothing.length <= 1) {
    const [none] = nothing;
    const both = none !== undefined && isNegated(only.earns.head) && isNegated(none.earns.head);
    return both ? choiceOf(worded) : read(allOrNone(only.earns.label, none?.earns.label));
  }
  if (full.length === 0 && some > 0) {
    const list = checklistOf(worded, max);
    if (list !== undefined && !worded.some(({ earns }) => LEVELS().test(earns.head))) return list;
    return site.inCase ? choiceOf(worded) : unread('unreachable', all);
  }
  // Two ways to all points, and nothing besides: whether one is enough is not said.
  if (full.length > 1 && some === 0 && nothing.length === 0) return unread('unreachable', all);
  return full.length === 0 ? unread('unreachable', all) : choiceOf(worded);
}

/** Numbers that bound the same thing in several statements, and could not be put in order. */
function boundedBy(worded: readonly Worded[]): string | undefined {
  const heads = worded.map(({ earns }) => withoutNamed(earns.head));
  const shares = heads.map((head) => (head.match(/\d[\d.,]*\s*%/g) ?? []).join(' '));
  const said = new Set(shares.filter((share) => share !== ''));
  // One and the same percentage in all of them tells nothing apart.
  if (said.size > 1) return worded[shares.findIndex((share) => share !== '')]?.earns.clause.text;
  if (said.size === 1) {
    const bound = worded.filter(
      ({ earns }, at) => shares[at] === '' && !isNone(earns.head) && !isRest(earns.head),
    );
    const told = new Set(
      heads.filter((_, at) => shares[at] !== '').map((head) => head.replace(/[\d\s%.,]/g, '')),
    );
    // All of it or not: "đầy đủ 100%" against "không đầy đủ".
    const arose = worded.filter(
      ({ earns: { head }, share }) =>
        !isNotArisen(head) || / hoặc /.test(head) || compare(share, ONE) !== 0,
    );
    const other = arose.find((one) => shares[worded.indexOf(one)] === '');
    const yesOrNo =
      arose.length === 2 &&
      other !== undefined &&
      isZero(other.share) &&
      /^(?:[^\d,;]{1,30} )?(?:không|chưa) (?!quá |dưới |trên )/u.test(other.earns.head);
    if (yesOrNo && shares.includes('100%') && !/\d/.test(other.earns.head)) return undefined;
    if (worded.length - bound.length < 2 || told.size < 2)
      return worded[shares.findIndex((share) => share !== '')]?.earns.clause.text;
  }
  return oneBounded(worded);
}

/** Words that count what is missing of the whole, whatever stands beside them. */
const MISSING = /* @__PURE__ */ lazily(
  () => /^(?:vắng|chậm|trễ|thiếu|muộn|quá hạn|sau)(?![\p{L}\p{M}])/u,
);

/** A number that says what something is made of, or how fast it is, among other words. */
const DESCRIBES = /* @__PURE__ */ lazily(
  () =>
    /^[^\d]{8,200}(?:đầy đủ|đủ|cả|gồm|trong(?: vòng| thời gian| thời hạn)?) \d{1,3} ?(?:lớp|giờ|phút|h|bước|thành phần|phân hệ|chức năng|nội dung|yêu cầu|tiêu chí|cấu phần)(?![\p{L}\p{M}])[^\d]{0,200}$/u,
);

/** The whole of which some may be missing: "đủ 3 nền tảng". */
const ALL_OF = /* @__PURE__ */ lazily(
  () => /(?<![\p{L}\p{M}])(?:đủ|cả)(?: cả| số)? \d{1,3}(?![\d.,]*\d|\s*%)(?!.*\d)/u,
);

/**
 * A number that bounds one of the statements, where the others could not be put in order with it:
 * then words do not tell them apart. One of something is there or not; what is missing of the whole
 * may be counted beside it ("tham gia đầy đủ; vắng 01 cuộc; vắng từ 02 cuộc trở lên").
 */
function oneBounded(worded: readonly Worded[]): string | undefined {
  const short = worded.some(({ earns }) => MISSING().test(earns.head));
  const bounded = worded.filter(({ earns }) => {
    if (DESCRIBES().test(earns.head) || (short && ALL_OF().test(earns.head))) return false;
    const bound = boundOf(earns.head);
    return (
      bound !== undefined &&
      !(bound.high === undefined && bound.low?.at.n === 1 && bound.low.at.d === 1)
    );
  });
  const [first] = bounded;
  if (first === undefined) return undefined;
  const words = new Set(bounded.map(({ earns }) => earns.head.replace(/[\d\s.,%≤≥<>-]/g, '')));
  const others = worded.filter((one) => !bounded.includes(one));
  const missing = bounded.every(({ earns }) => MISSING().test(earns.head)) && others.length > 0;
  const same =
    words.size === bounded.length &&
    bounded.length > 1 &&
    new Set(bounded.map(({ earns }) => JSON.stringify(boundOf(earns.head)?.low))).size === 1;
  const plain = others.every(
    ({ earns }) => ALL_OF().test(earns.head) || !/\d/.test(withoutNamed(earns.head)),
  );
  return (missing || same) && plain ? undefined : first.earns.clause.text;
}

/**
 * Things of their own, of which one is asked for in a number ("có kế hoạch; có ít nhất 10 tin, bài;
 * có pano"): the number's noun stands in no other statement, and no statement turns one round.
 */
function isListOf(worded: readonly Worded[]): boolean {
  const bounds = worded.map(({ earns }) => boundOf(earns.head));
  const at = bounds.findIndex((bound) => bound !== undefined);
  const bound = bounds[at];
  const noun = /^[\p{L}\p{M}]{2,}/u.exec(bound?.after ?? '')?.[0];
  if (bound === undefined || noun === undefined || worded.length < 3) return false;
  if (bound.scale !== 'amount' || bound.low === undefined || bound.high !== undefined) return false;
  const others = worded.filter((_, place) => place !== at);
  return (
    /ít nhất|tối thiểu/u.test(worded[at]?.earns.head ?? '') &&
    others.every(
      ({ earns: { head }, share }) =>
        !isZero(share) && !/\d/.test(withoutNamed(head)) && !head.includes(noun) && !isNone(head),
    )
  );
}

/** What turns another line round: one of them holds, and no sum. */
const EXCLUDES = /* @__PURE__ */ lazily(
  () =>
    /(?<![\p{L}\p{M}])(?:nhưng|chưa|không(?! gian| dây| dùng tiền mặt| phụ thuộc| giới hạn| để xảy ra| có)|trễ hạn|quá hạn)(?![\p{L}\p{M}])|^(?:trước|đúng) hạn$/u,
);

/** The same done by one or by another: "Chủ tịch chủ trì", "Phó Chủ tịch chủ trì". */
function areSubjects(items: readonly Worded[]): boolean {
  const ends = items.map(
    ({ earns }) =>
      / (chủ trì|ký|làm trưởng ban|trực tiếp chỉ đạo|phụ trách)$/u.exec(earns.head)?.[1],
  );
  return ends[0] !== undefined && new Set(ends).size === 1;
}

function checklistOf(worded: readonly Worded[], max: Fraction): Outcome | undefined {
  const items = worded.filter(({ share }) => !isZero(share));
  const nothing = worded.filter(({ share }) => isZero(share));
  if (items.length < 2 || !nothing.every(({ earns }) => isNone(earns.head) || isRest(earns.head)))
    return undefined;
  if (items.some(({ earns }) => EXCLUDES().test(earns.head)) || areSubjects(items))
    return undefined;
  const sum = items.reduce((total, { points }) => add(total, points), ZERO);
  if (compare(sum, max) !== 0) return undefined;
  const listed = items.map(({ earns, points }, at) => ({
    id: `i${at + 1}`,
    points: decimalText(points) ?? '',
    label: earns.label,
  }));
  if (
    listed.some(
      ({ points, label }) => points === '' || boundOf(label.toLowerCase())?.scale === 'share',
    )
  )
    return undefined;
  return read({ kind: 'checklist', items: listed });
}

function choiceOf(worded: readonly Worded[]): Outcome {
  const options = worded.map(({ earns, share }, at) => ({
    id: `o${at + 1}`,
    fraction: shareText(share) ?? '',
    label: earns.label,
  }));
  const odd = options.findIndex(({ fraction }) => fraction === '');
  if (odd >= 0) return unread('unused', worded[odd]?.earns.clause.text ?? '');
  // The same words with other points: which of them is meant, nobody knows.
  const twice = worded.find(({ earns: { head } }, at) =>
    worded.some((other, place) => place < at && other.earns.head === head),
  );
  if (twice !== undefined) return unread('contradiction', twice.earns.clause.text);
  // "Có …: 2 điểm; không: 1 điểm": nothing is left that could earn nothing.
  const told = worded.some(({ earns: { head } }) => isNone(head) || isRest(head));
  if (!told && !worded.some(({ share }) => isZero(share))) {
    options.push({ id: 'none', fraction: '0', label: 'Không đạt' });
  }
  return read({ kind: 'choice', options });
}
