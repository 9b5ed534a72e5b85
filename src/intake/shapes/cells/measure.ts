import { readPlain } from '../../../exact/decimal-text.ts';
import { compare } from '../../../exact/fraction.ts';
import type { Answer } from '../../../rules/answer.ts';
import { quotient } from '../../../rules/measure.ts';
import type { AnswerReading, InputPath } from '../../reading.ts';
import { agreement } from '../../reported.ts';
import { readCell } from '../../vietnamese/cell.ts';
import { saidLate, saysInTime } from '../../vietnamese/date-words.ts';
import { proseOf } from '../../vietnamese/figures.ts';
import { saysNoneArose } from '../../vietnamese/nothing.ts';
import { wordsOf } from '../../vietnamese/references.ts';
import { strangeTo } from '../../vietnamese/strange.ts';
import { onlyNumber, onlyShare, several } from '../../vietnamese/the-figure.ts';
import type { ShapeOf } from '../reader.ts';
import { withoutUnit } from '../unit.ts';
import { type CellReader, loosely, refuseCell } from './cell-reader.ts';
import { cellOf, settleCell } from './settle.ts';

type Shape = ShapeOf<'measure'>;

const EXPECTED = '"85%" or "4.256/5.768 = 73,79%"';
const AMOUNT = '"184,35"';

/** "85%", "4.256/5.768 = 73,79%", "205 trong tổng số 306 lượt", "đạt 96,8%". */
export const measureCell: CellReader<'measure'> = (reading, path, written, shape) => {
  const text = withoutUnit(reading, path, written, shape);
  if (text === undefined) return undefined;
  const literal = readCell(text);
  if (literal !== undefined) return settleCell(reading, path, text, literal, shape);
  const late = saysInTime(text, shape.unit) ? '0' : saidLate(text, shape.unit);
  if (shape.scale === 'amount' && late !== undefined)
    return loosely(reading, path, text, { value: late });
  if (saysNoneArose(text)) return noneArose(reading, path, text, shape);
  return shape.scale === 'amount'
    ? amountIn(reading, path, text, shape)
    : shareIn(reading, path, text, shape);
};

/** Nothing of the kind arose: 0 of 0, where the rule says what that is. */
function noneArose(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  { whenNone, of, scale }: Shape,
): Answer | undefined {
  if (whenNone !== undefined && of === undefined) {
    return loosely(reading, path, text, { numerator: '0', denominator: '0' });
  }
  const readings = scale === 'amount' ? ['0', '–'] : ['0%', '0/0'];
  return refuseCell(reading, path, text, EXPECTED, { code: 'ambiguous-words', readings });
}

/** One amount among words; of two numbers their quotient. */
function amountIn(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  shape: Shape,
): Answer | undefined {
  const prose = proseOf(text);
  if (prose === undefined) return refuseCell(reading, path, text, AMOUNT, { code: 'unreadable' });
  const found = onlyNumber(prose);
  if ('code' in found) return refuseCell(reading, path, text, AMOUNT, found);
  if (prose.figures.length > 1) {
    return refuseCell(reading, path, text, AMOUNT, several(prose.figures));
  }
  const strange = strangeTo(shape.said, prose, [found.number]);
  if (strange !== undefined) return refuseCell(reading, path, text, AMOUNT, strange);
  const cell = { result: { ...found.number.value, percent: false } };
  return loosely(reading, path, text, settleCell(reading, path, text, cell, shape));
}

function shareIn(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  shape: Shape,
): Answer | undefined {
  const prose = proseOf(text);
  if (prose === undefined) return refuseCell(reading, path, text, EXPECTED, { code: 'unreadable' });
  const found = onlyShare(prose);
  if ('code' in found) return refuseCell(reading, path, text, EXPECTED, found);
  const { quotient: parts, percent, bracketed } = found;
  // "90/100 điểm": a mark that somebody gave, and no share of what was done.
  const behind = wordsOf(prose.tokens.slice(parts?.to ?? prose.tokens.length));
  if (behind.length === 1 && behind[0]?.plain === 'diem') {
    const readings = [parts?.written ?? text];
    return refuseCell(reading, path, text, EXPECTED, { code: 'other-measure', readings });
  }
  const strange = strangeTo(shape.said, prose, [parts, percent]);
  if (strange !== undefined) return refuseCell(reading, path, text, EXPECTED, strange);
  const answer = settleCell(reading, path, text, cellOf(parts, percent), shape);
  if (answer?.numerator === undefined || answer.denominator === undefined) {
    return loosely(reading, path, text, answer);
  }
  const { numerator, denominator, reported } = answer;
  const all = compare(readPlain(numerator), readPlain(denominator));
  if (shape.scale === 'share' && all > 0) {
    return refuseCell(reading, path, text, EXPECTED, { code: 'more-than-whole' });
  }
  // A share that is not that of the two numbers may be the share of something else.
  if (reported !== undefined && bracketed !== true && denominator !== '0' && parts && percent) {
    const exact = quotient(numerator, denominator);
    if (agreement(reported, exact) === 'different') {
      return refuseCell(reading, path, text, EXPECTED, several([parts, percent]));
    }
  }
  return loosely(reading, path, text, answer);
}
