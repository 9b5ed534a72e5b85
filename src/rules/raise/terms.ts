import { decimalPlaces, printScaled, readPlain } from '../../exact/decimal-text.ts';
import { compare, divide, type Fraction, isZero, subtract } from '../../exact/fraction.ts';
import { floorDivide } from '../../exact/int.ts';
import type { LeafShape } from '../answer.ts';
import { sumOf } from '../measure.ts';
import { evenGrid, type Field, lastDecimal, quotientGrid } from './grid.ts';

type TermsShape = Extract<LeafShape, { type: 'terms' }>;
type Counted = { readonly [id: string]: string };

/** No more of one thing is counted: what nears a whole and never reaches it has an end. */
const MOST_COUNTED = 10 ** 15;

/**
 * Of several things counted those above the stroke can become more or fewer, one after the other in
 * the rule's order; those that stand below it too come last. What is only below it stays. Where
 * fewer are better the next one is lowered where the ones before it are none already.
 */
export function termFields(
  shape: TermsShape,
  given: Counted,
  direction: 'higher' | 'lower',
): readonly Field[] {
  const { numerator, denominator } = shape;
  if (isZero(sumOf(denominator, given))) return [];
  const isBelow = (id: string): boolean => denominator.some((term) => term.id === id);
  const ids = numerator.map(({ id }) => id);
  let counted = given;
  return [...ids.filter((id) => !isBelow(id)), ...ids.filter(isBelow)].flatMap((id) => {
    const fields = termField(shape, counted, id, isBelow(id));
    if (direction === 'lower') counted = { ...counted, [id]: '0' };
    return fields;
  });
}

function termField(
  { numerator, denominator, measure }: TermsShape,
  counted: Counted,
  id: string,
  isBelow: boolean,
): readonly Field[] {
  const own = counted[id] ?? '0';
  const places = decimalPlaces(own);
  const unit = lastDecimal(places);
  const without = (sum: Fraction): Fraction => subtract(sum, readPlain(own));
  const above = without(sumOf(numerator, counted));
  const below = sumOf(denominator, counted);
  const write: Field['write'] = (steps) => ({
    terms: { ...counted, [id]: printScaled(steps, places) },
  });
  if (isBelow) {
    const rest = without(below);
    // Beside what is only above, more of it is no more of the whole.
    if (compare(above, rest) >= 0) return [];
    return [{ grid: quotientGrid(above, rest, unit, { least: 0, most: MOST_COUNTED }), write }];
  }
  const room = divide(subtract(below, above), unit);
  const most = measure.scale === 'share' ? floorDivide(room.n, room.d) : undefined;
  const grid = evenGrid(divide(above, below), divide(unit, below), { least: 0, most });
  return [{ grid, write }];
}
