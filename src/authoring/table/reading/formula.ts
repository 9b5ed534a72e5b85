import { readPlain } from '../../../exact/decimal-text.ts';
import {
  compare,
  compareToZero,
  divide,
  type Fraction,
  isZero,
  multiply,
  ONE,
  ZERO,
} from '../../../exact/fraction.ts';
import type { Rule } from '../../../rules/rule.ts';
import { decimalText } from './fractions.ts';
import type { Measured } from './measured.ts';
import { HUNDRED } from './number.ts';
import { isNumber, isPlain, multipleOf, type Quotient, type Sum } from './polynomial.ts';
import { folded } from './syllable.ts';

/** What a condition says of the names in its formulas. */
export interface Glossary {
  /** What letters stand for: "a" is "Số hộ có Internet". */
  readonly counts: ReadonlyMap<string, string>;
  /** Measures with the quotient that they are: "tỷ lệ" is a/b. */
  readonly measures: ReadonlyMap<string, Quotient>;
  /** A name as the document writes it. */
  readonly written: (name: string) => string;
}

/** What a formula of points comes to. */
export type Earning =
  | { readonly kind: 'fixed'; readonly share: Fraction }
  /** The points rise with what is measured: slope × measure, as a share of all points. */
  | { readonly kind: 'line'; readonly slope: Fraction; readonly of: Measured }
  /** A whole rule: points for each, points off for each, units against each other. */
  | { readonly kind: 'rule'; readonly rule: Rule };

const RATE = /^(?:tỷ lệ|tỷ trọng|chỉ số|mức độ|mức|tốc độ|kết quả|phần trăm|%)|\(%\)|% /u;
const COUNT = /^(?:số|tổng)(?![\p{L}\p{M}])/u;
const GROWTH =
  /^(?:mức|tỷ lệ|tốc độ|phần trăm)(?: \(?%\)?)? (?:tăng|tăng trưởng)(?: trưởng)?(?![\p{L}\p{M}])|^(?:mức|tốc độ) tăng/u;
const BEST =
  /(?:cao|lớn|nhiều|tốt)(?: [\p{L}\p{M}]+){0,4} nhất|(?<![\p{L}\p{M}])max(?![\p{L}\p{M}])/u;
const WORST = /(?:thấp|nhỏ|ít)(?: [\p{L}\p{M}]+){0,4} nhất|(?<![\p{L}\p{M}])min(?![\p{L}\p{M}])/u;

/** What a formula earns, or undefined where it is no rule that is known. */
export function earningOf(
  formula: Quotient,
  glossary: Glossary,
  maxPoints: string,
): Earning | undefined {
  const max = readPlain(maxPoints);
  const { top, bottom } = formula;
  const names = [...top.terms.keys(), ...bottom.terms.keys()];
  if (names.some((name) => !isKnown(name, glossary))) return undefined;
  if (names.length === 0) {
    return { kind: 'fixed', share: divide(divide(top.constant, bottom.constant), max) };
  }
  const said = names.map((name) => glossary.counts.get(name) ?? name);
  if (said.some((name) => BEST.test(name) || WORST.test(name))) {
    const rule = cohortRule(formula, glossary, max);
    return rule && { kind: 'rule', rule };
  }
  return isNumber(bottom)
    ? ofOne(top, bottom.constant, glossary, max)
    : ofQuotient(formula, glossary, max);
}

/** A letter has to be said; a name says itself, in words alone. */
function isKnown(name: string, { counts, measures }: Glossary): boolean {
  if (/^[a-zđ]\d?$/u.test(name)) return counts.has(name) || measures.has(name);
  // The first of something, in words that are not known.
  if (/(?<!thống |duy )nhất/u.test(name) && !BEST.test(name) && !WORST.test(name)) return false;
  return !/[=:<>≤≥;+*×]|\s[-/]\s|\d\s*%|^(?:điểm|công thức)|điểm tối đa|công thức/u.test(name);
}

/** Points of one quantity: "Tỷ lệ × 10", "10 - số lần × 2". */
function ofOne(top: Sum, by: Fraction, glossary: Glossary, max: Fraction): Earning | undefined {
  const [[name, factor] = ['', ZERO], ...more] = top.terms;
  if (more.length > 0) return undefined;
  const [each, start] = [divide(factor, by), divide(top.constant, by)];
  const label = glossary.counts.get(name) ?? name;
  const quotient = glossary.measures.get(name) ?? onlyMeasure(name, glossary);
  const of = quotient === undefined ? rateOf(label) : measureOf(quotient, glossary);
  if (quotient !== undefined && of === undefined) return undefined;
  const sign = compareToZero(each);
  if (of !== undefined) {
    if (sign > 0 && isZero(start)) return lineOf(divide(each, max), of);
    const mirrored = compare(start, max) === 0 && isZero({ n: addUp(each, max), d: 1 });
    return mirrored ? lineOf(ONE, { ...of, complement: !of.complement }) : undefined;
  }
  if (!COUNT.test(label)) return undefined;
  const written = { labels: { value: glossary.written(label) } };
  const [size, whole] = [decimalText(sign < 0 ? negated(each) : each), compare(start, max) === 0];
  if (size === undefined) return undefined;
  if (sign > 0 && isZero(start)) {
    return { kind: 'rule', rule: { kind: 'count', pointsEach: size, ...written } };
  }
  return sign < 0 && whole
    ? { kind: 'rule', rule: { kind: 'deduction', pointsEach: size, ...written } }
    : undefined;
}

