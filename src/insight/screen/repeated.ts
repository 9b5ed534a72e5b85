import type { ParsedRecord } from '../../intake/record.ts';
import type { Years } from './changes.ts';
import type { Found } from './found.ts';
import { figuresOf, marksOf, numbersOf } from './marks.ts';
import type { ScreenRow } from './row.ts';

/** So many figures are last year's before anybody asks. */
const FEWEST = 5;
/** And so much of those that were stated in both years: some may well still stand. */
const OF_BOTH = 1 / 3;
/** What more than this share of all units repeat from last year stands still for everybody. */
const STANDING = 0.2;
/** What this share of the units repeat at most is usual, and twice as much is not. */
const [USUAL, MANY, TIMES] = [0.93, 12, 2];

/** A unit that handed in last year's figures again, where others have new ones. */
export function findRepeats(
  found: Found,
  years: Years,
  rows: readonly ScreenRow[],
  rowsThen: readonly ScreenRow[],
): void {
  const { now } = years;
  const both = new Uint32Array(now.length);
  const same: number[][] = now.map(() => []);
  const figures = rows.map((row, at) => figuresIn(years, row, rowsThen[at]));
  const standing = standingSizes(now.length, figures);
  for (const [at, list] of figures.entries()) {
    const repeating = list.filter(({ repeats }) => repeats).length;
    if (list.length > FEWEST && repeating > STANDING * list.length) continue;
    for (const { repeats, size, unit } of list) {
      if (standing.has(size)) continue;
      both[unit] = (both[unit] as number) + 1;
      if (repeats) same[unit]?.push(at);
    }
  }
  const least = leastOf(same, both);
  for (const [unit, list] of same.entries()) {
    if (list.length < FEWEST || list.length < least * (both[unit] as number)) continue;
    const paths = list.flatMap((at) => figuresOf(rows[at] as ScreenRow, unit));
    found.add(unit, 'copied', paths, { from: (now[unit] as ParsedRecord).submission.unit.id });
  }
}

/** A figure that was stated in both years. */
interface Figure {
  readonly unit: number;
  readonly repeats: boolean;
  /** The digits before the point of its greatest number. */
  readonly size: number;
}

function figuresIn({ places }: Years, row: ScreenRow, then: ScreenRow | undefined): Figure[] {
  if (then === undefined) return [];
  const [marks, before] = [marksOf(row), marksOf(then)];
  const figures: Figure[] = [];
  for (let unit = 0; unit < marks.length; unit += 1) {
    const place = places[unit] as number;
    if (place < 0 || marks[unit] === 0 || before[place] === 0) continue;
    const most = Math.max(...numbersOf(row, unit), 1);
    const repeats = marks[unit] === before[place];
    figures.push({ unit, repeats, size: Math.floor(Math.log10(most)) });
  }
  return figures;
}

/** Small counts often stand still: the sizes of which in all rows together too many are repeated. */
function standingSizes(units: number, figures: readonly (readonly Figure[])[]): Set<number> {
  const stated = new Map<number, number>();
  const repeated = new Map<number, number>();
  if (units < MANY) return new Set();
  for (const list of figures) {
    for (const { repeats, size } of list) {
      stated.set(size, (stated.get(size) ?? 0) + 1);
      if (repeats) repeated.set(size, (repeated.get(size) ?? 0) + 1);
    }
  }
  const isStanding = ([size, times]: readonly [number, number]): boolean =>
    times > STANDING * (stated.get(size) ?? 0);
  return new Set([...repeated].filter(isStanding).map(([size]) => size));
}

/** What share of its figures a unit repeats before it is named. */
function leastOf(same: readonly (readonly number[])[], both: Uint32Array): number {
  const shares = same.flatMap((list, unit) => {
    const of = both[unit] as number;
    return of < FEWEST ? [] : [list.length / of];
  });
  if (shares.length < MANY) return OF_BOTH;
  shares.sort((a, b) => a - b);
  const usual = shares[Math.floor(USUAL * shares.length) - 1] ?? 0;
  return Math.min(Math.max(OF_BOTH, TIMES * usual), 1);
}
