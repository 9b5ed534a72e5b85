import { compare } from '../../exact/fraction.ts';
import { readPlain } from '../../exact/plain.ts';
import type { Answer } from '../../rules/answer.ts';
import { type Desk, type Place, refuse } from '../desk.ts';
import { ANY_AMOUNT, accept, COUNT, choose, readAmount } from '../number.ts';
import { plainObject } from '../plain-object.ts';
import { type Cell, isTarget, readCell } from '../vietnamese/cell.ts';
import { COUNT_SCHEMA, missing, type ShapeReader, unreadable } from './reader.ts';

const Count = plainObject<Answer, [string, string | undefined]>(function (value, reported) {
  this.value = value;
  if (reported !== undefined) this.reported = reported;
});

/** `{ value: 3 }`, or "3"; of periods also "10/12" and "10/12 = 83,3%". */
export const count: ShapeReader<'count'> = {
  fields: ['value'],
  read(desk, place, [value]) {
    if (value === undefined) return missing(desk, place, 'value');
    const text = readAmount(desk, place, 'value', value, COUNT);
    return text === undefined ? undefined : told(desk, text);
  },
  readCell(desk, place, text, { whole }) {
    if (isTarget(text)) {
      const message = 'a requirement stands where a number is expected';
      return refuse(desk, place, 'target-not-value', message, { received: text });
    }
    const cell = readCell(text);
    if (cell?.part !== undefined && whole !== undefined) {
      return ofPeriods(desk, place, text, cell, whole);
    }
    if (cell?.result === undefined || cell.result.percent || cell.part !== undefined) {
      return unreadable(desk, place, text, 'a whole number');
    }
    const chosen = choose(desk, place, text, cell.result, COUNT);
    const value = chosen === undefined ? undefined : accept(desk, place, chosen, COUNT);
    return value === undefined ? undefined : told(desk, value);
  },
  schema: () => ({ properties: { value: COUNT_SCHEMA }, enough: [['value']] }),
};

function ofPeriods(
  desk: Desk,
  place: Place,
  text: string,
  { part, whole, result }: Cell,
  periods: number,
): Answer | undefined {
  const all = whole && choose(desk, place, text, whole, COUNT);
  const chosen = part && choose(desk, place, text, part, COUNT);
  const value = chosen === undefined ? undefined : accept(desk, place, chosen, COUNT);
  const reported = result && choose(desk, place, text, result, ANY_AMOUNT);
  if (all === undefined || value === undefined) return undefined;
  if (compare(readPlain(all), { n: periods, d: 1 }) !== 0) {
    const expected = `of ${periods} periods`;
    const message = 'another number of periods';
    return refuse(desk, place, 'unreadable', message, { expected, received: text });
  }
  if (result === undefined) return told(desk, value);
  return reported === undefined ? undefined : told(desk, value, reported);
}

function told(desk: Desk, value: string, reported?: string): Answer {
  desk.measure = readPlain(value);
  return Object.freeze(new Count(value, reported));
}
