import { compare, divide, type Fraction } from '../../../exact/fraction.ts';
import type { Token } from './bound-tokens.ts';
import { tokensOf } from './bound-tokens.ts';
import { withoutBrackets, withoutNamed } from './names.ts';
import { HUNDRED } from './number.ts';

/** One end of a band of measures. */
export interface End {
  readonly at: Fraction;
  /** The end itself lies outside. */
  readonly open: boolean;
}

/** A band of measures as a statement names it. */
export interface Bound {
  readonly low: End | undefined;
  readonly high: End | undefined;
  /** One number without a word of comparison: "4 lần", "đạt 60%". */
  readonly exact: boolean;
  readonly scale: 'share' | 'amount';
  /** The words before the first number and after the last one. */
  readonly before: string;
  readonly after: string;
}

/** The band that the words of a statement name, or undefined where they name none that is understood. */
export function boundOf(head: string): Bound | undefined {
  // "100% hộ có ít nhất một người": what a part of the whole is, no second bound.
  const plain = withoutNamed(withoutBrackets(head)).replace(
    /(?<=%[^%]{0,80})ít nhất (?=(?:một|0?1) )/u,
    (word) => ' '.repeat(word.length),
  );
  // Of a number in brackets nobody knows whether it bounds.
  if (/\d/.test(withoutNamed(head).replace(/[^()\d[\]]/g, '')) && bracketed(withoutNamed(head)))
    return undefined;
  if (/(?<![\p{L}\p{M}])(?:gần|khoảng|xấp xỉ|ước)\s+\d/u.test(plain)) return undefined;
  const tokens = tokensOf(plain);
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || numbers.length > 2) return undefined;
  if (numbers.some(({ value }) => value === undefined)) return undefined;
  const ends =
    numbers.length === 1 ? single(tokens, first, plain) : range(tokens, first, last, plain);
  if (ends === undefined) return undefined;
  const percent = numbers.some((one) => one.percent === true);
  const share = (end: End | undefined): End | undefined =>
    end && percent ? { ...end, at: divide(end.at, HUNDRED) } : end;
  const [low, high] = [share(ends.low), share(ends.high)];
  if (low && high && compare(low.at, high.at) > 0) return undefined;
  return {
    low,
    high,
    exact: ends.exact,
    scale: percent ? 'share' : 'amount',
    before: plain.slice(0, ends.from).trim(),
    after: plain.slice(ends.end).trim(),
  };
}

