import { COUNT, readAmount } from '../number.ts';
import { missing, type ShapeReader } from './reader.ts';

const DATED = /* @__PURE__ */ Object.freeze({});

/**
 * `{ completedOn }`; `{ value }` is the days after the deadline, as the unit
 * counts them. The day is among what every answer may carry: here only whether it is there matters.
 */
export const days: ShapeReader<'days'> = {
  fields: ['value'],
  read(reading, path, [value, completedOn]) {
    if (value === undefined) {
      return completedOn === undefined ? missing(reading, path, 'completedOn') : DATED;
    }
    const count = readAmount(reading, path, 'value', value, COUNT);
    return count === undefined ? undefined : Object.freeze({ value: count });
  },
};
