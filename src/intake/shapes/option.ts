import type { Answer } from '../../rules/answer.ts';
import { type Desk, type Place, refuse } from '../desk.ts';
import { tidy } from '../vietnamese/number.ts';
import { missing, type ShapeOf, type ShapeReader } from './reader.ts';

/** `{ option: 'head' }`, or the option's id or label as a cell. */
export const option: ShapeReader<'option'> = {
  fields: ['option'],
  read(desk, place, [value], shape) {
    if (value === undefined) return missing(desk, place, 'option');
    return pick(desk, { parent: place, key: 'option' }, value, shape);
  },
  readCell: (desk, place, text, shape) => pick(desk, place, text, shape),
  schema: (shape) => ({
    properties: {
      option: {
        enum: shape.options.map(({ id }) => id),
        description: shape.options.map(({ id, label }) => `${id}: ${label}`).join('; '),
      },
    },
    enough: [['option']],
  }),
};

function pick(
  desk: Desk,
  place: Place,
  value: unknown,
  shape: ShapeOf<'option'>,
): Answer | undefined {
  // An id as it is needs no folding: that is what programs hand in.
  const exact = shape.options.find(({ id }) => id === value);
  if (exact !== undefined) return Object.freeze({ option: exact.id });
  const fold = (text: string): string => tidy(text).toLocaleLowerCase('vi');
  const wanted =
    typeof value === 'string' && desk.vietnamese && value.length < 2000 ? fold(value) : value;
  const found = shape.options.filter(
    ({ id, label }) => desk.vietnamese && (fold(id) === wanted || fold(label) === wanted),
  );
  const [one, another] = found;
  if (one !== undefined && another === undefined) return Object.freeze({ option: one.id });
  const expected = shape.options.map(({ id }) => id).join(' | ');
  return refuse(desk, place, 'unknown-option', 'no such option', { expected, received: value });
}
