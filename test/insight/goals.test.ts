import { expect, test } from 'vitest';
import { type AnswerInput, planImprovements, type Rule, scoreUnit } from '../../src/index.ts';
import { rubricOf } from '../support/small-rubric.ts';

// Two faults that the law on random rubrics found in plans, worked out by hand.

const needsOf = (rule: Rule, answer: AnswerInput) => {
  const submission = { unit: { id: 'a' }, answers: { 'I.1.1': answer } };
  const rubric = rubricOf([{ rule, due: '06-30' }]);
  const { points } = scoreUnit(rubric, submission);
  const [first] = planImprovements(rubric, submission).improvements;
  return [points, first?.needs];
};

test('of two bands that earn all, the one in which whole days lie is asked for', () => {
  const rule: Rule = {
    kind: 'steps',
    as: 'days-late',
    direction: 'lower',
    steps: [
      { atMost: '0', fraction: '1' },
      { atMost: '1', fraction: '0.5' },
      // No whole number lies above 1 and up to 1.5.
      { atMost: '1.5', fraction: '1' },
    ],
  };
  const need = { need: 'lower', field: 'value', from: '1', to: '0', scale: 'count' };
  expect(needsOf(rule, { value: 1 })).toEqual(['5', [need]]);
});

test('a way in which nothing arose is no way that is taken already', () => {
  const rule: Rule = {
    kind: 'highest-of',
    parts: [
      { id: 'a', label: 'Cách a', rule: { kind: 'ratio', whenNone: 'not-applicable' } },
      { id: 'b', label: 'Cách b', rule: { kind: 'achieved' } },
    ],
  };
  const answer = {
    parts: { a: { numerator: 0, denominator: 0 }, b: { achieved: false } },
  };
  const ways = [{ id: 'b', label: 'Cách b', needs: [{ need: 'achieve' }] }];
  expect(needsOf(rule, answer)).toEqual(['0', [{ need: 'one-of', of: 'ways', ways }]]);
});
