import { readPlain } from '../../../exact/decimal-text.ts';
import { compare } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { ANY_AMOUNT, accept, choose, WHOLE } from '../../number.ts';
import { type Figure, type Prose, proseOf } from '../../vietnamese/figures.ts';
import { anywhere, phrases } from '../../vietnamese/letters.ts';
import { leading, wordsOf } from '../../vietnamese/references.ts';
import { anyOf } from '../../vietnamese/the-figure.ts';
import { type CellReader, loosely, refuseCell } from './cell-reader.ts';

const EXPECTED = '"từ 100 lên 120": a number and the number before';

/** "từ 100 lên 120", "100 → 120", "120 so với 100 năm trước": which came first is said. */
export const growthCell: CellReader<'growth'> = (reading, path, text) => {
  const prose = proseOf(text);
  const two = prose && beforeAndAfter(prose, text);
  if (two === undefined) {
    return refuseCell(reading, path, text, EXPECTED, anyOf(prose));
  }
  const at = (key: string) => ({ parent: path, key });
  const now = choose(reading, at('value'), text, two.now.value, ANY_AMOUNT);
  const past = choose(reading, at('previous'), text, two.past.value, ANY_AMOUNT);
  if (now === undefined || past === undefined) return undefined;
  const previous = accept(reading, at('previous'), past, WHOLE);
  if (previous === undefined) return undefined;
  const change = compare(readPlain(now), readPlain(previous));
  if ((two.rises && change <= 0) || (two.falls && change >= 0)) {
    const readings = [`${now}/${previous}`, `${previous}/${now}`];
    return refuseCell(reading, path, text, EXPECTED, { code: 'ambiguous-words', readings });
  }
  return loosely(reading, path, text, { value: now, previous });
};

interface Two {
  readonly now: Figure;
  readonly past: Figure;
  readonly rises: boolean;
  readonly falls: boolean;
}

const FROM = /* @__PURE__ */ phrases('từ');
const TO = /* @__PURE__ */ phrases(
  'lên|đến|tới|lên đến|lên thành|thành|xuống|xuống còn|còn|tăng lên|giảm xuống|giảm còn|nay là',
);
const THAN = /* @__PURE__ */ phrases(
  'so với|năm trước|năm ngoái|cùng kỳ|năm trước là|cùng kỳ là|kỳ trước|so với năm trước|so với cùng kỳ|cùng kỳ năm trước|cùng kỳ năm trước là',
);
/** "Năm trước 250, năm nay 300": each behind its time. */
const THEN = /* @__PURE__ */ phrases(
  'năm trước|năm ngoái|kỳ trước|năm trước là|năm trước đạt|kỳ trước là|kỳ trước đạt|cùng kỳ năm trước',
);
const NOW = /* @__PURE__ */ phrases('năm nay|kỳ này|năm nay là|năm nay đạt|kỳ này là|kỳ này đạt');
const RISE = /* @__PURE__ */ phrases('tăng|lên');
const FALL = /* @__PURE__ */ phrases('giảm|xuống|còn');
/** Of another thing, or not of now and then. */
const UNSURE = /* @__PURE__ */ phrases(
  'không|chưa|khoảng|gần|hơn|trên|dưới|ước|kế hoạch|chỉ tiêu|mục tiêu|dự kiến|triệu|tỷ|nghìn|ngàn',
);

function beforeAndAfter({ tokens, figures, sound }: Prose, text: string): Two | undefined {
  const numbers = figures.filter(({ form }) => form !== 'percent');
  const [one, other, ...more] = numbers;
  const words = wordsOf(tokens);
  if (!sound || one === undefined || other === undefined || more.length > 0) return undefined;
  if (numbers.some(({ form }) => form !== 'number') || anywhere(words, UNSURE)) return undefined;
  const [first, second] = [leading(tokens, one.from), leading(tokens, other.from)];
  const rises = anywhere(words, RISE);
  const falls = anywhere(words, FALL);
  const told = { rises, falls };
  const arrow = tokens
    .slice(one.to, other.from)
    .some((token) => token.kind === 'mark' && '→⇒➔'.includes(token.sign));
  if (FROM.before(first, first.length, true) > 0 && TO.before(second, second.length, true) > 0) {
    return { past: one, now: other, ...told };
  }
  if (THEN.before(first, first.length, true) > 0 && NOW.before(second, second.length, true) > 0) {
    return { past: one, now: other, ...told };
  }
  const years = inYears(tokens, one, other, text);
  if (years !== undefined) return { ...years, ...told };
  if (arrow && second.length === 0) return { past: one, now: other, ...told };
  const isThan = THAN.before(second, second.length, true) > 0;
  return isThan && FROM.before(first, first.length, true) === 0
    ? { now: one, past: other, ...told }
    : undefined;
}

const YEAR = /* @__PURE__ */ lazily(() => /(?<![\p{L}\p{M}\d])năm (20\d\d)(?!\d)/giu);

/** "Năm 2022: 100; năm 2023: 120": each number behind its year, one year after the other. */
function inYears(
  tokens: Prose['tokens'],
  one: Figure,
  other: Figure,
  text: string,
): Pick<Two, 'now' | 'past'> | undefined {
  const [first = 0, second = 0, ...more] = [...text.matchAll(YEAR())].map(([, year]) =>
    Number(year),
  );
  const named = (from: number, to: number): number =>
    tokens.slice(from, to).filter(({ kind }) => kind === 'reference').length;
  const apart = named(0, one.from) === 1 && named(one.to, other.from) === 1;
  if (more.length > 0 || !apart || named(other.to, tokens.length) > 0) return undefined;
  if (second - first === 1) return { past: one, now: other };
  return first - second === 1 ? { past: other, now: one } : undefined;
}
