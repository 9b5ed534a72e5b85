import { expect, it } from 'vitest';
import type { AnswerInput, Rule } from '../../src/index.ts';
import { componentOf } from '../support/components.ts';
import { score } from '../support/scoring.ts';
import { rubricOf } from '../support/small-rubric.ts';

// What earns nothing by its rule is neither late nor unproven: there is nothing to withhold.

const due = '10-31';
const evidence = [{ kind: 'document', name: 'Quyết định' }] as const;
const CASES: readonly (readonly [Rule, AnswerInput, AnswerInput])[] = [
  [{ kind: 'achieved' }, { achieved: false }, { achieved: true }],
  [{ kind: 'count', target: '4' }, { value: 0 }, { value: 1 }],
  [{ kind: 'ratio', floor: '0.5' }, { value: '0.4' }, { value: '0.6' }],
];

it.each(CASES)('%j', (rule, none, some) => {
  const rubric = rubricOf([{ rule, due, evidence }]);
  const status = (answer: AnswerInput, options: object) =>
    componentOf(score({ 'I.1.1': answer }, options, rubric), 'I.1.1').status;
  const late = { completedOn: '2024-11-01' };
  expect(status({ ...none, ...late }, { late: 'zero', evidence: 'required' })).toBe('scored');
  expect(status(none, { evidence: 'required' })).toBe('scored');
  expect(status({ ...some, ...late }, { late: 'zero', evidence: 'required' })).toBe('late');
  expect(status(some, { evidence: 'required' })).toBe('no-evidence');
});

it('information without points is scored, whatever is asked for', () => {
  const rule: Rule = { kind: 'unscored' };
  const rubric = rubricOf([{ rule, maxPoints: '0', due, evidence }, {}]);
  const given = score({ 'I.1.1': { value: 5 } }, { evidence: 'required' }, rubric);
  expect(componentOf(given, 'I.1.1').status).toBe('scored');
});
