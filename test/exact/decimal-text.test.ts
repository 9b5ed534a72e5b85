import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  decimalPlaces,
  MAX_DIGITS,
  printDecimal,
  printScaled,
  printWhole,
  readPlain,
  toPlain,
  toScaled,
} from '../../src/exact/decimal-text.ts';
import { readInt } from '../../src/exact/int.ts';
import { cmp, parse, print, rational } from '../oracle/rational.ts';
import { big, exactly, ints } from '../support/exact-numbers.ts';

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
const digits = (text: string): number => text.replaceAll(/\D/g, '').length;

/** Numbers as people and programs write them: signs, needless zeros, exponents. */
const written = fc
  .record({
    sign: fc.constantFrom('', '-', '+'),
    zeros: fc.constantFrom('', '0', '000'),
    whole: fc.bigInt({ min: 0n, max: 10n ** 24n }).map(String),
    part: fc.oneof(fc.constant(''), fc.stringMatching(/^\d{1,24}$/)),
    exponent: fc.option(fc.integer({ min: -30, max: 30 }), { nil: undefined }),
    letter: fc.constantFrom('e', 'E'),
  })
  .map(({ sign, zeros, whole, part, exponent, letter }) => {
    const tail = exponent === undefined ? '' : `${letter}${exponent}`;
    return `${sign}${zeros}${whole}${part === '' ? '' : `.${part}`}${tail}`;
  });
/** Plain texts, of any length that is taken. */
const plainText = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }),
    fc.integer({ min: 0, max: MAX_DIGITS - 1 }),
  )
  .map(([n, places]) => print(rational(n, 10n ** BigInt(places))))
  .filter((text) => digits(text) <= MAX_DIGITS);

