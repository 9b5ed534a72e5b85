import { readPlain } from '../../../exact/decimal-text.ts';
import { compare, divide, type Fraction, isZero, multiply, ONE } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { isBadEvent } from './bare.ts';
import { boundOf } from './bound.ts';
import type { Earns } from './earns.ts';
import { decimalText, shareText } from './fractions.ts';
import { isNone } from './heads.ts';
import { NUMBER, valueIn } from './number.ts';
import { type ConditionSite, type Outcome, read, unread } from './outcome.ts';
import type { Statement } from './statement.ts';

type Each = Extract<Statement, { role: 'each' }>;

/** Names of what should not happen: points off for them begin at nothing, not at all points. */
const BAD_EVENT =
  /^(?:nộp (?:trễ|chậm)|(?:báo cáo|gửi|thực hiện) (?:trễ|chậm)|không (?:thực hiện|báo cáo|gửi|nộp|ban hành|hoàn thành)|vi phạm|để xảy ra|có (?:cán bộ|đơn thư|vi phạm)|chậm|trễ|điểm trừ|trừ điểm|bị (?:phê bình|nhắc nhở|kỷ luật))/u;

const NOTHING_AROSE = /* @__PURE__ */ lazily(
  () => /^(?:(?:nếu|trường hợp|khi) )?không (?:có )?phát sinh(?![\p{L}\p{M}])/u,
);

/** Points for each, or points off for each, with what the other clauses say beside it. */
export function readTally(
  tally: readonly Each[],
  beside: readonly Statement[],
  site: ConditionSite,
): Outcome {
  const [each, ...more] = tally;
  if (each === undefined || more.length > 0)
    return unread('contradiction', tally.map(({ clause }) => clause.text).join('; '));
  // Of places behind the first nobody knows what earns all points.
  if (each.sign < 0 && /(?<![\p{L}\p{M}])(?:hạng|bậc)(?![\p{L}\p{M}])/u.test(each.unit ?? ''))
    return unread('unused', each.clause.text);
  const max = readPlain(site.maxPoints);
  if (each.most !== undefined && compare(each.most, max) !== 0)
    return unread('contradiction', each.clause.text);
  const pointsEach = decimalText(each.each);
  if (pointsEach === undefined || compare(each.each, max) > 0)
    return unread('contradiction', each.clause.text);
  const unit =
    each.unit === undefined || each.unit.length > 60 ? {} : { labels: { unit: each.unit } };
  if (each.by > 1 && (each.sign < 0 || beside.some(({ role }) => role !== 'earns')))
    return unread('unused', each.clause.text);
  const earns = beside.filter((one): one is Earns => one.role === 'earns');
  const left = beside.find((one) => one.role !== 'earns' && !isMost(one, each.each, max));
  if (left !== undefined) return unread('unused', left.clause.text);
  return each.sign === 1
    ? added(each, pointsEach, unit, earns, max, site)
    : taken(each, pointsEach, unit, earns, max, site);
}

function added(
  each: Each,
  pointsEach: string,
  unit: object,
  earns: readonly Earns[],
  max: Fraction,
  site: ConditionSite,
): Outcome {
  const odd = earns.find(({ head, worth }) => {
    if (worth.kind !== 'points') return true;
    if (isZero(worth.points)) return !isNone(head);
    // "4 cuộc cho 4 quý đạt 2 điểm": so many of them are all points.
    const count = valueIn(new RegExp(NUMBER).exec(head)?.[0] ?? '');
    return (
      count === undefined ||
      compare(divide(multiply(count, each.each), { n: each.by, d: 1 }), worth.points) !== 0 ||
      compare(worth.points, max) !== 0
    );
  });
  if (odd !== undefined) return unread('contradiction', odd.clause.text);
  // What should not happen earns nothing.
  if (site.adjustment !== 'penalty' && isBadEvent(each.unit?.toLowerCase() ?? ''))
    return unread('contradiction', each.clause.text);
  if (each.by > 1) return inGroups(each, unit, max, site);
  return read({ kind: 'count', pointsEach, ...unit }, site.adjustment);
}

/** Most steps that a rule of groups is written out in. */
const MOST_GROUPS = 20;

