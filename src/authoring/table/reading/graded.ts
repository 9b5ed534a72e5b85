import { readPlain } from '../../../exact/decimal-text.ts';
import {
  compare,
  compareToZero,
  divide,
  type Fraction,
  isZero,
  ONE,
  ZERO,
} from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { isNotArisen } from './aside.ts';
import { type Band, type BandWorth, type LadderSite, ladderOf, samplesOf } from './band.ts';
import { isBadEvent, isRateOfBad } from './bare.ts';
import { type Bound, boundOf } from './bound.ts';
import type { Earns, Graded } from './earns.ts';
import { countSlope, earningOf } from './formula.ts';
import type { Glossary } from './glossary.ts';
import { growthBoundOf, isFalling } from './growth.ts';
import { isNone, isNoneOfWhole, isRest } from './heads.ts';
import { ruleOfLadder } from './ladder-rule.ts';
import { isInTime, lateBy } from './late.ts';
import { isGrowthSaid } from './measure-of.ts';
import type { Measured } from './measured.ts';
import { type ConditionSite, type Outcome, read, unread, withNothing } from './outcome.ts';
import { isBeyond, isWhole, sameMeasure, saysTheSame } from './same-measure.ts';
import { givesBack } from './verify.ts';

/** "Toàn bộ": beside percentages it is all of them. */
const WHOLE = /* @__PURE__ */ lazily(
  () => /^(?:toàn bộ|tất cả)(?: các)? (?!(?:không|chưa)(?![\p{L}\p{M}]))[^\d%]{1,80}$/u,
);
const SCOPE = /* @__PURE__ */ lazily(
  () =>
    /^(?:trừ|ngoại trừ|không áp dụng|chỉ áp dụng|áp dụng|trường hợp|riêng|đối với|với|nếu|khi|các xã|xã|phường)(?![\p{L}\p{M}])[^:\d]{0,200}:\s*(?=[^:]*\d)/u,
);
const ALL = { at: ONE, open: false };
const EVERY: Bound = { low: ALL, high: ALL, exact: true, scale: 'share', before: '', after: '' };

/**
 * A ladder of bands ("từ 80% trở lên: 10 điểm; từ 50% đến dưới 80%: 5 điểm"). Undefined where the
 * statements bound no one measure: then their words may tell them apart.
 */
