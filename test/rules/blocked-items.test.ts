import { expect, it } from 'vitest';
import { type Rule, scoreUnit } from '../../src/index.ts';
import { small } from '../support/small-rubric.ts';

const rule: Rule = {
  kind: 'checklist',
  items: [
    { id: 'plan', points: '3', label: 'Có kế hoạch' },
    { id: 'held', points: '3', label: 'Tổ chức họp', requires: 'plan' },
    { id: 'report', points: '4', label: 'Có báo cáo', requires: 'held' },
  ],
};

it('an item that is blocked says which one is not ticked, by its label', () => {
  const score = scoreUnit(small([['10', rule]]), {
    unit: { id: 'u' },
    answers: { 'I.1.1': { items: { held: true, report: true } } },
  });
  const blockedBy = { item: 'plan', label: 'Có kế hoạch' };
  expect(score.points).toBe('0');
  expect(score.pillars[0]?.criteria[0]?.components[0]?.steps).toMatchObject([
    { item: 'plan', state: 'not-held' },
    { item: 'held', state: 'blocked', requires: 'plan', blockedBy },
    { item: 'report', state: 'blocked', requires: 'held', blockedBy },
  ]);
});
