import {
  compare,
  compareToZero,
  divide,
  type Fraction,
  isZero,
  multiply,
  ONE,
  ZERO,
} from '../../../exact/fraction.ts';
import type { ThresholdStep } from '../../../rules/kinds/steps.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Band, BandWorth, Ladder, LadderSite } from './band.ts';
import { decimalText, shareText } from './fractions.ts';
import type { Measured } from './measured.ts';

/** What the bands are over, as far as it stands in the rule. */
export interface LadderMeasure {
  readonly scale: 'share' | 'amount';
  readonly growth: boolean;
  readonly named: Measured['named'];
}

/**
 * The rule that a ladder of bands is; undefined where there is none, where the points neither rise
 * nor fall all the way, or do not reach all of them.
 */
export function ruleOfLadder(
  ladder: Ladder,
  measure: LadderMeasure,
  site: LadderSite,
  full = ONE,
): Rule | undefined {
  const bands = merged(ladder);
  const [bottom, top] = [bands[0], bands.at(-1)];
  if (bottom === undefined || top === undefined) return undefined;
  // Whatever is measured earns the same: two of the clauses cannot both be meant.
  if (bottom === top && reachesUp(top, site) && reachesDown(bottom, site) && ladder.length > 1)
    return undefined;
  if (bands.some(({ worth }) => worth.kind === 'line')) return lineRule(bands, measure, site);
  const shares = bands.map(({ worth }) => (worth.kind === 'fixed' ? worth.share : ZERO));
  const rises = shares.every(
    (share, at) => at === 0 || compare(shares[at - 1] as Fraction, share) < 0,
  );
  const falls = shares.every(
    (share, at) => at === 0 || compare(shares[at - 1] as Fraction, share) > 0,
  );
  const best = rises ? shares.at(-1) : shares[0];
  if (best === undefined || compare(best, full) !== 0) return undefined;
  if (rises && reachesUp(top, site)) return risingRule(bands, measure, site);
  return falls && shares.length > 1 && reachesDown(bottom, site)
    ? fallingRule(bands, measure)
    : undefined;
}

/** Neighbours that earn the same are one band. */
function merged(ladder: Ladder): Band[] {
  const bands: Band[] = [];
  for (const band of ladder) {
    const last = bands.at(-1);
    if (last !== undefined && sameWorth(last.worth, band.worth)) {
      bands[bands.length - 1] = { ...last, high: band.high };
    } else bands.push(band);
  }
  return bands;
}

function sameWorth(a: BandWorth, b: BandWorth): boolean {
  if (a.kind === 'fixed') return b.kind === 'fixed' && compare(a.share, b.share) === 0;
  return b.kind === 'line' && compare(a.slope, b.slope) === 0;
}

function reachesUp({ high }: Band, { most }: LadderSite): boolean {
  return high === undefined || (most !== undefined && !high.open && compare(high.at, most) >= 0);
}

function reachesDown({ low }: Band, { least }: LadderSite): boolean {
  return low === undefined || (least !== undefined && !low.open && compare(low.at, least) <= 0);
}

function common({ growth, named }: LadderMeasure): object {
  return { ...(growth ? { as: 'growth' as const } : {}), ...named };
}

function risingRule(
  bands: readonly Band[],
  measure: LadderMeasure,
  site: LadderSite,
): Rule | undefined {
  const steps: ThresholdStep[] = [];
  for (const { low, worth } of [...bands].reverse()) {
    if (worth.kind !== 'fixed' || isZero(worth.share)) continue;
    const at = decimalText(low?.at ?? site.least ?? ZERO);
    const fraction = shareText(worth.share);
    // Where points begin at nothing, nothing but 0 itself could be under it.
    if (at === undefined || fraction === undefined) return undefined;
    steps.push(low?.open === true ? { above: at, fraction } : { atLeast: at, fraction });
  }
  const [only, ...more] = steps;
  if (only === undefined) return undefined;
  if (
    more.length === 0 &&
    only.atLeast !== undefined &&
    only.fraction === '1' &&
    only.atLeast !== '0'
  ) {
    const target = only.atLeast;
    if (measure.scale === 'share')
      return { kind: 'ratio', target, below: 'zero', ...common(measure) };
    if (!measure.growth) return { kind: 'count', target, below: 'zero', ...labelsOf(measure) };
  }
  return { kind: 'steps', steps, scale: measure.scale, ...common(measure) };
}