export function readGraded(
  list: readonly Earns[],
  glossary: Glossary,
  site: ConditionSite,
): Outcome | undefined {
  const falling = isFalling(list.map(({ head }) => head));
  const growing =
    list.some(({ head }) => growthBoundOf(head, site, false, falling) !== undefined) ||
    isGrowthSaid(glossary);
  const ofShares = list.some(({ head }) => /\d\s*%/.test(head));
  const boundFor = (said: string): Bound | undefined => {
    // For whom it holds, or for whom not, is nothing that is measured.
    if (SCOPE().test(said)) return undefined;
    // What is measured may stand before the first band, with a colon.
    const head = said
      .replace(/^(?:nếu|khi|trường hợp) /u, '')
      .replace(/^(?!đối với|nhóm|giai đoạn|với )[^:\d]{1,200}:\s*(?=[^:]*\d)/u, '');
    if (growing) return growthBoundOf(head, site, true, falling);
    return boundOf(head) ?? (ofShares && WHOLE().test(head) ? EVERY : undefined);
  };
  const graded: Graded[] = [];
  const others: Earns[] = [];
  let measured: Measured | undefined;
  for (const earns of list) {
    const bound = isNone(earns.head) && !growing ? undefined : boundFor(earns.head);
    if (bound === undefined) {
      others.push(earns);
      continue;
    }
    const worth = worthFor(earns, glossary, site);
    if (worth === undefined) return unread('unused', earns.clause.text);
    if (worth.of !== undefined) {
      if (measured !== undefined && measured.key !== worth.of.key)
        return unread('contradiction', earns.clause.text);
      measured = worth.of;
    }
    graded.push({ earns, bound, worth: worth.worth });
  }
  const arose = notArisen(graded, others, site);
  if (arose !== undefined) others.splice(others.indexOf(arose), 1);
  const late = lateBy(graded);
  const isNothing = (head: string): boolean => (late === undefined ? isNone(head) : isInTime(head));
  const isLeft = ({ head, worth }: Earns): boolean =>
    isRest(head) ||
    (late !== undefined && isNone(head) && worth.kind === 'points' && isZero(worth.points));
  if (graded.length === 0 || !others.every((one) => isNothing(one.head) || isLeft(one)))
    return undefined;
  // Days late without what holds in time: bands of something else.
  if (late !== undefined && !others.some(({ head }) => isInTime(head))) return undefined;
  if (!sameMeasure(graded, site)) return undefined;
  const vague = graded.find(
    ({ earns }) => earns.worth.kind === 'formula' && earns.worth.ofWhole === true,
  );
  const toWhole = graded.some(
    ({ bound: { low }, worth }) =>
      worth.kind === 'fixed' && low !== undefined && compare(low.at, ONE) === 0,
  );
  if (vague !== undefined && !toWhole) return unread('unused', vague.earns.clause.text);
  const scales = new Set(graded.map(({ bound }) => bound.scale));
  const [scale, ...more] = scales;
  if (saysTheSame(graded)) return undefined;
  const [first] = graded;
  if (scale === undefined || first === undefined || more.length > 0) return undefined;
  if (measured?.complement === true) return unread('unused', first.earns.clause.text);
  const unsaid = others.find(({ head }) => scale === 'share' && isNoneOfWhole(head));
  if (unsaid !== undefined) return unread('unused', unsaid.clause.text);
  // "Trên 100%": the rate may pass the whole.
  const passes = scale === 'share' && !growing && graded.some(({ bound }) => isBeyond(bound));
  const whole = scale === 'amount' && !growing && graded.every(({ bound }) => isWhole(bound));
  const ladderSite: LadderSite = {
    whole,
    least: growing ? undefined : ZERO,
    most: scale === 'share' && !growing && !passes ? ONE : undefined,
  };
  const bands = withOthers(graded, others, isNothing, site, ladderSite);
  if (bands === undefined)
    return unread('contradiction', others[0]?.clause.text ?? first.earns.clause.text);
  const ladder = ladderOf(bands, ladderSite);
  if (ladder === undefined) return unread('contradiction', disagreeing(graded));
  const named =
    late === undefined
      ? (measured?.named ?? namedBy(glossary, graded, scale))
      : { labels: { unit: late.working ? 'ngày làm việc chậm' : 'ngày chậm' } };
  const best = ladder.reduce(
    (most, { worth }) =>
      worth.kind === 'fixed' && compare(worth.share, most) > 0 ? worth.share : most,
    ZERO,
  );
  const full = site.inCase && ladder.every(({ worth }) => worth.kind === 'fixed') ? best : ONE;
  const rule = ruleOfLadder(ladder, { scale, growth: growing, named }, ladderSite, full);
  if (rule === undefined) return unread('unreachable', disagreeing(graded));
  const scaled = passes && (rule.kind === 'ratio' || rule.kind === 'steps');
  // What is bad is never worth more the more of it there is.
  const rises = rule.kind !== 'steps' || rule.direction !== 'lower';
  const isBad = isRateOfBad(site.name) || (scale === 'amount' && isBadEvent(site.name));
  if (rises && !growing && isBad) return unread('contradiction', disagreeing(graded));
  const samples = ladder.flatMap((band) => samplesOf(band, ladderSite));
  if (!givesBack(rule, samples, site)) return unread('contradiction', disagreeing(graded));
  const scoring = scaled
    ? { ...rule, scale: 'rate' as const }
    : (proportional(rule, graded) ?? rule);
  if (late !== undefined && !late.working && site.due && rule.kind === 'steps') {
    const { labels: _unit, scale: _scale, ...days } = rule;
    return read({ ...days, as: 'days-late' });
  }
  const told = withNothing(scoring, arose === undefined ? undefined : 'full');
  return told === undefined ? unread('unused', arose?.clause.text ?? '') : read(told);
}

/**
 * "Không phát sinh đơn thư: 5 điểm" beside a rate that rises to all points: nothing arose that could
 * have been done. Beside a rate that should be low it is the rate 0 itself.
 */
function notArisen(
  graded: readonly Graded[],
  others: readonly Earns[],
  { maxPoints }: ConditionSite,
): Earns | undefined {
  const max = readPlain(maxPoints);
  const [one, ...more] = others.filter(
    ({ head, worth }) =>
      isNotArisen(head) && worth.kind === 'points' && compare(worth.points, max) === 0,
  );
  const rises = graded.every(
    ({ bound: { low, scale }, worth }) =>
      scale === 'share' &&
      (worth.kind === 'line' ||
        compare(worth.share, ONE) !== 0 ||
        (low !== undefined && compareToZero(low.at) > 0)),
  );
  return rises && graded.length > 0 && more.length === 0 ? one : undefined;
}

