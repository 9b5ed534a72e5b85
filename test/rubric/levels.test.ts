import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { applyPoints, defineRubric, type RubricDefinition, scoreUnit } from '../../src/index.ts';
import { edited } from '../support/objects.ts';
import { COUNT, faultsOf, RATIO, RATIO_OF } from '../support/rubric-faults.ts';

// What is checked of groups, grades, adjustments, steps, readings and milestones. Each row lays
// fields over Huế's set; an empty list: nothing is wrong with it.

const group = { id: 'a', name: 'Nhóm', pillars: ['I', 'II'] };
const low = { id: 'low', name: 'Thấp', from: '0' };
const high = { id: 'high', name: 'Cao', from: '0.8' };
const reading = { id: 'r', note: { vi: 'đọc', en: 'read' }, alternatives: [] };
const read = { items: ['1'], rule: 'inferred', reading: 'r' };
const milestone = {
  id: 'm',
  name: 'Báo cáo',
  due: '12-15',
  by: 'UBND cấp xã',
  basis: { items: ['Điều 4'] },
};
/** Huế's I.2.1 as a bonus: its pillar and the whole have its 2 points fewer. */
const WITHOUT = { maxPoints: '598', 'pillars/0/maxPoints': '88' };
/** Before the rubric's own, which its rows name. */
const withOwn = (...list: readonly object[]) => [...list, ...hueCommune2023.readings];
const alternative = (one: object) =>
  withOwn({ ...reading, alternatives: [{ note: 'other', ...one }] });

type Row = readonly [
  what: string,
  changes: { readonly [place: string]: unknown },
  faults: readonly string[],
];

