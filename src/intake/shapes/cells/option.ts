import { boxesOf } from '../../vietnamese/boxes.ts';
import { matchOption } from '../../vietnamese/match-option.ts';
import { namedOption } from '../option.ts';
import { type CellReader, loosely, refuseCell } from './cell-reader.ts';

/** The option's id, label or another name of it; among other words, where only one can be meant. */
export const optionCell: CellReader<'option'> = (reading, path, text, shape) => {
  const literal = namedOption(true, text, shape);
  if (literal !== undefined) return literal;
  const boxes = boxesOf(text);
  const ticked = boxes.filter((box) => box.ticked);
  const [box] = ticked;
  const expected = shape.options.map(({ id }) => id).join(' | ');
  if (boxes.length > 0 && (box === undefined || ticked.length > 1)) {
    const code = box === undefined ? 'template-left' : 'ambiguous-words';
    const readings = ticked.map(({ label }) => label);
    return refuseCell(reading, path, text, expected, { code, readings });
  }
  const found = matchOption(box?.label ?? text, shape.options);
  if ('option' in found) return loosely(reading, path, text, { option: found.option });
  return refuseCell(reading, path, text, expected, found);
};
