import type { Answer } from '../../rules/answer.ts';
import { plainObject } from '../mutable.ts';
import { asObject, refuse } from '../reading.ts';
import { NOTHING } from '../said.ts';
import { readYesNo } from '../vietnamese/cell.ts';
import { missing, type ShapeReader } from './reader.ts';

const Items = /* @__PURE__ */ plainObject<Answer, [NonNullable<Answer['items']>]>(function (items) {
  this.items = items;
});

/** `{ items: { held: true } }`; an item that is not named is not held. No item named: no answer. */
export const flags: ShapeReader<'flags'> = {
  fields: ['items'],
  read(reading, path, [value], shape) {
    if (value === undefined) return missing(reading, path, 'items');
    const at = { parent: path, key: 'items' };
    const ticks = asObject(value);
    if (ticks === undefined) {
      return refuse(reading, at, 'not-an-object', 'items with true or false', { received: value });
    }
    const items: { [id: string]: boolean } = {};
    let named = false;
    for (const id of Object.keys(ticks)) {
      const path = { parent: at, key: id };
      if (!shape.items.some((item) => item.id === id)) {
        const expected = shape.items.map(({ id }) => id).join(' | ');
        refuse(reading, path, 'unknown-item', 'no such item', { expected });
        continue;
      }
      const tick = ticks[id];
      if (tick === undefined || tick === null) continue;
      named = true;
      const said = typeof tick === 'string' && reading.vietnamese ? readYesNo(tick) : tick;
      if (typeof said === 'boolean') items[id] = said;
      else refuse(reading, path, 'not-a-boolean', 'true or false is expected', { received: tick });
    }
    return named ? Object.freeze(new Items(Object.freeze(items))) : NOTHING;
  },
};
