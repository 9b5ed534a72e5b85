import { describe, expect, it } from 'vitest';
import { type ComponentDefinition, defineRubric, type Rule, scoreUnit } from '../../src/index.ts';
import { faultsOf } from '../support/rubric-faults.ts';
import { rubricOf, small } from '../support/small-rubric.ts';

describe('steps of a growth', () => {
  it.each([
    ['atLeast', '0'],
    ['atLeast', '-0.05'],
    ['above', '-0.05'],
  ])('may be bounded below nothing: %s %s', (name, bound) => {
    const rule = {
      kind: 'steps',
      as: 'growth',
      steps: [{ [name]: bound, fraction: '1' }],
    } as unknown as Rule;
    const rubric = defineRubric(small([['10', rule]]));
    const points = (value: number) =>
      scoreUnit(rubric, {
        unit: { id: 'u' },
        answers: { 'I.1.1': { value, previous: 100 } },
      }).points;
    expect([points(100), points(94)]).toEqual(['10', '0']);
    expect(points(95)).toBe(name === 'atLeast' && bound === '-0.05' ? '10' : '0');
  });
});

describe('days after a deadline', () => {
  const due: Partial<ComponentDefinition> = { due: '06-30' };
  const rules: readonly Rule[] = [
    { kind: 'steps', as: 'days-late', steps: [{ atLeast: '1', fraction: '1' }] },
    { kind: 'steps', as: 'days-late', direction: 'higher', steps: [{ above: '1', fraction: '1' }] },
    { kind: 'ratio', as: 'days-late', target: '5' },
  ];

  it.each(rules)('are not the better the more there are: %j', (rule) => {
    expect(faultsOf(rubricOf([{ ...due, rule }]))).toContain(
      'conflicting-fields pillars/0/criteria/0/components/0/rule/direction',
    );
  });

  it('are the better the fewer there are', () => {
    const rule: Rule = {
      kind: 'steps',
      as: 'days-late',
      direction: 'lower',
      steps: [{ atMost: '5', fraction: '1' }],
    };
    expect(faultsOf(rubricOf([{ ...due, rule }]))).toEqual([]);
  });
});
