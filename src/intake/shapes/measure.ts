import { compare, ONE } from '../../exact/fraction.ts';
import { readPlain } from '../../exact/plain.ts';
import type { Answer } from '../../rules/answer.ts';
import { type Desk, type Place, refuse } from '../desk.ts';
import {
  ANY_AMOUNT,
  accept,
  choose,
  type Expected,
  readAmount,
  SIGNED_AMOUNT,
  WHOLE,
} from '../number.ts';
import { type Cell, isTarget, readCell } from '../vietnamese/cell.ts';
import { hundredth, type Readings } from '../vietnamese/number.ts';
import { readPercent } from './percent.ts';
import { missing, NUMBER_SCHEMA, type ShapeOf, type ShapeReader, unreadable } from './reader.ts';

type Shape = ShapeOf<'measure'>;

/** `{ value }`, `{ numerator, denominator }` or, where a fact is the whole, `{ numerator }`. */
export const measure: ShapeReader<'measure'> = {
  fields: ['value', 'numerator', 'denominator'],
  read(desk, place, [value, numerator, denominator], shape) {
    if (value !== undefined) {
      if (numerator === undefined && denominator === undefined) {
        const text = readValue(desk, place, value, shape);
        return text === undefined ? undefined : { value: text };
      }
      const message = 'either a value or a numerator and a denominator';
      return refuse(desk, { parent: place, key: 'value' }, 'conflicting-fields', message);
    }
    if (numerator === undefined) {
      return missing(desk, place, denominator === undefined ? 'value' : 'numerator');
    }
    const top = readAmount(desk, place, 'numerator', numerator, signOf(shape));
    if (denominator === undefined) {
      const whole = wholeIsFact(desk, place, shape);
      return top === undefined || !whole ? undefined : { numerator: top };
    }
    const bottom = readAmount(desk, place, 'denominator', denominator, WHOLE);
    return top === undefined || bottom === undefined
      ? undefined
      : { numerator: top, denominator: bottom };
  },
  readCell(desk, place, text, shape) {
    if (isTarget(text)) {
      const message = 'a requirement stands where a measured value is expected';
      return refuse(desk, place, 'target-not-value', message, { received: text });
    }
    const cell = readCell(text);
    if (cell === undefined) return unreadable(desk, place, text, '"85%" or "4.256/5.768 = 73,79%"');
    return fromCell(desk, place, text, cell, shape);
  },
  schema: (shape) => ({
    properties: { value: NUMBER_SCHEMA, numerator: NUMBER_SCHEMA, denominator: NUMBER_SCHEMA },
    enough: [['value'], shape.of === undefined ? ['numerator', 'denominator'] : ['numerator']],
  }),
};

function signOf(shape: Shape): Expected {
  return shape.mayBeNegative === true ? SIGNED_AMOUNT : ANY_AMOUNT;
}

/** Whether a fact stands in for the denominator; a refused fact has had its issue already. */
function wholeIsFact(desk: Desk, place: Place, { of }: Shape): boolean {
  if (of === undefined) return missing(desk, place, 'denominator') ?? false;
  const fact = desk.facts[of];
  if (fact === undefined) {
    return desk.refused.has(of) ? false : (missing(desk, place, 'denominator') ?? false);
  }
  const at = { parent: { parent: undefined, key: 'facts' }, key: of };
  return fact !== '0' || accept(desk, at, fact, WHOLE) !== undefined;
}

function readValue(desk: Desk, place: Place, value: unknown, shape: Shape): string | undefined {
  if (typeof value === 'string' && desk.vietnamese && value.trim().endsWith('%')) {
    const at = { parent: place, key: 'value' };
    const text = readPercent(desk, at, value);
    return text === undefined ? undefined : accept(desk, at, text, signOf(shape));
  }
  return readAmount(desk, place, 'value', value, signOf(shape));
}

function fromCell(
  desk: Desk,
  place: Place,
  text: string,
  cell: Cell,
  shape: Shape,
): Answer | undefined {
  const expected = signOf(shape);
  if (cell.part === undefined || cell.whole === undefined) {
    const value = cell.result && settleShare(desk, place, text, cell.result, shape);
    if (value === undefined || accept(desk, place, value, expected) === undefined) return undefined;
    return { value };
  }
  // Between the signs stand counts: there the Vietnamese reading, dot for thousands, is the one.
  const at = (key: string): Place => ({ parent: place, key });
  const top = accept(desk, at('numerator'), counted(cell.part), expected);
  const bottom = accept(desk, at('denominator'), counted(cell.whole), WHOLE);
  const reported = cell.result && settleShare(desk, at('reported'), text, cell.result, shape);
  if (top === undefined || bottom === undefined) return undefined;
  if (cell.result !== undefined && reported === undefined) return undefined;
  return { numerator: top, denominator: bottom, ...(reported === undefined ? {} : { reported }) };
}

function counted({ native, foreign }: Readings): string {
  return native ?? foreign ?? '';
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
