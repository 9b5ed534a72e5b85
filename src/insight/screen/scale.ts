import { agreesWithin, type Change, type Changes, slipOf } from './changes.ts';
import { type Found, rangeOf } from './found.ts';
import { pathsOf } from './paths.ts';
import { farOut, isOut, isUsual, type Peers, peersOf, powerOff } from './peers.ts';
import type { ScreenRow } from './row.ts';

/** A value beside others of its column is at least this far beyond them, in powers of ten. */
const LEAST = 0.5;

/** The columns of a row with what is usual in them. */
export interface PeeredRow extends ScreenRow {
  readonly ofMeasure: Peers | undefined;
  readonly ofTop: Peers | undefined;
  readonly ofBottom: Peers | undefined;
  /** What became of its figures since the year before, where that is known. */
  readonly changes: Changes | undefined;
}

export function withPeers(row: ScreenRow, columns: number, changes?: Changes): PeeredRow {
  const { top, bottom, measure } = row;
  const counted = top.some((one) => !Number.isNaN(one));
  return {
    ...row,
    changes,
    ofMeasure: peersOf(measure, columns),
    ofTop: counted ? peersOf(top, columns) : undefined,
    ofBottom: counted ? peersOf(bottom, columns) : undefined,
  };
}

/** A row of a unit that is off by a power of ten. */
interface Off {
  readonly unit: number;
  readonly row: PeeredRow;
  readonly power: number;
}

/** Facts first: one fact that is off moves every row that is held against it. */
export function findScale(
  found: Found,
  rows: readonly PeeredRow[],
  facts: ReadonlyMap<string, Float64Array>,
  columns: number,
  changed: ReadonlyMap<string, Change>,
): void {
  const byFact = new Map<string, Off[]>();
  const rest: Off[] = [];
  const offIn = (row: PeeredRow): Off[] => {
    const { changes, ofMeasure: peers, measure } = row;
    if (peers === undefined) return [];
    const offs: Off[] = [];
    for (let unit = 0; unit < measure.length; unit += 1) {
      const power = powerAt(peers, measure[unit] as number, changes?.measure, unit);
      if (power !== 0 && !namedIn(found, row, unit)) offs.push({ unit, row, power });
    }
    return offs;
  };
  for (const off of rows.flatMap(offIn)) {
    const { own, fact } = off.row;
    const isOfFact = fact !== undefined && own[off.unit] === 0 && hasWhole(off.row, off.unit);
    if (!isOfFact) rest.push(off);
    else {
      const key = `${off.unit}\0${fact}`;
      byFact.set(key, [...(byFact.get(key) ?? []), off]);
    }
  }
  for (const [id, values] of facts) {
    const peers = peersOf(values, columns);
    for (let unit = 0; unit < values.length; unit += 1) {
      const offs = byFact.get(`${unit}\0${id}`) ?? [];
      const power =
        peers === undefined ? 0 : powerAt(peers, values[unit] as number, changed.get(id), unit);
      if (power === 0 && !agree(offs)) continue;
      const expected = peers === undefined ? {} : { expected: usual(peers) };
      found.add(unit, 'scale', [['facts', id]], expected);
      byFact.delete(`${unit}\0${id}`);
    }
  }
  for (const off of [...rest, ...[...byFact.values()].flat()]) addOff(found, off);
  for (const row of rows) findBoth(found, row);
}

/** Its figure is explained already; what was copied is another's, beside whose facts it stood. */
function namedIn(found: Found, row: ScreenRow, unit: number): boolean {
  if (found.isCopied(unit) && row.fact !== undefined && hasWhole(row, unit)) return true;
  return pathsOf(row, unit, 'top').some((path) => found.isNamed(unit, path));
}

/** Several rows off to the same side by the same power have one thing in common: their whole. */
function agree(offs: readonly Off[]): boolean {
  return offs.length > 1 && new Set(offs.map(({ power }) => power)).size === 1;
}

/**
 * By its peers; with last year's, that has to be as far off or be the mended figure, and a figure that
 * is a hundred or a thousand times last year's is off whatever its peers are.
 */
function powerAt(peers: Peers, value: number, change: Change | undefined, unit: number): number {
  if (!(value > 0)) return 0;
  const log = Math.log10(value);
  const power = isOut(peers, log, LEAST) ? powerOff(peers, log) : 0;
  if (change === undefined) return power;
  return power !== 0 && agreesWithin(change, unit, power) ? power : slipOf(change, unit);
}

function hasWhole({ bottom }: ScreenRow, unit: number): boolean {
  return !Number.isNaN(bottom[unit] as number);
}

export function usual({ high, low }: Peers): readonly [string, string] {
  return rangeOf(low.outer, high.outer);
}

/** The side of a quotient that has to change is the one whose change leaves the likelier two numbers. */
function addOff(found: Found, { unit, row, power }: Off): void {
  const { ofMeasure, ofTop, ofBottom, top, bottom } = row;
  if (!hasWhole(row, unit) || ofTop === undefined || ofBottom === undefined) {
    const expected = ofMeasure === undefined ? {} : { expected: usual(ofMeasure) };
    found.add(unit, 'scale', pathsOf(row, unit, 'value'), expected);
    return;
  }
  const [above, below] = [Math.log10(top[unit] as number), Math.log10(bottom[unit] as number)];
  const ofFact = row.fact !== undefined && row.own[unit] === 0;
  const moved = row.changes === undefined ? undefined : movedSide(row.changes, unit);
  const changedTop = farOut(ofTop, above - power) + farOut(ofBottom, below);
  const changedBottom = farOut(ofTop, above) + farOut(ofBottom, below + power);
  const likelier = changedTop <= changedBottom ? 'top' : 'bottom';
  const side = ofFact ? 'top' : (moved ?? likelier);
  const expected = usual(side === 'top' ? ofTop : ofBottom);
  found.add(unit, 'scale', pathsOf(row, unit, side), { expected });
}

/** The side that changed since the year before, where one of them did by far. */
function movedSide({ bottom, top }: Changes, unit: number): 'top' | 'bottom' | undefined {
  const by = Math.abs(top.values[unit] as number) - Math.abs(bottom.values[unit] as number);
  if (!(Math.abs(by) >= LEAST)) return undefined;
  return by > 0 ? 'top' : 'bottom';
}

/** Both numbers of a quotient written too great by the same power: their share looks sound. */
function findBoth(found: Found, row: PeeredRow): void {
  const { bottom, changes, measure, ofBottom, ofMeasure, ofTop, own, top } = row;
  if (ofBottom === undefined || ofTop === undefined || ofMeasure === undefined) return;
  for (let unit = 0; unit < bottom.length; unit += 1) {
    const power =
      own[unit] === 1 ? powerAt(ofBottom, bottom[unit] as number, changes?.bottom, unit) : 0;
    if (power === 0 || !isUsual(ofMeasure, Math.log10(measure[unit] as number))) continue;
    if (powerAt(ofTop, top[unit] as number, changes?.top, unit) !== power) continue;
    const paths = [...pathsOf(row, unit, 'top'), ...pathsOf(row, unit, 'bottom')];
    found.add(unit, 'scale', paths, { expected: usual(ofBottom) });
  }
}