const TABLES: { readonly [name: string]: readonly Row[] } = {
  groups: [
    ['pillars that there are', { groups: [group] }, []],
    [
      'one that there is not',
      { groups: [{ ...group, pillars: ['I', 'X'] }] },
      ['unknown-id groups/0/pillars/1'],
    ],
    [
      'a pillar twice',
      { groups: [{ ...group, pillars: ['I', 'I'] }] },
      ['duplicate-id groups/0/pillars/1'],
    ],
    ['an id twice', { groups: [group, group] }, ['duplicate-id groups/1/id']],
    ['no pillars', { groups: [{ ...group, pillars: [] }] }, ['too-small groups/0/pillars']],
  ],
  grades: [
    ['of a pillar', { grades: [low, { ...high, requires: [{ of: 'I', from: '0.5' }] }] }, []],
    [
      'of a group',
      { groups: [group], grades: [low, { ...high, requires: [{ of: 'a', from: '0.5' }] }] },
      [],
    ],
    [
      'of neither',
      { grades: [low, { ...high, requires: [{ of: 'a', from: '0.5' }] }] },
      ['unknown-id grades/1/requires/0/of'],
    ],
    [
      'over 1',
      { grades: [low, { ...high, requires: [{ of: 'I', from: '1.5' }] }] },
      ['invalid-format grades/1/requires/0/from'],
    ],
    [
      'of the lowest',
      { grades: [high, { ...low, requires: [{ of: 'I', from: '0.5' }] }] },
      ['no-lowest-grade grades/1/requires'],
    ],
  ],
  adjustments: [
    ['outside every maximum', { ...WITHOUT, [`${COUNT}/adjustment`]: 'bonus' }, []],
    [
      'counted within',
      { [`${COUNT}/adjustment`]: 'penalty' },
      ['sum-mismatch pillars/0/maxPoints'],
    ],
    [
      'neither of the two',
      { [`${COUNT}/adjustment`]: 'extra' },
      [`invalid-value ${COUNT}/adjustment`],
    ],
    ['a bound that there is not', { adjustments: 'criterion' }, ['invalid-value adjustments']],
  ],
  'rounding steps': [
    ['a quarter of 10', { [`${RATIO}/rounding`]: { step: '0.25' } }, []],
    ['a third', { [`${RATIO}/rounding`]: { step: '3' } }, [`maximum-off-step ${RATIO}/maxPoints`]],
    [
      'over the maximum',
      { [`${RATIO}/rounding`]: { step: '50' } },
      [`maximum-off-step ${RATIO}/maxPoints`],
    ],
    [
      'finer than the rubric',
      { [`${RATIO}/rounding`]: { step: '0.001' } },
      [`finer-than-rounding ${RATIO}/rounding/step`],
    ],
    ['none', { [`${RATIO}/rounding`]: { step: '0' } }, [`invalid-format ${RATIO}/rounding/step`]],
    [
      'places',
      { [`${RATIO}/rounding`]: { places: 1 } },
      [`invalid-type ${RATIO}/rounding/step`, `unknown-key ${RATIO}/rounding/places`],
    ],
  ],
  readings: [
    [
      'shared',
      { readings: withOwn(reading), [`${RATIO}/basis`]: read, [`${COUNT}/basis`]: read },
      [],
    ],
    ['that there is not', { [`${RATIO}/basis`]: read }, [`unknown-reading ${RATIO}/basis/reading`]],
    ['twice', { readings: withOwn(reading, reading) }, ['duplicate-id readings/1/id']],
    [
      'of a stated rule',
      { readings: withOwn(reading), [`${RATIO}/basis`]: { ...read, rule: 'stated' } },
      [`reading-of-stated ${RATIO}/basis/reading`],
    ],
    [
      'and further ones',
      {
        readings: withOwn(reading, { ...reading, id: 's' }),
        [`${RATIO}/basis`]: { ...read, also: ['s'] },
      },
      [],
    ],
    [
      'and a further one that there is not, and one twice',
      { readings: withOwn(reading), [`${RATIO}/basis`]: { ...read, also: ['s', 'r'] } },
      [`unknown-reading ${RATIO}/basis/also/0`, `conflicting ${RATIO}/basis/also/1`],
    ],
    [
      'further ones without a first',
      {
        readings: withOwn(reading),
        [`${RATIO}/basis`]: { items: ['1'], rule: 'inferred', also: ['r'] },
      },
      [`conflicting ${RATIO}/basis/also`],
    ],
    ['of the whole document', { readings: withOwn({ ...reading, everywhere: true }) }, []],
    [
      'of the whole document, with a change that some row does not take',
      {
        readings: withOwn({
          ...reading,
          everywhere: true,
          alternatives: [{ note: 'other', change: { below: 'zero' } }],
        }),
      },
      ['unknown-key readings/0/alternatives/0/change/below'],
    ],
    [
      'in one language of two',
      { readings: withOwn({ ...reading, note: { vi: 'đọc' } }) },
      ['invalid-union readings/0/note'],
    ],
    [
      'with another rule',
      { readings: alternative({ rule: { kind: 'achieved' } }), [`${RATIO}/basis`]: read },
      [],
    ],
    [
      'with a change that rows take',
      {
        readings: alternative({ change: { below: 'zero' } }),
        [`${RATIO}/basis`]: read,
        [`${RATIO_OF}/basis`]: read,
      },
      [],
    ],
    [
      'with a change that one row does not take',
      {
        readings: alternative({ change: { below: 'zero' } }),
        [`${RATIO}/basis`]: read,
        [`pillars/0/criteria/5/components/0/basis`]: read,
      },
      ['unknown-key readings/0/alternatives/0/change/below'],
    ],
    [
      'with a rule of facts that there are not',
      { readings: alternative({ rule: { kind: 'ratio', of: 'cows' } }), [`${RATIO}/basis`]: read },
      ['unknown-fact readings/0/alternatives/0/rule/of'],
    ],
    [
      'with a rule and a change',
      { readings: alternative({ rule: { kind: 'achieved' }, change: {} }) },
      ['conflicting readings/0/alternatives/0/change'],
    ],
  ],
  milestones: [
    ['a day of the period', { milestones: [milestone] }, []],
    [
      'a day that its year has not',
      { milestones: [{ ...milestone, due: '02-29' }] },
      ['not-a-date milestones/0/due'],
    ],
    ['twice', { milestones: [milestone, milestone] }, ['duplicate-id milestones/1/id']],
    [
      'of nobody',
      { milestones: [{ ...milestone, by: undefined }] },
      ['invalid-type milestones/0/by'],
    ],
  ],
  levels: [
    ...['national', 'ministry', 'province', 'department', 'district', 'commune'].map(
      (level): Row => [level, { level }, []],
    ),
    ['a village', { level: 'village' }, ['invalid-value level']],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows)('%s', (_what, changes, faults) => {
    expect(faultsOf(edited(hueCommune2023, changes))).toEqual([...faults].sort());
  });
});

