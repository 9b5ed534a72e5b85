import { readPlain } from '../../exact/decimal-text.ts';
import { compare } from '../../exact/fraction.ts';
import type { Answer } from '../../rules/answer.ts';
import { plainObject } from '../mutable.ts';
import { ANY_AMOUNT, accept, choose, readAmount } from '../number.ts';
import { type AnswerReading, type InputPath, refuse } from '../reading.ts';
import { isTarget, readCell } from '../vietnamese/cell.ts';
import { missing, NUMBER_SCHEMA, type ShapeReader, unreadable } from './reader.ts';

const Points = /* @__PURE__ */ plainObject<Answer, [string]>(function (points) {
  this.points = points;
});

/** `{ points: '7.5' }`, or "7,5" and "7,5/10": points out of a most. */
export const points: ShapeReader<'points'> = {
  fields: ['points'],
  read(reading, path, [value], { most }) {
    if (value === undefined) return missing(reading, path, 'points');
    return within(reading, path, readAmount(reading, path, 'points', value, ANY_AMOUNT), most);
  },
  readCell(reading, path, text, { most }) {
    const cell = isTarget(text) ? undefined : readCell(text);
    const { part, whole, result } = cell ?? {};
    const given = part ?? (result?.percent === false ? result : undefined);
    const bare = part === undefined || result === undefined;
    if (given === undefined || !bare) return unreadable(reading, path, text, '"7,5" or "7,5/10"');
    const all = whole === undefined ? most : choose(reading, path, text, whole, ANY_AMOUNT);
    const chosen = choose(reading, path, text, given, ANY_AMOUNT);
    if (all === undefined || chosen === undefined) return undefined;
    if (compare(readPlain(all), readPlain(most)) !== 0) {
      return unreadable(reading, path, text, `points out of ${most}`);
    }
    return within(reading, path, accept(reading, path, chosen, ANY_AMOUNT), most);
  },
  schema: ({ most }) => ({
    properties: { points: { ...NUMBER_SCHEMA, description: `From 0 to ${most}` } },
    enough: [['points']],
  }),
};

function within(
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
