import type { Answer } from '../../rules/answer.ts';
import { plainObject } from '../mutable.ts';
import { ANY_AMOUNT, readAmount, WHOLE } from '../number.ts';
import { missing, type ShapeReader } from './reader.ts';

const Growth = /* @__PURE__ */ plainObject<Answer, [string, string]>(function (value, previous) {
  this.value = value;
  this.previous = previous;
});

/** `{ value, previous }`: a number and what it was before, which is not 0. */
export const growth: ShapeReader<'growth'> = {
  fields: ['value', 'previous'],
  read(reading, path, [value, previous]) {
    const now =
      value === undefined
        ? missing(reading, path, 'value')
        : readAmount(reading, path, 'value', value, ANY_AMOUNT);
    const before =
      previous === undefined
        ? missing(reading, path, 'previous')
        : readAmount(reading, path, 'previous', previous, WHOLE);
    if (now === undefined || before === undefined) return undefined;
    return Object.freeze(new Growth(now, before));
  },
};
