import type { ParsedRecord } from '../../intake/record.ts';
import type { Found } from './found.ts';
import type { Years } from './jump.ts';
import { pathsOf } from './paths.ts';
import { farOut } from './peers.ts';
import type { FigurePath, ScreenRow } from './row.ts';
import type { PeeredRow } from './scale.ts';

/** So many figures are the same before anybody asks. */
const FEWEST = 5;
/** And so much of those that both units stated. */
const OF_BOTH = 1 / 3;
/** Of last year's, of which some may well still stand. */
const OF_LAST_YEAR = 0.6;
/** A figure says something of its own from so many digits on. */
const DIGITS = 3;
/** What more units than this share is no unit's own. */
const HOLDERS = 4;
/** What more than this share of all units repeat from last year stands still for everybody. */
const STANDING = 0.2;
/** One figure alone does not settle whose they are. */
const MOST = 5;

/**
 * Each unit's figure of a row as one number, 0 for none that says something of its own: two counts
 * or a value of at least three digits in all. What stands for the two numbers tells them apart as
 * surely as a double can, and whoever is named is looked at number by number.
 */
function marksOf({ bottom, measure, own, top }: ScreenRow): Float64Array {
  return top.map((count, unit) => {
    const whole = own[unit] === 1 ? (bottom[unit] as number) : 0;
    const one = Number.isNaN(count) ? (measure[unit] as number) : count;
    if (Number.isNaN(one) || Number.isNaN(whole)) return 0;
    const digits = digitsOf(one) + (whole === one ? 0 : digitsOf(whole));
    return digits < DIGITS ? 0 : one + 1 + whole * Math.SQRT2;
  });
}

/** The digits that a number is written with, noughts at its ends left out. */
function digitsOf(value: number): number {
  let left = Math.abs(value);
  if (left === 0) return 0;
  if (Number.isInteger(left)) {
    while (left % 10 === 0) left /= 10;
    return Math.floor(Math.log10(left)) + 1;
  }
  return String(left)
    .replace(/[.]|e.*$/g, '')
    .replace(/^0+/, '').length;
}

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
): void {
  const marks = rows.map(marksOf);
  const units = records.length;
  const own = new Uint32Array(units);
  const together = new Map<number, number>();
  for (const column of marks) {
    for (let unit = 0; unit < units; unit += 1)
      if (column[unit] !== 0) own[unit] = (own[unit] as number) + 1;
    for (const holders of sharedIn(column)) {
      for (const [at, a] of holders.entries()) {
        for (const b of holders.slice(at + 1)) {
          const key = a * units + b;
          together.set(key, (together.get(key) ?? 0) + 1);
        }
      }
    }
  }
  const pairs = [...together].flatMap(([key, count]): Pair[] => {
    const [a, b] = [Math.floor(key / units), key % units];
    const least = Math.min(own[a] as number, own[b] as number);
    if (count < FEWEST || count < OF_BOTH * least) return [];
    const same = marks.flatMap((column, at) => (isSame(rows[at], column, a, b) ? [at] : []));
    return same.length < FEWEST ? [] : [{ a, b, rows: same }];
  });
  // Who has most in common first; the earlier unit is the one that others have figures of.
  pairs.sort((x, y) => y.rows.length - x.rows.length || x.a - y.a || x.b - y.b);
  const named = new Set<number>();
  for (const { a, b, rows: same } of pairs) {
    const [from, to] = strange(rows, same, a) > strange(rows, same, b) ? [b, a] : [a, b];
    if (named.has(to) || named.has(from)) continue;
    named.add(to);
    const paths = same.flatMap((at) => figuresOf(rows[at] as PeeredRow, to));
    found.add(to, 'copied', paths, { from: (records[from] as ParsedRecord).submission.unit.id });
  }
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

function isSame(row: ScreenRow | undefined, marks: Float64Array, a: number, b: number): boolean {
  if (row === undefined || marks[a] === 0 || marks[a] !== marks[b]) return false;
  const same = (list: Float64Array): boolean => Object.is(list[a], list[b]);
  const wholes = row.own[a] === row.own[b] && (row.own[a] === 0 || same(row.bottom));
  return wholes && (Number.isNaN(row.top[a] as number) ? same(row.measure) : same(row.top));
}

/** How little the figures fit the unit: counts of another's, held against its own facts. */
function strange(rows: readonly PeeredRow[], same: readonly number[], unit: number): number {
  let sum = 0;
  for (const at of same) {
    const { isShare, measure, ofMeasure, own, top } = rows[at] as PeeredRow;
    const quotient = measure[unit] as number;
    if (own[unit] === 1 || Number.isNaN(top[unit] as number) || !(quotient > 0)) continue;
    if (ofMeasure !== undefined) sum += Math.min(farOut(ofMeasure, Math.log10(quotient)), MOST);
    if (isShare && quotient > 1) sum += MOST;
  }
  return sum;
}

function figuresOf(row: ScreenRow, unit: number): readonly FigurePath[] {
  const top = pathsOf(row, unit, 'top');
  return row.own[unit] === 1 ? [...top, ...pathsOf(row, unit, 'bottom')] : top;
}

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
    const repeating: number[] = [];
    let stated = 0;
    for (let unit = 0; unit < now.length; unit += 1) {
      const place = places[unit] as number;
      if (place < 0 || marks[unit] === 0 || before[place] === 0) continue;
      stated += 1;
      if (marks[unit] === before[place]) repeating.push(unit);
    }
    if (stated > FEWEST && repeating.length > STANDING * stated) continue;
    for (let unit = 0; unit < now.length; unit += 1) {
      const place = places[unit] as number;
      if (place >= 0 && marks[unit] !== 0 && before[place] !== 0)
        both[unit] = (both[unit] as number) + 1;
    }
    for (const unit of repeating) same[unit]?.push(at);
  }
  for (const [unit, list] of same.entries()) {
    if (list.length < FEWEST || list.length < OF_LAST_YEAR * (both[unit] as number)) continue;
    const paths = list.flatMap((at) => figuresOf(rows[at] as ScreenRow, unit));
    found.add(unit, 'copied', paths, { from: (now[unit] as ParsedRecord).submission.unit.id });
  }
}
