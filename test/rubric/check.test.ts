import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { edited } from '../support/objects.ts';
import {
  ACHIEVED,
  CHECKLIST,
  CHOICE,
  COUNT,
  COVERAGE,
  faultsOf,
  PARTS,
  RATIO,
  RATIO_OF,
} from '../support/rubric-faults.ts';

/** What is changed, where, into what, and the code of the one fault; its place, if it is another. */
type Row = readonly [what: string, place: string, value: unknown, code: string, at?: string];

const TABLES: { readonly [about: string]: readonly Row[] } = {
  ids: [
    ['a fact twice', 'facts/1/id', 'unit-name', 'duplicate-id'],
    ['a component twice', `${CHECKLIST}/id`, 'I.2.1', 'duplicate-id'],
    ['an option twice', `${CHOICE}/rule/options/1/id`, 'head', 'duplicate-id'],
    ['a part twice', `${PARTS}/rule/parts/1/id`, 'smartphone', 'duplicate-id'],
    ['a criterion of another pillar', 'pillars/1/criteria/0/id', 'I.1', 'duplicate-id'],
    ['an option with a space at its end', `${CHOICE}/rule/options/0/id`, 'head ', 'invalid-format'],
    ['a rubric in capitals', 'id', 'Hue', 'invalid-format'],
  ],
  points: [
    ['the total', 'maxPoints', '601', 'sum-mismatch'],
    ['a criterion', 'pillars/0/criteria/0/maxPoints', '9', 'sum-mismatch'],
    ['a component', `${ACHIEVED}/maxPoints`, '11', 'sum-mismatch', 'pillars/0/maxPoints'],
    ['shares', `${PARTS}/rule/parts/0/share`, '0.4', 'sum-mismatch', `${PARTS}/rule/parts`],
    ['items', `${CHECKLIST}/rule/items/0/points`, '2', 'sum-mismatch', `${CHECKLIST}/rule/items`],
    ['points for information', `${ACHIEVED}/rule`, { kind: 'unscored' }, 'unscored-with-points'],
    ['a number', `${ACHIEVED}/maxPoints`, 10, 'invalid-type'],
    ['an exponent', `${ACHIEVED}/maxPoints`, '1e1', 'invalid-format'],
    ['a trailing zero', `${ACHIEVED}/maxPoints`, '10.0', 'invalid-format'],
    ['a leading zero', `${ACHIEVED}/maxPoints`, '010', 'invalid-format'],
    ['a sign', `${ACHIEVED}/maxPoints`, '+10', 'invalid-format'],
    ['no digit before the point', `${ACHIEVED}/maxPoints`, '.5', 'invalid-format'],
    ['a comma', `${ACHIEVED}/maxPoints`, '10,5', 'invalid-format'],
    ['less than nothing', `${ACHIEVED}/maxPoints`, '-10', 'invalid-format'],
    ['a negative fraction', `${CHOICE}/rule/options/2/fraction`, '-0.5', 'invalid-format'],
    ['minus zero', `${CHOICE}/rule/options/2/fraction`, '-0', 'invalid-format'],
    ['an empty text', `${ACHIEVED}/maxPoints`, '', 'invalid-format'],
    ['40 digits', `${ACHIEVED}/maxPoints`, '1'.repeat(40), 'too-big'],
  ],
  rules: [
    ['a fraction over 1', `${CHOICE}/rule/options/0/fraction`, '1.5', 'invalid-format'],
    ['an unknown requirement', `${CHECKLIST}/rule/items/1/requires`, 'x', 'unknown-item'],
    ['an item for itself', `${CHECKLIST}/rule/items/0/requires`, 'held', 'circular-requires'],
    ['an unknown fact', `${RATIO_OF}/rule/of`, 'houses', 'unknown-fact'],
    ['a fact that is a text', `${RATIO_OF}/rule/of`, 'website', 'unknown-fact'],
    ['an unknown fact in a part', `${PARTS}/rule/parts/0/rule/of`, 'houses', 'unknown-fact'],
    ['a wrong kind', `${RATIO}/rule/kind`, 'percent', 'invalid-union'],
    ['a wrong kind in a part', `${PARTS}/rule/parts/0/rule/kind`, 'percent', 'invalid-union'],
    ['a key of another rule', `${ACHIEVED}/rule/target`, '1', 'unknown-key'],
    ['a target of 0', `${RATIO}/rule/target`, '0', 'target-out-of-range'],
    [
      'a lower target of 1',
      `${RATIO}/rule/direction`,
      'lower',
      'target-out-of-range',
      `${RATIO}/rule/target`,
    ],
    ['a count of nothing', `${COUNT}/rule`, { kind: 'count' }, 'target-or-points-each'],
    ['a count of both', `${COUNT}/rule/target`, '4', 'target-or-points-each', `${COUNT}/rule`],
    ['no periods', `${COVERAGE}/rule/periods`, 0, 'too-small'],
    ['half a period', `${COVERAGE}/rule/periods`, 1.5, 'invalid-type'],
    ['no options', `${CHOICE}/rule/options`, [], 'too-small'],
    ['no row of the document', `${CHOICE}/basis/items`, [], 'too-small'],
    [
      'inferred without a note',
      `${COVERAGE}/basis`,
      { items: ['1'], rule: 'inferred' },
      'note-missing',
      `${COVERAGE}/basis/note`,
    ],
  ],
  'dates and texts': [
    ['30 February', `${CHOICE}/due`, '02-30', 'invalid-union'],
    ['a 13th month', `${CHOICE}/due`, '13-01', 'invalid-union'],
    ['30 February of a year', `${CHOICE}/due`, '2023-02-30', 'invalid-union'],
    ['29 February, in 2023', `${CHOICE}/due`, '02-29', 'not-a-date'],
    ['a decision of no day', 'legalBasis/0/issuedOn', '2023-02-30', 'invalid-union'],
    ['a decision of no month', 'legalBasis/0/issuedOn', '2023-13', 'invalid-union'],
    ['a period of no day', 'period/from', '2023-13-01', 'invalid-format'],
    ['a reversed period', 'period/from', '2024-01-01', 'period-reversed', 'period'],
    ['a name in NFD', `${CHOICE}/name`, 'Số'.normalize('NFD'), 'invalid-format'],
    ['a space at the end', 'title', 'Bộ chỉ số ', 'invalid-format'],
    ['no title', 'title', undefined, 'invalid-type'],
    ['null for a title', 'title', null, 'invalid-type'],
    ['null for no deadline', `${CHOICE}/due`, null, 'invalid-union'],
    ['an unknown level', 'level', 'city', 'invalid-value'],
    ['an unknown key', `${CHOICE}/weight`, 1, 'unknown-key'],
    [
      'an assumption without a note',
      'weighting/basis',
      'assumed',
      'invalid-union',
      'weighting/note',
    ],
    [
      'a grade over 1',
      'grades',
      [
        { id: 'a', name: 'a', from: '0' },
        { id: 'b', name: 'b', from: '2' },
      ],
      'invalid-format',
      'grades/1/from',
    ],
    ['no grade from 0', 'grades', [{ id: 'a', name: 'a', from: '0.5' }], 'no-lowest-grade'],
    ['7 decimals', 'rounding', { places: 7, mode: 'half-up' }, 'too-big', 'rounding/places'],
    ['-1 decimals', 'rounding', { places: -1, mode: 'half-up' }, 'too-small', 'rounding/places'],
    [
      'a milliard decimals',
      'rounding',
      { places: 1e9, mode: 'down' },
      'too-big',
      'rounding/places',
    ],
    [
      'an unknown rounding',
      'rounding',
      { places: 2, mode: 'up' },
      'invalid-value',
      'rounding/mode',
    ],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, place, value, code, at]) => {
    expect(faultsOf(edited(hueCommune2023, { [place]: value }))).toEqual([
      `${code} ${at ?? place}`,
    ]);
  });
});

