import { compare, ONE } from '../../exact/fraction.ts';
import { readPlain } from '../../exact/plain.ts';
import type { Answer } from '../../rules/answer.ts';
import { type Desk, type Place, refuse } from '../desk.ts';
import { ANY_AMOUNT, accept, COUNT, choose, SIGNED_AMOUNT, WHOLE } from '../number.ts';
import { isTarget, readCell } from '../vietnamese/cell.ts';
import { hundredth, type Readings } from '../vietnamese/number.ts';
import { type ShapeOf, unreadable } from './reader.ts';

type Shape = ShapeOf<'measure'>;

/** "85%", "4.256/5.768" or "4.256/5.768 = 73,79%"; the share written becomes `reported`. */
export function measureFromCell(
  desk: Desk,
  place: Place,
  text: string,
  shape: Shape,
): Answer | undefined {
  if (isTarget(text)) {
    const message = 'a requirement stands where a measured value is expected';
    return refuse(desk, place, 'target-not-value', message, { received: text });
  }
  const cell = readCell(text);
  if (cell === undefined) return unreadable(desk, place, text, '"85%" or "4.256/5.768 = 73,79%"');
  const sign = shape.mayBeNegative === true ? SIGNED_AMOUNT : ANY_AMOUNT;
  if (cell.part === undefined || cell.whole === undefined) {
    const value = cell.result && settleShare(desk, place, text, cell.result, shape);
    if (value === undefined || accept(desk, place, value, sign) === undefined) return undefined;
    return Object.freeze({ value });
  }
  // Around the stroke stand counts: "4.256" is one there, and "4,256" could be meant as one.
  const at = (key: string): Place => ({ parent: place, key });
  const top = settleCount(desk, at('numerator'), text, cell.part, sign);
  const bottom = settleCount(desk, at('denominator'), text, cell.whole, WHOLE);
  const reported = cell.result && settleShare(desk, at('reported'), text, cell.result, shape);
  if (top === undefined || bottom === undefined) return undefined;
  if (cell.result === undefined) return Object.freeze({ numerator: top, denominator: bottom });
  if (reported === undefined) return undefined;
  return Object.freeze({ numerator: top, denominator: bottom, reported });
}

function settleCount(
  desk: Desk,
  place: Place,
  text: string,
  readings: Readings,
  expected: typeof ANY_AMOUNT,
): string | undefined {
  const chosen = choose(desk, place, text, readings, COUNT);
  return chosen === undefined ? undefined : accept(desk, place, chosen, expected);
}

/** A bare number of 1 and more where a share is expected may have lost its sign of percent. */
function settleShare(
  desk: Desk,
  place: Place,
  text: string,
  result: Readings & { readonly percent: boolean },
  shape: Shape,
): string | undefined {
  const value = choose(desk, place, text, result, ANY_AMOUNT);
  if (value === undefined || result.percent || shape.scale === 'amount') return value;
  if (compare(readPlain(value), ONE) < 0) return value;
  const message = 'a share is expected: a percentage without its sign, or the number itself';
  const readings = [hundredth(value), value];
  return refuse(desk, place, 'ambiguous-number', message, { received: text, readings });
}
