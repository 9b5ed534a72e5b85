import { compareInts, type Int, minus, times } from '../../exact/int.ts';

/**
 * What can be taken of a group, at most one of it: so much is gained for so much. Gains are above
 * 0, costs are not under it.
 */
export interface Way {
  readonly gain: Int;
  readonly cost: Int;
}

/** Ways of which each gains more than the one before, for more. */
export type Ladder = readonly Rung[];

export interface Rung extends Way {
  /** Its position among the ways of the group; -1: none is taken. */
  readonly way: number;
}

export const NONE: Rung = { gain: 0, cost: 0, way: -1 };

/**
 * The ways that can stand in a best choice: no other gains as much for less. What gains more than
 * `cap` gains no more than that. Of equals the first stays.
 */
export function ladderOf(ways: readonly Way[], cap?: Int): Rung[] {
  const rungs = ways.map(({ gain, cost }, way): Rung => {
    const isOver = cap !== undefined && compareInts(gain, cap) > 0;
    return { gain: isOver ? cap : gain, cost, way };
  });
  rungs.sort((a, b) => compareInts(a.cost, b.cost) || compareInts(b.gain, a.gain) || a.way - b.way);
  const ladder: Rung[] = [NONE];
  for (const rung of rungs) {
    const last = ladder.at(-1) ?? NONE;
    if (compareInts(rung.gain, last.gain) <= 0) continue;
    // What gains more for the same takes its place: also that of taking nothing.
    if (compareInts(rung.cost, last.cost) === 0) ladder.pop();
    ladder.push(rung);
  }
  return ladder;
}

/** The corners of a ladder's lower hull, by position: what more costs there rises from one to the next. */
export function cornersOf(ladder: Ladder): number[] {
  const corners: number[] = [];
  for (let at = 0; at < ladder.length; at += 1) {
    while (corners.length > 1) {
      const [a, b] = corners.slice(-2) as [number, number];
      if (isUnder(ladder, a, b, at)) break;
      corners.pop();
    }
    corners.push(at);
  }
  return corners;
}

/** Whether the middle one lies under the line between the others. */
function isUnder(ladder: Ladder, a: number, b: number, c: number): boolean {
  const [first, middle, last] = [ladder[a], ladder[b], ladder[c]] as [Rung, Rung, Rung];
  return isLess(riseOf(first, middle), riseOf(middle, last));
}

/** What more costs between two ways: a quotient, for a gain that rises. */
export interface Rise {
  readonly cost: Int;
  readonly gain: Int;
}

export function riseOf(from: Way, to: Way): Rise {
  return { cost: minus(to.cost, from.cost), gain: minus(to.gain, from.gain) };
}

export function isLess(a: Rise, b: Rise): boolean {
  return compareInts(times(a.cost, b.gain), times(b.cost, a.gain)) < 0;
}
