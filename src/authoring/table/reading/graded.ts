import { compare, isZero, ONE, ZERO } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { type LadderSite, ladderOf, samplesOf } from './band.ts';
import { isBadEvent, isRateOfBad } from './bare.ts';
import { type Bound, boundOf } from './bound.ts';
import type { Earns, Graded } from './earns.ts';
import type { Glossary } from './glossary.ts';
import { notArisen, withOthers } from './graded-others.ts';
import { namedBy, proportional, worthFor } from './graded-worth.ts';
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

function disagreeing(graded: readonly Graded[]): string {
  return graded.map(({ earns }) => earns.clause.text).join('; ');
}
