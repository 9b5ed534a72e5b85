import { readPlain } from '../../exact/decimal-text.ts';
import { compare } from '../../exact/fraction.ts';
import type { Answer } from '../../rules/answer.ts';
import { plainObject } from '../mutable.ts';
import { COUNT, readAmount } from '../number.ts';
import { type AnswerReading, type InputPath, refuse } from '../reading.ts';
import { missing, type ShapeReader } from './reader.ts';

const Resolved = /* @__PURE__ */ plainObject<Answer, [string, string, string | undefined]>(
  function (found, handled, reported) {
    this.found = found;
    this.handled = handled;
    if (reported !== undefined) this.reported = reported;
  },
);

/** `{ found: 3, handled: 2 }`: handled of found. */
export const resolved: ShapeReader<'resolved'> = {
  fields: ['found', 'handled'],
  read(reading, path, [found, handled]) {
    const all =
      found === undefined
        ? missing(reading, path, 'found')
        : readAmount(reading, path, 'found', found, COUNT);
    const done =
      handled === undefined
        ? missing(reading, path, 'handled')
        : readAmount(reading, path, 'handled', handled, COUNT);
    return pair(reading, path, all, done, undefined);
  },
};

export function pair(
  reading: AnswerReading,
  path: InputPath,
  found: string | undefined,
  handled: string | undefined,
  reported: string | undefined,
): Answer | undefined {
  if (found === undefined || handled === undefined) return undefined;
  if (compare(readPlain(handled), readPlain(found)) > 0) {
    const message = `${handled} handled of ${found} found`;
    const at = { parent: path, key: 'handled' };
    const told = { received: handled, limit: found };
    return refuse(reading, at, 'more-handled-than-found', message, told);
  }
  return Object.freeze(new Resolved(found, handled, reported));
}
