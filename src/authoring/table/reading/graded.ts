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
import { type Band, type BandWorth, type LadderSite, ladderOf, samplesOf } from './band.ts';
import { type Bound, boundOf } from './bound.ts';
import { earningOf, type Glossary } from './formula.ts';
import { growthBoundOf } from './growth.ts';
import { ruleOfLadder } from './ladder-rule.ts';
import type { Measured } from './measured.ts';
import { type ConditionSite, type Outcome, read, unread } from './outcome.ts';
import type { Statement } from './statement.ts';
import { givesBack } from './verify.ts';

export type Earns = Extract<Statement, { role: 'earns' }>;

/** "Không tổ chức", "Chưa có": the measure is nothing. */
const NONE =
  /^(?:không|chưa)(?: được)? (?!đúng|đầy đủ|đủ|kịp|thường xuyên|hiệu quả|bảo đảm|đảm bảo|hợp lệ|quá|vượt|dưới|trên|phải|đạt|tăng|thấp|ít|nhỏ|hoàn thành (?:đúng|đủ|đầy đủ))[\p{L}\p{M}]/u;
const NONE_AT_ALL = /^(?:không|chưa|không có gì)$/u;
const REST =
  /^(?:(?:các )?(?:trường hợp|mức|đơn vị|địa phương)? ?(?:còn lại|khác)|(?:ít|thấp|nhỏ) hơn|dưới (?:mức|các mức) (?:này|trên)|ngoài các trường hợp trên|(?:không|chưa) đạt(?: yêu cầu| mức nào| các mức trên)?)$/u;
/** Words that change what a bound means. */
const TURNS =
  /(?<![\p{L}\p{M}])(?:không(?! gian| dây)|chưa|trừ|giảm(?! nghèo)|tăng(?! cường)|thiếu(?! nhi| niên)|nhưng|riêng|ngoài ra|so với|mỗi|cứ|cao nhất|thấp nhất|cộng(?! đồng| tác)|nếu|tuy nhiên)(?![\p{L}\p{M}])/u;

export function isNone(head: string): boolean {
  return !/\d/.test(head) && (NONE.test(head) || NONE_AT_ALL.test(head));
}

export function isRest(head: string): boolean {
  return REST.test(head);
}

interface Graded {
  readonly earns: Earns;
  readonly bound: Bound;
  readonly worth: BandWorth;
}

/**
 * A ladder of bands ("từ 80% trở lên: 10 điểm; từ 50% đến dưới 80%: 5 điểm"). Undefined where the
 * statements bound no one measure: then their words may tell them apart.
 */
