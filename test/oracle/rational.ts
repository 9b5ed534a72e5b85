/** Exact rational numbers over bigint: the arithmetic of the oracle, and nothing of the engine's. */
export interface Rational {
  readonly n: bigint;
  /** Above zero; the two need not be in lowest terms. */
  readonly d: bigint;
}

export type Mode = 'half-up' | 'half-even' | 'down';

export function rational(n: bigint, d: bigint = 1n): Rational {
  if (d === 0n) throw new RangeError('division by zero');
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

export const ZERO = rational(0n);
export const ONE = rational(1n);

/** "-12.25" or 12.25 is -1225/100. A JS number stands for the decimal that it prints as. */
export function parse(value: string | number): Rational {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value));
  if (match === null) throw new SyntaxError(`no decimal: ${value}`);
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = match;
  const digits = BigInt(whole + decimals);
  const power = Number(exponent) - decimals.length;
  const n = sign === '-' ? -digits : digits;
  return power < 0 ? rational(n, 10n ** BigInt(-power)) : rational(n * 10n ** BigInt(power));
}

export function add(a: Rational, b: Rational): Rational {
  return a.d === b.d ? rational(a.n + b.n, a.d) : rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function sub(a: Rational, b: Rational): Rational {
  return add(a, rational(-b.n, b.d));
}

export function mul(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

export function div(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

/** Below, at or above zero as a is below, at or above b. */
export function cmp(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** To the multiple of 10^-places; only for numbers that are not negative. */
export function round(x: Rational, places: number, mode: Mode): Rational {
  if (x.n < 0n) throw new RangeError('rounding a negative number');
  const scale = 10n ** BigInt(places);
  const floor = (x.n * scale) / x.d;
  const rest = (x.n * scale) % x.d;
  const half = 2n * rest - x.d;
  const up =
    mode === 'down'
      ? false
      : mode === 'half-up'
        ? half >= 0n
        : half > 0n || (half === 0n && floor % 2n === 1n);
  return rational(up ? floor + 1n : floor, scale);
}

/** In plain notation, with as few decimals as it takes; only for what has an end in decimals. */
export function print(x: Rational): string {
  let scaled = x.n;
  for (let places = 0; places <= 60; places++, scaled *= 10n) {
    if (scaled % x.d !== 0n) continue;
    const digits = (scaled < 0n ? -scaled : scaled) / x.d;
    const text = digits.toString().padStart(places + 1, '0');
    const whole = text.slice(0, text.length - places);
    const sign = x.n < 0n ? '-' : '';
    return places === 0 ? sign + whole : `${sign}${whole}.${text.slice(-places)}`;
  }
  throw new RangeError(`no end in decimals: ${x.n}/${x.d}`);
}

export function lowestTerms(x: Rational): Rational {
  let a = x.n < 0n ? -x.n : x.n;
  let b = x.d;
  while (b !== 0n) [a, b] = [b, a % b];
  return rational(x.n / a, x.d / a);
}
