import { readPlain } from '../../../exact/decimal-text.ts';
import { add, compare, type Fraction, ONE, subtract, ZERO } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { hundredth } from '../../../intake/vietnamese/number.ts';
import { numberIn, withoutWorth, worthOf } from './worth.ts';

/** A measure that the condition prints with what it is worth, as a share of the points. */
export interface PrintedPair {
  readonly measure: Fraction;
  readonly worth: Fraction;
  /** The bound is printed as a percentage. */
  readonly isShare: boolean;
}

const NUMBER = String.raw`(?<!\d|\d[.,])(\d+(?:[.,]\d+)*)\s*(%?)`;
/** Every bound with the words that say on which side of it the clause speaks. */
const BOUND = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `(dưới|nhỏ hơn|chưa đạt|không đạt|<(?!=)|trên|lớn hơn|>(?!=)|không quá|không vượt quá|tối đa|≤|<=)?\\s*${NUMBER}`,
      'gu',
    ),
);
const NO_POINTS =
  /không (?:có|được|được tính|tính|đạt)(?: số)? điểm|không được tính điểm|(?<!\d)0+ điểm/u;

/** "1 tin bài/1 tháng": how often it is done in each period, which is no measure of the year. */
const OFTEN = /(?:\/|mỗi|trong|một|hằng|hàng)\s*(?:0?1\s+|một\s+)?(?:tháng|tuần|quý|năm)/u;

const UNDER = new Set(['dưới', 'nhỏ hơn', 'chưa đạt', 'không đạt', '<']);
const OVER = new Set(['trên', 'lớn hơn', '>']);

/**
 * The pairs of a bound and its points that a clause prints: "từ 80% trở lên: 10 điểm" is 80% with
 * all points, and "dưới 80% không có điểm" a little less than 80% with none.
 */
export function pairsOf(clause: string, maxPoints: string): readonly PrintedPair[] {
  const printed = NO_POINTS.test(clause) ? '0' : worthOf(clause, maxPoints);
  if (printed === undefined || OFTEN.test(clause)) return [];
  const worth = readPlain(printed);
  const asked = withoutWorth(clause);
  const bounds = [...asked.matchAll(BOUND())].flatMap(([, side = '', digits, percent]) => {
    const number = numberIn(digits);
    if (number === undefined) return [];
    const at = readPlain(percent === '%' ? hundredth(number) : number);
    const isShare = percent === '%';
    const little: Fraction = isShare ? { n: 1, d: 10_000 } : ONE;
    return [{ side, at, little, isShare }];
  });
  const [first] = bounds;
  if (first === undefined) return [];
  const pairs = bounds.flatMap(({ side, at, little, isShare }): PrintedPair[] => {
    if (OVER.has(side)) return [{ measure: add(at, little), worth, isShare }];
    if (!UNDER.has(side)) return [{ measure: at, worth, isShare }];
    return compare(at, ZERO) > 0 ? [{ measure: subtract(at, little), worth, isShare }] : [];
  });
  // Without an end the clause goes on to the whole.
  const isOpen = bounds.length === 1 && /trở lên|≥|>=|tối thiểu|ít nhất/u.test(asked);
  return isOpen && first.isShare ? [...pairs, { measure: ONE, worth, isShare: true }] : pairs;
}
