import { readPlain } from '../../../exact/decimal-text.ts';
import { compare, type Fraction, isZero, multiply } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import type { Clause } from './clause.ts';
import { withFault } from './fault.ts';
import { NUMBER, valueIn } from './number.ts';

/** Points added, or taken away, for each of what is counted. */
export interface EachStatement {
  readonly sign: 1 | -1;
  readonly each: Fraction;
  /** Of how many of them: "cứ 2 mô hình được 1 điểm". */
  readonly by: number;
  /** What is counted, as the document calls it; none: it happens once or not. */
  readonly unit: string | undefined;
  /** The most that is added or taken away, where it stands in the same clause. */
  readonly most: Fraction | undefined;
  /** The clause says what happens, not only the rate ("trừ 0,5 điểm/lần"). */
  readonly said: boolean;
  /** Days after a deadline are counted. */
  readonly days: boolean;
}

const patterns = /* @__PURE__ */ lazily(() => {
  const points = `(${NUMBER})\\s*(?:điểm|đ)(?![\\p{L}\\p{M}])`;
  const per = `(?:\\s*(?:\\/|cho(?! đến)(?: mỗi)?|với mỗi|đối với mỗi|mỗi)\\s*(?:0?1 |một |mỗi )?([\\p{L}\\p{M} /]{1,60}?))?`;
  const most = `(?:\\s*[,;(]?\\s*(?:nhưng )?(?:trừ |cộng |tổng |điểm |được |số )*(?:tối đa|không quá|không vượt quá)(?: là|:| không quá)*\\s*(${NUMBER})\\s*(?:điểm|đ)\\)?|\\s*[,;(]?\\s*(?:trừ )?(?:cho )?đến (?:khi )?hết(?: số)?(?: điểm)?(?: tối đa)?(?: của (?:tiêu chí|chỉ số|nội dung)(?: này)?)?\\)?)?`;
  return {
    // "mỗi sự cố trừ 2 điểm", "chậm 1 ngày trừ 0,5 điểm", "thiếu mỗi kỳ trừ 0,5đ", "trừ 0,5 điểm/lần"
    off: new RegExp(
      `^(.{0,300}?)(?:[:,(]\\s*|\\s+|^)(?:thì |sẽ |bị |được )*trừ(?: đi)?\\s*${points}${per}\\)?${most}[.)]*$`,
      'u',
    ),
    on: new RegExp(
      `^(.{0,300}?)(?:[:,]\\s*|\\s+|^)(?:thì |sẽ |được |tính |cộng |đạt |chấm |thêm |cho |là )*${points}${per}${most}[.)]*$`,
      'u',
    ),
  };
});

