import type { Answer } from '../../rules/answer.ts';
import { COUNTED, readAmount } from '../number.ts';
import { type AnswerReading, asObject, type InputPath, readText, refuse } from '../reading.ts';
import { NOTHING } from '../said.ts';
import { flag } from './flag.ts';
import { measure } from './measure.ts';
import type { ReadPart, ShapeReader } from './reader.ts';
import { resolved } from './resolved.ts';

/** Of what nobody measures, the unit is not known: any number will do, and a percentage is one. */
export const MEASURE = { type: 'measure', scale: 'amount', mayBeNegative: true } as const;
const PERCENT = { ...MEASURE, scale: 'rate' } as const;

/** Information without points: any other kind's value, or only words. */
export function anyReader(readAnswer: ReadPart): ShapeReader<'any'> {
  return {
    fields: [...flag.fields, ...measure.fields, ...resolved.fields, ...FREE],
    read(reading, path, given) {
      const [achieved, value, top, bottom, percent, found, handled, option, items, parts] = given;
      const [previous, points, terms, inCase, answer] = given.slice(10);
      const at = (key: string): InputPath => ({ parent: path, key });
      const answers: (Answer | undefined)[] = [];
      const measures = [value, top, bottom, percent];
      if (achieved !== undefined)
        answers.push(flag.read(reading, path, [achieved], { type: 'flag' }));
      if (measures.some((one) => one !== undefined)) {
        answers.push(
          measure.read(reading, path, measures, percent === true ? PERCENT : scaleOf(value)),
        );
      }
      if (found !== undefined || handled !== undefined) {
        answers.push(resolved.read(reading, path, [found, handled], { type: 'resolved' }));
      }
      if (option !== undefined) {
        const text = readText(reading, at('option'), option);
        answers.push(text === undefined ? undefined : { option: text });
      }
      if (items !== undefined) answers.push(freeItems(reading, at('items'), items));
      if (parts !== undefined) answers.push(freeParts(reading, at('parts'), parts, readAnswer));
      for (const [key, number] of Object.entries({ previous, points })) {
        if (number === undefined) continue;
        const text = readAmount(reading, path, key, number, {});
        answers.push(text === undefined ? undefined : { [key]: text });
      }
      if (terms !== undefined) answers.push(freeTerms(reading, at('terms'), terms));
      if (inCase !== undefined) {
        const text = readText(reading, at('case'), inCase);
        answers.push(text === undefined ? undefined : { case: text });
      }
      if (answer !== undefined) {
        const read = readAnswer(reading, at('answer'), answer, { type: 'any' });
        answers.push(read === undefined ? NOTHING : { answer: read });
      }
      if (answers.includes(undefined)) return undefined;
      return answers.every((one) => one === NOTHING)
        ? NOTHING
        : Object.freeze(Object.assign({}, ...answers));
    },
  };
}

export function scaleOf(written: unknown): typeof MEASURE | typeof PERCENT {
  return typeof written === 'string' && written.trimEnd().endsWith('%') ? PERCENT : MEASURE;
}

/** The fields that no shape of one value has. */
const FREE = ['option', 'items', 'parts', 'previous', 'points', 'terms', 'case', 'answer'];

function freeTerms(reading: AnswerReading, path: InputPath, value: unknown): Answer | undefined {
  const given = asObject(value);
  if (given === undefined) {
    return refuse(reading, path, 'not-an-object', 'terms with their numbers', { received: value });
  }
  const terms: [string, string][] = [];
  for (const id of Object.keys(given)) {
    const counted = given[id];
    if (counted === undefined || counted === null) continue;
    const number = readAmount(reading, path, id, counted, COUNTED);
    if (number === undefined) return undefined;
    terms.push([id, number]);
  }
  if (terms.length === 0) return NOTHING;
  return { terms: Object.freeze(Object.fromEntries(terms)) };
}

/** Items that no rule lists: whatever they are called, each is ticked or not. */
function freeItems(reading: AnswerReading, path: InputPath, value: unknown): Answer | undefined {
  const given = asObject(value);
  if (given === undefined) {
    return refuse(reading, path, 'not-an-object', 'items with true or false', { received: value });
  }
  const items: [string, boolean][] = [];
  let refused = false;
  for (const id of Object.keys(given)) {
    const tick = given[id];
    if (tick === undefined || tick === null) continue;
    if (typeof tick === 'boolean') items.push([id, tick]);
    else {
      refused = true;
      const at = { parent: path, key: id };
      refuse(reading, at, 'not-a-boolean', 'true or false is expected', { received: tick });
    }
  }
  if (refused) return undefined;
  return items.length === 0 ? NOTHING : { items: Object.freeze(Object.fromEntries(items)) };
}

function freeParts(
  reading: AnswerReading,
  path: InputPath,
  value: unknown,
  readAnswer: ReadPart,
): Answer | undefined {
  const given = asObject(value);
  if (given === undefined) {
    return refuse(reading, path, 'not-an-object', 'parts with their answers', { received: value });
  }
  const parts: [string, Answer][] = [];
  for (const id of Object.keys(given)) {
    const read = readAnswer(reading, { parent: path, key: id }, given[id], { type: 'any' });
    if (read !== undefined) parts.push([id, read]);
  }
  return parts.length === 0 ? NOTHING : { parts: Object.freeze(Object.fromEntries(parts)) };
}
