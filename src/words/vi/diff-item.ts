import type { ItemChange } from '../../rubric/diff/difference.ts';
import { itemValue } from '../figures/items.ts';
import type { Sentence } from '../sentence.ts';
import type { ItemFieldWords, ItemKindWords } from '../sentences.ts';

const KINDS: ItemKindWords = {
  group: 'nhóm chỉ số',
  grade: 'mức xếp loại',
  milestone: 'mốc thực hiện',
};

const FIELDS: ItemFieldWords = {
  id: 'mã',
  name: 'tên gọi',
  pillars: 'các chỉ số chính',
  from: 'mức từ',
  requires: 'điều kiện kèm theo',
  due: 'thời hạn hoàn thành',
  by: 'cơ quan thực hiện',
  to: 'nơi nhận',
  basis: 'căn cứ',
};

/** A group, grade or milestone that came, went, or is another in one field. */
export const viItem: Sentence<ItemChange> = (one, style) => {
  const item = `${KINDS[one.of]} ${one.name}`;
  if (one.change === 'added') return `Bổ sung: ${item}.`;
  if (one.change === 'dropped') return `Lược bỏ: ${item}.`;
  // An id is the program's: what it is called is said, not the id.
  if (one.field === 'id') return `Điều chỉnh mã của ${item}.`;
  const what = one.field === null ? 'nội dung' : FIELDS[one.field];
  const [before, after] = [one.before, one.after].map((value) =>
    value === null ? 'không quy định' : itemValue(one.field, value, style),
  );
  return `Điều chỉnh ${what} của ${item}, từ ${before} thành ${after}.`;
};
