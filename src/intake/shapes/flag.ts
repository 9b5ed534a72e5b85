import { refuse } from '../reading.ts';
import { readYesNo } from '../vietnamese/cell.ts';
import { missing, type ShapeReader } from './reader.ts';

const YES = /* @__PURE__ */ Object.freeze({ achieved: true });
const NO = /* @__PURE__ */ Object.freeze({ achieved: false });

/** `{ achieved: true }`. */
export const flag: ShapeReader<'flag'> = {
  fields: ['achieved'],
  read(reading, path, [value]) {
    if (value === undefined) return missing(reading, path, 'achieved');
    const said = typeof value === 'string' && reading.vietnamese ? readYesNo(value) : value;
    if (typeof said === 'boolean') return said ? YES : NO;
    const at = { parent: path, key: 'achieved' };
    return refuse(reading, at, 'not-a-boolean', 'true or false is expected', { received: value });
  },
};
