import { lazily } from '../../../exact/lazily.ts';
import type { Condition, Reading } from './condition.ts';
import { numberIn, withoutWorth } from './worth.ts';

const LEAST = '(?:tối thiểu|ít nhất|từ|trên|đủ|≥|>=|>|đạt)';
const PERIODS = { tháng: 12, tuần: 52, quý: 4 } as const;
const PERIOD = /* @__PURE__ */ lazily(
  () =>
    /(?:(?<!\d)(\d+)\s+(?:[\p{L}\p{M},]+\s+){0,5}?)?(?:\/|mỗi|trong|một|hằng|hàng)\s*(?:0?1\s+|một\s+)?(tháng|tuần|quý)(?![\p{L}\p{M}]|\s+[\divx]+(?![\p{L}\p{M}]))/u,
);
const PERIOD_FIRST = /(?:0?1\s+|một\s+|mỗi\s+)?(tháng|tuần|quý)\s*\/\s*0?(\d+)\s+lần/u;

/** "Tối thiểu 1 tin bài/ 1 tháng": the months, weeks or quarters in which it was done. */
export function readCoverage({ plain }: Condition): Reading | undefined {
  const [words = '', each = '1', period] = PERIOD().exec(plain) ?? [];
  const [other = '', otherPeriod, times = '1'] = PERIOD_FIRST.exec(plain) ?? [];
  const unit = (period ?? otherPeriod) as keyof typeof PERIODS | undefined;
  if (unit === undefined) return undefined;
  const periods = PERIODS[unit];
  const often = Number(period === undefined ? times : each);
  const said = (words || other).trim();
  // More than once a period: the periods alone do not say it, the number in the year does.
  if (often > 1) return { rule: { kind: 'count', target: String(often * periods) }, words: said };
  return { rule: { kind: 'coverage', periods }, words: said };
}

const EACH = /* @__PURE__ */ lazily(
  () =>
    /mỗi\s+(?:[\p{L}\p{M}]+\s+){1,5}?(?:được |đạt |tính |: ?)*(?<!\d|\d[.,])(\d+(?:[.,]\d+)*)\s*điểm|(?<!\d)0?1\s+(?:[\p{L}\p{M}]+\s+){1,4}?(?:được tính|được|tính|đạt)\s+(?<!\d|\d[.,])(\d+(?:[.,]\d+)*)\s*điểm/u,
);

/** "Mỗi ý kiến 1 điểm", "tham gia 1 cuộc được tính 0,5 điểm": points for each. */
export function readPointsEach({ plain }: Condition): Reading | undefined {
  const [words = '', one, other] = EACH().exec(plain) ?? [];
  const pointsEach = numberIn(one ?? other);
  if (pointsEach === undefined || pointsEach === '0') return undefined;
  return { rule: { kind: 'count', pointsEach }, words };
}

const WORDS_FOR = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const NUMBER = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `(${LEAST})\\s*(\\d+(?:\\.\\d{3})*|${WORDS_FOR.join('|')})(?![\\d.,]*\\s*%)\\s+[\\p{L}\\p{M}]+|(?<!\\d)(\\d+)(?!\\d|\\s*%)\\s+(?:[\\p{L}\\p{M}]+\\s+){0,4}trở lên`,
      'u',
    ),
);

/** A condition that is a number of things and nothing else: "10 nghiệp vụ". */
const ALONE = /* @__PURE__ */ lazily(() => /^(\d+)(?:\s+[\p{L}\p{M}]+){1,3}$/u);

/** "Tối thiểu 05 cuộc họp", "trên 20 tin, bài": a number of things. */
export function readCount({ plain }: Condition): Reading | undefined {
  const asked = withoutWorth(plain);
  const [words = '', least, written, upward] = NUMBER().exec(asked) ?? [];
  const [, alone] = ALONE().exec(asked) ?? [];
  const text = written ?? upward ?? alone;
  if (text === undefined) return undefined;
  const word = WORDS_FOR.indexOf(text);
  const number = word >= 0 ? String(word + 2) : numberIn(text);
  if (number === undefined || number === '0') return undefined;
  // Over 20 is 21 and more.
  const target = least === 'trên' || least === '>' ? String(Number(number) + 1) : number;
  return { rule: { kind: 'count', target }, words: words || asked };
}