function bracketed(plain: string): boolean {
  return /[([][^()[\]]*\d/.test(plain);
}

/** "trên địa bàn", "từ ngân sách", "đầy đủ": words that compare only beside a number. */
function isIdle({ kind, from, end }: Token, plain: string): boolean {
  return kind === 'to' || /^(?:từ|trên|đủ|hơn|quá|vượt)$/u.test(plain.slice(from, end));
}

interface Ends {
  readonly low: End | undefined;
  readonly high: End | undefined;
  readonly exact: boolean;
  readonly from: number;
  readonly end: number;
}

/** Whether two tokens stand side by side, but for words that say nothing of a bound. */
function beside(left: Token | undefined, right: Token | undefined, plain: string): boolean {
  if (left === undefined || right === undefined) return false;
  const between = plain.slice(left.end, right.from).trim();
  return /^(?:(?:đạt|có|là|mức|tỷ lệ|được|hoặc|bằng)\s*)*$/u.test(between);
}

function single(tokens: readonly Token[], number: Token, plain: string): Ends | undefined {
  const at = tokens.indexOf(number);
  const left = tokens[at - 1];
  // "Từ 30% số cơ quan, đơn vị trở lên": the noun may be long.
  const right = tokens.slice(at + 1).find((one) => !isIdle(one, plain));
  const value = number.value as Fraction;
  const sign = beside(left, number, plain) ? left : undefined;
  const edge = right?.kind === 'up' || right?.kind === 'down' ? right : undefined;
  const rest = tokens.filter((one) => one !== number && one !== sign && one !== edge);
  // A comparison that no number belongs to: what it compares is not known.
  if (!rest.every((token) => isIdle(token, plain))) return undefined;
  const from = sign?.from ?? number.from;
  const end = number.end;
  const low = (open: boolean): Ends => ({
    low: { at: value, open },
    high: undefined,
    exact: false,
    from,
    end,
  });
  const high = (open: boolean): Ends => ({
    low: undefined,
    high: { at: value, open },
    exact: false,
    from,
    end,
  });
  // "Trễ hạn đến 1%": a bound from above, where nothing stands before it that it could lead from.
  const isLate =
    /^$|(?<![\p{L}\p{M}])(?:chậm|trễ|muộn|quá hạn|vắng|thiếu|sai|lỗi)(?![\p{L}\p{M}])/u.test(
      plain.slice(0, sign?.from ?? 0).trim(),
    );
  const kind =
    isLate && sign?.kind === 'to' && /^(?:đến|tới|đến hết)$/u.test(plain.slice(sign.from, sign.end))
      ? 'le'
      : sign?.kind;
  if (edge?.kind === 'up') return kind === undefined || kind === 'ge' ? low(false) : undefined;
  if (edge?.kind === 'down') return kind === undefined || kind === 'ge' ? high(false) : undefined;
  if (kind === 'ge') return low(false);
  if (kind === 'gt') return low(true);
  if (kind === 'le') return high(false);
  if (kind === 'lt') return high(true);
  if (kind !== undefined && !(kind === 'to' && plain.slice(sign?.from, sign?.end) !== 'đến'))
    return undefined;
  const both = { at: value, open: false };
  return { low: both, high: both, exact: true, from: number.from, end };
}

/** "từ 50% đến dưới 80%", "85 - dưới 100%", "60% ≤ tỷ lệ < 80%", "≥ 60% và < 80%". */
function range(
  tokens: readonly Token[],
  first: Token,
  last: Token,
  plain: string,
): Ends | undefined {
  const [one, two] = [tokens.indexOf(first), tokens.indexOf(last)];
  const before = beside(tokens[one - 1], first, plain) ? tokens[one - 1] : undefined;
  const between = tokens.slice(one + 1, two);
  const others = tokens.filter((token, at) => (at < one ? token !== before : at > two));
  if (!others.every((token) => isIdle(token, plain))) return undefined;
  if (first.percent === true && last.percent !== true) return undefined;
  const [lower, upper] = [first.value as Fraction, last.value as Fraction];
  const from = before?.from ?? first.from;
  const ends = (low: boolean, high: boolean): Ends => ({
    low: { at: lower, open: low },
    high: { at: upper, open: high },
    exact: false,
    from,
    end: last.end,
  });
  const kinds = between.map(({ kind }) => kind);
  const flipped =
    kinds.length === 2 && before === undefined && (kinds[0] === 'le' || kinds[0] === 'lt');
  if (flipped) {
    if (kinds[1] !== 'le' && kinds[1] !== 'lt') return undefined;
    return ends(kinds[0] === 'lt', kinds[1] === 'lt');
  }
  const start = before?.kind;
  if (start !== undefined && start !== 'ge' && start !== 'gt') return undefined;
  const signs = kinds.filter((kind) => kind !== 'to');
  if (signs.length > 1 || kinds.length === 0 || (signs.length === 0 && kinds.length > 1))
    return undefined;
  const [sign] = signs;
  if (sign !== undefined && sign !== 'lt' && sign !== 'le') return undefined;
  // "5 và 6" names two numbers, "từ 5 và dưới 6" a band.
  if (sign === undefined && /^(?:và|,)$/u.test(plain.slice(between[0]?.from, between[0]?.end)))
    return undefined;
  return ends(start === 'gt', sign === 'lt');
}
