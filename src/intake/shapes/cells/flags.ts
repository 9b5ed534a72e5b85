import type { Answer } from '../../../rules/answer.ts';
import { textIn } from '../../../rules/text.ts';
import { ticksOf } from '../../vietnamese/ticks.ts';
import { type CellReader, loosely, refuseCell } from './cell-reader.ts';

const EXPECTED = '"1, 3" or "Có; Không", item by item';

/** "1, 3", "Có; Không", "1: Có, 2: Không", "☑ … ☐ …", in the order of the items. */
export const flagsCell: CellReader<'flags'> = (reading, path, text, shape) => {
  const items = shape.items.map(({ id, label }) => ({ id, label: textIn(label, 'vi') }));
  const said = ticksOf(text, items);
  if ('code' in said) return refuseCell(reading, path, text, EXPECTED, said);
  const ticks = items.map(({ id }, at) => [id, said.ticks[at] === true] as const);
  const answer: Answer = { items: Object.freeze(Object.fromEntries(ticks)) };
  return loosely(reading, path, text, answer);
};
