import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { readInt } from '../../src/exact/int.ts';
import { fractionText, percentText, printShare, SHARE_PLACES } from '../../src/exact/print.ts';
import { mul, parse, print, type Rational, rational, round } from '../oracle/rational.ts';
import { exactly, fractions, notNegative } from '../support/exact-numbers.ts';

const HUNDRED = rational(100n);

describe('a share at 4 decimals', () => {
  test.prop([notNegative])('is the oracle’s, half up', (share) => {
    expect(fractionText(share)).toBe(print(round(exactly(share), SHARE_PLACES, 'half-up')));
  });

  test.prop([fc.integer({ min: 0, max: 30_000 })])('is printed as it is scaled', (scaled) => {
    expect(printShare(scaled)).toBe(print(rational(BigInt(scaled), 10_000n)));
    // Once more: the second time it is known.
    expect(printShare(scaled)).toBe(print(rational(BigInt(scaled), 10_000n)));
  });

  it.each([
    [{ n: 0, d: 3 }, '0'],
    [{ n: 3, d: 3 }, '1'],
    [{ n: 1, d: 3 }, '0.3333'],
    [{ n: 2, d: 3 }, '0.6667'],
    [{ n: 1, d: 20_000 }, '0.0001'],
    [{ n: 1, d: 20_001 }, '0'],
    [{ n: 19_999, d: 20_000 }, '1'],
    [{ n: 5, d: 4 }, '1.25'],
    [{ n: 1_000_000, d: 1 }, '1000000'],
  ])('%j is %s', (share, text) => {
    expect(fractionText(share)).toBe(text);
  });

  it('beyond the safe integers too', () => {
    expect(printShare(readInt('90071992547409930001'))).toBe('9007199254740993.0001');
  });
});

describe('a share in percent', () => {
  const size = ({ n, d }: Rational): Rational => rational(n < 0n ? -n : n, d);

  test.prop([fractions])('is the oracle’s at 2 decimals, away from zero on both sides', (share) => {
    const exact = exactly(share);
    const rounded = print(round(mul(size(exact), HUNDRED), 2, 'half-up'));
    const expected = exact.n < 0n && rounded !== '0' ? `-${rounded}` : rounded;
    expect(percentText(share)).toBe(expected);
  });

  test.prop([notNegative])('reads back within half a hundredth of a percent', (share) => {
    const exact = mul(exactly(share), HUNDRED);
    const printed = parse(percentText(share));
    const distance = printed.n * exact.d - exact.n * printed.d;
    const bound = printed.d * exact.d;
    expect(200n * (distance < 0n ? -distance : distance) <= bound).toBe(true);
  });

  it.each([
    [{ n: 4256, d: 5768 }, '73.79'],
    [{ n: 1, d: 1 }, '100'],
    [{ n: 1, d: 3 }, '33.33'],
    [{ n: 1, d: 8 }, '12.5'],
    [{ n: 1, d: 20_000 }, '0.01'],
    [{ n: -1, d: 20_000 }, '-0.01'],
    [{ n: -1, d: 20_001 }, '0'],
    [{ n: -3, d: 2 }, '-150'],
    [{ n: 0, d: 9 }, '0'],
  ])('%j is %s', (share, text) => {
    expect(percentText(share)).toBe(text);
  });
});
