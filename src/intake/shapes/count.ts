import { readPlain } from '../../exact/decimal-text.ts';
import { compare } from '../../exact/fraction.ts';
import type { Answer } from '../../rules/answer.ts';
import { plainObject } from '../mutable.ts';
import { COUNT, readAmount } from '../number.ts';
import { type AnswerReading, type InputPath, refuse } from '../reading.ts';
import { missing, type ShapeReader } from './reader.ts';

const Count = /* @__PURE__ */ plainObject<Answer, [string]>(function (value) {
  this.value = value;
});

/** `{ value: 3 }`. */
export const count: ShapeReader<'count'> = {
  fields: ['value'],
  read(reading, path, [value], { whole }) {
    if (value === undefined) return missing(reading, path, 'value');
    const text = readAmount(reading, path, 'value', value, COUNT);
    if (text === undefined) return undefined;
    if (whole === undefined) return Object.freeze(new Count(text));
    return within(reading, { parent: path, key: 'value' }, new Count(text), whole);
  },
};

/** No more than is possible: the 13th of 12 months, or the serial number of a date. */
export function within(
  reading: AnswerReading,
  path: InputPath,
  answer: Answer,
  whole: number | undefined,
): Answer | undefined {
  const { value = '0' } = answer;
  if (whole === undefined || compare(readPlain(value), { n: whole, d: 1 }) <= 0) {
    return Object.freeze(answer);
  }
  const expected = `at most ${whole}`;
  const message = 'more than there are';
  return refuse(reading, path, 'more-than-whole', message, { expected, received: value });
}
