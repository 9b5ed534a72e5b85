import type { Answer } from '../../rules/answer.ts';
import { asObject, refuse } from '../desk.ts';
import { plainObject } from '../plain-object.ts';
import { readYesNo } from '../vietnamese/cell.ts';
import { missing, type ShapeReader, unreadable } from './reader.ts';

const Items = plainObject<Answer, [NonNullable<Answer['items']>]>(function (items) {
  this.items = items;
});

/** `{ items: { held: true } }`; an item that is not named is not held. */
export const flags: ShapeReader<'flags'> = {
  fields: ['items'],
  read(desk, place, [value], shape) {
    if (value === undefined) return missing(desk, place, 'items');
    const at = { parent: place, key: 'items' };
    const ticks = asObject(value);
    if (ticks === undefined) {
      return refuse(desk, at, 'not-an-object', 'items with true or false', { received: value });
    }
    const items: { [id: string]: boolean } = {};
    let ticked = 0;
    for (const id of Object.keys(ticks)) {
      const place = { parent: at, key: id };
      const index = shape.items.findIndex((item) => item.id === id);
      if (index < 0) {
        const expected = shape.items.map(({ id }) => id).join(' | ');
        refuse(desk, place, 'unknown-item', 'no such item', { expected });
        continue;
      }
      const tick = ticks[id];
      const said = typeof tick === 'string' && desk.vietnamese ? readYesNo(tick) : tick;
      if (typeof said === 'boolean') {
        items[id] = said;
        if (said) ticked += 2 ** index;
      } else refuse(desk, place, 'not-a-boolean', 'true or false is expected', { received: tick });
    }
    // One bit an item says all of it, while the bits fit a number.
    if (shape.items.length <= 50) desk.measure = { n: ticked, d: 1 };
    return Object.freeze(new Items(Object.freeze(items)));
  },
  readCell(desk, place, text) {
    return unreadable(desk, place, text, 'an answer item by item');
  },
  schema: (shape) => ({
    properties: {
      items: {
        type: 'object',
        properties: Object.fromEntries(
          shape.items.map(({ id, label }) => [id, { type: 'boolean', description: label }]),
        ),
        additionalProperties: false,
      },
    },
    enough: [['items']],
  }),
};