export function readGraded(
  list: readonly Earns[],
  glossary: Glossary,
  site: ConditionSite,
): Outcome | undefined {
  const growing = list.some(({ head }) => growthBoundOf(head, site.name) !== undefined);
  const boundFor = (said: string): Bound | undefined => {
    // What is measured may stand before the first band, with a colon.
    const head = said
      .replace(/^(?:nếu|khi|trường hợp) /u, '')
      .replace(/^(?!đối với|nhóm|giai đoạn|với )[^:\d]{1,200}:\s*(?=[^:]*\d)/u, '');
    return growing ? growthBoundOf(head, site.name, true) : boundOf(head);
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
  if (graded.length === 0 || !others.every(({ head }) => isNone(head) || isRest(head)))
    return undefined;
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
  // "Trên 100%": the rate may pass the whole.
  const passes = scale === 'share' && !growing && graded.some(({ bound }) => isBeyond(bound));
  const whole = scale === 'amount' && !growing && graded.every(({ bound }) => isWhole(bound));
  const ladderSite: LadderSite = {
    whole,
    least: growing ? undefined : ZERO,
    most: scale === 'share' && !growing && !passes ? ONE : undefined,
  };
  const bands = withOthers(graded, others, site, ladderSite);
  if (bands === undefined)
    return unread('contradiction', others[0]?.clause.text ?? first.earns.clause.text);
  const ladder = ladderOf(bands, ladderSite);
  if (ladder === undefined) return unread('contradiction', disagreeing(graded));
  const named = measured?.named ?? namedBy(glossary, graded, scale);
  const best = ladder.reduce(
    (most, { worth }) =>
      worth.kind === 'fixed' && compare(worth.share, most) > 0 ? worth.share : most,
    ZERO,
  );
  const full = site.inCase && ladder.every(({ worth }) => worth.kind === 'fixed') ? best : ONE;
  const rule = ruleOfLadder(ladder, { scale, growth: growing, named }, ladderSite, full);
  if (rule === undefined) return unread('unreachable', disagreeing(graded));
  const scaled = passes && (rule.kind === 'ratio' || rule.kind === 'steps');
  const samples = ladder.flatMap((band) => samplesOf(band, ladderSite));
  if (!givesBack(rule, samples, site)) return unread('contradiction', disagreeing(graded));
  if (scaled) return read({ ...rule, scale: 'rate' });
  return read(proportional(rule, graded) ?? rule);
}

function worthFor(
  { worth }: Earns,
  glossary: Glossary,
  { maxPoints }: ConditionSite,
): { readonly worth: BandWorth; readonly of?: Measured } | undefined {
  if (worth.kind === 'points') {
    return { worth: { kind: 'fixed', share: divide(worth.points, readPlain(maxPoints)) } };
  }
  const earning = earningOf(worth.formula, glossary, maxPoints);
  if (earning?.kind === 'line')
    return { worth: { kind: 'line', slope: earning.slope }, of: earning.of };
  // "số cuộc/5 × điểm tối đa": a count against a number.
  if (earning?.kind !== 'rule' || earning.rule.kind !== 'count') return undefined;
  const each = earning.rule.pointsEach;
  if (each === undefined) return undefined;
  const slope = divide(readPlain(each), readPlain(maxPoints));
  return { worth: { kind: 'line', slope } };
}

/** All bounds are of one thing: no word turns one of them round, and their nouns agree. */
function sameMeasure(graded: readonly Graded[], { name }: ConditionSite): boolean {
  const words = graded.map(({ bound }) => [bound.before, bound.after]);
  for (const [before = '', after = ''] of words) {
    for (const said of [before, after]) {
      const turn = TURNS.exec(said);
      if (turn === null) continue;
      const phrase = said.slice(turn.index, turn.index + 24);
      const shared = words.every((pair) => pair.some((one) => one.includes(phrase)));
      const zero =
        /^hoặc (?:không|chưa) /u.test(after) || /^[^\d]{0,60}, (?:không|chưa) /u.test(after);
      const atNothing =
        zero &&
        graded.some(
          (one) =>
            one.bound.after === after && one.worth.kind === 'fixed' && isZero(one.worth.share),
        );
      if (!shared && !name.includes(phrase) && !atNothing) return false;
    }
    // "Có chuyên mục và đăng từ 50 tin": two things are asked, of which the number is one.
    if (/^(?:có|đã) .* và /u.test(before)) return false;
    if (/^(?:và|nhưng|đồng thời|song)(?![\p{L}\p{M}])/u.test(after)) return false;
  }
  const nouns = graded.map(
    ({ bound }) =>
      /^[\p{L}\p{M}]+/u.exec(bound.after.replace(/^(?:trở lên|trở xuống|trở đi)\s*/u, ''))?.[0] ??
      '',
  );
  const [noun, ...more] = new Set(nouns.filter((one) => one !== ''));
  if (graded[0]?.bound.scale === 'share' || noun === undefined || more.length === 0) return true;
  return false;
}

/** One and the same bound in all of them: other words tell them apart. */
function saysTheSame(graded: readonly Graded[]): boolean {
  const bounds = new Set(graded.map(({ bound: { low, high } }) => JSON.stringify([low, high])));
  const words = new Set(graded.map(({ bound }) => `${bound.before} ${bound.after}`));
  return graded.length > 1 && bounds.size === 1 && words.size > 1;
}

function isWhole({ low, high }: Bound): boolean {
  return [low, high].every(
    (end) =>
      end === undefined || end.at.d === 1 || Number.isInteger(Number(end.at.n) / Number(end.at.d)),
  );
}

/** The bands with what is said of nothing, and of the rest. */
function withOthers(
  graded: readonly Graded[],
  others: readonly Earns[],
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
    if (isRest(head)) {
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

function isBeyond({ low, high }: Bound): boolean {
  const over = low === undefined ? -1 : compare(low.at, ONE);
  return (
    over > 0 ||
    (over === 0 && low?.open === true) ||
    (high !== undefined && compare(high.at, ONE) > 0)
  );
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
