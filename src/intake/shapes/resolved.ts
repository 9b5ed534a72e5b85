import { compare, ONE } from '../../exact/fraction.ts';
import { readPlain } from '../../exact/plain.ts';
import type { Answer } from '../../rules/answer.ts';
import { over } from '../../rules/measure.ts';
import { type Desk, type Place, refuse } from '../desk.ts';
import { ANY_AMOUNT, accept, COUNT, choose, readAmount } from '../number.ts';
import { plainObject } from '../plain-object.ts';
import { readCell } from '../vietnamese/cell.ts';
import { COUNT_SCHEMA, missing, type ShapeReader, unreadable } from './reader.ts';

const Resolved = plainObject<Answer, [string, string, string | undefined]>(
  function (found, handled, reported) {
    this.found = found;
    this.handled = handled;
    if (reported !== undefined) this.reported = reported;
  },
);

/** `{ found: 3, handled: 2 }`, or "2/3" and "2/3 = 66,7%": handled of found. */
export const resolved: ShapeReader<'resolved'> = {
  fields: ['found', 'handled'],
  read(desk, place, [found, handled]) {
    const all =
      found === undefined
        ? missing(desk, place, 'found')
        : readAmount(desk, place, 'found', found, COUNT);
    const done =
      handled === undefined
        ? missing(desk, place, 'handled')
        : readAmount(desk, place, 'handled', handled, COUNT);
    return pair(desk, place, all, done, undefined);
  },
  readCell(desk, place, text) {
    const { part, whole, result } = readCell(text) ?? {};
    if (part === undefined || whole === undefined) {
      return unreadable(desk, place, text, '"handled/found"');
    }
    const at = (key: string): Place => ({ parent: place, key });
    const found = choose(desk, at('found'), text, whole, COUNT);
    const handled = choose(desk, at('handled'), text, part, COUNT);
    const reported = result && choose(desk, at('reported'), text, result, ANY_AMOUNT);
    if (result !== undefined && reported === undefined) return undefined;
    const all = found === undefined ? undefined : accept(desk, at('found'), found, COUNT);
    const done = handled === undefined ? undefined : accept(desk, at('handled'), handled, COUNT);
    return pair(desk, place, all, done, reported);
  },
  schema: () => ({
    properties: { found: COUNT_SCHEMA, handled: COUNT_SCHEMA },
    enough: [['found', 'handled']],
  }),
};

function pair(
  desk: Desk,
  place: Place,
  found: string | undefined,
  handled: string | undefined,
  reported: string | undefined,
): Answer | undefined {
  if (found === undefined || handled === undefined) return undefined;
  if (compare(readPlain(handled), readPlain(found)) > 0) {
    const message = `${handled} handled of ${found} found`;
    return refuse(desk, { parent: place, key: 'handled' }, 'more-handled-than-found', message);
  }
  // Nothing found is all of it handled.
  desk.measure = found === '0' ? ONE : over(readPlain(handled), readPlain(found));
  return Object.freeze(new Resolved(found, handled, reported));
}
