import { refuse } from '../desk.ts';
import { readYesNo } from '../vietnamese/cell.ts';
import { missing, type ShapeReader, unreadable } from './reader.ts';

const YES = Object.freeze({ achieved: true });
const NO = Object.freeze({ achieved: false });

/** `{ achieved: true }`, or "Có". */
export const flag: ShapeReader<'flag'> = {
  fields: ['achieved'],
  read(desk, place, [value]) {
    if (value === undefined) return missing(desk, place, 'achieved');
    const said = typeof value === 'string' && desk.vietnamese ? readYesNo(value) : value;
    if (typeof said === 'boolean') return said ? YES : NO;
    const at = { parent: place, key: 'achieved' };
    return refuse(desk, at, 'not-a-boolean', 'true or false is expected', { received: value });
  },
  readCell(desk, place, text) {
    const achieved = readYesNo(text);
    return achieved === undefined
      ? unreadable(desk, place, text, '"Có" or "Không"')
      : achieved
        ? YES
        : NO;
  },
  schema: () => ({ properties: { achieved: { type: 'boolean' } }, enough: [['achieved']] }),
};
