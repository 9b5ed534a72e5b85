import type { ParsedRecord } from '../../intake/record.ts';
import type { Years } from './changes.ts';
import type { Found } from './found.ts';
import { figuresOf, marksOf } from './marks.ts';
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
  const { now, places } = years;
  const both = new Uint32Array(now.length);
  const same: number[][] = now.map(() => []);
  for (const [at, row] of rows.entries()) {
    const then = rowsThen[at];
    if (then === undefined) continue;
    const [marks, before] = [marksOf(row), marksOf(then)];
    const [stating, repeating]: [number[], number[]] = [[], []];
    for (let unit = 0; unit < now.length; unit += 1) {
      const place = places[unit] as number;
      if (place < 0 || marks[unit] === 0 || before[place] === 0) continue;
      stating.push(unit);
      if (marks[unit] === before[place]) repeating.push(unit);
    }
    if (stating.length > FEWEST && repeating.length > STANDING * stating.length) continue;
    for (const unit of stating) both[unit] = (both[unit] as number) + 1;
    for (const unit of repeating) same[unit]?.push(at);
  }
  const least = leastOf(same, both);
  for (const [unit, list] of same.entries()) {
    if (list.length < FEWEST || list.length < least * (both[unit] as number)) continue;
    const paths = list.flatMap((at) => figuresOf(rows[at] as ScreenRow, unit));
    found.add(unit, 'copied', paths, { from: (now[unit] as ParsedRecord).submission.unit.id });
  }
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
