import fc from 'fast-check';
import { expect, it } from 'vitest';
import { componentsOf, scoreUnit } from '../../src/index.ts';
import { add, cmp, parse, print, ZERO } from '../oracle/rational.ts';
import { levelledRubricArbitrary } from '../support/arbitrary-rubric.ts';
import { createRng, randomSubmission } from '../support/random-submission.ts';
import { randomVerifications } from '../support/random-verifications.ts';
import { rubricOf } from '../support/small-rubric.ts';

// unverifiedPoints: how many of the points rest on claims that nobody decided about.

it('is within 0 and the points, and their plain sum where nothing is added or taken away', () => {
  fc.assert(
    fc.property(levelledRubricArbitrary, fc.nat(), (rubric, seed) => {
      const rng = createRng(seed);
      const submission = { ...randomSubmission(rubric, rng), verifications: [] as never };
      const verifications = randomVerifications(rubric, rng, 0.5);
      const score = scoreUnit(rubric, { ...submission, verifications });
      const { points, unverifiedPoints } = score;
      if (verifications.length === 0) {
        expect(unverifiedPoints).toBeUndefined();
        return;
      }
      const unverified = parse(unverifiedPoints ?? 'none');
      expect(cmp(unverified, ZERO)).toBeGreaterThanOrEqual(0);
      expect(cmp(unverified, parse(points))).toBeLessThanOrEqual(0);
      const components = componentsOf(score);
      if (components.some(({ adjustment }) => adjustment !== undefined)) return;
      const open = components.filter(({ verification }) => verification === undefined);
      const sum = open.map((one) => parse(one.points)).reduce(add, ZERO);
      expect(unverifiedPoints).toBe(print(sum));
    }),
  );
});

const by = { stage: 'thẩm định', by: 'UBND tỉnh', on: '2024-12-04', reason: 'hồ sơ' };
const rubric = rubricOf([{}, {}, { adjustment: 'penalty' }, { adjustment: 'bonus' }]);
const held = { ...rubric, maxPoints: '20' };
const small = { ...held, pillars: held.pillars.map((one) => ({ ...one, maxPoints: '20' })) };
const unverified = (answered: readonly string[], decided: readonly string[]) => {
  const { points, unverifiedPoints } = scoreUnit(small, {
    unit: { id: 'u' },
    answers: Object.fromEntries(answered.map((id) => [id, { achieved: true }])),
    verifications: decided.map((component) => ({ component, ...by, upheld: true as const })),
  });
  return [points, unverifiedPoints];
};

it.each([
  ['a penalty that was upheld', ['I.1.1', 'I.1.3'], ['I.1.3'], ['0', '0']],
  ['a penalty that was not', ['I.1.1', 'I.1.2', 'I.1.3'], ['I.1.1', 'I.1.2'], ['10', '0']],
  ['a bonus over a full pillar', ['I.1.1', 'I.1.2', 'I.1.4'], ['I.1.1'], ['20', '10']],
  ['a bonus that adds nothing', ['I.1.1', 'I.1.2', 'I.1.4'], ['I.1.1', 'I.1.2'], ['20', '0']],
])('%s', (_says, answered, decided, expected) => {
  expect(unverified(answered, decided)).toEqual(expected);
});

it('an empty list of decisions is none', () => {
  const score = scoreUnit(small, { unit: { id: 'u' }, answers: {}, verifications: [] });
  expect(score).not.toHaveProperty('unverifiedPoints');
  expect(score).not.toHaveProperty('claimedPoints');
});
