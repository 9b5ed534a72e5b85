import {
  compare,
  compareToZero,
  divide,
  type Fraction,
  isZero,
  ONE,
  ZERO,
} from '../../../exact/fraction.ts';
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
    named: single
      ? { labels: { numerator: one.label, denominator: other.label } }
      : { terms: { numerator, denominator } },
    key: [...part.terms.keys(), '/', ...whole.terms.keys()].join(' '),
  };
}
