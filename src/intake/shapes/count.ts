import { readPlain } from '../../exact/decimal-text.ts';
import { compare } from '../../exact/fraction.ts';
import type { Answer } from '../../rules/answer.ts';
import { plainObject } from '../mutable.ts';
import { ANY_AMOUNT, accept, COUNT, choose, readAmount } from '../number.ts';
import { type AnswerReading, type InputPath, refuse } from '../reading.ts';
import { type Cell, isTarget, readCell } from '../vietnamese/cell.ts';
import { COUNT_SCHEMA, type JsonSchema, missing, type ShapeReader, unreadable } from './reader.ts';

const Count = /* @__PURE__ */ plainObject<Answer, [string, string | undefined]>(
  function (value, reported) {
    this.value = value;
    if (reported !== undefined) this.reported = reported;
  },
);

/** `{ value: 3 }`, or "3"; where there is a most that is possible, such as periods, also "10/12" and "10/12 = 83,3%". */
export const count: ShapeReader<'count'> = {
  fields: ['value'],
  read(reading, path, [value], { whole }) {
    if (value === undefined) return missing(reading, path, 'value');
    const text = readAmount(reading, path, 'value', value, COUNT);
    if (text === undefined) return undefined;
    if (whole === undefined) return Object.freeze(new Count(text, undefined));
    return within(reading, { parent: path, key: 'value' }, new Count(text, undefined), whole);
  },
  readCell(reading, path, text, { whole }) {
    if (isTarget(text)) {
      const message = 'a requirement stands where a number is expected';
      return refuse(reading, path, 'target-not-value', message, { received: text });
    }
    const cell = readCell(text);
    if (cell?.part !== undefined && whole !== undefined) {
      return ofPeriods(reading, path, text, cell, whole);
    }
    if (cell?.result === undefined || cell.result.percent || cell.part !== undefined) {
      return unreadable(reading, path, text, 'a whole number');
    }
    const chosen = choose(reading, path, text, cell.result, COUNT);
    const value = chosen === undefined ? undefined : accept(reading, path, chosen, COUNT);
    return value === undefined
      ? undefined
      : within(reading, path, new Count(value, undefined), whole);
  },
  schema: ({ whole }) => ({
    properties: { value: whole === undefined ? COUNT_SCHEMA : upTo(whole) },
    enough: [['value']],
  }),
};

/** The upper end of a number; of a text only parsing sees it. */
function upTo(whole: number): JsonSchema {
  return {
    description: `At most ${whole}`,
    anyOf: [
      { type: 'integer', minimum: 0, maximum: whole },
      { type: 'string', pattern: '^[0-9]+$' },
    ],
  };
}

/** No more than is possible: the 13th of 12 months, or the serial number of a date. */
function within(
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

function ofPeriods(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  { part, whole, result }: Cell,
  periods: number,
): Answer | undefined {
  const all = whole && choose(reading, path, text, whole, COUNT);
  const chosen = part && choose(reading, path, text, part, COUNT);
  const value = chosen === undefined ? undefined : accept(reading, path, chosen, COUNT);
  const reported = result && choose(reading, path, text, result, ANY_AMOUNT);
  if (all === undefined || value === undefined) return undefined;
  if (compare(readPlain(all), { n: periods, d: 1 }) !== 0) {
    const expected = `of ${periods} periods`;
    const message = 'another number of periods';
    return refuse(reading, path, 'unreadable', message, { expected, received: text });
  }
  if (result !== undefined && reported === undefined) return undefined;
  return within(reading, path, new Count(value, reported), periods);
}