function labelsOf({ named: { labels } }: LadderMeasure): object {
  return labels === undefined ? {} : { labels };
}

function fallingRule(bands: readonly Band[], measure: LadderMeasure): Rule | undefined {
  const steps: ThresholdStep[] = [];
  for (const { high, worth } of bands) {
    if (worth.kind !== 'fixed' || isZero(worth.share)) continue;
    const at = high === undefined ? undefined : decimalText(high.at);
    const fraction = shareText(worth.share);
    if (high === undefined || at === undefined || fraction === undefined) return undefined;
    // Only a growth is ever under nothing.
    if (at.startsWith('-') && !measure.growth) return undefined;
    steps.push(high.open ? { below: at, fraction } : { atMost: at, fraction });
  }
  return { kind: 'steps', direction: 'lower', steps, scale: measure.scale, ...common(measure) };
}

/** All points from a target on, in proportion below it, nothing under a floor. */
function lineRule(
  bands: readonly Band[],
  measure: LadderMeasure,
  site: LadderSite,
): Rule | undefined {
  const rest = [...bands];
  const [lowest] = rest;
  const zero =
    lowest?.worth.kind === 'fixed' && isZero(lowest.worth.share) ? rest.shift() : undefined;
  const line = rest.shift();
  const top = rest.shift();
  if (line?.worth.kind !== 'line' || rest.length > 0) return undefined;
  const { slope } = line.worth;
  if (compareToZero(slope) <= 0) return undefined;
  const reach = divide(ONE, slope);
  if (top !== undefined) {
    if (top.worth.kind !== 'fixed' || compare(top.worth.share, ONE) !== 0 || !reachesUp(top, site))
      return undefined;
    if (top.low === undefined || compare(multiply(slope, top.low.at), ONE) > 0) return undefined;
    // Passed, not met: the line itself has to have come to all points there.
    if (top.low.open && compare(top.low.at, reach) !== 0) return undefined;
  } else if (!reachesUp(line, site) || (site.most !== undefined && compare(reach, site.most) > 0))
    return undefined;
  const goal = top?.low?.at ?? reach;
  const isFloor =
    zero !== undefined &&
    (measure.growth ? compareToZero(line.low?.at ?? ZERO) > 0 : !isAtNothing(line));
  if (zero === undefined && line.low !== undefined && compareToZero(line.low.at) > 0)
    return undefined;
  if (isFloor && line.low?.open !== false) return undefined;
  if (isFloor && line.low !== undefined && compare(line.low.at, goal) > 0) return undefined;
  const [target, divisor] = [decimalText(goal), decimalText(reach)];
  const floor = isFloor && line.low !== undefined ? decimalText(line.low.at) : undefined;
  if (target === undefined || divisor === undefined || (isFloor && floor === undefined))
    return undefined;
  if (measure.scale === 'amount' && !measure.growth && target === divisor && floor === undefined) {
    return { kind: 'count', target, ...labelsOf(measure) };
  }
  return {
    kind: 'ratio',
    target,
    ...(divisor === target ? {} : { divisor }),
    ...(floor === undefined ? {} : { floor }),
    ...(measure.scale === 'amount' && !measure.growth ? { scale: 'amount' as const } : {}),
    ...common(measure),
  };
}

function isAtNothing({ low }: Band): boolean {
  return low === undefined || compareToZero(low.at) <= 0;
}
