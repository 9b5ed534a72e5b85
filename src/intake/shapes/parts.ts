import type { Answer, AnswerShape } from '../../rules/answer.ts';
import { asObject, type Desk, type Place, refuse } from '../desk.ts';
import { plainObject } from '../plain-object.ts';
import { type JsonSchema, missing, type ShapeReader, unreadable } from './reader.ts';

const Parts = plainObject<Answer, [NonNullable<Answer['parts']>]>(function (parts) {
  this.parts = parts;
});

type ReadAnswer = (
  desk: Desk,
  place: Place,
  value: unknown,
  shape: AnswerShape,
) => Answer | undefined;

/** `{ parts: { id: answer } }`: made with the reader of answers, since parts are answers. */
export function partsReader(
  readAnswer: ReadAnswer,
  answerSchema: (shape: AnswerShape) => JsonSchema,
): ShapeReader<'parts'> {
  return {
    fields: ['parts'],
    read(desk, place, [value], shape) {
      if (value === undefined) return missing(desk, place, 'parts');
      const at = { parent: place, key: 'parts' };
      const given = asObject(value);
      if (given === undefined) {
        return refuse(desk, at, 'not-an-object', 'parts with their answers', { received: value });
      }
      const known = new Set(shape.parts.map(({ id }) => id));
      for (const id of Object.keys(given)) {
        if (known.has(id)) continue;
        const expected = [...known].join(' | ');
        refuse(desk, { parent: at, key: id }, 'unknown-part', 'no such part', { expected });
      }
      const parts: { [id: string]: Answer } = {};
      const { firstPart } = desk;
      // Parts of parts have no place of their own.
      desk.firstPart = undefined;
      for (const [index, { id, shape: own }] of shape.parts.entries()) {
        const answer = Object.hasOwn(given, id) ? given[id] : undefined;
        desk.measure = undefined;
        const read = readAnswer(desk, { parent: at, key: id }, answer, own);
        if (read === undefined) continue;
        parts[id] = read;
        if (firstPart === undefined) continue;
        desk.ordered.weigh(firstPart + index, desk.measure, read.notApplicable !== undefined);
      }
      // The whole has no number of its own.
      desk.measure = undefined;
      return Object.freeze(new Parts(Object.freeze(parts)));
    },
    readCell: (desk, place, text) => unreadable(desk, place, text, 'an answer part by part'),
    schema: (shape) => ({
      properties: {
        parts: {
          type: 'object',
          properties: Object.fromEntries(
            shape.parts.map(({ id, shape }) => [id, answerSchema(shape)]),
          ),
          additionalProperties: false,
        },
      },
      enough: [['parts']],
    }),
  };
}
