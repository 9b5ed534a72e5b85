import { lazily } from '../../../exact/lazily.ts';
import { hundredth } from '../../../intake/vietnamese/number.ts';
import type { RatioRule } from '../../../rules/kinds/ratio.ts';
import { type Condition, plainOf, type Reading } from './condition.ts';
import { numberIn, withoutWorth } from './worth.ts';

const MOST =
  /(?:không quá|không vượt quá|tối đa|dưới|nhỏ hơn|≤|<=|<)\s*(?<!\d|\d[.,])(\d+(?:[.,]\d+)*)\s*%/u;
const SHARE = /* @__PURE__ */ lazily(
  () =>
    /(?:(?:tối thiểu|ít nhất|trên|từ|đạt|≥|>=|>)\s*)?(?<!\d|\d[.,])(\d+(?:[.,]\d+)*)\s*%(?:\s+[\p{L}\p{M}]+){0,3}/u,
);
const BEST = /* @__PURE__ */ lazily(
  () => /(?:so với|\/)\s*(?:[\p{L}\p{M}]+\s+){1,4}(?:cao|tốt|lớn) nhất/u,
);
/** What is better the rarer it is. */
const BAD = /bức xúc|nhiễm|quá hạn|trễ hạn|chậm|không hài lòng|sai sót|vi phạm|bị lỗi/u;

/** "Min-Max", "so với đơn vị cao nhất": units against each other. */
export function readCohort({ plain, name }: Condition): Reading | undefined {
  const scale = isRate(name) ? ({ scale: 'share' } as const) : {};
  const [between] = /min\s*[-–/]?\s*max|max\s*[-–]\s*min/u.exec(plain) ?? [];
  if (between !== undefined) return { rule: { kind: 'min-max', ...scale }, words: between };
  const [best] = BEST().exec(plain) ?? [];
  if (best === undefined) return undefined;
  return { rule: { kind: 'ratio-to-best', ...scale }, words: best };
}

/** "100% người dân …", "tối thiểu 50% …": a share against a target; two of 100% are two parts. */
export function readShare({ plain, pieces }: Condition): Reading | undefined {
  const asked = withoutWorth(plain);
  const [most, limit] = MOST.exec(asked) ?? [];
  const lower = numberIn(limit);
  if (most !== undefined && lower !== undefined && Number(lower) < 100) {
    const rule = { kind: 'ratio', target: hundredth(lower), direction: 'lower' } as const;
    return { rule, words: most };
  }
  const wholes = pieces.filter((piece) => /^100\s*%/u.test(withoutWorth(plainOf(piece))));
  if (wholes.length === 2) return twoParts(wholes);
  const [words, percent] = SHARE().exec(asked) ?? [];
  const number = numberIn(percent);
  if (words === undefined || number === undefined || number === '0') return undefined;
  const target = hundredth(number);
  return { rule: { kind: 'ratio', ...(target === '1' ? {} : { target }) }, words };
}

function twoParts(pieces: readonly string[]): Reading {
  const parts = pieces.map((piece, index) => ({
    id: `p${index + 1}`,
    share: '0.5',
    label: withoutWorth(piece),
    rule: { kind: 'ratio' } as const,
  }));
  return { rule: { kind: 'parts', parts }, words: pieces.join('; ') };
}

const PROPORTION =
  /tỉ lệ thuận|(?:tính|chấm)(?: điểm)?(?: theo)? tỉ lệ|theo tỉ lệ|càng (?:cao|nhiều|lớn)|quy đổi/u;

/** "Tỷ lệ càng cao điểm càng cao": a rate up to 100%; what is no rate, against the best unit. */
export function readProportion({ plain, name }: Condition): Reading | undefined {
  const [words] = PROPORTION.exec(plain) ?? [];
  if (words === undefined) return undefined;
  if (!isRate(name) && !/tính(?: theo)? tỉ lệ/u.test(words)) {
    return { rule: { kind: 'ratio-to-best' }, words };
  }
  return { rule: rateOf(name), words };
}

/** A name that says that it is a share of a whole. */
export function isRate(name: string): boolean {
  return /^(?:tỉ lệ|tỉ trọng|mức độ hài lòng)|trên tổng số|\/\s*tổng /u.test(name);
}

/** A rate by its name: up to 100%, or down to 0 where it counts what should not be. */
export function rateOf(name: string): RatioRule {
  if (!BAD.test(name)) return { kind: 'ratio' };
  return { kind: 'ratio', target: '0', direction: 'lower' };
}
