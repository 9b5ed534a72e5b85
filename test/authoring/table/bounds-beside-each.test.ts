import { expect, it } from 'vitest';
import { draftRow } from '../../support/conditions.ts';

const read = (condition: string, maxPoints = '10') => {
  const { rule, blocks } = draftRow({ name: 'Tổ chức lớp tập huấn', maxPoints, condition });
  return blocks ? 'left to a person' : rule;
};

it.each([
  'Tổ chức từ 4 lớp trở lên, mỗi lớp 2 điểm',
  'Tối thiểu 12 cuộc họp/năm, mỗi cuộc 1 điểm',
  'Cứ 10.000 dân có 1 tổ công nghệ: 10 điểm',
  'Mỗi 1.000 hộ có 01 điểm truy cập: 10 điểm',
])('a number that no rule has leaves the condition to a person: %s', (condition) => {
  expect(read(condition)).toBe('left to a person');
});

it.each([
  ['Tối đa 10 ý kiến/năm, mỗi ý kiến 1 điểm', '10'],
  ['Tối thiểu 12 cuộc họp, mỗi cuộc 1 điểm', '12'],
])('a bound that all points follow from is no other rule: %s', (condition, maxPoints) => {
  expect(read(condition, maxPoints)).toMatchObject({ kind: 'count', pointsEach: '1' });
});
