import { compare, type Fraction, ONE, reduce, subtract, ZERO } from '../exact/fraction.ts';
import { compareInts, negate, printInt, times } from '../exact/int.ts';
import { along, type Line, measureAt } from '../exact/line.ts';

/** A part of a curve: from a bound upwards, to the bound of the piece before it. */
export interface Piece {
  /** Undefined: from the least measure that there is. */
  readonly from: Fraction | undefined;
  /** The bound has to be passed: the measure at the bound is still under the piece. */
  readonly passed: boolean;
  readonly line: Line;
}

/**
 * What a measure is worth, as data: from the highest piece down the first whose bound the measure
 * meets decides, along its line, never under 0 and never over 1; under the lowest piece nothing is
 * earned. Whether more or less earns more is said, since a curve of one step shows neither.
 */
export interface Curve {
  readonly direction: 'higher' | 'lower';
  readonly pieces: readonly Piece[];
}

/** The share of the points, within 0 and 1, that a measure earns. */
export function worthAt({ pieces }: Curve, measure: Fraction): Fraction {
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    if (holds(piece, measure)) return along(piece.line, measure);
  }
  return ZERO;
}

function holds({ from, passed }: Piece, measure: Fraction): boolean {
  if (from === undefined) return true;
  const side = compare(measure, from);
  return passed ? side > 0 : side >= 0;
}

/** A measure that bounds others, with or without itself. */
export interface Goal {
  readonly measure: Fraction;
  /** The measure itself is not enough: it has to be passed. */
  readonly passed: boolean;
}

/**
 * The curve inverted: the least measure that earns at least a share above 0, or the greatest where
 * lower is better; undefined where none does. With `passed` the measure named is the edge itself,
 * and everything beyond it earns the share.
 */
export function reach(curve: Curve, share: Fraction): Goal | undefined {
  return curve.direction === 'higher'
    ? leastReaching(curve.pieces, share)
    : (fromBelow(curve.pieces, share) ?? greatestReaching(curve.pieces, share));
}

/** From the top down: from the goal on every measure reaches it, also where a lower step earns more. */
function leastReaching(pieces: readonly Piece[], share: Fraction): Goal | undefined {
  let found: Goal | undefined;
  for (let at = 0; at < pieces.length; at += 1) {
    const { from, passed, line } = pieces[at] as Piece;
    const goal = whereLineReaches(line, share);
    if (goal === undefined) break;
    if (goal !== 'everywhere' && (from === undefined || compare(goal, from) > 0)) {
      const above = pieces[at - 1];
      return above !== undefined && holds(above, goal) ? found : { measure: goal, passed: false };
    }
    if (from === undefined) return { measure: ZERO, passed: false };
    found = { measure: from, passed };
  }
  return found;
}

/** From the bottom up: down from the goal every measure reaches it, also where a higher step earns more. */
function fromBelow(pieces: readonly Piece[], share: Fraction): Goal | undefined {
  let found: Goal | undefined;
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at] as Piece;
    const goal = whereLineReaches(piece.line, share);
    const above = pieces[at - 1];
    if (goal === undefined) break;
    const whole = goal === 'everywhere' || (above?.from && compare(goal, above.from) >= 0);
    if (!whole) return holds(piece, goal) ? { measure: goal, passed: false } : found;
    if (above?.from === undefined) return undefined;
    found = { measure: above.from, passed: !above.passed };
  }
  return found;
}

function greatestReaching(pieces: readonly Piece[], share: Fraction): Goal | undefined {
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    const goal = whereLineReaches(piece.line, share);
    if (goal === undefined) continue;
    const above = pieces[at - 1];
    // Everything up to the edge of the piece above reaches it.
    if (above?.from !== undefined && (goal === 'everywhere' || compare(goal, above.from) >= 0)) {
      return { measure: above.from, passed: !above.passed };
    }
    if (goal === 'everywhere') return undefined;
    if (holds(piece, goal)) return { measure: goal, passed: false };
  }
  return undefined;
}

/** Where (rise × measure + start) / run is the share; a line that is level reaches it or does not. */
function whereLineReaches(line: Line, share: Fraction): Fraction | 'everywhere' | undefined {
  if (line.rise === 0) return compare(along(line, ZERO), share) >= 0 ? 'everywhere' : undefined;
  return compare(share, ONE) > 0 ? undefined : measureAt(line, share);
}

