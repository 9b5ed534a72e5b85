import { ONE, ZERO } from '../../exact/fraction.ts';
import type { Answer } from '../../rules/answer.ts';
import { type Desk, refuse } from '../desk.ts';
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
    if (typeof said === 'boolean') return told(desk, said);
    const at = { parent: place, key: 'achieved' };
    return refuse(desk, at, 'not-a-boolean', 'true or false is expected', { received: value });
  },
  readCell(desk, place, text) {
    const achieved = readYesNo(text);
    return achieved === undefined
      ? unreadable(desk, place, text, '"Có" or "Không"')
      : told(desk, achieved);
  },
  schema: () => ({ properties: { achieved: { type: 'boolean' } }, enough: [['achieved']] }),
};

function told(desk: Desk, achieved: boolean): Answer {
  desk.measure = achieved ? ONE : ZERO;
  return achieved ? YES : NO;
}