const step = (atLeast: string, fraction: string) => ({ atLeast, fraction });
const grade = (id: string, from: string) => ({ id, name: id, from });
const item = { id: 'held', points: '1', label: 'a' };

it.each<readonly [string, { readonly [place: string]: unknown }, readonly string[]]>([
  [
    'a pillar twice, with ids of the other below it',
    { 'pillars/1/id': 'I' },
    ['duplicate-id pillars/1/id'],
  ],
  [
    'a criterion twice',
    { 'pillars/0/criteria/5/id': 'I.1', [`${ACHIEVED}/id`]: 'I.1.9' },
    ['duplicate-id pillars/0/criteria/5/id'],
  ],
  [
    'an item twice',
    { [`${CHECKLIST}/rule/items/1`]: item },
    [`duplicate-id ${CHECKLIST}/rule/items/1/id`],
  ],
  ['a grade twice', { grades: [grade('a', '0'), grade('a', '0.5')] }, ['duplicate-id grades/1/id']],
  [
    'two grades from 0',
    { grades: [grade('a', '0'), grade('b', '0')] },
    ['duplicate-grade grades/1/from'],
  ],
  [
    'a pillar’s points',
    { 'pillars/0/maxPoints': '91' },
    ['sum-mismatch maxPoints', 'sum-mismatch pillars/0/maxPoints'],
  ],
  [
    'a thousandth of a point',
    { rounding: { places: 3, mode: 'half-up' }, [`${ACHIEVED}/maxPoints`]: '10.001' },
    ['sum-mismatch pillars/0/maxPoints'],
  ],
  [
    'points finer than the rounding',
    { [`${COUNT}/maxPoints`]: '2.001', [`${ACHIEVED}/maxPoints`]: '9.999' },
    [`finer-than-rounding ${COUNT}/maxPoints`, `finer-than-rounding ${ACHIEVED}/maxPoints`],
  ],
  [
    'items that require each other',
    { [`${CHECKLIST}/rule/items/0/requires`]: 'chaired-by-head' },
    [
      `circular-requires ${CHECKLIST}/rule/items/0/requires`,
      `circular-requires ${CHECKLIST}/rule/items/1/requires`,
    ],
  ],
  [
    'steps that rise',
    { [`${RATIO}/rule`]: { kind: 'steps', steps: [step('0.5', '0.5'), step('0.8', '1')] } },
    [`steps-not-falling ${RATIO}/rule/steps/1/atLeast`],
  ],
  [
    'steps that stay',
    { [`${RATIO}/rule`]: { kind: 'steps', steps: [step('0.5', '1'), step('0.5', '0.5')] } },
    [`steps-not-falling ${RATIO}/rule/steps/1/atLeast`],
  ],
  [
    'bounds reversed',
    { [`${RATIO}/rule`]: { kind: 'min-max', bounds: { min: '1', max: '0' } } },
    [`bounds-reversed ${RATIO}/rule/bounds`],
  ],
])('%s', (_, edits, expected) => {
  expect(faultsOf(edited(hueCommune2023, edits))).toEqual(expected);
});
