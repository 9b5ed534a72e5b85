import { expect, it } from 'vitest';
import { answerIn, RULES, readCellBy } from '../support/cells.ts';

const read = (name: string, cell: string) =>
  answerIn(readCellBy(RULES[name] ?? { kind: 'unscored' }, cell));

it('reads the one part of a total of the same noun', () => {
  expect(read('ratio', 'Tổng số 306 hồ sơ, trong đó có 205 hồ sơ nộp trực tuyến')).toMatchObject({
    numerator: '205',
    denominator: '306',
  });
});

it.each([
  'Tổng số 306 hồ sơ, trong đó 205 hồ sơ trực tuyến, 101 hồ sơ trực tiếp',
  'Tổng số 306 hồ sơ, trong đó 5 hồ sơ trễ hạn',
  'Tổng số 306 hồ sơ, trong đó chưa số hóa 5 hồ sơ',
  'Tổng số khoảng 306 hồ sơ, trong đó 205 hồ sơ trực tuyến',
  'Tổng số 20 thôn, trong đó 15 tổ công nghệ số',
])('leaves %j to a person', (cell) => {
  expect(read('ratio', cell)).toBeUndefined();
});

it('reads a growth by its times, whichever stands first', () => {
  const grown = { value: '300', previous: '250' };
  expect(read('growth', 'năm trước 250, năm nay 300')).toMatchObject(grown);
  expect(read('growth', 'kỳ trước đạt 250; kỳ này đạt 300')).toMatchObject(grown);
  expect(read('growth', 'năm trước 250, 300')).toBeUndefined();
});
