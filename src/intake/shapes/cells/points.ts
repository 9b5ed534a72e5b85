import { readPlain } from '../../../exact/decimal-text.ts';
import { compare } from '../../../exact/fraction.ts';
import type { Answer } from '../../../rules/answer.ts';
import { ANY_AMOUNT, accept, choose } from '../../number.ts';
import type { AnswerReading, InputPath } from '../../reading.ts';
import { type Cell, readCell } from '../../vietnamese/cell.ts';
import { proseOf } from '../../vietnamese/figures.ts';
import { onlyNumber, onlyShare } from '../../vietnamese/the-figure.ts';
import { withinMost } from '../points.ts';
import { type CellReader, loosely, refuseCell } from './cell-reader.ts';
import { cellOf } from './settle.ts';

const EXPECTED = '"7,5" or "7,5/10"';

/** "7,5", "7,5 điểm", "đạt 8/10 điểm": points out of a most. */
export const pointsCell: CellReader<'points'> = (reading, path, text, { most }) => {
  const literal = readCell(text);
  if (literal !== undefined) return settlePoints(reading, path, text, literal, most);
  const prose = proseOf(text);
  if (prose === undefined) return refuseCell(reading, path, text, EXPECTED, { code: 'unreadable' });
  const isOf = prose.figures.some(({ form }) => form !== 'number');
  const found = isOf ? onlyShare(prose) : onlyNumber(prose);
  if ('code' in found) return refuseCell(reading, path, text, EXPECTED, found);
  const cell =
    'number' in found
      ? { result: { ...found.number.value, percent: false } }
      : cellOf(found.quotient, found.percent);
  return loosely(reading, path, text, settlePoints(reading, path, text, cell, most));
};

function settlePoints(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  { part, whole, result }: Cell,
  most: string,
): Answer | undefined {
  const given = part ?? (result?.percent === false ? result : undefined);
  const bare = part === undefined || result === undefined;
  if (given === undefined || !bare) {
    return refuseCell(reading, path, text, EXPECTED, { code: 'unreadable' });
  }
  const all = whole === undefined ? most : choose(reading, path, text, whole, ANY_AMOUNT);
  const chosen = choose(reading, path, text, given, ANY_AMOUNT);
  if (all === undefined || chosen === undefined) return undefined;
  if (compare(readPlain(all), readPlain(most)) !== 0) {
    return refuseCell(reading, path, text, `points out of ${most}`, { code: 'unreadable' });
  }
  return withinMost(reading, path, accept(reading, path, chosen, ANY_AMOUNT), most);
}