function worthFor(
  { worth }: Earns,
  glossary: Glossary,
  { maxPoints }: ConditionSite,
): { readonly worth: BandWorth; readonly of?: Measured } | undefined {
  if (worth.kind === 'points') {
    if (worth.form === 'added') return undefined;
    return { worth: { kind: 'fixed', share: divide(worth.points, readPlain(maxPoints)) } };
  }
  const earning = earningOf(worth.formula, glossary, maxPoints);
  if (earning?.kind === 'line')
    return { worth: { kind: 'line', slope: earning.slope }, of: earning.of };
  // "số cuộc/5 × điểm tối đa": a count against a number.
  const slope = countSlope(worth.formula, glossary, maxPoints);
  return slope && { worth: { kind: 'line', slope } };
}

/** The bands with what is said of nothing, and of the rest. */
function withOthers(
  graded: readonly Graded[],
  others: readonly Earns[],
  isNothing: (head: string) => boolean,
  { maxPoints }: ConditionSite,
  { least }: LadderSite,
): Band[] | undefined {
  let bands = graded.map(({ bound, worth }): Band => ({ ...bound, worth }));
  const nothing = { at: ZERO, open: false };
  for (const { head, worth } of others) {
    if (worth.kind !== 'points') return undefined;
    const share = divide(worth.points, readPlain(maxPoints));
    const band: Band = {
      low: nothing,
      high: nothing,
      exact: true,
      worth: { kind: 'fixed', share },
    };
    if (!isNothing(head)) {
      // What no statement names earns nothing anyway.
      if (!isZero(share)) return undefined;
      continue;
    }
    if (least === undefined) return undefined;
    const open = bands.some(({ low }) => low === undefined);
    if (bands.some(({ low, high }) => low?.at === ZERO && high?.at === ZERO)) return undefined;
    if (!open && isZero(share) && !startsAtNothing(bands)) continue;
    bands = bands.map((one) =>
      one.low === undefined
        ? { ...one, low: { at: ZERO, open: true } }
        : one.low.at.n === 0 &&
            !one.low.open &&
            one.high !== undefined &&
            compareToZero(one.high.at) > 0
          ? { ...one, low: { at: ZERO, open: true } }
          : one,
    );
    bands.push(band);
  }
  return bands;
}

function startsAtNothing(bands: readonly Band[]): boolean {
  return bands.some(({ low }) => low !== undefined && compareToZero(low.at) === 0);
}

function disagreeing(graded: readonly Graded[]): string {
  return graded.map(({ earns }) => earns.clause.text).join('; ');
}

/** What the measure is called: by its formula, or, of a count, by the noun after the numbers. */
function namedBy(
  { measures }: Glossary,
  graded: readonly Graded[],
  scale: 'share' | 'amount',
): Measured['named'] {
  if (scale === 'share' || measures.size > 0) return {};
  const nouns = graded.map(({ bound }) =>
    bound.after.replace(/\s*(?:trở lên|trở xuống|trở đi).*$/u, '').trim(),
  );
  const unit = nouns.find(
    (noun) => noun !== '' && noun.length <= 40 && /^[\p{L}\p{M}\s/]+$/u.test(noun),
  );
  return unit === undefined ? {} : { labels: { unit } };
}

/** Points printed in percent that follow the count ("02 bài: 100% điểm; 01 bài: 50% điểm") are in proportion. */
function proportional(rule: { readonly kind: string }, graded: readonly Graded[]) {
  if (rule.kind !== 'steps' || graded.length < 2) return undefined;
  const counted = graded.filter(({ worth }) => worth.kind === 'fixed' && !isZero(worth.share));
  const inPercent = counted.every(
    ({ earns }) => earns.worth.kind === 'points' && earns.worth.form === 'percent',
  );
  const target = counted.find(
    ({ worth }) => worth.kind === 'fixed' && compare(worth.share, ONE) === 0,
  )?.bound.low?.at;
  if (!inPercent || target === undefined || compareToZero(target) <= 0) return undefined;
  const even = counted.every(({ bound, worth }) => {
    const at: Fraction | undefined = bound.low?.at;
    return (
      bound.scale === 'amount' &&
      at !== undefined &&
      worth.kind === 'fixed' &&
      compare(divide(at, target), worth.share) === 0
    );
  });
  const whole = Number(target.n) / Number(target.d);
  return even && Number.isInteger(whole)
    ? ({ kind: 'count', target: String(whole) } as const)
    : undefined;
}
