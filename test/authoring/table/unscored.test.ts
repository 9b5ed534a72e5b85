import { expect, it } from 'vitest';
import { componentsOf } from '../../support/components.ts';
import { draftRow } from '../../support/conditions.ts';

const leftOut = (condition: string) => {
  const { reading, rule, blocks } = draftRow({
    name: 'Ban hành kế hoạch',
    maxPoints: '5',
    condition,
  });
  const component = componentsOf(reading.rubric).find(({ id }) => id === 'I.1.1');
  return { blocks, kind: rule.kind, may: component?.notApplicable !== undefined };
};

it.each([
  'Có văn bản: 5 điểm; chưa có văn bản: không tính điểm',
  'Ban hành đúng quy định được 5 điểm. Không ban hành hoặc ban hành không đúng quy định: không chấm điểm.',
])('takes no points for nothing earned, not for a row left out: %s', (condition) => {
  expect(leftOut(condition)).toEqual({ blocks: false, kind: 'achieved', may: false });
});

it.each([
  'Có ban hành: 5 điểm; không ban hành: 0 điểm. Đơn vị không được giao nhiệm vụ thì không chấm điểm',
  'Có ban hành: 5 điểm; không ban hành: 0 điểm. Trường hợp không phát sinh yêu cầu thì không tính điểm',
])('leaves a row out where there was nothing to score: %s', (condition) => {
  expect(leftOut(condition)).toMatchObject({ blocks: false, may: true });
});