/** "Cứ 2 mô hình được 1 điểm": a group that is not whole earns nothing. */
function inGroups(each: Each, unit: object, max: Fraction, site: ConditionSite): Outcome {
  const whole = divide(max, each.each);
  const groups = Math.ceil(Number(whole.n) / Number(whole.d));
  if (groups > MOST_GROUPS || site.adjustment !== undefined)
    return unread('unused', each.clause.text);
  const steps = Array.from({ length: groups }, (_, at) => {
    const share = divide(multiply(each.each, { n: groups - at, d: 1 }), max);
    const fraction = shareText(compare(share, ONE) > 0 ? ONE : share);
    return { atLeast: String((groups - at) * each.by), fraction: fraction ?? '' };
  });
  return steps.some(({ fraction }) => fraction === '')
    ? unread('unused', each.clause.text)
    : read({ kind: 'steps', scale: 'amount', steps, ...unit });
}

function taken(
  each: Each,
  pointsEach: string,
  unit: object,
  earns: readonly Earns[],
  max: Fraction,
  site: ConditionSite,
): Outcome {
  const full = earns.filter(
    ({ worth }) => worth.kind === 'points' && compare(worth.points, max) === 0,
  );
  // Where nothing arose nothing is taken off: said beside the start, it says no more.
  const told = full.filter(({ head }) => !NOTHING_AROSE().test(head));
  const starts = told.length > 0 ? told : full;
  const odd = earns.find((one) => !full.includes(one) && !isSpent(one, each, max));
  if (odd !== undefined) return unread('contradiction', odd.clause.text);
  const bounds = starts.find(({ head }) =>
    /\d/.test(
      head.replace(
        /100\s*%|(?<=(?:ít nhất|tối thiểu|họp|đủ) )0?1 [\p{L}\p{M}]+ ?\/ ?(?=quý|tháng|tuần|năm)|\d{4}|\d+\/\d+(?:\/\d+)?|(?<=(?:đủ|cả)(?: số)? )\d+(?![\d,.]*\s*%)/gu,
        '',
      ),
    ),
  );
  if (bounds !== undefined || starts.length > 1)
    return unread('contradiction', starts.map(({ clause }) => clause.text).join('; '));
  const penalty =
    site.adjustment === 'penalty' ||
    (starts.length === 0 && !site.inCase && (each.unit === undefined || BAD_EVENT.test(site.name)));
  if (penalty) {
    if (starts.length > 0) return unread('contradiction', starts[0]?.clause.text ?? '');
    if (each.unit !== undefined) return read({ kind: 'count', pointsEach, ...unit }, 'penalty');
    return compare(each.each, max) === 0
      ? read({ kind: 'achieved' }, 'penalty')
      : unread('unreachable', each.clause.text);
  }
  // A rate alone: whether it is taken from all points, or stands beside them, is not said.
  const bare = starts.length === 0 && !each.said;
  if (each.unit === undefined || bare) return unread('contradiction', each.clause.text);
  const days = each.days
    ? site.due
      ? { as: 'days-late' as const }
      : { labels: { unit: 'ngày chậm' } }
    : unit;
  return read({ kind: 'deduction', pointsEach, ...days });
}

/** "Chậm từ 05 ngày trở lên: 0 điểm" where five days have taken all points: it says no more than that. */
function isSpent({ head, worth }: Earns, each: Each, max: Fraction): boolean {
  const { low, high, scale } = boundOf(head) ?? {};
  if (worth.kind !== 'points' || !isZero(worth.points) || scale !== 'amount') return false;
  if (low === undefined || high !== undefined || low.open || each.by !== 1) return false;
  return compare(multiply(low.at, each.each), max) === 0;
}

/** "tối đa 10 ý kiến", of which each is worth 1 of 10 points: no more than the points say. */
function isMost({ role, clause }: Statement, each: Fraction, max: Fraction): boolean {
  if (role !== 'other') return false;
  const [, digits = ''] =
    /^(?:nhưng )?tối đa (\d+) [\p{L}\p{M}\s/]{1,40}$/u.exec(clause.plain) ?? [];
  const most = valueIn(digits);
  return most !== undefined && compare(multiply(most, each), max) === 0;
}