/** What a measure can be: no share passes 1, no count its whole. */
export interface MeasureRange {
  readonly least: Fraction | undefined;
  readonly most: Fraction | undefined;
}

/** The most that a measure within a range can earn. */
export function bestWithin({ pieces }: Curve, { least, most }: MeasureRange): Fraction {
  let best = ZERO;
  for (let at = 0; at < pieces.length; at += 1) {
    const { from, passed, line } = pieces[at] as Piece;
    const top = lesser(pieces[at - 1]?.from, most);
    const bottom = greater(from, least);
    if (bottom !== undefined && top !== undefined) {
      const side = compare(bottom, top);
      if (side > 0 || (side === 0 && passed && from === bottom)) continue;
    }
    for (const worth of [endOf(line, bottom, -1), endOf(line, top, 1)]) {
      if (compare(worth, best) > 0) best = worth;
    }
  }
  return best;
}

/** What a line comes to at an end, or goes to where nothing ends it on that side. */
function endOf(line: Line, end: Fraction | undefined, side: 1 | -1): Fraction {
  if (end !== undefined || line.rise === 0) return along(line, end ?? ZERO);
  return side * compareInts(line.rise, 0) > 0 ? ONE : ZERO;
}

function lesser(a: Fraction | undefined, b: Fraction | undefined): Fraction | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compare(a, b) <= 0 ? a : b;
}

function greater(a: Fraction | undefined, b: Fraction | undefined): Fraction | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compare(a, b) >= 0 ? a : b;
}

/** The same text for two curves exactly where every measure earns the same on both, piece by piece. */
export function curveText({ direction, pieces }: Curve): string {
  const text = (value: Fraction): string => {
    const { n, d } = reduce(value);
    return `${printInt(n)}/${printInt(d)}`;
  };
  const lines = pieces.map(({ from, passed, line }) => {
    const slope = text({ n: line.rise, d: line.run });
    const start = text({ n: line.start, d: line.run });
    const bound = from === undefined ? '' : `${passed ? '>' : '>='}${text(from)}`;
    return `${bound}:${slope}x+${start}`;
  });
  return `${direction} ${lines.join(' ')}`;
}

// The curves of which the kinds' are made.

function level(fraction: Fraction): Line {
  return { rise: 0, start: fraction.n, run: fraction.d };
}

/** A piece that earns the same everywhere. */
export function step(from: Fraction | undefined, fraction: Fraction, passed = false): Piece {
  return { from, passed, line: level(fraction) };
}

/** One straight line over all measures. */
export function straight(line: Line, direction: Curve['direction'] = 'higher'): Curve {
  return { direction, pieces: [{ from: undefined, passed: false, line }] };
}

/** In proportion up to a goal above 0: measure / goal. */
export function towards(goal: Fraction): Curve {
  return straight({ rise: goal.d, start: 0, run: goal.n });
}

/** All or nothing: a goal that has to be met, or passed. */
export function allFrom(goal: Fraction, passed = false): Curve {
  return { direction: 'higher', pieces: [step(goal, ONE, passed)] };
}

/** All or nothing where less is better: everything up to a limit, and the limit itself. */
export function allUpTo(limit: Fraction): Curve {
  return { direction: 'lower', pieces: [step(limit, ZERO, true), step(undefined, ONE)] };
}

/** Nothing is earned, whatever the measure. */
export const NOTHING: Curve = { direction: 'higher', pieces: [] };

/** A measure that is the share itself. */
export const ITSELF: Curve = /* @__PURE__ */ straight({ rise: 1, start: 0, run: 1 });

/** The straight line from nothing at one measure to everything at another, which is not the same. */
export function between(nothing: Fraction, everything: Fraction): Curve {
  const rising = compare(everything, nothing) > 0;
  const width = rising ? subtract(everything, nothing) : subtract(nothing, everything);
  // (measure - nothing) / width, or (nothing - measure) / width, over one divisor above 0.
  const [rise, start] = [times(width.d, nothing.d), times(width.d, nothing.n)];
  const run = times(width.n, nothing.d);
  return rising
    ? straight({ rise, start: negate(start), run })
    : straight({ rise: negate(rise), start, run }, 'lower');
}
