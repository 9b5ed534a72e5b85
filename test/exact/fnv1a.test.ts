import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fnv1a } from '../../src/exact/fnv1a.ts';

/** The definition, in one number of any length. */
function plainly(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

describe('FNV-1a of 64 bits', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('of "%s" is the published %s', (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 200 })])('is the definition', (text) => {
    expect(fnv1a(text)).toBe(plainly(text));
  });

  it('is the definition for Vietnamese, and beyond the first plane', () => {
    for (const text of ['Chuyển đổi số', 'Thừa Thiên Huế 🎋', '\u07ff\u0800\uffff\u{10000}']) {
      expect(fnv1a(text)).toBe(plainly(text));
    }
  });
});
