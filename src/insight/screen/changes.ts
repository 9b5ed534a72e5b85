import type { ParsedRecord } from '../../intake/record.ts';
import { isOut, isUsual, type Peers, peersOfLogs } from './peers.ts';
import type { ScreenRow } from './row.ts';

/** The two years of a cohort: the place of each unit in the year before; -1 of a new one. */
export interface Years {
  readonly now: readonly ParsedRecord[];
  readonly then: readonly ParsedRecord[];
  readonly places: Int32Array;
}

/** A power of ten is exact: eight times as much is a jump. */
const EXACT = 0.02;

/** What became of a column since the year before, in powers of ten; NaN where there is none to see. */
export interface Change {
  readonly values: Float64Array;
  readonly peers: Peers | undefined;
}

/** The same of the three columns of a row, with what stood in them. */
export interface Changes {
  readonly measure: Change;
  readonly top: Change;
  readonly bottom: Change;
  /** Whether both changes were usual if the numbers of now stood in each other's place. */
  readonly turnedFits: (unit: number) => boolean;
}

export function changeOf(
  years: Years,
  columns: number,
  now: Float64Array,
  then: Float64Array,
): Change {
  const values = now.map((_, unit) => logOf(years, now, then, unit));
  return {
    values,
    peers: peersOfLogs(
      values.filter((one) => !Number.isNaN(one)),
      columns,
    ),
  };
}

export function changesOf(years: Years, columns: number, row: ScreenRow, then: ScreenRow): Changes {
  const top = changeOf(years, columns, row.top, then.top);
  const bottom = changeOf(years, columns, row.bottom, then.bottom);
  return {
    measure: changeOf(years, columns, row.measure, then.measure),
    top,
    bottom,
    turnedFits: (unit) =>
      fits(top.peers, logOf(years, row.bottom, then.top, unit)) &&
      fits(bottom.peers, logOf(years, row.top, then.bottom, unit)),
  };
}

/** A change that is usual; without peers, or without a year before, nothing speaks against it. */
function fits(peers: Peers | undefined, change: number, slack?: number): boolean {
  return peers === undefined || Number.isNaN(change) || isUsual(peers, change, slack);
}

function logOf({ places }: Years, now: Float64Array, then: Float64Array, unit: number): number {
  const place = places[unit] as number;
  const value = now[unit] as number;
  const before = place < 0 ? Number.NaN : (then[place] as number);
  return value > 0 && before > 0 ? Math.log10(value / before) : Number.NaN;
}

/** Whether a figure that is off by a power of ten agrees with last year's, as it is or mended. */
export function agreesWithin({ peers, values }: Change, unit: number, power: number): boolean {
  const change = values[unit] as number;
  return fits(peers, change) || (power !== 0 && fits(peers, change - power, EXACT));
}

/** A change is looked at from a doubling on, in powers of ten. */
export const DOUBLED = /* @__PURE__ */ Math.log10(2);
/** A hundred times last year's is a slip of the pen; ten times may be growth. */
const SLIP = 2;

/** The power of ten, at least a hundred, that alone explains what became of a figure; else 0. */
export function slipOf({ peers, values }: Change, unit: number): number {
  const change = values[unit] as number;
  if (peers === undefined || !(Math.abs(change) >= 1) || !isOut(peers, change, DOUBLED)) return 0;
  const power = Math.round(change - peers.median);
  return Math.abs(power) >= SLIP && isUsual(peers, change - power, EXACT) ? power : 0;
}

/** A change beyond all others that is none if the two numbers are exchanged. */
export function turnedAlone({ bottom, measure, top, turnedFits }: Changes, unit: number): boolean {
  const change = measure.values[unit] as number;
  if (measure.peers === undefined || top.peers === undefined || bottom.peers === undefined) {
    return false;
  }
  return isOut(measure.peers, change, DOUBLED) && turnedFits(unit);
}
