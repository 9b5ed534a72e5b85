import { compare } from '../../exact/fraction.ts';
import { readPlain } from '../../exact/plain.ts';
import { refuse } from '../desk.ts';
import { accept, COUNT, choose, readAmount } from '../number.ts';
import { isTarget, readCell } from '../vietnamese/cell.ts';
import { COUNT_SCHEMA, missing, type ShapeReader, unreadable } from './reader.ts';

/** `{ value: 3 }`, or "3"; of periods also "10/12". */
export const count: ShapeReader<'count'> = {
  fields: ['value'],
  read(desk, place, [value]) {
    if (value === undefined) return missing(desk, place, 'value');
    const text = readAmount(desk, place, 'value', value, COUNT);
    return text === undefined ? undefined : { value: text };
  },
  readCell(desk, place, text, shape) {
    if (isTarget(text)) {
      const message = 'a requirement stands where a number is expected';
      return refuse(desk, place, 'target-not-value', message, { received: text });
    }
    const cell = readCell(text);
    const single = cell?.result !== undefined && !cell.result.percent && cell.part === undefined;
    const ofPeriods = cell?.result === undefined && shape.whole !== undefined;
    const number = single ? cell?.result : ofPeriods ? cell?.part : undefined;
    if (number === undefined) return unreadable(desk, place, text, 'a whole number');
    if (ofPeriods) {
      const whole = cell?.whole?.native ?? cell?.whole?.foreign ?? '';
      if (compare(readPlain(whole), { n: shape.whole ?? 0, d: 1 }) !== 0) {
        const expected = `of ${shape.whole} periods`;
        return refuse(desk, place, 'unreadable', 'another number of periods', {
          expected,
          received: text,
        });
      }
    }
    const chosen = choose(desk, place, text, number, COUNT);
    if (chosen === undefined) return undefined;
    const value = accept(desk, place, chosen, COUNT);
    return value === undefined ? undefined : { value };
  },
  schema: () => ({ properties: { value: COUNT_SCHEMA }, enough: [['value']] }),
};
