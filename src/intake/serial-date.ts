import { compare, type Fraction, ONE, ZERO } from '../exact/fraction.ts';
import { measureAt } from '../exact/line.ts';
import type { Answer } from '../rules/answer.ts';
import { type CompiledLeaf, curveOf } from '../rules/compile.ts';

/** What spreadsheets count days by: 1 January 2000 to 31 July 2050. */
export const FIRST_SERIAL = 36_526;
export const LAST_SERIAL = 55_000;
/** The day before the first, as spreadsheets count. */
const DAY_0 = /* @__PURE__ */ Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Where no more than tens are asked, tens of thousands are not meant. */
const FEW: Fraction = { n: 100, d: 1 };

/**
 * The date that a spreadsheet has made a number of ("10/12" typed where 10 was meant), where few
 * things are counted; undefined where the number can be meant.
 */
export function dateBehind(leaf: CompiledLeaf, { value }: Answer): string | undefined {
  if (value === undefined || value.length !== 5) return undefined;
  const date = dateOfSerial(value);
  return date !== undefined && asksForFew(leaf) ? date : undefined;
}

/** The date that a number is to a spreadsheet: 36526 is 2000-01-01; undefined for any other number. */
export function dateOfSerial(text: string): string | undefined {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return serialDate(serial);
}

export function serialDate(serial: number): string {
  return new Date(DAY_0 + serial * DAY).toISOString().slice(0, 10);
}

/** By the curve: wherever it turns, at its bounds, at all points and at none, lies a small number. */
function asksForFew(leaf: CompiledLeaf): boolean {
  const { shape } = leaf;
  // Nothing is a hundred years late, and nothing tens of thousands of times its whole.
  if (shape.type === 'days' || (shape.type === 'measure' && shape.scale !== 'amount')) return true;
  const isCount = shape.type === 'count' || (shape.type === 'measure' && shape.scale === 'amount');
  const curve = isCount ? curveOf(leaf, () => undefined) : null;
  if (curve === null) return false;
  const turns = curve.pieces.flatMap(({ from, line }) => [
    ...(from === undefined ? [] : [from]),
    ...(line.rise === 0 ? [] : [measureAt(line, ZERO), measureAt(line, ONE)]),
  ]);
  return turns.length > 0 && turns.every((turn) => compare(turn, FEW) < 0);
}
