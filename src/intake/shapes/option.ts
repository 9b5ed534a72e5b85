import type { Answer } from '../../rules/answer.ts';
import type { Text } from '../../rules/text.ts';
import { plainObject } from '../mutable.ts';
import { type AnswerReading, type InputPath, refuse } from '../reading.ts';
import { tidy } from '../vietnamese/number.ts';
import { missing, type ShapeOf, type ShapeReader } from './reader.ts';

const Option = /* @__PURE__ */ plainObject<Answer, [string]>(function (option) {
  this.option = option;
});

/** `{ option: 'head' }`. */
export const option: ShapeReader<'option'> = {
  fields: ['option'],
  read(reading, path, [value], shape) {
    if (value === undefined) return missing(reading, path, 'option');
    return pick(reading, { parent: path, key: 'option' }, value, shape);
  },
};

/** The words of a label, in each language that it is given in. */
function saidAs(label: Text): readonly string[] {
  return typeof label === 'string' ? [label] : [label.vi, label.en];
}

function pick(
  reading: AnswerReading,
  path: InputPath,
  value: unknown,
  shape: ShapeOf<'option'>,
): Answer | undefined {
  const found = namedOption(reading.vietnamese, value, shape);
  if (found !== undefined) return found;
  const expected = shape.options.map(({ id }) => id).join(' | ');
  return refuse(reading, path, 'unknown-option', 'no such option', { expected, received: value });
}

/** The option with this id or, in Vietnamese, this label or other name. */
export function namedOption(
  vietnamese: boolean,
  value: unknown,
  shape: ShapeOf<'option'>,
): Answer | undefined {
  // An id as it is needs no folding: that is what programs hand in.
  const exact = shape.options.find(({ id }) => id === value);
  if (exact !== undefined) return Object.freeze(new Option(exact.id));
  const fold = (text: string): string => tidy(text).toLocaleLowerCase('vi');
  const wanted =
    typeof value === 'string' && vietnamese && value.length < 2000 ? fold(value) : value;
  const fits = ({ id, label, aliases = [] }: ShapeOf<'option'>['options'][number]): boolean =>
    vietnamese && [id, ...saidAs(label), ...aliases].some((name) => fold(name) === wanted);
  const [fitting, another] = shape.options.filter(fits);
  if (fitting !== undefined && another === undefined) return Object.freeze(new Option(fitting.id));
  return undefined;
}