function negated({ n, d }: Fraction): Fraction {
  return multiply({ n, d }, { n: -1, d: 1 });
}

/** 0 where one is the other with the sign turned. */
function addUp(a: Fraction, b: Fraction): number {
  return compare(a, negated(b));
}

/** Of one measure that is said, every rate that the points name is that one. */
function onlyMeasure(name: string, { measures, counts }: Glossary): Quotient | undefined {
  const [only, ...more] = measures.values();
  return more.length === 0 && !counts.has(name) && RATE.test(name) ? only : undefined;
}

function rateOf(name: string): Measured | undefined {
  if (!RATE.test(name)) return undefined;
  const growth = GROWTH.test(name);
  return { form: 'rate', complement: false, growth, named: {}, key: 'rate' };
}

function lineOf(slope: Fraction, of: Measured): Earning | undefined {
  // "Tỷ lệ % × Điểm tối đa/100": the rate is meant in percent, and so is what divides it.
  const inPercent =
    of.form === 'rate' && compare(multiply(slope, HUNDRED), ONE) >= 0 && compare(slope, ONE) < 0;
  return { kind: 'line', slope: inPercent ? multiply(slope, HUNDRED) : slope, of };
}

function ofQuotient(formula: Quotient, glossary: Glossary, max: Fraction): Earning | undefined {
  const of = measureOf(formula, glossary, true);
  if (of === undefined) return undefined;
  const [top] = [...formula.top.terms.values()];
  const [bottom] = [...formula.bottom.terms.values()];
  if (top === undefined || bottom === undefined) return undefined;
  const slope = divide(divide(of.complement ? mostOf(formula.top) : top, bottom), max);
  return { kind: 'line', slope, of };
}

function mostOf({ terms }: Sum): Fraction {
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
  const whole = unitOf(bottom);
  if (whole === undefined || !isPlain(whole.sum)) return undefined;
  const part = unitOf(top);
  const fits = (factor: Fraction): boolean =>
    anyFactor || [ONE, HUNDRED].some((one) => compare(divide(factor, whole.factor), one) === 0);
  if (part !== undefined && isPlain(part.sum)) {
    if ([...part.sum.terms.keys()].join() === [...whole.sum.terms.keys()].join()) return undefined;
    return fits(part.factor) ? named(part.sum, whole.sum, false, glossary) : undefined;
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

function named(part: Sum, whole: Sum, complement: boolean, glossary: Glossary): Measured {
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
    named: single
      ? { labels: { numerator: one.label, denominator: other.label } }
      : { terms: { numerator, denominator } },
    key: [...part.terms.keys(), '/', ...whole.terms.keys()].join(' '),
  };
}

/** "(x - min)/(max - min)", "(max - x)/(max - min)", "x/max", each times all points. */
function cohortRule(
  { top, bottom }: Quotient,
  glossary: Glossary,
  max: Fraction,
): Rule | undefined {
  const kindOf = (name: string): 'best' | 'worst' | 'own' => {
    const said = glossary.counts.get(name) ?? name;
    return BEST.test(said) ? 'best' : WORST.test(said) ? 'worst' : 'own';
  };
  const told = (sum: Sum): string =>
    [...sum.terms]
      .map(([name, factor]) => `${kindOf(name)}${compareToZero(factor) > 0 ? '+' : '-'}`)
      .sort()
      .join(' ');
  const sizes = [...top.terms.values(), ...bottom.terms.values()].map((one) =>
    compareToZero(one) < 0 ? negated(one) : one,
  );
  const by = [...bottom.terms.values()][0] ?? ONE;
  const unit = compareToZero(by) < 0 ? negated(by) : by;
  const even = [...top.terms.values()].every(
    (one) => compare(divide(compareToZero(one) < 0 ? negated(one) : one, unit), max) === 0,
  );
  if (sizes.length === 0 || !even || !isZero(top.constant) || !isZero(bottom.constant))
    return undefined;
  const own = [...top.terms.keys()].find((name) => kindOf(name) === 'own') ?? '';
  const quotient = glossary.measures.get(own) ?? onlyMeasure(own, glossary);
  const scale = quotient !== undefined || RATE.test(glossary.counts.get(own) ?? own);
  const label = glossary.counts.get(own);
  const names = quotient === undefined ? undefined : measureOf(quotient, glossary);
  if (quotient !== undefined && (names === undefined || names.complement)) return undefined;
  const more = {
    ...(scale ? ({ scale: 'share' } as const) : {}),
    ...(names?.named ??
      (label === undefined ? {} : { labels: { value: glossary.written(label) } })),
  };
  switch (`${told(top)} / ${told(bottom)}`) {
    case 'own+ worst- / best+ worst-':
      return { kind: 'min-max', direction: 'higher', ...more };
    case 'best+ own- / best+ worst-':
      return { kind: 'min-max', direction: 'lower', ...more };
    case 'own+ / best+':
      return { kind: 'ratio-to-best', ...more };
    default:
      return undefined;
  }
}