/** "mỗi", "cứ", or one of something by name ("chậm 1 ngày"). */
const EACH =
  /(?:^|[\s,(])(?:cứ |với |thiếu |chậm |thêm |quá )*(?:mỗi|cứ|từng)(?: một| 0?1)?\s+(.+)$/u;
/** "Tham gia 1 cuộc được tính 0,5 điểm". */
const ONE_COUNTS = /* @__PURE__ */ lazily(
  () => /(?:^|\s)0?1\s+([\p{L}\p{M}\s]{1,60}?)\s*được tính$/u,
);
const ONE_OF = /* @__PURE__ */ lazily(
  () => /^(.*?)(?:chậm|trễ|thiếu|quá hạn|muộn|sai)(?: quá)?\s+0?1\s+(\p{L}.*)$/u,
);

/** A number that is no year, no day and no number of a document. */
const BOUND = /(?<![\d/.,-])\d{1,3}(?:\.\d{3})*(?:,\d+)?(?![\d/-]|[.,]\d)/g;

/**
 * "Tối đa 10 ý kiến, mỗi ý kiến 1 điểm" of 10 points: so many earn all of them. "Từ 4 lớp trở lên, mỗi
 * lớp 2 điểm" of 10 is a bound that no rule of one for one has.
 */
function addsUp(before: string, each: Fraction, maxPoints: string): boolean {
  const bounds = before.match(BOUND) ?? [];
  return bounds.every((digits) => {
    const bound = valueIn(digits);
    return bound !== undefined && compare(multiply(bound, each), readPlain(maxPoints)) === 0;
  });
}

/** "cứ thiếu 01 báo cáo" is one report, "cứ 2 mô hình" two models. */
const OF_ONE =
  /^(?:tăng|thăng|nâng|thiếu|chậm|trễ|vắng|muộn|sai|để xảy ra|phát hiện|có) (?:0?1|một|mỗi) /u;
const SEVERAL = /* @__PURE__ */ lazily(() => /^(?:có |đủ |thêm )?(\d{1,3}) (\p{L}.*)$/u);

/** Points for each, or points off; undefined where the clause speaks of neither. */
export function readEach(
  { text, plain: said }: Clause,
  maxPoints: string,
): EachStatement | undefined {
  const plain = said.replace(/:$/, '');
  if (!/\d/.test(plain)) return undefined;
  // "trừ trường hợp", "trừ văn bản mật" except something; they take nothing away.
  const off = patterns().off.exec(plain);
  if (off !== null) return statement(partsOf(off), -1, text, plain, maxPoints);
  const on = patterns().on.exec(plain);
  if (on === null) return undefined;
  const counted = ONE_COUNTS().exec(plain.slice(0, plain.search(/được tính/u) + 9));
  if (counted !== null && on[1] !== undefined && on[3] === undefined && !EACH.test(on[1])) {
    return statement(
      { head: `mỗi ${counted[1] ?? ''}`, points: on[2] ?? '', per: undefined, cap: on[4] },
      1,
      text,
      plain,
      maxPoints,
    );
  }
  if (!EACH.test(on[1] ?? '') && on[3] === undefined) return undefined;
  return statement(partsOf(on), 1, text, plain, maxPoints);
}

interface EachParts {
  readonly head: string;
  readonly points: string;
  readonly per: string | undefined;
  readonly cap: string | undefined;
}

function partsOf([, head = '', points = '', per, cap]: RegExpExecArray): EachParts {
  return { head, points, per, cap };
}

function statement(
  { head, points, per, cap }: EachParts,
  sign: 1 | -1,
  text: string,
  plain: string,
  maxPoints: string,
): EachStatement | undefined {
  const each = valueIn(points);
  const most = cap === undefined ? undefined : valueIn(cap);
  if (each === undefined || isZero(each) || (cap !== undefined && most === undefined))
    return undefined;
  const match = EACH.exec(head);
  if (match !== null && !addsUp(head.slice(0, match.index), each, maxPoints)) return undefined;
  const counted = match?.[1] ?? (sign < 0 ? ONE_OF().exec(head)?.[2] : undefined);
  const one = counted?.replace(OF_ONE, '');
  const [, digits, several] = SEVERAL().exec(one ?? '') ?? [];
  const by = Number(digits ?? 1);
  const said = several ?? one;
  if (by === 0 || (by > 1 && per !== undefined)) return undefined;
  // Two of something for a point, or a bound besides: no rule of one for one.
  if (/\d/.test((said ?? (per === undefined ? '' : head)).replace(/\d{4}/g, ''))) return undefined;
  const unit = per?.trim() ?? said?.replace(/[\s:,]+$/u, '');
  if (unit === undefined && /\d/.test(head.replace(/\d{4}|\d+\/\d+/g, ''))) return undefined;
  const days =
    /(?<![\p{L}\p{M}])ngày(?![\p{L}\p{M}])/u.test(unit ?? '') &&
    !/làm việc/u.test(unit ?? '') &&
    /chậm|trễ|muộn|quá hạn|ngày/u.test(head);
  return {
    sign,
    each,
    by,
    unit: unit === undefined ? undefined : named(unit, head, sign, written(unit, text, plain)),
    most,
    said: said !== undefined || (per !== undefined && /với mỗi /u.test(plain)),
    days,
  };
}

/** What is taken off is taken off for what is wrong: its word belongs to what is counted. */
function named(unit: string, head: string, sign: 1 | -1, said: string): string {
  if (sign > 0) return said;
  const at = head.lastIndexOf(unit);
  return withFault(said, at < 0 ? head : head.slice(0, at));
}

function written(unit: string, text: string, plain: string): string {
  const at = plain.lastIndexOf(unit);
  return at < 0 ? unit : text.slice(at, at + unit.length);
}
