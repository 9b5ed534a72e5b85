import { printScaled } from '../exact/decimal-text.ts';
import type { CompiledPillar, CompiledRubric } from '../scoring/compiled-rubric.ts';
import type { ComponentScore, PillarScore, UnitScore } from '../scoring/score.ts';
import {
  addLevel,
  emptyTally,
  type Sign,
  scaledPoints,
  settle,
  type Tally,
} from '../scoring/totals.ts';

/** What a unit's points would rise by, held within the rubric's bounds of bonus and penalty points. */
export interface Room {
  /** By a component of the pillar at this position whose own points change by so much. */
  gain(at: number, sign: Sign, change: number): number;
  /** The points with everything reached that applies. */
  readonly reachable: number;
}

/** What of the components can still be had where it is not all of their points, by their ids. */
export type Limits = ReadonlyMap<string, number>;

export function roomOf(score: UnitScore, rubric: CompiledRubric, limits: Limits): Room {
  const { places } = rubric.checked;
  const below = sumsBelow(score, places);
  const before = wholeOf(rubric, below);
  const all = score.pillars.map((pillar) => tallyOf(pillar, places, mostOf(places, limits)));
  return {
    reachable: wholeOf(rubric, all),
    gain(at, sign, change) {
      if (!rubric.adjusts) return change;
      const changed = below.map((tally, place): Tally => {
        if (place !== at) return tally;
        return sign === 0
          ? { ...tally, points: tally.points + change }
          : { ...tally, pending: tally.pending + sign * change };
      });
      return wholeOf(rubric, changed) - before;
    },
  };
}

/** The pillars' sums before any bonus or penalty is applied. */
export function sumsBelow(score: UnitScore, places: number): readonly Tally[] {
  return score.pillars.map((pillar) => tallyOf(pillar, places, ({ points }) => points));
}

/** A pillar's sums before any bonus or penalty is applied, with these points of its components. */
function tallyOf(
  { criteria, excludedPoints }: PillarScore,
  places: number,
  pointsOf: (component: ComponentScore) => string,
): Tally {
  const tally = { ...emptyTally(), excluded: scaledPoints(excludedPoints, places) };
  for (const component of criteria.flatMap(({ components }) => components)) {
    const points = scaledPoints(pointsOf(component), places);
    if (component.adjustment === undefined) tally.points += points;
    else tally.pending += component.adjustment === 'bonus' ? points : -points;
  }
  return tally;
}

/** All that applies of a component; none of a penalty. */
function mostOf(places: number, limits: Limits): (component: ComponentScore) => string {
  return ({ id, adjustment, maxPoints, excludedPoints }) => {
    const limit = limits.get(id);
    if (limit !== undefined) return printScaled(limit, places);
    if (adjustment === 'penalty') return '0';
    const most = scaledPoints(maxPoints, places) - scaledPoints(excludedPoints, places);
    return printScaled(most, places);
  };
}

/** The points of the whole. */
function wholeOf(rubric: CompiledRubric, below: readonly Tally[]): number {
  const whole = emptyTally();
  for (const [at, tally] of below.entries()) {
    const { adjusts, max } = rubric.pillars[at] as CompiledPillar;
    const pillar = { ...tally };
    if (adjusts) settle(pillar, max, rubric.free);
    addLevel(whole, pillar);
  }
  if (rubric.adjustsTotal) settle(whole, rubric.max, false);
  return whole.points;
}
