import type { Answer } from '../../rules/answer.ts';
import { readText } from '../desk.ts';
import { readCell, readYesNo } from '../vietnamese/cell.ts';
import { count } from './count.ts';
import { flag } from './flag.ts';
import { measure } from './measure.ts';
import type { ShapeReader } from './reader.ts';
import { resolved } from './resolved.ts';

const MEASURE = { type: 'measure', scale: 'amount', mayBeNegative: true } as const;
const READERS = [flag, measure, resolved] as const;

/** Information without points: any value, or only words. A cell of prose becomes the note. */
export const any: ShapeReader<'any'> = {
  fields: new Set([...READERS.flatMap(({ fields }) => [...fields])]),
  read(desk, place, raw) {
    const given = (fields: ReadonlySet<string>): boolean =>
      [...fields].some((field) => Object.hasOwn(raw, field));
    const answers: (Answer | undefined)[] = [];
    if (given(flag.fields)) answers.push(flag.read(desk, place, raw, { type: 'flag' }));
    if (given(measure.fields)) answers.push(measure.read(desk, place, raw, MEASURE));
    if (given(resolved.fields)) answers.push(resolved.read(desk, place, raw, { type: 'resolved' }));
    return answers.includes(undefined) ? undefined : Object.assign({}, ...answers);
  },
  readCell(desk, place, text) {
    const achieved = readYesNo(text);
    if (achieved !== undefined) return { achieved };
    const cell = readCell(text);
    if (cell === undefined) {
      const note = readText(desk, place, text);
      return note === undefined ? undefined : { note };
    }
    const whole = cell.part === undefined && cell.result?.percent === false;
    return whole
      ? count.readCell(desk, place, text, { type: 'count' })
      : measure.readCell(desk, place, text, MEASURE);
  },
  schema: () => ({
    properties: {
      ...flag.schema({ type: 'flag' }).properties,
      ...measure.schema(MEASURE).properties,
      ...resolved.schema({ type: 'resolved' }).properties,
    },
    enough: [[]],
  }),
};