describe('one spelling for every number', () => {
  test.prop([written])('is the value that was written, or more digits than are taken', (text) => {
    const expected = print(parse(text.toLowerCase()));
    const found = toPlain(text);
    if (digits(expected) > MAX_DIGITS) {
      expect(found).toEqual({ ok: false, fault: 'too-many-digits' });
    } else {
      expect(found).toEqual({ ok: true, text: expected });
      expect(expected).toMatch(PLAIN);
    }
  });

  test.prop([plainText])('leaves a plain text as it is', (text) => {
    expect(toPlain(text)).toEqual({ ok: true, text });
  });

  test.prop([fc.double({ noDefaultInfinity: true, noNaN: true })])(
    'reads what a number prints as',
    (n) => {
      const found = toPlain(n);
      const expected = print(parse(Math.abs(n) < 1e-40 ? 0 : n));
      if (Math.abs(n) >= 1e-40 || n === 0) {
        const fits = digits(expected) <= MAX_DIGITS;
        expect(found).toEqual(
          fits ? { ok: true, text: expected } : { ok: false, fault: 'too-many-digits' },
        );
      } else {
        expect(found).toEqual({ ok: false, fault: 'too-many-digits' });
      }
    },
  );

  test.prop([fc.maxSafeInteger()])('reads every safe integer', (n) => {
    expect(toPlain(n)).toEqual({ ok: true, text: BigInt(n).toString() });
  });

  it.each([
    [0, '0'],
    [-0, '0'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['0e500', '0'],
    ['007.50', '7.5'],
    ['+3', '3'],
    ['1e3', '1000'],
    ['-1.5E-2', '-0.015'],
    [0.1, '0.1'],
    [1e21, '1000000000000000000000'],
    [5e-7, '0.0000005'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['9'.repeat(30), '9'.repeat(30)],
    [`0.${'1'.repeat(29)}`, `0.${'1'.repeat(29)}`],
    [`-${'1'.repeat(15)}.${'1'.repeat(15)}`, `-${'1'.repeat(15)}.${'1'.repeat(15)}`],
  ])('%s is %s', (value, text) => {
    expect(toPlain(value)).toEqual({ ok: true, text });
  });

  it.each([
    ['', 'not-a-number'],
    [' 1', 'not-a-number'],
    ['1,5', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['5.', 'not-a-number'],
    ['--1', 'not-a-number'],
    ['1e', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['x'.repeat(200), 'not-a-number'],
    [Number.NaN, 'not-finite'],
    [Number.POSITIVE_INFINITY, 'not-finite'],
    ['-Infinity', 'not-finite'],
    ['inf', 'not-finite'],
    ['9'.repeat(31), 'too-many-digits'],
    ['9'.repeat(2000), 'too-many-digits'],
    [`0.${'1'.repeat(30)}`, 'too-many-digits'],
    ['1e30', 'too-many-digits'],
    ['1e400', 'too-many-digits'],
    [Number.MIN_VALUE, 'too-many-digits'],
  ])('%s is none: %s', (value, fault) => {
    expect(toPlain(value)).toEqual({ ok: false, fault });
  });
});

describe('the exact value of a text', () => {
  test.prop([plainText])('is the oracle’s', (text) => {
    expect(cmp(exactly(readPlain(text)), parse(text))).toBe(0);
  });

  test.prop([fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), fc.nat(16)])(
    'is so around the 15 characters that doubles hold',
    (n, places) => {
      const text = print(rational(n, 10n ** BigInt(places)));
      expect(cmp(exactly(readPlain(text)), parse(text))).toBe(0);
    },
  );

  test.prop([plainText])('prints again as it stood', (text) => {
    expect(printDecimal(readPlain(text))).toBe(text);
  });

  it('is told no decimal that it is not', () => {
    expect(() => printDecimal({ n: 1, d: 3 })).toThrow(RangeError);
    expect(() => printDecimal({ n: 1, d: 20 })).toThrow(RangeError);
    expect(printDecimal({ n: -50, d: 100 })).toBe('-0.5');
  });
});

describe('whole numbers of a power of ten', () => {
  test.prop([ints, fc.nat(12)])('print plainly', (scaled, places) => {
    expect(printScaled(scaled, places)).toBe(print(rational(big(scaled), 10n ** BigInt(places))));
  });

  test.prop([plainText, fc.nat(12)])('come back from a text, or do not fit', (text, places) => {
    const exact = parse(text);
    const scaled = exact.n * 10n ** BigInt(places);
    const found = toScaled(text, places);
    const whole = scaled % exact.d === 0n;
    const size = scaled / exact.d;
    const safe =
      whole && size <= BigInt(Number.MAX_SAFE_INTEGER) && -size <= BigInt(Number.MAX_SAFE_INTEGER);
    expect(found === undefined ? undefined : BigInt(found)).toBe(safe ? size : undefined);
  });

  test.prop([plainText])('have as many decimals as are written', (text) => {
    const [, part = ''] = text.split('.');
    expect(decimalPlaces(text)).toBe(part.length);
  });

  test.prop([fc.oneof(fc.integer({ min: -10, max: 70_000 }), fc.maxSafeInteger())])(
    'a safe integer prints as its digits, the first time and again',
    (n) => {
      expect([printWhole(n), printWhole(n)]).toEqual([`${BigInt(n)}`, `${BigInt(n)}`]);
    },
  );

  it.each([
    [738, 2, '7.38'],
    [700, 2, '7'],
    [-5, 2, '-0.05'],
    [0, 6, '0'],
    [12, 0, '12'],
  ])('%i at %i is %s', (scaled, places, text) => {
    expect(printScaled(scaled, places)).toBe(text);
    expect(toScaled(text, places)).toBe(scaled);
  });

  it('no number beyond the safe ones comes back', () => {
    expect(toScaled('9007199254740991', 0)).toBe(Number.MAX_SAFE_INTEGER);
    expect(toScaled('9007199254740992', 0)).toBeUndefined();
    expect(toScaled('90071992547409.92', 2)).toBeUndefined();
    expect(toScaled('0.001', 2)).toBeUndefined();
    expect(printScaled(readInt('-12345678901234567890'), 4)).toBe('-1234567890123456.789');
  });
});
