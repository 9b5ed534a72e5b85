import {
  add,
  compare,
  compareToZero,
  divide,
  type Fraction,
  isZero,
  multiply,
  ONE,
  ZERO,
} from '../../../exact/fraction.ts';

/** A sum of named quantities, each with a factor, and a number. */
export interface Sum {
  readonly terms: ReadonlyMap<string, Fraction>;
  readonly constant: Fraction;
}

/** One sum over another: all that formulas of rubrics are made of. */
export interface Quotient {
  readonly top: Sum;
  readonly bottom: Sum;
}

export function constant(value: Fraction): Quotient {
  return { top: { terms: new Map(), constant: value }, bottom: UNIT };
}

export function quantity(name: string): Quotient {
  return { top: { terms: new Map([[name, ONE]]), constant: ZERO }, bottom: UNIT };
}

const UNIT: Sum = { terms: new Map(), constant: ONE };

export function isNumber({ terms }: Sum): boolean {
  return terms.size === 0;
}

function scaled({ terms, constant }: Sum, by: Fraction): Sum {
  return {
    terms: new Map([...terms].map(([name, factor]) => [name, multiply(factor, by)])),
    constant: multiply(constant, by),
  };
}

function plus(a: Sum, b: Sum): Sum {
  const terms = new Map(a.terms);
  for (const [name, factor] of b.terms) {
    const sum = add(terms.get(name) ?? ZERO, factor);
    if (isZero(sum)) terms.delete(name);
    else terms.set(name, sum);
  }
  return { terms, constant: add(a.constant, b.constant) };
}

/** A product of sums, where one of them is a number: squares are in no rubric. */
function product(a: Sum, b: Sum): Sum | undefined {
  if (isNumber(a)) return scaled(b, a.constant);
  return isNumber(b) ? scaled(a, b.constant) : undefined;
}

export function sameSum(a: Sum, b: Sum): boolean {
  return isNumber(plus(a, scaled(b, MINUS))) && isZero(plus(a, scaled(b, MINUS)).constant);
}

const MINUS: Fraction = { n: -1, d: 1 };

export function times(a: Quotient, b: Quotient): Quotient | undefined {
  const top = product(a.top, b.top);
  const bottom = product(a.bottom, b.bottom);
  return top && bottom && { top, bottom };
}

export function over(a: Quotient, b: Quotient): Quotient | undefined {
  if (isNumber(b.top) && compareToZero(b.top.constant) <= 0) return undefined;
  if (isNumber(b.top) && isNumber(b.bottom)) {
    const by = divide(b.bottom.constant, b.top.constant);
    return { top: scaled(a.top, by), bottom: a.bottom };
  }
  return times(a, { top: b.bottom, bottom: b.top });
}

export function sum(a: Quotient, b: Quotient, sign: 1 | -1): Quotient | undefined {
  const other = sign === 1 ? b.top : scaled(b.top, MINUS);
  if (sameSum(a.bottom, b.bottom)) return { top: plus(a.top, other), bottom: a.bottom };
  const [left, right] = [product(a.top, b.bottom), product(other, a.bottom)];
  const bottom = product(a.bottom, b.bottom);
  return left && right && bottom && { top: plus(left, right), bottom };
}

/** All factors are 1, and no number stands beside: "b + c". */
export function isPlain({ terms, constant }: Sum): boolean {
  return isZero(constant) && [...terms.values()].every((factor) => compare(factor, ONE) === 0);
}

/** How many times the one sum the other is; undefined where it is no multiple of it. */
export function multipleOf(a: Sum, b: Sum): Fraction | undefined {
  const [name, factor] = [...b.terms][0] ?? [];
  const own = name === undefined ? undefined : a.terms.get(name);
  if (own === undefined || factor === undefined || compareToZero(factor) <= 0) return undefined;
  const by = divide(own, factor);
  return sameSum(a, scaled(b, by)) ? by : undefined;
}
