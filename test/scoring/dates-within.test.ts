import { describe, expect, it } from 'vitest';
import {
  adoptBounds,
  cohortBounds,
  componentOf,
  defineRubric,
  planImprovements,
  scoreUnit,
} from '../../src/index.ts';
import { rubricOf } from '../support/small-rubric.ts';

// A day may stand within an answer: in its case, in its parts. It is read there as it is on the whole.

const achieved = { kind: 'achieved' } as const;
const cases = [
  { id: 'plain', label: 'Thường', rule: achieved },
  {
    id: 'late',
    label: 'Theo hạn',
    rule: { kind: 'deduction', as: 'days-late', pointsEach: '1' } as const,
  },
];
const parts = [
  { id: 'a', share: '0.5', label: 'A', rule: achieved },
  { id: 'b', share: '0.5', label: 'B', rule: { kind: 'min-max', direction: 'higher' } as const },
];
const rubric = defineRubric(
  rubricOf([
    {
      rule: {
        kind: 'by-case',
        cases: [...cases.slice(0, 1), { ...cases[0], id: 'other' } as (typeof cases)[0]],
      },
      due: '10-31',
    },
    { rule: { kind: 'by-case', cases }, due: '10-31' },
    { rule: { kind: 'parts', parts }, due: '10-31' },
    {
      rule: {
        kind: 'highest-of',
        parts: [
          { id: 'x', label: 'X', rule: achieved },
          { id: 'y', label: 'Y', rule: achieved },
        ],
      },
      due: '10-31',
    },
  ]),
);
const [LATE, EARLY] = ['2024-11-05', '2024-10-01'];
const bounds = cohortBounds(rubric, [
  { unit: { id: 'l' }, answers: { 'I.1.3': { parts: { b: { value: 0 } } } } },
  { unit: { id: 'm' }, answers: { 'I.1.3': { parts: { b: { value: 4 } } } } },
]);

function scored(id: string, answer: object, options: object) {
  const score = scoreUnit(rubric, { unit: { id: 'u' }, answers: { [id]: answer } }, options);
  const { points, status } = componentOf(score, id);
  const found = score.findings
    .filter(({ component, code }) => component === id && code !== 'no-evidence')
    .map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);
  return { points, status, found };
}

describe('a late day', () => {
  it('of a case costs what it costs of the whole', () => {
    const answer = { case: 'plain', answer: { achieved: true, completedOn: LATE } };
    expect(scored('I.1.1', answer, { late: 'zero' })).toEqual({
      points: '0',
      status: 'late',
      found: ['late answer.completedOn'],
    });
    expect(scored('I.1.1', answer, {})).toMatchObject({
      points: '10',
      found: ['late answer.completedOn'],
    });
  });

  it('of one part is told where it stands; of all of them it costs the points', () => {
    const both = (a: string, b: string) => ({
      parts: { a: { achieved: true, completedOn: a }, b: { value: 4, completedOn: b } },
    });
    const zero = { late: 'zero', bounds: adoptBounds(rubric, bounds).bounds };
    expect(scored('I.1.3', both(EARLY, LATE), zero)).toEqual({
      points: '10',
      status: 'scored',
      found: ['late parts.b.completedOn'],
    });
    expect(scored('I.1.3', both(LATE, LATE), zero)).toMatchObject({ points: '0', status: 'late' });
    expect(scored('I.1.3', both(LATE, LATE), { bounds })).toMatchObject({ points: '10' });
  });

  it('of one of several ways leaves the others', () => {
    const one = {
      parts: {
        x: { achieved: true, completedOn: LATE },
        y: { achieved: true, completedOn: EARLY },
      },
    };
    expect(scored('I.1.4', one, { late: 'zero' })).toMatchObject({ points: '10' });
    const both = { parts: { x: { achieved: true, completedOn: LATE } } };
    expect(scored('I.1.4', both, { late: 'zero' })).toMatchObject({ points: '0', status: 'late' });
  });

  it('of all parts sets no bounds where it costs the points', () => {
    const answers = {
      'I.1.3': { parts: { b: { value: 9, completedOn: LATE } } },
    };
    const units = [{ unit: { id: 'u' }, answers }];
    expect(cohortBounds(rubric, units, { late: 'zero' }).components).toEqual({});
    expect(Object.keys(cohortBounds(rubric, units).components)).toHaveLength(1);
  });
});

it('a day after the day of the score is told within a case, a part, a way', () => {
  const asOf = '2024-08-01';
  const day = { completedOn: '2024-09-05' };
  expect(scored('I.1.2', { case: 'late', answer: day }, { asOf }).found).toEqual([
    'completed-after answer.completedOn',
  ]);
  expect(
    scored('I.1.3', { parts: { a: { achieved: true, ...day } } }, { asOf, bounds }).found,
  ).toContain('completed-after parts.a.completedOn');
  expect(scored('I.1.4', { parts: { y: { achieved: true, ...day } } }, { asOf }).found).toEqual([
    'completed-after parts.y.completedOn',
  ]);
});

it('a day that is missing is asked for where it is missing', () => {
  const asked = (id: string, answer: object) =>
    scored(id, answer, { late: 'zero' }).found.filter((one) => one.startsWith('no-completion'));
  const dated = { achieved: true, completedOn: EARLY };
  const one = { parts: { x: dated, y: { achieved: true } } };
  expect(asked('I.1.4', one)).toEqual(['no-completion-date parts.y.completedOn']);
  expect(asked('I.1.4', { parts: { x: { achieved: true } } })).toEqual([
    'no-completion-date completedOn',
  ]);
  expect(asked('I.1.4', { parts: { x: dated } })).toEqual([]);
});

it('what was late in its case is no step of a plan', () => {
  const late = { case: 'plain', answer: { achieved: false, completedOn: LATE } };
  const how = { late: 'zero', asOf: '2024-10-01' } as const;
  const { left, steps } = planImprovements(
    rubric,
    { unit: { id: 'u' }, answers: { 'I.1.1': late } },
    how,
  );
  expect(left).toContainEqual({ component: 'I.1.1', gain: '10', reason: 'deadline' });
  expect(steps.map(({ component }) => component)).not.toContain('I.1.1');
});
