import { describe, expect, it } from 'vitest';
import {
  compareScores,
  defineRubric,
  diffRubrics,
  explainComparison,
  explainPlan,
  planImprovements,
  type RubricDefinition,
  scoreUnit,
  whatIf,
} from '../../src/index.ts';
import { rubricOf } from '../support/small-rubric.ts';

// Sums that are held within their bounds: nothing is spent below them, and no part is counted twice.

const achieved = { kind: 'achieved' } as const;
const penalty = { rule: achieved, maxPoints: '3', adjustment: 'penalty' } as const;
const held = (more: Partial<RubricDefinition> = {}): RubricDefinition => {
  const base = rubricOf([{ rule: achieved, maxPoints: '3' }, penalty]);
  const pillars = base.pillars.map((one) => ({ ...one, maxPoints: '3' }));
  return defineRubric({ ...base, maxPoints: '3', pillars, ...more });
};
const below = { unit: { id: 'u' }, answers: { 'I.1.2': { achieved: true } } };

describe('a sum below its bound', () => {
  it.each(['pillar', 'total', 'free'] as const)(
    'takes no budget for nothing (%s)',
    (adjustments) => {
      const costs = { 'I.1.1': { once: '1000' }, 'I.1.2': { once: '5' } };
      const plan = planImprovements(held({ adjustments }), below, { budget: '5', costs });
      expect(plan).toMatchObject({ cost: '0', steps: [], optimal: true, after: { points: '0' } });
    },
  );

  it('is no sum that has all its points', () => {
    const plan = planImprovements(held(), below);
    expect([plan.improvements, plan.reachable]).toEqual([[], '3']);
    expect(explainPlan(plan, { locale: 'vi' })).not.toContain('đều đã đạt điểm tối đa');
    expect(explainPlan(plan, { locale: 'en' })).toContain('several have to be raised together');
  });
});

it('a penalty that only one of two rubrics has is counted once, under what was applied', () => {
  const then = held();
  const now = defineRubric({
    ...held(),
    version: '2',
    pillars: held().pillars.map((pillar) => ({
      ...pillar,
      criteria: pillar.criteria.map((one) => ({ ...one, components: one.components.slice(0, 1) })),
    })),
  });
  const answers = { 'I.1.1': { achieved: true } };
  const before = scoreUnit(then, { unit: { id: 'u' }, answers: { ...answers, ...below.answers } });
  const after = scoreUnit(now, { unit: { id: 'u' }, answers });
  const compared = compareScores(before, after, { diff: diffRubrics(then, now) });
  expect(compared).toMatchObject({
    points: { change: '3' },
    adjustment: { change: '3' },
    components: [],
    notComparable: { before: ['I.1.2'], points: { before: '0', after: '0' } },
  });
  expect(explainComparison(compared, { locale: 'vi' })).toContain('phiên bản 1 với phiên bản 2');
});

it('a rank that an answer beyond the best reaches at the same price is planned for', () => {
  const rubric = defineRubric(
    rubricOf([{ rule: { kind: 'count', target: '2' } }, { rule: { kind: 'ratio-to-best' } }]),
  );
  const unit = (id: string, count: number, value: number) => ({
    unit: { id },
    answers: { 'I.1.1': { value: count }, 'I.1.2': { value } },
  });
  const among = [unit('u', 0, 50), unit('o', 2, 100)];
  const [own] = among;
  if (own === undefined) throw new Error('there are two');
  const plan = planImprovements(rubric, own, { target: { rank: 1, among } });
  const answers = Object.fromEntries(
    plan.steps.map(({ component, answer }) => [component, answer]),
  );
  expect(whatIf(rubric, own, answers, { among }).rank?.after).toBe(1);
  expect(plan.optimal).toBe(true);
});
