import { describe, expect, it } from 'vitest';
import {
  adoptBounds,
  boundsFrom,
  cohortBounds,
  defineRubric,
  explain,
  parseSubmission,
  type Rule,
  scoreUnit,
} from '../../src/index.ts';
import { faultsOf } from '../support/rubric-faults.ts';
import { rubricOf } from '../support/small-rubric.ts';

// An id is unique on its level; nothing more is asked of it.

const IDS = ['Đ1', '1.a)', 'a/b', '1.', 'Điều 3, khoản 2', '~', 'DTI-04', 'PUBLISH_ON_TIME'];
const best: Rule = { kind: 'min-max' };

describe.each(IDS)('%j', (id) => {
  const rule: Rule = {
    kind: 'parts',
    parts: [
      { id, label: 'A', share: '1', rule: best },
      { id: 'x', label: 'B', share: '0', rule: best },
    ],
  };
  const rubric = rubricOf([
    { id, rule: { kind: 'min-max' } },
    { id: `${id}2`, rule },
  ]);

  it('is an id: scored, compared, explained', () => {
    expect(faultsOf(rubric)).toEqual([]);
    const unit = (name: string, value: number) => ({
      unit: { id: name },
      answers: { [id]: { value }, [`${id}2`]: { parts: { [id]: { value } } } },
    });
    const units = [unit('a', 1), unit('b', 3)];
    const bounds = cohortBounds(rubric, units);
    expect(Object.keys(bounds.components)).toHaveLength(2);
    const score = scoreUnit(rubric, unit('c', 2), { bounds });
    expect(score.points).toBe('10');
    expect(explain(score, id, { locale: 'vi' })).toBeTruthy();
    const next = { ...rubric, version: '2' };
    expect(adoptBounds(next, bounds)).toMatchObject({
      left: [],
      bounds: { components: bounds.components },
    });
    expect(
      boundsFrom(
        rubric,
        Object.fromEntries(
          Object.entries(bounds.components).map(([key]) => [key, { min: 1, max: 3 }]),
        ),
      ).components,
    ).toBeTruthy();
    expect(parseSubmission(rubric, unit('a', 1)).ok).toBe(true);
  });
});

it('the bounds of a component and of a part are two', () => {
  const rule: Rule = {
    kind: 'parts',
    parts: [
      { id: 'b', label: 'B', share: '1', rule: best },
      { id: 'c', label: 'C', share: '0', rule: { kind: 'achieved' } },
    ],
  };
  const rubric = defineRubric(
    rubricOf([
      { id: 'a/b', rule: best },
      { id: 'a', rule },
    ]),
  );
  const answers = { 'a/b': { value: 1 }, a: { parts: { b: { value: 2 } } } };
  const bounds = cohortBounds(rubric, [{ unit: { id: 'u' }, answers } as never]);
  expect(Object.entries(bounds.components).map(([key, { min }]) => [key, min.numerator])).toEqual([
    ['a/b', '2'],
    ['a~1b', '1'],
  ]);
});

it.each([
  '',
  ' a',
  'a ',
  'a\u0000b',
  'a\nb',
  'a\u200Bb',
  'a  b',
  '__proto__',
  'x'.repeat(65),
  'e\u0301',
])('%j is none', (id) => {
  expect(faultsOf(rubricOf([{ id }]))).not.toEqual([]);
});
