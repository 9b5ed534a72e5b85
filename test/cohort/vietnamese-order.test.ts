import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnameseKey } from '../../src/cohort/vietnamese-order.ts';

const sorted = (names: readonly string[]): string[] =>
  [...names].sort((a, b) => (vietnameseKey(a) < vietnameseKey(b) ? -1 : 1));

describe('the order of Vietnamese names', () => {
  it.each([
    [['An', 'Ăn', 'Ân', 'Ba', 'Cam', 'Da', 'Đa', 'Em', 'Êm', 'Ô', 'Ơ', 'Phú', 'Tư', 'Ư', 'Xuân']],
    [['la', 'là', 'lả', 'lã', 'lá', 'lạ']],
    [['Phường 2', 'Phường 10', 'Phường An Cựu', 'Phường An Đông', 'Phường Đông Ba']],
    [['Hòa An', 'Hòa Bình', 'Hoàn', 'Huế', 'Hữu']],
    [['Dương Nỗ', 'Đông Ba', 'Đúc']],
  ])('%j', (names) => {
    expect(sorted([...names].reverse())).toEqual(names);
    expect(sorted(names.map((name) => name.normalize('NFD')))).toEqual(
      names.map((name) => name.normalize('NFD')),
    );
  });

  const collator = new Intl.Collator('vi', { numeric: true });
  const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạầẩẫấậềểễếệìỉĩíịờởỡớợừửữứựỳỷỹýỵ 19'];
  const name = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 });

  test.prop([name, name])('is that of a host that knows Vietnamese', (a, b) => {
    const [left, right] = [a.trim(), b.trim()];
    const [x, y] = [vietnameseKey(left), vietnameseKey(right)];
    expect(x < y ? -1 : x > y ? 1 : 0).toBe(Math.sign(collator.compare(left, right)));
  });
});
