import { readPlain } from '../../../exact/decimal-text.ts';
import { compare, ONE } from '../../../exact/fraction.ts';
import type { Answer } from '../../../rules/answer.ts';
import { ANY_AMOUNT, accept, COUNT, choose, SIGNED_AMOUNT, WHOLE } from '../../number.ts';
import { type AnswerReading, type InputPath, refuse } from '../../reading.ts';
import type { Cell } from '../../vietnamese/cell.ts';
import type { Figure } from '../../vietnamese/figures.ts';
import { hundredth, type Readings } from '../../vietnamese/number.ts';
import { percentOfAmount, writtenAsPercent } from '../percent.ts';
import type { ShapeOf } from '../reader.ts';

type Shape = ShapeOf<'measure'>;

/** Figures of a cell of words, as the same cell would be written in a table. */
export function cellOf(quotient: Figure | undefined, percent: Figure | undefined): Cell {
  const result = percent && { ...percent.value, percent: true };
  if (quotient?.whole === undefined) return result === undefined ? {} : { result };
  const parts = { part: quotient.value, whole: quotient.whole };
  return result === undefined ? parts : { ...parts, result };
}

/** A cell taken apart as an answer: the share written beside two numbers becomes `reported`. */
export function settleCell(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  cell: Cell,
  shape: Shape,
): Answer | undefined {
  const sign = shape.mayBeNegative === true ? SIGNED_AMOUNT : ANY_AMOUNT;
  if (cell.part === undefined || cell.whole === undefined) {
    if (cell.result?.percent === true && shape.scale === 'amount') {
      return percentOfAmount(reading, path, text);
    }
    const value = cell.result && settleShare(reading, path, text, cell.result, shape);
    if (value === undefined || accept(reading, path, value, sign) === undefined) return undefined;
    return cell.result?.percent === true
      ? writtenAsPercent(value, shape)
      : Object.freeze({ value });
  }
  // Around the stroke stand counts: "4.256" is one there, and "4,256" could be meant as one.
  const at = (key: string): InputPath => ({ parent: path, key });
  const top = settleCount(reading, at('numerator'), text, cell.part, sign);
  const whole = shape.whenNone !== undefined && top === '0' ? ANY_AMOUNT : WHOLE;
  const bottom = settleCount(reading, at('denominator'), text, cell.whole, whole);
  const reported = cell.result && settleShare(reading, at('reported'), text, cell.result, shape);
  if (top === undefined || bottom === undefined) return undefined;
  if (cell.result === undefined) return Object.freeze({ numerator: top, denominator: bottom });
  if (reported === undefined) return undefined;
  return Object.freeze({ numerator: top, denominator: bottom, reported });
}

function settleCount(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  readings: Readings,
  expected: typeof ANY_AMOUNT,
): string | undefined {
  const chosen = choose(reading, path, text, readings, COUNT);
  return chosen === undefined ? undefined : accept(reading, path, chosen, expected);
}

/** A bare number of 1 and more where a share is expected may have lost its sign of percent. */
function settleShare(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  result: Readings & { readonly percent: boolean },
  shape: Shape,
): string | undefined {
  const value = choose(reading, path, text, result, ANY_AMOUNT);
  if (value === undefined || result.percent || shape.scale === 'amount') return value;
  if (compare(readPlain(value), ONE) < 0) return value;
  const message = 'a share is expected: a percentage without its sign, or the number itself';
  const readings = [hundredth(value), value];
  return refuse(reading, path, 'ambiguous-number', message, { received: text, readings });
}
