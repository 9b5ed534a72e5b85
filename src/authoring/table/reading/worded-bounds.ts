import { compare, isZero, ONE } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { isNotArisen } from './aside.ts';
import { boundOf } from './bound.ts';
import { isNone, isRest } from './heads.ts';
import { withoutNamed } from './names.ts';
import type { Worded } from './worded-statement.ts';

/** Numbers that bound the same thing in several statements, and could not be put in order. */
export function boundedBy(worded: readonly Worded[]): string | undefined {
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
export function isListOf(worded: readonly Worded[]): boolean {
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
