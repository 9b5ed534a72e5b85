import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumber } from '../../src/exact/day.ts';
import { readQuotient } from '../../src/exact/quotient.ts';

const DAY = 86_400_000;
const day = fc
  .integer({ min: Date.UTC(1600, 0, 1) / DAY, max: Date.UTC(2400, 11, 31) / DAY })
  .map((n) => new Date(n * DAY).toISOString().slice(0, 10));

describe('days as numbers', () => {
  test('lie as far apart as the days themselves', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const apart = (Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY;
        expect(dayNumber(b) - dayNumber(a)).toBe(apart);
      }),
    );
  });

  test('are days again', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(dateOfDay(dayNumber(one))).toBe(one);
      }),
    );
    expect(dateOfDay(dayNumber('2024-02-28') + 1)).toBe('2024-02-29');
    expect(dateOfDay(dayNumber('2100-02-28') + 1)).toBe('2100-03-01');
  });
});

test('a share is a decimal or a quotient', () => {
  expect(readQuotient('2/3')).toEqual({ n: 2, d: 3 });
  expect(readQuotient('0.25')).toEqual({ n: 25, d: 100 });
});
