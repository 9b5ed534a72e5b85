import type { Answer } from '../../../rules/answer.ts';
import { ANY_AMOUNT, accept, COUNT, choose } from '../../number.ts';
import type { AnswerReading, InputPath } from '../../reading.ts';
import { type Cell, readCell } from '../../vietnamese/cell.ts';
import { doubtOf } from '../../vietnamese/doubt.ts';
import { type Figure, type Prose, proseOf } from '../../vietnamese/figures.ts';
import { anywhere, phrases } from '../../vietnamese/letters.ts';
import { saysNoneArose } from '../../vietnamese/nothing.ts';
import { leading, wordsOf } from '../../vietnamese/references.ts';
import { onlyNumber, onlyShare } from '../../vietnamese/the-figure.ts';
import { NOT } from '../../vietnamese/vocabulary.ts';
import { pair } from '../resolved.ts';
import { type CellReader, loosely, refuseCell } from './cell-reader.ts';
import { cellOf } from './settle.ts';

const EXPECTED = '"handled/found"';
const NONE: Answer = /* @__PURE__ */ Object.freeze({ found: '0', handled: '0' });

/** "2/3", "đã xử lý 2/3 sự cố", "phát hiện 3 sự cố, đã xử lý 2", "Không phát sinh". */
export const resolvedCell: CellReader<'resolved'> = (reading, path, text) => {
  const literal = readCell(text);
  if (literal?.part !== undefined) return settlePair(reading, path, text, literal);
  if (isZero(literal) || saysNoneArose(text)) return loosely(reading, path, text, NONE);
  const prose = literal === undefined ? proseOf(text) : undefined;
  if (prose === undefined) return refuseCell(reading, path, text, EXPECTED, { code: 'unreadable' });
  const two = foundAndHandled(prose);
  if (two !== undefined) {
    return loosely(reading, path, text, settlePair(reading, path, text, two));
  }
  const [only, ...more] = prose.figures;
  if (only?.form === 'number' && only.value.native === '0' && more.length === 0) {
    const found = onlyNumber(prose);
    if ('number' in found) return loosely(reading, path, text, NONE);
  }
  const share = onlyShare(prose);
  if ('code' in share) return refuseCell(reading, path, text, EXPECTED, share);
  if (share.quotient === undefined) {
    return refuseCell(reading, path, text, EXPECTED, { code: 'unreadable' });
  }
  const cell = cellOf(share.quotient, share.percent);
  return loosely(reading, path, text, settlePair(reading, path, text, cell));
};

function isZero(cell: Cell | undefined): boolean {
  return cell?.result?.percent === false && cell.result.native === '0';
}

const FOUND = /* @__PURE__ */ phrases(
  'phát hiện|ghi nhận|có|xảy ra|phát sinh|tổng số|tiếp nhận|tổng cộng|đã xảy ra|là|tổng|nhận',
);
const HANDLED = /* @__PURE__ */ phrases(
  'xử lý|xử lý được|khắc phục|khắc phục được|giải quyết|giải quyết được|xử lý xong|đã xử lý|đã khắc phục|đã giải quyết|trả lời|phản hồi',
);

/** "phát hiện 3 sự cố, đã xử lý 2": what was found before what was done about it. */
function foundAndHandled({ tokens, figures, sound }: Prose): Cell | undefined {
  const [found, handled, ...more] = figures;
  if (!sound || found === undefined || handled === undefined || more.length > 0) return undefined;
  if (found.form !== 'number' || handled.form !== 'number') return undefined;
  if (anywhere(wordsOf(tokens), NOT)) return undefined;
  if (doubtOf(tokens, found) !== undefined || doubtOf(tokens, handled) !== undefined) {
    return undefined;
  }
  const [one, other] = [found, handled].map(({ from }: Figure) => leading(tokens, from));
  if (one === undefined || other === undefined) return undefined;
  const finds = one.length === 0 || FOUND.before(one, one.length, true) > 0;
  const handles = HANDLED.before(other, other.length, true) > 0;
  return finds && handles ? { part: handled.value, whole: found.value } : undefined;
}

function settlePair(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  { part, whole, result }: Cell,
): Answer | undefined {
  if (part === undefined || whole === undefined) return undefined;
  const at = (key: string): InputPath => ({ parent: path, key });
  const found = choose(reading, at('found'), text, whole, COUNT);
  const handled = choose(reading, at('handled'), text, part, COUNT);
  const reported = result && choose(reading, at('reported'), text, result, ANY_AMOUNT);
  if (result !== undefined && reported === undefined) return undefined;
  const all = found === undefined ? undefined : accept(reading, at('found'), found, COUNT);
  const done = handled === undefined ? undefined : accept(reading, at('handled'), handled, COUNT);
  return pair(reading, path, all, done, reported);
}
