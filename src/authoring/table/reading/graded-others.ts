import { readPlain } from '../../../exact/decimal-text.ts';
import { compare, compareToZero, divide, isZero, ONE, ZERO } from '../../../exact/fraction.ts';
import { isNotArisen } from './aside.ts';
import type { Band, LadderSite } from './band.ts';
import type { Earns, Graded } from './earns.ts';
import type { ConditionSite } from './outcome.ts';

/**
 * "Không phát sinh đơn thư: 5 điểm" beside a rate that rises to all points: nothing arose that could
 * have been done. Beside a rate that should be low it is the rate 0 itself.
 */
export function notArisen(
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

/** The bands with what is said of nothing, and of the rest. */
export function withOthers(
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
