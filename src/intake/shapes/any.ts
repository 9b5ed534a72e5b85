import type { Answer } from '../../rules/answer.ts';
import { readText } from '../desk.ts';
import { isTarget, readCell, readYesNo } from '../vietnamese/cell.ts';
import { flag } from './flag.ts';
import { measure } from './measure.ts';
import { measureFromCell } from './measure-cell.ts';
import type { ShapeReader } from './reader.ts';
import { resolved } from './resolved.ts';

const MEASURE = { type: 'measure', scale: 'amount', mayBeNegative: true } as const;

/** Information without points: any value, or only words. A cell of prose becomes the note. */
export const any: ShapeReader<'any'> = {
  // Choices, lists and parts have no options of their own here: nothing could be checked.
  fields: [...flag.fields, ...measure.fields, ...resolved.fields],
  read(desk, place, values) {
    const [achieved, value, numerator, denominator, found, handled] = values;
    const answers: (Answer | undefined)[] = [];
    const flags = [achieved];
    const measures = [value, numerator, denominator];
    const counts = [found, handled];
    const given = (some: readonly unknown[]): boolean => some.some((one) => one !== undefined);
    if (given(flags)) answers.push(flag.read(desk, place, flags, { type: 'flag' }));
    if (given(measures)) answers.push(measure.read(desk, place, measures, MEASURE));
    if (given(counts)) answers.push(resolved.read(desk, place, counts, { type: 'resolved' }));
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
    },
    enough: [[]],
  }),
};
