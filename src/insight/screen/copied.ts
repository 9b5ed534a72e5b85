import type { ParsedRecord } from '../../intake/record.ts';
import { type Coincidences, distinctOf, isBeyondChance } from './chance.ts';
import type { Found } from './found.ts';
import { figuresOf, isSame, marksOf } from './marks.ts';
import type { PeeredRow } from './scale.ts';
import { isClear, ownedBy } from './whose.ts';

/** So many figures are the same before anybody asks. */
const FEWEST = 5;
/** And so much of those that both units stated. */
const OF_BOTH = 1 / 5;
/** What more units than this have is no unit's own. */
const HOLDERS = 4;
/** Further numbers of a figure count from so many digits on. */
const DIGITS = 3;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly rows: readonly number[];
}

/** A unit whose figures are another's. Units that many share with are looked for row by row. */
export function findCopies(
  found: Found,
  records: readonly ParsedRecord[],
  rows: readonly PeeredRow[],
  facts: ReadonlyMap<string, Float64Array>,
): void {
  // Who has most in common first; the earlier unit is the one that others have figures of.
  const pairs = [...pairsOf(rows, records.length)].sort(
    (x, y) => y.rows.length - x.rows.length || x.a - y.a || x.b - y.b,
  );
  const named = new Set<number>();
  for (const { a, b, rows: same } of pairs) {
    const evidence = ownedBy(rows, facts, same, a, b);
    const [from, to] = evidence < 0 ? [b, a] : [a, b];
    if (named.has(to) || named.has(from)) continue;
    named.add(to);
    const paths = same.flatMap((at) => figuresOf(rows[at] as PeeredRow, to));
    found.add(to, 'copied', paths, { from: (records[from] as ParsedRecord).submission.unit.id });
    // Short figures are no evidence, but of a copy they say nothing else either.
    for (const row of rows) {
      if (!isSame(row, a, b)) continue;
      found.explain(to, figuresOf(row, to));
      if (!isClear(evidence)) found.explain(from, figuresOf(row, from));
    }
  }
}

/** The units that have more in common than chance explains. */
function pairsOf(rows: readonly PeeredRow[], units: number): readonly Pair[] {
  const marks = rows.map(marksOf);
  const coincidences: Coincidences[] = [];
  const stated = new Uint32Array(units);
  const together = new Map<number, number>();
  for (const column of marks) {
    let stating = 0;
    for (let unit = 0; unit < units; unit += 1) {
      if (column[unit] === 0) continue;
      stated[unit] = (stated[unit] as number) + 1;
      stating += 1;
    }
    let pairs = 0;
    for (const holders of sharedIn(column)) {
      pairs += (holders.length * (holders.length - 1)) / 2;
      for (const [at, a] of holders.entries()) {
        for (const b of holders.slice(at + 1)) {
          const key = a * units + b;
          together.set(key, (together.get(key) ?? 0) + 1);
        }
      }
    }
    coincidences.push({ same: pairs, pairs: (stating * (stating - 1)) / 2 });
  }
  return [...together].flatMap(([key, count]): Pair[] => {
    const [a, b] = [Math.floor(key / units), key % units];
    const least = Math.min(stated[a] as number, stated[b] as number);
    if (count < FEWEST || count < OF_BOTH * least) return [];
    const same = marks.flatMap((column, at) =>
      column[a] !== 0 && column[a] === column[b] && isSame(rows[at] as PeeredRow, a, b) ? [at] : [],
    );
    const distinct = distinctOf(rows, same, a, DIGITS);
    const isFew = distinct.length < FEWEST || distinct.length < OF_BOTH * least;
    return isFew || !isBeyondChance(distinct, least, coincidences, units)
      ? []
      : [{ a, b, rows: same }];
  });
}

/** The units that hold one figure of a column, where they are few. */
function sharedIn(column: Float64Array): readonly (readonly number[])[] {
  const last = new Map<number, number>();
  const before = new Int32Array(column.length).fill(-1);
  const shared = new Set<number>();
  for (let unit = 0; unit < column.length; unit += 1) {
    const mark = column[unit] as number;
    if (mark === 0) continue;
    const known = last.get(mark);
    if (known !== undefined) {
      before[unit] = known;
      shared.add(mark);
    }
    last.set(mark, unit);
  }
  return [...shared].flatMap((mark) => {
    const holders: number[] = [];
    for (let unit = last.get(mark) ?? -1; unit >= 0; unit = before[unit] as number) {
      holders.unshift(unit);
      if (holders.length > HOLDERS) return [];
    }
    return [holders];
  });
}
