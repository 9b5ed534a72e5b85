import { describe, expect, it } from 'vitest';
import { boundsFrom, type Rule, scoreUnit } from '../../src/index.ts';
import { small } from '../support/small-rubric.ts';

// Published goalposts may be passed: whoever reads the score has to know.

const RULES: readonly Rule[] = [{ kind: 'min-max' }, { kind: 'ratio-to-best' }];

describe.each(RULES)('$kind against bounds that are given', (rule) => {
  const rubric = small([['10', rule]]);
  const bounds = boundsFrom(rubric, { 'I.1.1': { min: 0, max: 8 } });
  const scored = (value: number) =>
    scoreUnit(rubric, { unit: { id: 'u' }, answers: { 'I.1.1': { value } } }, { bounds });

  it('beyond the best: all points, and it is told', () => {
    expect(scored(9).points).toBe('10');
    expect(scored(9).findings).toMatchObject([
      { code: 'outside-bounds', severity: 'info', position: 'above', component: 'I.1.1' },
    ]);
  });

  it('at the best and under it there is nothing to tell', () => {
    expect([scored(8).findings, scored(4).findings]).toEqual([[], []]);
  });
});
