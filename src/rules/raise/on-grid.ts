import { compare, type Fraction, ONE, ZERO } from '../../exact/fraction.ts';
import { ceilDivide, compareInts, floorDivide, type Int, minus, plus } from '../../exact/int.ts';
import { along, measureAt } from '../../exact/line.ts';
import type { Curve, Piece } from '../curve.ts';
import { type Enough, isEnough } from '../enough.ts';
import type { Grid } from './grid.ts';

/** Whole steps from one number to another, both included; undefined: without an end. */
interface Range {
  readonly from: Int | undefined;
  readonly to: Int | undefined;
}

/**
 * The curve inverted on the measures that are possible: the least number of steps that earns
 * enough, or the greatest where lower is better; undefined where none does. Also where a lower
 * piece of the curve earns more than a higher one.
 */
export function leastOn(curve: Curve, grid: Grid, enough: Enough): Int | undefined {
  const higher = curve.direction === 'higher';
  let found: Int | undefined;
  for (const [at, piece] of curve.pieces.entries()) {
    const range = reaching(piece, rangeOf(curve, at, grid), grid, enough);
    if (range === undefined) continue;
    const { from, to } = range;
    // Without an end on the side of the smallest change every answer there will do.
    const own = (higher ? from : to) ?? (higher ? to : from) ?? 0;
    const side = found === undefined ? 0 : compareInts(own, found);
    if (found === undefined || (higher ? side < 0 : side > 0)) found = own;
  }
  return found;
}

/** The most that a possible measure earns. */
export function bestOn(curve: Curve, grid: Grid): Fraction {
  let best = ZERO;
  for (const [at, { line }] of curve.pieces.entries()) {
    const range = rangeOf(curve, at, grid);
    if (range === undefined) continue;
    const { from, to } = range;
    const rises = compareInts(line.rise, 0);
    const end = rises < 0 ? from : to;
    const worth =
      rises === 0 ? along(line, ZERO) : end === undefined ? ONE : along(line, grid.at(end));
    if (compare(worth, best) > 0) best = worth;
  }
  return best;
}

/** The steps that lie on a piece; undefined where none do. */
function rangeOf({ pieces }: Curve, at: number, grid: Grid): Range | undefined {
  const { from, passed } = pieces[at] as Piece;
  const above = pieces[at - 1];
  if (above !== undefined && above.from === undefined) return undefined;
  let { least: low, most: high }: { least: Int | undefined; most: Int | undefined } = grid;
  if (from !== undefined) {
    const steps = grid.stepsTo(from);
    if (steps === undefined) return undefined;
    low = greater(low, passed ? after(steps) : ceilDivide(steps.n, steps.d));
  }
  const top = above?.from === undefined ? undefined : grid.stepsTo(above.from);
  if (top !== undefined) {
    high = lesser(high, above?.passed === true ? floorDivide(top.n, top.d) : before(top));
  }
  return withAny(low, high);
}

/** Those of them that earn enough. */
function reaching(
  { line }: Piece,
  range: Range | undefined,
  grid: Grid,
  enough: Enough,
): Range | undefined {
  if (range === undefined) return undefined;
  if (isEnough(ZERO, enough)) return range;
  const rises = compareInts(line.rise, 0);
  if (rises === 0) return isEnough(along(line, ZERO), enough) ? range : undefined;
  const { share, passed } = enough;
  if (!isEnough(ONE, enough)) return undefined;
  const steps = grid.stepsTo(measureAt(line, share));
  if (rises > 0) {
    if (steps === undefined) return undefined;
    const from = passed ? after(steps) : ceilDivide(steps.n, steps.d);
    return withAny(greater(range.from, from), range.to);
  }
  if (steps === undefined) return range;
  const to = passed ? before(steps) : floorDivide(steps.n, steps.d);
  return withAny(range.from, lesser(range.to, to));
}

function withAny(from: Int | undefined, to: Int | undefined): Range | undefined {
  const none = from !== undefined && to !== undefined && compareInts(from, to) > 0;
  return none ? undefined : { from, to };
}

/** The first whole number beyond, and the last one short of it. */
function after({ n, d }: Fraction): Int {
  return plus(floorDivide(n, d), 1);
}

function before({ n, d }: Fraction): Int {
  return minus(ceilDivide(n, d), 1);
}

function greater(a: Int | undefined, b: Int): Int {
  return a === undefined || compareInts(b, a) > 0 ? b : a;
}

function lesser(a: Int | undefined, b: Int): Int {
  return a === undefined || compareInts(b, a) < 0 ? b : a;
}
