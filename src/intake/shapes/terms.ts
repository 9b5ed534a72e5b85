import { isZero } from '../../exact/fraction.ts';
import type { Answer, Term } from '../../rules/answer.ts';
import { sumOf } from '../../rules/measure.ts';
import { plainObject } from '../mutable.ts';
import { COUNTED, readAmount } from '../number.ts';
import { type AnswerReading, asObject, type InputPath, refuse } from '../reading.ts';
import { NOTHING } from '../said.ts';
import { measure } from './measure.ts';
import { missing, type ShapeOf, type ShapeReader } from './reader.ts';

const Terms = /* @__PURE__ */ plainObject<Answer, [NonNullable<Answer['terms']>]>(function (terms) {
  this.terms = terms;
});

/** `{ terms: { a, b, c } }`, each thing counted by its id, or any measure. */
export const terms: ShapeReader<'terms'> = {
  fields: [...measure.fields, 'terms'],
  read(reading, path, values, shape) {
    const counted = values[measure.fields.length];
    if (counted === undefined) return measure.read(reading, path, values, shape.measure);
    if (values.slice(0, measure.fields.length).some((value) => value !== undefined)) {
      const message = 'either the terms, or a measure made of them';
      return refuse(reading, { parent: path, key: 'terms' }, 'conflicting-fields', message);
    }
    return readTerms(reading, { parent: path, key: 'terms' }, counted, shape);
  },
};

/** Every term once: one may stand above the stroke and below it. */
function termsOf({ numerator, denominator }: ShapeOf<'terms'>): readonly Term[] {
  const above = new Set(numerator.map(({ id }) => id));
  return [...numerator, ...denominator.filter(({ id }) => !above.has(id))];
}

function readTerms(
  reading: AnswerReading,
  at: InputPath,
  value: unknown,
  shape: ShapeOf<'terms'>,
): Answer | undefined {
  const given = asObject(value);
  if (given === undefined) {
    return refuse(reading, at, 'not-an-object', 'terms with their numbers', { received: value });
  }
  const known = termsOf(shape).map(({ id }) => id);
  for (const id of Object.keys(given)) {
    if (known.includes(id)) continue;
    const expected = known.join(' | ');
    refuse(reading, { parent: at, key: id }, 'unknown-item', 'no such term', { expected });
  }
  // Fields left open say nothing, as everywhere.
  if (Object.values(given).every((one) => one === undefined || one === null)) return NOTHING;
  const counted: { [id: string]: string } = {};
  for (const id of known) {
    const number = Object.hasOwn(given, id) ? given[id] : undefined;
    const read =
      number === undefined || number === null
        ? missing(reading, at, id)
        : readAmount(reading, at, id, number, COUNTED);
    if (read !== undefined) counted[id] = read;
  }
  if (Object.keys(counted).length < known.length) return undefined;
  if (isZero(sumOf(shape.denominator, counted))) {
    const none = shape.measure.whenNone !== undefined && isZero(sumOf(shape.numerator, counted));
    if (!none) {
      const message = 'what is below the stroke sums to 0, which has no shares';
      return refuse(reading, at, 'zero-denominator', message, { received: '0' });
    }
  }
  return Object.freeze(new Terms(Object.freeze(counted)));
}
