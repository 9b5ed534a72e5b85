import type { ParsedRecord } from '../../intake/record.ts';
import { type Found, rangeOf } from './found.ts';
import { figureAt, pathsOf, type Side } from './paths.ts';
import { isOut, type Peers, peersOfLogs } from './peers.ts';
import type { FigurePath, ScreenRow } from './row.ts';

/** A change is looked at from a doubling on, in powers of ten. */
const LEAST = /* @__PURE__ */ Math.log10(2);
/** Without peers: what a unit states once hardly trebles, an answer hardly becomes ten times as much. */
const OF_FACT = /* @__PURE__ */ Math.log10(3);
const OF_ANSWER = 1;

/** The two years of a cohort: the place of each unit in the year before; -1 of a new one. */
export interface Years {
  readonly now: readonly ParsedRecord[];
  readonly then: readonly ParsedRecord[];
  readonly places: Int32Array;
}

/** A unit's change between the years, in powers of ten; NaN where there is none to see. */
function changesOf({ places }: Years, now: Float64Array, then: Float64Array): Float64Array {
  return now.map((value, unit) => {
    const place = places[unit] as number;
    const before = place < 0 ? Number.NaN : (then[place] as number);
    return value > 0 && before > 0 ? Math.log10(value / before) : Number.NaN;
  });
}

/** A change beyond those of all others, of facts first: they move the rows that are held against them. */
export function findJumps(
  found: Found,
  years: Years,
  rows: readonly ScreenRow[],
  rowsThen: readonly ScreenRow[],
  facts: ReadonlyMap<string, Float64Array>,
  factsThen: ReadonlyMap<string, Float64Array>,
): void {
  const jump = (
    changes: Float64Array,
    alone: number,
    paths: (unit: number) => FigurePaths,
  ): void => {
    const peers = peersOfLogs(changes.filter((one) => !Number.isNaN(one)));
    for (let unit = 0; unit < changes.length; unit += 1) {
      const change = changes[unit] as number;
      if (found.isCopied(unit) || !isJump(peers, change, alone)) continue;
      const at = paths(unit).filter((path) => !found.isNamed(unit, path));
      const before = years.then[years.places[unit] as number];
      if (at.length === 0 || before === undefined) continue;
      const previous = at.map((path) => figureAt(before, path));
      const [only, another] = previous;
      const expected =
        peers === undefined || another !== undefined || !(Number(only) > 0)
          ? {}
          : { expected: around(peers, Number(only)) };
      found.add(unit, 'jump', at, { previous, ...expected });
    }
  };
  for (const [id, values] of facts) {
    const before = factsThen.get(id);
    if (before === undefined) continue;
    jump(changesOf(years, values, before), OF_FACT, () => [['facts', id]]);
  }
  for (const [at, row] of rows.entries()) {
    const then = rowsThen[at];
    if (then === undefined) continue;
    const tops = changesOf(years, row.top, then.top);
    const bottoms = changesOf(years, row.bottom, then.bottom);
    const sideOf = (unit: number): Side => {
      const [above, below] = [tops[unit] as number, bottoms[unit] as number];
      return row.own[unit] === 1 && Math.abs(below) > Math.abs(above) ? 'bottom' : 'top';
    };
    jump(changesOf(years, row.measure, then.measure), OF_ANSWER, (unit) =>
      wholeIsNamed(found, row, unit) ? [] : pathsOf(row, unit, sideOf(unit)),
    );
    if (row.own.includes(1)) {
      jump(bottoms, OF_ANSWER, (unit) =>
        row.own[unit] === 1 ? [...pathsOf(row, unit, 'top'), ...pathsOf(row, unit, 'bottom')] : [],
      );
    }
  }
}

type FigurePaths = readonly FigurePath[];

function isJump(peers: Peers | undefined, change: number, alone: number): boolean {
  if (!(Math.abs(change) >= LEAST)) return false;
  return peers === undefined ? Math.abs(change) >= alone : isOut(peers, change, LEAST);
}

/** What the numbers of the year before would be with the changes that are usual. */
function around({ high, low }: Peers, before: number): readonly [string, string] {
  return rangeOf(Math.log10(before) + low.outer, Math.log10(before) + high.outer);
}

/** The fact that the row is held against jumped itself. */
function wholeIsNamed(found: Found, row: ScreenRow, unit: number): boolean {
  return row.fact !== undefined && row.own[unit] === 0 && found.isNamed(unit, ['facts', row.fact]);
}
