import { printDecimal, readPlain } from '../../../exact/decimal-text.ts';
import { compare, divide, type Fraction, ONE } from '../../../exact/fraction.ts';
import { compareInts, floorDivide, times } from '../../../exact/int.ts';
import { hundredth, readNumber } from '../../../intake/vietnamese/number.ts';

/** "100% điểm", "50% số điểm tiêu chí": a share of the points, not of what is measured. */
const PERCENT =
  /(?:đạt|được|tính)?\s*(?<!\d|\d[.,])(\d+(?:[.,]\d+)*)\s*%\s*(?:tổng |số )*(?:điểm|tiêu chí)(?: tiêu chí| tối đa)*/u;
const POINTS = /(?:đạt|được|tính|:)?\s*(?<!\d|\d[.,])(\d+(?:[.,]\d+)*)\s*điểm/u;
const ALL = /(?:đạt |được )?(?:điểm tối đa|tối đa điểm|trọn điểm|đủ điểm)/u;

/** What a piece of a condition earns, as a share of the points; undefined where it says nothing. */
export function worthOf(piece: string, maxPoints: string): string | undefined {
  const percent = numberIn(PERCENT.exec(piece)?.[1]);
  if (percent !== undefined) return within(readPlain(hundredth(percent)));
  const points = pointsIn(piece);
  if (points !== undefined && maxPoints !== '0') {
    return within(divide(readPlain(points), readPlain(maxPoints)));
  }
  return ALL.test(piece) ? '1' : undefined;
}

/** "01 điểm", "0,5 điểm". */
export function pointsIn(piece: string): string | undefined {
  return PERCENT.test(piece) ? undefined : numberIn(POINTS.exec(piece)?.[1]);
}

/** The piece without what it is worth: what has to be done for it. */
export function withoutWorth(piece: string): string {
  return [PERCENT, POINTS, ALL]
    .reduce((text, words) => text.replace(new RegExp(words, 'gu'), ' '), piece)
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,.)(]+|[\s:,.(]+$/gu, '')
    .replace(/\s+(?:thì|là)$/u, '');
}

/** A number as a person of the field writes it. */
export function numberIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const { native, foreign } = readNumber(text);
  return native ?? foreign;
}

const MOST_PLACES = 12;

/** A share of the points in plain notation; a third has none, and no rule can say it. */
function within(share: Fraction): string | undefined {
  if (compare(share, ONE) > 0) return undefined;
  for (let places = 0, scale = 1; places <= MOST_PLACES; places += 1, scale *= 10) {
    const scaled = times(share.n, scale);
    const whole = floorDivide(scaled, share.d);
    if (compareInts(times(whole, share.d), scaled) === 0)
      return printDecimal({ n: whole, d: scale });
  }
  return undefined;
}
