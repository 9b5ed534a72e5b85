import { apportion } from '../../exact/apportion.ts';
import {
  decimalPlaces,
  printDecimal,
  printScaled,
  readPlain,
  toPlain,
  toScaled,
} from '../../exact/decimal-text.ts';
import { subtract } from '../../exact/fraction.ts';
import type { Adjustment } from '../../rubric/definition.ts';
import { sumOf } from '../points-table.ts';
import { adjustmentsIn } from './adjustment.ts';
import type { TableDesk } from './decision.ts';
import type { TableMapping } from './mapping.ts';
import type { OutlineNode } from './outline.ts';
import { onlyReading } from './table-points.ts';

/** The points of a pillar's rows, and what is printed for the whole. */
export interface PillarPoints {
  readonly printed: string | undefined;
  /** A row that nothing is left for has none. */
  readonly byId: ReadonlyMap<string, string>;
  /** Rows of points beside the maximum, as their headings, names or signs say. */
  readonly adjustments: ReadonlyMap<string, Adjustment>;
}

/** Decimals of points that have to be shared out. */
const PLACES = 2;

/**
 * The points of a pillar and its rows. Rows that print none share what the pillar has left equally,
 * by the largest remainder; where the pillar prints none either, each is worth 1.
 */
export function draftPoints(
  pillar: OutlineNode,
  leaves: readonly OutlineNode[],
  mapping: TableMapping,
  desk: TableDesk,
): PillarPoints {
  const byId = new Map<string, string>();
  for (const leaf of leaves) {
    const points = onlyReading(leaf.cells?.points ?? '', leaf.row, desk);
    if (points !== undefined) byId.set(leaf.id, points);
  }
  const printed = printedFor(pillar, mapping, desk);
  const adjustments = adjustmentsIn(pillar);
  const open = leaves.filter(({ id }) => !byId.has(id));
  const known = sumOf([...byId].flatMap(([id, one]) => (adjustments.has(id) ? [] : [one]))) ?? '0';
  const shares = open.length === 0 ? [] : shareOut(printed, known, open.length);
  for (const [index, { id, row }] of open.entries()) {
    const reading = shares[index];
    const at = { row, item: id, text: '', blocks: reading === undefined };
    desk.decisions.push({
      ...at,
      code: 'points-missing',
      ...(reading === undefined ? {} : { reading }),
    });
    if (reading !== undefined) byId.set(id, reading);
  }
  return { printed, byId, adjustments };
}

function printedFor(
  pillar: OutlineNode,
  mapping: TableMapping,
  desk: TableDesk,
): string | undefined {
  const own = mapping.pillars;
  const given = own !== undefined && Object.hasOwn(own, pillar.id) ? own[pillar.id] : undefined;
  if (given === undefined) return onlyReading(pillar.cells?.points ?? '', pillar.row, desk);
  const plain = toPlain(given);
  if (plain.ok && !plain.text.startsWith('-')) return plain.text;
  desk.issues.push({ row: pillar.row, code: 'unreadable-points', text: String(given) });
  return undefined;
}

function shareOut(printed: string | undefined, known: string, count: number): string[] {
  const equal = Array<number>(count).fill(1);
  if (printed === undefined) return equal.map(String);
  const rest = subtract(readPlain(printed), readPlain(known));
  const scaled = toScaled(printDecimal(rest), PLACES);
  // Fewer hundredths than rows, or none: someone would get nothing.
  if (scaled === undefined || scaled < count) return [];
  return apportion(scaled, equal).map((part) => printScaled(part, PLACES));
}

/** What is printed for a whole stays in the draft; a person says whether it or a row is wrong. */
export function settle(
  printed: string | undefined,
  sum: string,
  { id, row }: { readonly id: string; readonly row: number | null },
  desk: TableDesk,
): string {
  if (printed === undefined || printed === sum) return sum;
  const at = { row, item: id, text: printed, blocks: true };
  desk.decisions.push({ ...at, code: 'sum-mismatch', reading: sum });
  return printed;
}

/** The decimals that the points of a table need, if more than the usual. */
export function placesOf(points: Iterable<string>): number | undefined {
  const places = Math.max(PLACES, ...[...points].map(decimalPlaces));
  return places > PLACES ? places : undefined;
}
