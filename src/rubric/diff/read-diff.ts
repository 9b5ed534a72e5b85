import { plainCopy } from '../copy.ts';
import type { OptionForm } from '../options.ts';
import type { RubricDiff } from './difference.ts';

/** A difference of two rubrics as an option: what `diffRubrics` gave, also read back from JSON. */
export const difference: OptionForm<RubricDiff> = {
  possible: 'what diffRubrics gives',
  read(value) {
    const read = plainCopy(value);
    return read.ok && isDiff(read.copy) ? read.copy : undefined;
  },
};

type Fields = { readonly [field: string]: unknown };

/** Lists of what has a level and an id, whatever else is said of it. */
const LISTS = ['added', 'removed', 'moved', 'renamed', 'repointed', 'rules', 'deadlines'] as const;
type Listed = { readonly [L in (typeof LISTS)[number]]: unknown };

function isDiff(value: unknown): value is RubricDiff {
  if (!isRecord(value) || !isSide(value['before']) || !isSide(value['after'])) return false;
  const lists: Listed = value as never;
  return (
    LISTS.every((name) => isListOf(lists[name], isNamed)) &&
    isListOf(lists.moved, (one) => isText(one['before']) && isText(one['after']))
  );
}

function isNamed(one: Fields): boolean {
  return isText(one['level']) && isText(one['id']);
}

function isSide(value: unknown): boolean {
  return isRecord(value) && isText(value['id']) && isText(value['version']);
}

function isListOf(value: unknown, is: (one: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isRecord(one) && is(one));
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
