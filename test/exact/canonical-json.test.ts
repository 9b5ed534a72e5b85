import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/exact/canonical-json.ts';

/** The same data with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, one]) => [key, turned(one)]));
}

const circle: { self?: unknown } = {};
circle.self = [circle];

describe('canonical JSON', () => {
  it('is that of RFC 8785', () => {
    // The example of its section 3.2.2 and 3.2.3, without numbers that JSON itself would round.
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(value)))).toHaveLength(7);
    expect(canonicalJson(value).match(/:"(.)/g)?.join('')).toBe(':"C:"O:"C:"L:"E:"E:"H');
    expect(canonicalJson({ b: [1e21, 1e-7, 4.5, -0, 0.002], a: null, c: true })).toBe(
      '{"a":null,"b":[1e+21,1e-7,4.5,0,0.002],"c":true}',
    );
  });

  test.prop([fc.jsonValue({ noUnicodeString: false })])(
    'is JSON, and one for equal data',
    (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      expect(canonicalJson(turned(plain))).toBe(canonicalJson(plain));
    },
  );

  it.each([
    ['nothing', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a bigint', 1n],
    ['NaN', Number.NaN],
    ['an infinity', Number.POSITIVE_INFINITY],
    ['half a character', '\ud83d'],
    ['half a character in a key', { '\ude00': 1 }],
    ['a Map', new Map()],
    ['a Date', new Date(0)],
    ['a circle', circle],
    ['a symbol as a key', { [Symbol('a')]: 1 }],
    ['a place of a list where nothing stands', new Array(1)],
    ['a field that is undefined', { a: undefined }],
  ])('%s is refused, at any depth', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
    expect(() => canonicalJson([{ a: [value] }])).toThrow(TypeError);
  });

  it('what stands twice is no circle', () => {
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });
});
