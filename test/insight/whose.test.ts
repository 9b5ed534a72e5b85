import { describe, expect, it } from 'vitest';
import {
  compareRankings,
  defineRubric,
  distribution,
  explain,
  rankUnits,
  scoreUnit,
} from '../../src/index.ts';
import { rubricOf } from '../support/small-rubric.ts';

// Whose a figure is: what names a unit, a group or a rubric that is not meant is refused or put together.

const rubric = defineRubric(rubricOf([{ rule: { kind: 'ratio', target: '0.8' } }]));
const scored = (id: string, group?: string) =>
  scoreUnit(rubric, {
    unit: { id, group },
    answers: { 'I.1.1': { numerator: 4, denominator: 10 } },
  });

it('predecessors of a unit that is not in the ranking after are refused', () => {
  const ranking = rankUnits([scored('a')]);
  expect(() => compareRankings(ranking, ranking, { predecessors: { zz: ['a'] } })).toThrow(/"zz"/);
});

it('a unit that stands twice is in no distribution', () => {
  expect(() => distribution([scored('a'), scored('a')])).toThrow(/duplicate-unit/);
});

it('a rubric of the same id and version in another state explains no score', () => {
  const other = defineRubric(rubricOf([{ rule: { kind: 'ratio', target: '0.9' } }]));
  const say = { locale: 'vi' } as const;
  expect(() => explain(scored('a'), 'I.1.1', { ...say, rubric: other })).toThrow(/not that of/);
  expect(explain(scored('a'), 'I.1.1', { ...say, rubric })).toContain('80%');
});

describe('stored scores', () => {
  it('of one group in two normal forms are one group', () => {
    const two = [scored('a', 'Huế'), scored('b', 'Huế')].map((one) =>
      JSON.parse(JSON.stringify(one)),
    );
    two[1].unit.group = `${'Huế'.normalize('NFD')} `;
    expect(rankUnits(two, { within: 'group', ties: 'ordinal' }).map(({ rank }) => rank)).toEqual([
      1, 2,
    ]);
  });
});
