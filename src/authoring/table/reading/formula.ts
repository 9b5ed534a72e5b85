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
import { lazily } from '../../../exact/lazily.ts';
import type { Rule } from '../../../rules/rule.ts';
import { BEST, cohortRule, negated, onlyMeasure, RATE, WORST } from './formula-cohort.ts';
import { decimalText } from './fractions.ts';
import type { Glossary } from './glossary.ts';
import { measureOf, mostOf } from './measure-of.ts';
import type { Measured } from './measured.ts';
import { HUNDRED } from './number.ts';
import { isNumber, type Quotient, type Sum } from './polynomial.ts';

/** What a formula of points comes to. */
export type Earning =
  | { readonly kind: 'fixed'; readonly share: Fraction }
  /** The points rise with what is measured: slope × measure, as a share of all points. */
  | { readonly kind: 'line'; readonly slope: Fraction; readonly of: Measured }
  /** A whole rule: points for each, points off for each, units against each other. */
  | { readonly kind: 'rule'; readonly rule: Rule };

const COUNT = /* @__PURE__ */ lazily(() => /^(?:số|tổng)(?![\p{L}\p{M}])/u);

const GROWTH = /* @__PURE__ */ lazily(
  () =>
    /^(?:mức|tỷ lệ|tốc độ|phần trăm)(?: \(?%\)?)? (?:tăng|tăng trưởng)(?: trưởng)?(?![\p{L}\p{M}])|^(?:mức|tốc độ) tăng/u,
);

/** What a formula earns, or undefined where it is no rule that is known. */
export function earningOf(
  formula: Quotient,
  glossary: Glossary,
  maxPoints: string,
): Earning | undefined {
  const max = readPlain(maxPoints);
  const { top, bottom } = formula;
  const names = [...top.terms.keys(), ...bottom.terms.keys()];
  // "Xi" beside "Xmin" and "Xmax" is the unit's own, whether it is said or not.
  const own = (name: string): boolean =>
    /^[a-z]_?i$/.test(name) && names.some((one) => one === name.replace(/i$/, 'max'));
  if (names.some((name) => !own(name) && !isKnown(name, glossary))) return undefined;
  if (names.length === 0) {
    return { kind: 'fixed', share: divide(divide(top.constant, bottom.constant), max) };
  }
  const said = names.map((name) => glossary.counts.get(name) ?? name);
  if (said.some((name) => BEST().test(name) || WORST().test(name))) {
    const rule = cohortRule(formula, glossary, max);
    return rule && { kind: 'rule', rule };
  }
  return isNumber(bottom)
    ? ofOne(top, bottom.constant, glossary, max)
    : ofQuotient(formula, glossary, max);
}

/** Points of each of what is counted, as a share of all points: "số tin bài/12 × 5" of 5 is a twelfth. */
export function countSlope(
  { top, bottom }: Quotient,
  glossary: Glossary,
  maxPoints: string,
): Fraction | undefined {
  const [[name, factor] = ['', ZERO], ...more] = top.terms;
  if (more.length > 0 || !isNumber(bottom) || !isZero(top.constant)) return undefined;
  const label = glossary.counts.get(name) ?? name;
  const counts = COUNT().test(label) && !BEST().test(label) && !WORST().test(label);
  if (!isKnown(name, glossary) || !counts || glossary.measures.has(name)) return undefined;
  const each = divide(factor, bottom.constant);
  return compareToZero(each) > 0 ? divide(each, readPlain(maxPoints)) : undefined;
}

/** A letter has to be said; a name says itself, in words alone. */
function isKnown(name: string, { counts, measures }: Glossary): boolean {
  if (/^[a-zđ]\d?$/u.test(name)) return counts.has(name) || measures.has(name);
  // The first of something, in words that are not known.
  if (/(?<!thống |duy )nhất/u.test(name) && !BEST().test(name) && !WORST().test(name)) return false;
  // A stroke, a dash or a word that is no sign of the formula, and yet may divide, multiply or take away.
  if (/\sx\s|(?<![\p{L}\p{M}])chia (?!sẻ)|(?<![\p{L}\p{M}])nhân (?:với|điểm|\d)/u.test(name))
    return false;
  if (/\/\s*\S+\s+\S|-\s*(?:số|tổng|tỷ lệ|so |tong )/u.test(name)) return false;
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
    const mirrored =
      !of.growth && compare(start, max) === 0 && isZero({ n: addUp(each, max), d: 1 });
    return mirrored ? lineOf(ONE, { ...of, complement: !of.complement }) : undefined;
  }
  if (!COUNT().test(label)) return undefined;
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

/** 0 where one is the other with the sign turned. */
function addUp(a: Fraction, b: Fraction): number {
  return compare(a, negated(b));
}

function rateOf(name: string): Measured | undefined {
  if (!RATE.test(name)) return undefined;
  const growth = GROWTH().test(name);
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
  const slope = divide(divide(of.complement || of.growth ? mostOf(formula.top) : top, bottom), max);
  return { kind: 'line', slope, of };
}
