import { describe, expect, it } from 'vitest';
import { add, cmp, div, lowestTerms, mul, parse, print, rational, round, sub } from './rational.ts';

const rounded = (text: string, places: number, mode: 'half-up' | 'half-even' | 'down') =>
  print(round(parse(text), places, mode));

describe("the oracle's arithmetic", () => {
  it.each([
    ['007.50', '7.5'],
    [12.25, '12.25'],
    ['-0.05', '-0.05'],
    ['+3', '3'],
    [5e-7, '0.0000005'],
    ['1e3', '1000'],
    ['123456789012345678901234567.891', '123456789012345678901234567.891'],
  ])('reads and prints %s', (text, printed) => {
    expect(print(parse(text))).toBe(printed);
  });

  it.each([
    ['2.345', 2, '2.35', '2.34', '2.34'],
    ['2.355', 2, '2.36', '2.36', '2.35'],
    ['2.3449999999999999999999999', 2, '2.34', '2.34', '2.34'],
    ['0.5', 0, '1', '0', '0'],
    ['1.5', 0, '2', '2', '1'],
    ['9.995', 2, '10', '10', '9.99'],
  ])('rounds %s to %i places', (text, places, halfUp, halfEven, down) => {
    expect(rounded(text, places, 'half-up')).toBe(halfUp);
    expect(rounded(text, places, 'half-even')).toBe(halfEven);
    expect(rounded(text, places, 'down')).toBe(down);
  });

  it('is exact', () => {
    const [third, tenth] = [rational(1n, 3n), parse('0.1')];
    expect(cmp(add(third, add(third, third)), rational(1n))).toBe(0);
    expect(cmp(add(tenth, parse('0.2')), parse('0.3'))).toBe(0);
    expect(cmp(mul(div(rational(5n), rational(-7n)), rational(7n)), rational(-5n))).toBe(0);
    expect(lowestTerms(sub(third, rational(1n, 12n)))).toEqual({ n: 1n, d: 4n });
    expect(() => div(third, sub(tenth, tenth))).toThrow(RangeError);
    expect(() => print(third)).toThrow(RangeError);
    expect(() => parse('1,5')).toThrow(SyntaxError);
  });
});
