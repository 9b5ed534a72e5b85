import type { Answer } from '../../rules/answer.ts';
import { type Desk, type Place, refuse } from '../desk.ts';
import { plainObject } from '../plain-object.ts';
import { tidy } from '../vietnamese/number.ts';
import { missing, type ShapeOf, type ShapeReader } from './reader.ts';

const Option = plainObject<Answer, [string]>(function (option) {
  this.option = option;
});

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
  const exact = shape.options.findIndex(({ id }) => id === value);
  if (exact >= 0) return chosen(desk, shape, exact);
  const fold = (text: string): string => tidy(text).toLocaleLowerCase('vi');
  const wanted =
    typeof value === 'string' && desk.vietnamese && value.length < 2000 ? fold(value) : value;
  const fits = ({ id, label }: { id: string; label: string }): boolean =>
    desk.vietnamese && (fold(id) === wanted || fold(label) === wanted);
  if (shape.options.filter(fits).length === 1) {
    return chosen(desk, shape, shape.options.findIndex(fits));
  }
  const expected = shape.options.map(({ id }) => id).join(' | ');
  return refuse(desk, place, 'unknown-option', 'no such option', { expected, received: value });
}

function chosen(desk: Desk, { options }: ShapeOf<'option'>, at: number): Answer {
  desk.measure = { n: at, d: 1 };
  return Object.freeze(new Option(options[at]?.id ?? ''));
}
