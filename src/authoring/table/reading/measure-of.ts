import {
  add,
  compare,
  compareToZero,
  divide,
  type Fraction,
  isZero,
  ONE,
  ZERO,
} from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import type { Glossary } from './glossary.ts';
import type { Measured } from './measured.ts';
import { HUNDRED } from './number.ts';
import { isNumber, isPlain, multipleOf, type Quotient, type Sum } from './polynomial.ts';
import { folded } from './syllable.ts';

export function mostOf({ terms }: Sum): Fraction {
  return [...terms.values()].reduce((most, one) => (compare(one, most) > 0 ? one : most), ZERO);
}

/**
 * The measure that a quotient is: sums of counts over sums of counts, in percent or not; or what
 * remains to the whole, "(tổng - số bị …)/tổng", "100% - a/b".
 */
export function measureOf(
  { top, bottom }: Quotient,
  glossary: Glossary,
  anyFactor = false,
): Measured | undefined {
  if (isNumber(bottom)) return undefined;
  // A rate over the mean of others is no part of a whole.
  const said = [...bottom.terms.keys()].map((name) => glossary.counts.get(name) ?? name);
  if (said.some((name) => MEAN().test(name))) return undefined;
  const whole = unitOf(bottom);
  if (whole === undefined || !isPlain(whole.sum)) return undefined;
  if (isGrowth({ top, bottom }, glossary, anyFactor))
    return { form: 'quotient', complement: false, growth: true, named: {}, key: 'growth' };
  const part = unitOf(top);
  const fits = (factor: Fraction): boolean =>
    anyFactor || [ONE, HUNDRED].some((one) => compare(divide(factor, whole.factor), one) === 0);
  if (part !== undefined && isPlain(part.sum)) {
    if ([...part.sum.terms.keys()].join() === [...whole.sum.terms.keys()].join()) return undefined;
    return fits(part.factor) && !isUpsideDown(part.sum, whole.sum, glossary)
      ? named(part.sum, whole.sum, false, glossary)
      : undefined;
  }
  const most = mostOf(top);
  if (compareToZero(most) <= 0 || !fits(most)) return undefined;
  const wholes = [...whole.sum.terms.keys()];
  const bad = new Map<string, Fraction>();
  for (const [name, factor] of top.terms) {
    const share = divide(factor, most);
    if (compare(share, ONE) === 0 && wholes.some((one) => sameThing(name, one))) continue;
    if (compare(share, { n: -1, d: 1 }) !== 0) return undefined;
    bad.set(name, ONE);
  }
  const all = wholes.every((one) => [...top.terms.keys()].some((name) => sameThing(name, one)));
  if (!all || bad.size === 0 || !isZero(top.constant)) return undefined;
  return named({ terms: bad, constant: ZERO }, whole.sum, true, glossary);
}

const MEAN = /* @__PURE__ */ lazily(
  () => /(?<![\p{L}\p{M}])(?:bình quân|trung bình)(?![\p{L}\p{M}])/u,
);

const EARLIER =
  /(?:năm|kỳ|quý|tháng|giai đoạn) (?:trước|liền|ngoái)|liền (?:trước|kề)|cùng kỳ|(?:năm|n|t) ?- ?1(?!\d)/u;

/** "(Số năm nay - số năm trước)/số năm trước", in percent or not. */
function isGrowth({ top, bottom }: Quotient, { counts }: Glossary, anyFactor = false): boolean {
  const [[earlier = '', by = ZERO] = [], ...more] = bottom.terms;
  const own = top.terms.get(earlier);
  const [later, ...others] = [...top.terms].filter(([name]) => name !== earlier);
  if (own === undefined || later === undefined || more.length + others.length > 0) return false;
  if (!isZero(top.constant) || !isZero(bottom.constant) || compareToZero(by) <= 0) return false;
  const factor = divide(later[1], by);
  const even = anyFactor || [ONE, HUNDRED].some((one) => compare(factor, one) === 0);
  const label = counts.get(earlier) ?? earlier;
  const mirrored = compareToZero(later[1]) > 0 && compareToZero(add(own, later[1])) === 0;
  return even && mirrored && EARLIER.test(label) && !EARLIER.test(counts.get(later[0]) ?? later[0]);
}

/** A measure is said to be a growth, by its formula. */
export function isGrowthSaid(glossary: Glossary): boolean {
  return [...glossary.measures.values()].some((quotient) => isGrowth(quotient, glossary));
}

/** The same name, or one with its words cut to their first letters: "PAKN" is "phản ánh, kiến nghị". */
function sameThing(a: string, b: string): boolean {
  if (a === b) return true;
  const words = (name: string): string[] => name.split(/[\s,]+/).filter((word) => word !== '');
  const [one, other] = [words(a), words(b)];
  const same = one.findIndex((word, at) => word !== other[at]);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const rest = long.slice(same);
  const [last, ...more] = short.slice(same);
  const initials = folded(rest.map((word) => word.charAt(0)).join(''));
  return same > 0 && rest.length > 1 && more.length === 0 && last === initials;
}

/** The sum by its first factor: "2a + 2b" is twice "a + b". */
function unitOf(sum: Sum): { readonly sum: Sum; readonly factor: Fraction } | undefined {
  const [factor] = [...sum.terms.values()];
  if (factor === undefined || compareToZero(factor) <= 0) return undefined;
  const terms = new Map([...sum.terms.keys()].map((name) => [name, ONE] as const));
  const plain = { terms, constant: ZERO };
  return multipleOf(sum, plain) === undefined ? undefined : { sum: plain, factor };
}

/** A whole over its part: "tổng số" above what is no total. */
function isUpsideDown(part: Sum, whole: Sum, { counts }: Glossary): boolean {
  const total = (name: string): boolean => /^tổng(?![\p{L}\p{M}])/u.test(counts.get(name) ?? name);
  const [one, ...more] = part.terms.keys();
  const below = [...whole.terms.keys()];
  return more.length === 0 && one !== undefined && total(one) && !below.some(total);
}

/** More than was planned can be done. */
function isPlan(whole: Sum, { counts }: Glossary): boolean {
  return [...whole.terms.keys()].every((name) =>
    /^(?:tổng )?(?:số )?(?:chỉ tiêu|kế hoạch|mục tiêu)(?![\p{L}\p{M}])/u.test(
      counts.get(name) ?? name,
    ),
  );
}

export function named(part: Sum, whole: Sum, complement: boolean, glossary: Glossary): Measured {
  const listed = (sum: Sum, letter: string) =>
    [...sum.terms.keys()].map((name, index) => ({
      id: /^[a-z]\d?$/.test(name) ? name : `${letter}${index + 1}`,
      label: glossary.written(glossary.counts.get(name) ?? name),
    }));
  const [numerator, denominator] = [listed(part, 'n'), listed(whole, 'd')];
  const [one, other] = [numerator[0], denominator[0]];
  const single = numerator.length === 1 && denominator.length === 1 && one && other;
  return {
    form: 'quotient',
    complement,
    growth: false,
    named: {
      ...(isPlan(whole, glossary) ? { scale: 'rate' as const } : {}),
      ...(single
        ? { labels: { numerator: one.label, denominator: other.label } }
        : { terms: { numerator, denominator } }),
    },
    key: [...part.terms.keys(), '/', ...whole.terms.keys()].join(' '),
  };
}
