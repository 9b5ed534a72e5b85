import { readPlain } from '../../../exact/decimal-text.ts';
import { compare } from '../../../exact/fraction.ts';
import type { Answer } from '../../../rules/answer.ts';
import { ANY_AMOUNT, accept, COUNT, choose } from '../../number.ts';
import { type AnswerReading, type InputPath, refuse } from '../../reading.ts';
import { type Cell, readCell } from '../../vietnamese/cell.ts';
import { saidLate, saysInTime } from '../../vietnamese/date-words.ts';
import { proseOf } from '../../vietnamese/figures.ts';
import { type Phrases, phrases, type Word } from '../../vietnamese/letters.ts';
import { saysNoneDone } from '../../vietnamese/none-done.ts';
import { saysNoneArose } from '../../vietnamese/nothing.ts';
import { wordsOf } from '../../vietnamese/references.ts';
import { strangeTo } from '../../vietnamese/strange.ts';
import { onlyNumber, onlyShare } from '../../vietnamese/the-figure.ts';
import { TIME_NOUN } from '../../vietnamese/vocabulary.ts';
import { within } from '../count.ts';
import type { ShapeOf } from '../reader.ts';
import { type CellReader, loosely, refuseCell } from './cell-reader.ts';
import { cellOf } from './settle.ts';

type Shape = ShapeOf<'count'>;

/** "3", "04 cuộc họp", "đã tiếp nhận 2.265 hồ sơ", "Không có"; of periods also "10/12 tháng". */
export const countCell: CellReader<'count'> = (reading, path, text, shape) => {
  const literal = readCell(text);
  if (literal !== undefined) return settleCount(reading, path, text, literal, shape);
  const late = saidLate(text, shape.unit);
  if (late !== undefined) return loosely(reading, path, text, { value: late });
  if (saysInTime(text, shape.unit)) return loosely(reading, path, text, { value: '0' });
  if (saysNoneArose(text) || saysNoneDone(text)) {
    return loosely(reading, path, text, { value: '0' });
  }
  const prose = proseOf(text);
  if (prose === undefined) return refuseCell(reading, path, text, EXPECTED, UNREADABLE);
  if (shape.whole !== undefined && prose.figures.some(({ form }) => form === 'quotient')) {
    const share = onlyShare(prose);
    if ('code' in share) return refuseCell(reading, path, text, EXPECTED, share);
    const strange = strangeTo(shape.said, prose, [share.quotient, share.percent]);
    if (strange !== undefined) return refuseCell(reading, path, text, EXPECTED, strange);
    const cell = cellOf(share.quotient, share.percent);
    return loosely(reading, path, text, settleCount(reading, path, text, cell, shape));
  }
  const found = onlyNumber(prose);
  if ('code' in found) return refuseCell(reading, path, text, EXPECTED, found);
  const unit = wordsOf(prose.tokens.slice(found.number.to));
  if (shape.whole !== undefined && isOtherTime(unit, shape.whole)) {
    return refuseCell(reading, path, text, `of ${shape.whole} periods`, { code: 'unit-mismatch' });
  }
  const strange = strangeTo(shape.said, prose, [found.number]);
  if (strange !== undefined) return refuseCell(reading, path, text, EXPECTED, strange);
  const cell = { result: { ...found.number.value, percent: false } };
  return loosely(reading, path, text, settleCount(reading, path, text, cell, shape));
};

const EXPECTED = 'a whole number';
const UNREADABLE = { code: 'unreadable' } as const;

/** The periods that so many make a year of. */
const PERIODS: { readonly [whole: number]: Phrases } = {
  4: /* @__PURE__ */ phrases('quý'),
  12: /* @__PURE__ */ phrases('tháng'),
  52: /* @__PURE__ */ phrases('tuần'),
};

/** Counted in another time than the rule's: four quarters are no four months. */
function isOtherTime(unit: readonly Word[], whole: number): boolean {
  const own = PERIODS[whole];
  if (own === undefined || own.at(unit, 0, true) > 0) return false;
  return TIME_NOUN.at(unit, 0, true) > 0;
}

function settleCount(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  cell: Cell,
  { whole }: Shape,
): Answer | undefined {
  const { part, result } = cell;
  if (part !== undefined && whole !== undefined) {
    return ofPeriods(reading, path, text, cell, whole);
  }
  if (result === undefined || result.percent || part !== undefined) {
    return refuseCell(reading, path, text, EXPECTED, UNREADABLE);
  }
  const chosen = choose(reading, path, text, result, COUNT);
  const value = chosen === undefined ? undefined : accept(reading, path, chosen, COUNT);
  return value === undefined ? undefined : within(reading, path, { value }, whole);
}

function ofPeriods(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  { part, whole, result }: Cell,
  periods: number,
): Answer | undefined {
  const all = whole && choose(reading, path, text, whole, COUNT);
  const chosen = part && choose(reading, path, text, part, COUNT);
  const value = chosen === undefined ? undefined : accept(reading, path, chosen, COUNT);
  const reported = result && choose(reading, path, text, result, ANY_AMOUNT);
  if (all === undefined || value === undefined) return undefined;
  if (compare(readPlain(all), { n: periods, d: 1 }) !== 0) {
    const expected = `of ${periods} periods`;
    const message = 'another number of periods';
    return refuse(reading, path, 'unreadable', message, { expected, received: text });
  }
  if (result !== undefined && reported === undefined) return undefined;
  const answer = reported === undefined ? { value } : { value, reported };
  return within(reading, path, answer, periods);
}
