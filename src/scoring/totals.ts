import { printScaled, toScaled } from '../exact/decimal-text.ts';
import { times } from '../exact/int.ts';
import { printShare, SHARE_PLACES } from '../exact/print.ts';
import { halfUp } from '../exact/rounding.ts';
import { type Mutable, plainObject } from '../intake/mutable.ts';
import { UsageError } from '../rubric/usage-error.ts';
import type { Totals } from './score.ts';

const SHARE_SCALE = 10 ** SHARE_PLACES;
/** Beyond this many printed forms nothing is kept. */
const KEPT = 65_536;

/** Prints whole numbers of 10^-places; forms that recur are printed once. */
export type Printer = (scaled: number) => string;

export function printer(places: number, max: number): Printer {
  // The length is given at once: a list that is filled in leaps becomes a slow table.
  const printed = new Array<string | undefined>(Math.min(max + 1, KEPT));
  return (scaled) => {
    if (scaled >= printed.length) return printScaled(scaled, places);
    printed[scaled] ??= printScaled(scaled, places);
    return printed[scaled] as string;
  };
}

/** Printed points as whole numbers of 10^-places: differences of them are exact. */
export function scaledPoints(points: string, places: number): number {
  const scaled = toScaled(points.replace('-', ''), places);
  if (scaled === undefined) throw new UsageError(`"${points}" are no points of this score`);
  return points.startsWith('-') ? -scaled : scaled;
}

/** Points of one level as whole numbers of 10^-places: sums of them are exact. */
export interface Tally {
  points: number;
  excluded: number;
  /** Bonus less penalty points that no level has held within its bounds yet. */
  pending: number;
  /** What was applied of such points; the points have it in them. */
  applied: number;
}

export function emptyTally(): Tally {
  return { points: 0, excluded: 0, pending: 0, applied: 0 };
}

/** Adds a component: to the points, or, for a bonus (1) or penalty (-1), to what is still to be held. */
export function addComponent(tally: Tally, sign: Sign, points: number, excluded: number): void {
  if (sign === 0) {
    tally.points += points;
    tally.excluded += excluded;
  } else tally.pending += sign * points;
}

/** 0: within the maximum. Outside it, 1 is added and -1 taken away. */
export type Sign = -1 | 0 | 1;

export function addLevel(above: Tally, below: Tally): void {
  above.points += below.points;
  above.excluded += below.excluded;
  above.pending += below.pending;
  above.applied += below.applied;
}

/** Bonus and penalty points become points: never under 0 and, unless free, never beyond `max`. */
export function settle(tally: Tally, max: number, free: boolean): void {
  const wanted = Math.max(tally.points + tally.pending, 0);
  const held = free ? wanted : Math.min(wanted, max - tally.excluded);
  tally.applied += held - tally.points;
  tally.points = held;
  tally.pending = 0;
}

/** A rubric's share of points over what could be reached, in whole 1/10000. */
export function indexOf(points: number, assessable: number): string {
  return printShare(Number(halfUp(times(points, SHARE_SCALE), assessable)));
}

/** points / assessable × max, half up, for max and points of one level. */
export function rescale(points: number, assessable: number, max: number): number {
  return assessable === max ? points : Number(halfUp(times(points, max), assessable));
}

/** A level with its figures; what stands in it is added by who knows it. */
export type Level = { readonly id: string; readonly name: string } & Totals;

/** One constructor for all levels: their figures are written in one way, however many levels there are. */
export const LevelOf = /* @__PURE__ */ plainObject<
  Level,
  [{ readonly id: string; readonly name: string; readonly max: number }, Tally, Printer]
>(function ({ id, name, max }, tally, print) {
  this.id = id;
  this.name = name;
  fillTotals(this, max, tally, print);
});

/** Fills the six figures of a level in; every level is made by this. */
export function fillTotals(
  level: Mutable<Totals>,
  max: number,
  { points, excluded }: Tally,
  print: Printer,
): void {
  const assessable = max - excluded;
  const some = assessable > 0;
  const text = print(points);
  level.points = text;
  level.maxPoints = print(max);
  level.excludedPoints = print(excluded);
  level.assessablePoints = print(assessable);
  level.rescaledPoints = some
    ? excluded === 0
      ? text
      : print(rescale(points, assessable, max))
    : null;
  level.index = some ? indexOf(points, assessable) : null;
}
