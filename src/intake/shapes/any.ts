import type { Answer, AnswerShape } from '../../rules/answer.ts';
import { asObject, type Desk, type Place, readText, refuse } from '../desk.ts';
import { isTarget, readCell, readYesNo } from '../vietnamese/cell.ts';
import { flag } from './flag.ts';
import { measure } from './measure.ts';
import { measureFromCell } from './measure-cell.ts';
import type { ShapeReader } from './reader.ts';
import { resolved } from './resolved.ts';

const MEASURE = { type: 'measure', scale: 'amount', mayBeNegative: true } as const;

type ReadAnswer = (
  desk: Desk,
  place: Place,
  value: unknown,
  shape: AnswerShape,
) => Answer | undefined;

/** Information without points: any other kind's value, or only words. A cell of prose becomes the note. */
export function anyReader(readAnswer: ReadAnswer): ShapeReader<'any'> {
  return {
    fields: [...flag.fields, ...measure.fields, ...resolved.fields, 'option', 'items', 'parts'],
    read(desk, place, [achieved, value, top, bottom, found, handled, option, items, parts]) {
      const at = (key: string): Place => ({ parent: place, key });
      const answers: (Answer | undefined)[] = [];
      const measures = [value, top, bottom];
      if (achieved !== undefined)
        answers.push(flag.read(desk, place, [achieved], { type: 'flag' }));
      if (measures.some((one) => one !== undefined)) {
        answers.push(measure.read(desk, place, measures, MEASURE));
      }
      if (found !== undefined || handled !== undefined) {
        answers.push(resolved.read(desk, place, [found, handled], { type: 'resolved' }));
      }
      if (option !== undefined) {
        const text = readText(desk, at('option'), option);
        answers.push(text === undefined ? undefined : { option: text });
      }
      if (items !== undefined) answers.push(freeItems(desk, at('items'), items));
      if (parts !== undefined) answers.push(freeParts(desk, at('parts'), parts, readAnswer));
      // What is told without points is not weighed.
      desk.measure = undefined;
      return answers.includes(undefined) ? undefined : Object.freeze(Object.assign({}, ...answers));
    },
    readCell(desk, place, text) {
      const achieved = readYesNo(text);
      if (achieved !== undefined) return Object.freeze({ achieved });
      if (!isTarget(text) && readCell(text) !== undefined) {
        return measureFromCell(desk, place, text, MEASURE);
      }
      const note = readText(desk, place, text);
      return note === undefined ? undefined : Object.freeze({ note });
    },
    schema: () => ({
      properties: {
        ...flag.schema({ type: 'flag' }).properties,
        ...measure.schema(MEASURE).properties,
        ...resolved.schema({ type: 'resolved' }).properties,
        option: { type: 'string' },
        items: { type: 'object', additionalProperties: { type: 'boolean' } },
        parts: { type: 'object' },
      },
      enough: [[]],
    }),
  };
}

/** Items that no rule lists: whatever they are called, each is ticked or not. */
function freeItems(desk: Desk, place: Place, value: unknown): Answer | undefined {
  const given = asObject(value);
  if (given === undefined) {
    return refuse(desk, place, 'not-an-object', 'items with true or false', { received: value });
  }
  const items: [string, boolean][] = [];
  for (const id of Object.keys(given)) {
    const tick = given[id];
    if (typeof tick === 'boolean') items.push([id, tick]);
    else {
      const at = { parent: place, key: id };
      refuse(desk, at, 'not-a-boolean', 'true or false is expected', { received: tick });
    }
  }
  return items.length === Object.keys(given).length
    ? { items: Object.freeze(Object.fromEntries(items)) }
    : undefined;
}

function freeParts(
  desk: Desk,
  place: Place,
  value: unknown,
  readAnswer: ReadAnswer,
): Answer | undefined {
  const given = asObject(value);
  if (given === undefined) {
    return refuse(desk, place, 'not-an-object', 'parts with their answers', { received: value });
  }
  const parts: [string, Answer][] = [];
  for (const id of Object.keys(given)) {
    const read = readAnswer(desk, { parent: place, key: id }, given[id], { type: 'any' });
    if (read !== undefined) parts.push([id, read]);
  }
  return { parts: Object.freeze(Object.fromEntries(parts)) };
}
