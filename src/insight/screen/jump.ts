import { type Change, DOUBLED, type Years } from './changes.ts';
import { type Found, rangeOf } from './found.ts';
import { figuresOf } from './marks.ts';
import { figureAt, pathsOf, type Side } from './paths.ts';
import { isOut, type Peers } from './peers.ts';
import type { FigurePath, ScreenRow } from './row.ts';
import type { PeeredRow } from './scale.ts';

/** Without peers: what a unit states once hardly trebles, an answer hardly becomes ten times as much. */
const OF_FACT = /* @__PURE__ */ Math.log10(3);
const OF_ANSWER = 1;

/** A change beyond those of all others, of facts first: they move the rows that are held against them. */
export function findJumps(
  found: Found,
  years: Years,
  rows: readonly PeeredRow[],
  facts: ReadonlyMap<string, Change>,
): void {
  const jump = (
    { peers, values }: Change,
    alone: number,
    paths: (unit: number) => FigurePaths,
  ): void => {
    for (let unit = 0; unit < values.length; unit += 1) {
      const change = values[unit] as number;
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
  for (const [id, change] of facts) jump(change, OF_FACT, () => [['facts', id]]);
  for (const row of rows) {
    if (row.changes === undefined) continue;
    const { bottom, measure, top } = row.changes;
    const sideOf = (unit: number): Side => {
      const [above, below] = [top.values[unit] as number, bottom.values[unit] as number];
      return row.own[unit] === 1 && Math.abs(below) > Math.abs(above) ? 'bottom' : 'top';
    };
    // A quotient of which one number is named already moved by that one.
    const open = (unit: number, paths: () => FigurePaths): FigurePaths =>
      wholeIsNamed(found, row, unit) || figuresOf(row, unit).some((one) => found.isNamed(unit, one))
        ? []
        : paths();
    jump(measure, OF_ANSWER, (unit) => open(unit, () => pathsOf(row, unit, sideOf(unit))));
    if (row.own.includes(1)) {
      jump(bottom, OF_ANSWER, (unit) =>
        row.own[unit] === 1 ? open(unit, () => figuresOf(row, unit)) : [],
      );
    }
  }
}

type FigurePaths = readonly FigurePath[];

function isJump(peers: Peers | undefined, change: number, alone: number): boolean {
  if (!(Math.abs(change) >= DOUBLED)) return false;
  return peers === undefined ? Math.abs(change) >= alone : isOut(peers, change, DOUBLED);
}

/** What the numbers of the year before would be with the changes that are usual. */
function around({ high, low }: Peers, before: number): readonly [string, string] {
  return rangeOf(Math.log10(before) + low.outer, Math.log10(before) + high.outer);
}

/** The fact that the row is held against jumped itself. */
function wholeIsNamed(found: Found, row: ScreenRow, unit: number): boolean {
  return row.fact !== undefined && row.own[unit] === 0 && found.isNamed(unit, ['facts', row.fact]);
}
