import type { Answer } from '../../rules/answer.ts';
import { plainObject } from '../mutable.ts';
import { asObject, refuse } from '../reading.ts';
import { NOTHING } from '../said.ts';
import { missing, type ReadPart, type ShapeReader } from './reader.ts';

const Parts = /* @__PURE__ */ plainObject<Answer, [NonNullable<Answer['parts']>]>(function (parts) {
  this.parts = parts;
});

/** `{ parts: { id: answer } }`: made with the reader of answers, since parts are answers. */
export function partsReader(readAnswer: ReadPart): ShapeReader<'parts'> {
  return {
    fields: ['parts'],
    read(reading, path, [value], shape) {
      if (value === undefined) return missing(reading, path, 'parts');
      const at = { parent: path, key: 'parts' };
      const given = asObject(value);
      if (given === undefined) {
        return refuse(reading, at, 'not-an-object', 'parts with their answers', {
          received: value,
        });
      }
      for (const id of Object.keys(given)) {
        if (shape.parts.some((part) => part.id === id)) continue;
        const expected = shape.parts.map((part) => part.id).join(' | ');
        refuse(reading, { parent: at, key: id }, 'unknown-part', 'no such part', { expected });
      }
      const parts: { [id: string]: Answer } = {};
      for (const { id, shape: own } of shape.parts) {
        const answer = Object.hasOwn(given, id) ? given[id] : undefined;
        const read = readAnswer(reading, { parent: at, key: id }, answer, own);
        if (read !== undefined) parts[id] = read;
      }
      if (Object.keys(parts).length === 0) return NOTHING;
      return Object.freeze(new Parts(Object.freeze(parts)));
    },
  };
}
