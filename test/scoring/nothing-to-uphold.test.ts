import { expect, it } from 'vitest';
import { scoreUnit, type VerificationInput } from '../../src/index.ts';
import { rubricOf } from '../support/small-rubric.ts';

const by = { stage: 'thẩm định', by: 'UBND tỉnh', on: '2024-12-04', reason: 'hồ sơ' };
const scored = (answers: object, ...verifications: VerificationInput[]) =>
  scoreUnit(rubricOf([{}]), { unit: { id: 'u' }, answers: { ...answers }, verifications });
const upheld = { component: 'I.1.1', ...by, upheld: true } as const;

it.each([[{}], [{ 'I.1.1': null }], [{ 'I.1.1': { note: 'chưa làm' } }]])(
  'upholding what was never answered is told: %j',
  (answers) => {
    const { points, findings } = scored(answers, upheld);
    expect(points).toBe('0');
    expect(findings).toContainEqual({
      code: 'nothing-to-uphold',
      severity: 'warning',
      path: ['verifications', 0, 'upheld'],
      component: 'I.1.1',
      on: '2024-12-04',
    });
  },
);

it('upholding an answer is not, nor is another decision', () => {
  const codes = [
    scored({ 'I.1.1': { achieved: false } }, upheld),
    scored({}, { component: 'I.1.1', ...by, rejected: true }),
  ].flatMap(({ findings }) => findings.map(({ code }) => code));
  expect(codes).toEqual([]);
});