describe('an adjustment that could never change anything', () => {
  const basis = { items: ['1'], rule: 'stated' } as const;
  const row = (id: string, maxPoints: string, more: object = {}) => ({
    id,
    name: id,
    maxPoints,
    rule: maxPoints === '0' ? { kind: 'unscored' } : { kind: 'achieved' },
    basis,
    ...more,
  });
  const rubric = (more: object, maxPoints = '5') => ({
    ...hueCommune2023,
    maxPoints: '10',
    pillars: [
      {
        id: 'I',
        name: 'Một',
        maxPoints: '10',
        criteria: [{ id: 'I.1', name: 'a', components: [row('I.1', '10')] }],
      },
      {
        id: 'II',
        name: 'Hai',
        maxPoints: '0',
        criteria: [
          { id: 'II.1', name: 'b', components: [row('II.1', maxPoints, { adjustment: 'bonus' })] },
        ],
      },
    ],
    ...more,
  });
  const at = 'adjustment-without-effect pillars/1/criteria/0/components/0/adjustment';

  it.each([
    ['in a pillar without points', rubric({}), [at]],
    ['which the total holds', rubric({ adjustments: 'total' }), []],
    ['which nothing holds above', rubric({ adjustments: 'free' }), []],
    ['without points', rubric({ adjustments: 'total' }, '0'), [at]],
  ])('%s', (_what, definition, faults) => {
    expect(faultsOf(definition)).toEqual(faults);
  });
});

it('published points are put onto a rubric with a bonus, which stays outside its sums', () => {
  const changes = { ...WITHOUT, [`${COUNT}/adjustment`]: 'bonus' };
  const rubric = defineRubric(edited(hueCommune2023, changes) as RubricDefinition);
  const all = rubric.pillars.flatMap(({ criteria }) =>
    criteria.flatMap(({ components }) => components.map(({ id, maxPoints }) => [id, maxPoints])),
  );
  expect(applyPoints(rubric, Object.fromEntries(all)).maxPoints).toBe('598');
});

describe('what decides a score is in the fingerprint', () => {
  const fingerprint = (changes: { readonly [place: string]: unknown }): string => {
    const rubric = defineRubric(edited(hueCommune2023, changes) as RubricDefinition);
    return scoreUnit(rubric, { unit: { id: 'u' }, answers: {} }).rubric.fingerprint;
  };
  const other = { ...group, id: 'b' };

  it.each<[string, { readonly [place: string]: unknown }]>([
    ['milestones', { milestones: [milestone] }],
    [
      'the cells of a head row',
      {
        'pillars/0/criteria/1/time': 'Hằng quý',
        'pillars/0/criteria/1/evidence': [{ kind: 'document', name: 'Giấy mời' }],
        'pillars/0/criteria/1/responsible': { guides: [], leads: ['UBND'], supports: [] },
      },
    ],
    ['readings', { readings: withOwn(reading), [`${RATIO}/basis`]: read }],
    ['the bound that holds without being said', { adjustments: 'pillar' }],
    ['a level', { level: 'ministry' }],
  ])('%s are not', (_what, changes) => {
    expect(fingerprint(changes)).toBe(fingerprint({}));
  });

  it.each<[string, { readonly [place: string]: unknown }]>([
    ['groups', { groups: [group] }],
    ['another bound', { adjustments: 'free' }],
    ['a bonus', { ...WITHOUT, [`${COUNT}/adjustment`]: 'bonus' }],
    ['a step', { [`${RATIO}/rounding`]: { step: '0.25' } }],
  ])('%s are', (_what, changes) => {
    expect(fingerprint(changes)).not.toBe(fingerprint({}));
  });

  it('the order of groups is not, nor their names', () => {
    const mirrored = { groups: [{ ...other, name: 'Khác' }, group] };
    expect(fingerprint(mirrored)).toBe(fingerprint({ groups: [group, other] }));
  });
});
