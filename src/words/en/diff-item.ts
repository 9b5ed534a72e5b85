import type { ItemChange } from '../../rubric/diff/difference.ts';
import { itemValue } from '../figures/items.ts';
import type { Sentence } from '../sentence.ts';
import type { ItemFieldWords, ItemKindWords } from '../sentences.ts';

const KINDS: ItemKindWords = {
  group: 'group',
  grade: 'grade',
  milestone: 'milestone',
};

const FIELDS: ItemFieldWords = {
  id: 'id',
  name: 'name',
  pillars: 'pillars',
  from: 'from',
  requires: 'what it asks for besides',
  due: 'deadline',
  by: 'kept by',
  to: 'received by',
  basis: 'basis',
};

/** A group, grade or milestone that came, went, or is another in one field. */
export const enItem: Sentence<ItemChange> = (one, style) => {
  const item = `${KINDS[one.of]} ${one.name}`;
  if (one.change === 'added') return `Added: ${item}.`;
  if (one.change === 'dropped') return `Removed: ${item}.`;
  // An id is the program's: what it is called is said, not the id.
  if (one.field === 'id') return `Changed the id of ${item}.`;
  const what = one.field === null ? '' : `, ${FIELDS[one.field]}`;
  const [before, after] = [one.before, one.after].map((value) =>
    value === null ? 'none' : itemValue(one.field, value, style),
  );
  return `Changed: ${item}${what}, from ${before} to ${after}.`;
};
