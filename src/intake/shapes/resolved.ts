import { compare } from '../../exact/fraction.ts';
import { readPlain } from '../../exact/plain.ts';
import type { Answer } from '../../rules/answer.ts';
import { type Desk, type Place, refuse } from '../desk.ts';
import { COUNT, readAmount } from '../number.ts';
import { COUNT_SCHEMA, missing, type ShapeReader, unreadable } from './reader.ts';

/** `{ found: 3, handled: 2 }`, or "2/3": handled of found. */
export const resolved: ShapeReader<'resolved'> = {
  fields: ['found', 'handled'],
  read(desk, place, [found, handled]) {
    if (found === undefined) missing(desk, place, 'found');
    if (handled === undefined) missing(desk, place, 'handled');
    if (found === undefined || handled === undefined) return undefined;
    return compareBoth(desk, place, found, handled);
  },
  readCell(desk, place, text) {
    const [handled, found, ...more] = text.split('/');
    if (handled === undefined || found === undefined || more.length > 0) {
      return unreadable(desk, place, text, '"handled/found"');
    }
    return compareBoth(desk, place, found, handled);
  },
  schema: () => ({
    properties: { found: COUNT_SCHEMA, handled: COUNT_SCHEMA },
    enough: [['found', 'handled']],
  }),
};

function compareBoth(
  desk: Desk,
  place: Place,
  found: unknown,
  handled: unknown,
): Answer | undefined {
  const all = readAmount(desk, place, 'found', found, COUNT);
  const done = readAmount(desk, place, 'handled', handled, COUNT);
  if (all === undefined || done === undefined) return undefined;
  if (compare(readPlain(done), readPlain(all)) <= 0) return { found: all, handled: done };
  const message = `${done} handled of ${all} found`;
  return refuse(desk, { parent: place, key: 'handled' }, 'more-handled-than-found', message);
}
