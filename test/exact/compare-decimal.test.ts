import { fc, it } from '@fast-check/vitest';
import { describe, expect, it as plainly } from 'vitest';
import { compareDecimals } from '../../src/exact/compare-decimal.ts';
import { toPlain } from '../../src/exact/decimal-text.ts';

const ASCENDING = [
  '-100',
  '-99.99',
  '-10',
  '-9.5',
  '-9.49',
  '-9',
  '-0.2',
  '-0.19',
  '0',
  '0.0001',
  '0.09',
  '0.1',
  '0.8',
  '0.8002',
  '0.81',
  '1',
  '7',
  '7.38',
  '7.5',
  '9.99',
  '10',
  '10.01',
  '99',
  '100',
  '123456789012345678901234567890',
  '123456789012345678901234567891',
];

describe('printed decimals', () => {
  plainly('stand in the order of the numbers', () => {
    for (const [i, a] of ASCENDING.entries()) {
      for (const [j, b] of ASCENDING.entries()) {
        expect([a, b, Math.sign(compareDecimals(a, b))]).toEqual([a, b, Math.sign(i - j)]);
      }
    }
  });
});

/** A whole number of 10^-places in plain notation. */
function decimal(scaled: bigint, places: number): string {
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  const at = digits.length - places;
  const plain = toPlain(`${scaled < 0n ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}0`);
  return plain.ok ? plain.text : expect.unreachable();
}

const scaled = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const places = fc.nat(8);

describe('for all decimals', () => {
  it.prop([scaled, scaled, places, places])('the order is that of exact integers', (a, b, p, q) => {
    const exact = a * 10n ** BigInt(q) - b * 10n ** BigInt(p);
    const sign = exact < 0n ? -1 : exact > 0n ? 1 : 0;
    expect(Math.sign(compareDecimals(decimal(a, p), decimal(b, q)))).toBe(sign);
  });

  it.prop([fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 }), places])(
    'near neighbours too',
    (a, b, p) => {
      const order = compareDecimals(decimal(BigInt(a), p), decimal(BigInt(b), p));
      expect(Math.sign(order)).toBe(Math.sign(a - b));
    },
  );
});
