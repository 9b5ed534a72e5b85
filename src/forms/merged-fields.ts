import { compareDecimals } from '../exact/compare-decimal.ts';
import type { FormField } from './form.ts';

/**
 * One set of fields for rules that take answers of one form, of which the one that counts is not
 * known yet: the words are those of the first, the limits the widest of all.
 */
export function mergedFields(alternatives: readonly (readonly FormField[])[]): FormField[] {
  const [first = [], ...others] = alternatives;
  return first.map((field, at) => {
    const { min: _min, max: _max, ...rest } = field;
    const same = [field, ...others.flatMap((fields) => fields[at] ?? [])];
    const min = widest(same, 'min', (a, b) => compareDecimals(a, b) < 0);
    const max = widest(same, 'max', (a, b) => compareDecimals(a, b) > 0);
    return {
      ...rest,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    };
  });
}

/** No limit where one of them has none. */
function widest(
  fields: readonly FormField[],
  limit: 'min' | 'max',
  isWider: (a: string, b: string) => boolean,
): string | undefined {
  return fields
    .map((field) => field[limit])
    .reduce((a, b) => (a === undefined || b === undefined ? undefined : isWider(b, a) ? b : a));
}
