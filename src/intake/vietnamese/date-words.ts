import { lazily } from '../../exact/lazily.ts';
import type { RubricDefinition } from '../../rubric/definition.ts';
import { dateOf, lastDayOf } from '../date.ts';
import type { Reading } from '../reading.ts';
import { proseOf } from './figures.ts';
import { anywhere, phrases } from './letters.ts';
import { tidy } from './number.ts';
import { leading, wordsOf } from './references.ts';
import { anyOf, type NoFigure } from './the-figure.ts';

type Period = RubricDefinition['period'];

const patterns = /* @__PURE__ */ lazily(() => ({
  quarter:
    /^(?:trong |hoàn thành |hoàn thành trong )?qu[ýy] (iv|i{1,3}|[1-4])(?:(?: ?[/.-] ?| năm )(\d{4}))?[.]?$/iu,
  month:
    /^(?:trong |hoàn thành |hoàn thành trong )?tháng (\d{1,2})(?:(?: ?[/.-] ?| năm )(\d{4}))?[.]?$/iu,
  /** A day among words: with its month in words, or with its year. */
  day: /(?<!\d)(?:\d{1,2} tháng \d{1,2} năm \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/giu,
}));

const ROMANS = ['i', 'ii', 'iii', 'iv'];

/** The last day of a quarter or a month: by then it was done. */
export function saidPeriodEnd(text: string, period: Period): string | undefined {
  if (text.length > 60) return undefined;
  const { quarter, month } = patterns();
  const inQuarter = quarter.exec(tidy(text));
  if (inQuarter !== null) {
    const [, name = '', year] = inQuarter;
    const number = ROMANS.indexOf(name.toLowerCase()) + 1 || Number(name);
    return lastDayOf(3 * number, year, period);
  }
  const inMonth = month.exec(tidy(text));
  return inMonth === null ? undefined : lastDayOf(Number(inMonth[1]), inMonth[2], period);
}

const DONE_ON = /* @__PURE__ */ phrases(
  'ngày|hoàn thành|đã hoàn thành|hoàn thành ngày|xong|ban hành|ban hành ngày|triển khai|thực hiện|gửi|nộp|vào|vào ngày|đã|thành lập|phê duyệt|báo cáo|là',
);
const UNSURE = /* @__PURE__ */ phrases(
  'trước|sau|từ|đến|hết|hạn|dự kiến|sẽ|chưa|không|khoảng|kế hoạch|chậm nhất|đang|theo|căn cứ|số|tại',
);
const LATE = /* @__PURE__ */ phrases(
  'chậm|trễ|muộn|quá hạn|trễ hạn|chậm trễ|nộp chậm|nộp trễ|hoàn thành chậm|gửi chậm|gửi trễ|chậm hạn',
);
const IN_TIME = /* @__PURE__ */ phrases(
  'đúng hạn|trước hạn|đúng thời hạn|trước thời hạn|kịp thời hạn|không trễ|không chậm|không trễ hạn|không quá hạn|hoàn thành đúng hạn|hoàn thành trước hạn|không muộn|gửi trước hạn|nộp trước hạn|sớm hạn|đúng tiến độ|đúng quy định|nộp đúng hạn|gửi đúng hạn|đã hoàn thành đúng hạn|đảm bảo đúng hạn',
);
/** Of days, or hours, that something was late by, none: "đúng hạn", "không chậm". */
export function saysInTime(text: string, unit: string | undefined): boolean {
  if (
    unit === undefined ||
    !/^(?:số )?(?:ngày|giờ|tuần|tháng)(?: làm việc)? (?:chậm|trễ|muộn|quá hạn)/iu.test(unit)
  )
    return false;
  const prose = proseOf(text);
  if (prose === undefined || prose.tokens.some(({ kind }) => kind !== 'word')) return false;
  const words = wordsOf(prose.tokens);
  return words.length > 0 && IN_TIME.at(words, 0, true) === words.length;
}

/** "Chậm 2 ngày", where days late are asked for. */
export function saidLate(text: string, unit: string | undefined): string | undefined {
  const asked = /^(?:số )?(ngày làm việc|ngày|giờ|tuần|tháng) (?:chậm|trễ|muộn|quá hạn)/iu.exec(
    unit ?? '',
  )?.[1];
  const prose = asked === undefined ? undefined : proseOf(text);
  const [figure, ...more] = prose?.figures ?? [];
  if (prose === undefined || figure?.form !== 'number' || more.length > 0) return undefined;
  const before = leading(prose.tokens, figure.from);
  const behind = wordsOf(prose.tokens.slice(figure.to)).map((word) => word.text);
  const late = before.length > 0 && LATE.at(before, 0, true) === before.length;
  const all = figure.from === before.length && behind.join(' ') === asked?.toLowerCase();
  return late && all ? figure.value.native : undefined;
}

const DAY = /* @__PURE__ */ phrases('ngày');

/** The day of completion in a sentence, or the days after the deadline. */
export function saidDays(
  text: string,
  reading: Reading,
): { readonly completedOn: string } | { readonly value: string } | NoFigure {
  const prose = proseOf(text);
  if (prose === undefined) return anyOf(prose);
  const { tokens, figures } = prose;
  const words = wordsOf(tokens);
  if (IN_TIME.at(words, 0, true) === words.length && words.length > 0 && figures.length === 0) {
    return { value: '0' };
  }
  const [figure] = figures;
  const [written, ...others] = text.match(patterns().day) ?? [];
  if (written !== undefined) {
    const own = words.filter((word) => word.text !== '#');
    const sure = !anywhere(own, UNSURE) && DONE_ON.at(own, 0, true) > 0;
    const date = dateOf(reading, written);
    if (!sure || others.length > 0 || figure !== undefined || date === undefined) {
      return { code: 'unreadable' };
    }
    return { completedOn: date };
  }
  if (figure?.form !== 'number' || figures.length > 1) return anyOf(prose);
  const before = leading(tokens, figure.from);
  const behind = wordsOf(tokens.slice(figure.to));
  const late = LATE.at(before, 0, true) === before.length && before.length > 0;
  const isDays = DAY.at(behind, 0, true) === 1 && behind.length === 1;
  const value = figure.value.native;
  return late && isDays && value !== undefined && figure.from === before.length
    ? { value }
    : { code: 'unreadable' };
}
