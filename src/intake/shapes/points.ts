import { readPlain } from '../../exact/decimal-text.ts';
import { compare } from '../../exact/fraction.ts';
import type { Answer } from '../../rules/answer.ts';
import { plainObject } from '../mutable.ts';
import { ANY_AMOUNT, readAmount } from '../number.ts';
import { type AnswerReading, type InputPath, refuse } from '../reading.ts';
import { missing, type ShapeReader } from './reader.ts';

const Points = /* @__PURE__ */ plainObject<Answer, [string]>(function (points) {
  this.points = points;
});

/** `{ points: '7.5' }`: points out of a most. */
export const points: ShapeReader<'points'> = {
  fields: ['points'],
  read(reading, path, [value], { most }) {
    if (value === undefined) return missing(reading, path, 'points');
    return withinMost(reading, path, readAmount(reading, path, 'points', value, ANY_AMOUNT), most);
  },
};

export function withinMost(
  reading: AnswerReading,
  path: InputPath,
  given: string | undefined,
  most: string,
): Answer | undefined {
  if (given === undefined) return undefined;
  if (compare(readPlain(given), readPlain(most)) <= 0) return Object.freeze(new Points(given));
  const at = { parent: path, key: 'points' };
  const message = `${given} points of ${most}`;
  return refuse(reading, at, 'more-than-whole', message, { expected: most, received: given });
}
