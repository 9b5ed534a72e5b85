import { expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { parseSubmission } from '../../src/index.ts';
import { AT, told } from '../support/parsing.ts';

const UNIT = { id: 'a' };
const { ratio, ofPopulation, ofHouseholds, achieved, checklist, parts, resolved } = AT;

const unreadableFact = {
  get households(): number {
    throw new Error('no');
  },
};

const CASES: readonly (readonly [string, unknown, readonly [string, string, string]])[] = [
  [
    'unit, fact and answer',
    { unit: {}, facts: { population: -1 }, answers: { [ratio]: { value: Number.NaN } } },
    ['missing-field unit/id', 'negative facts/population', `not-finite answers/${ratio}/value`],
  ],
  [
    'the unit and the submission',
    { unit: { id: 'a', name: 7, rank: 1 }, answers: {}, points: 600 },
    ['not-a-text unit/name', 'unknown-key points', 'unknown-key unit/rank'],
  ],
  [
    'three facts',
    { unit: UNIT, facts: { population: 1.5, households: 'x', rank: 1 }, answers: {} },
    ['not-a-number facts/households', 'not-an-integer facts/population', 'unknown-fact facts/rank'],
  ],
  [
    'a refused fact with an answer that rests on it, and two others',
    {
      unit: UNIT,
      facts: { population: 'x' },
      answers: { [ofPopulation]: { numerator: 5 }, [ratio]: { value: -1 }, 'IX.1.1': {} },
    },
    [
      'negative answers/I.8.2/value',
      'not-a-number facts/population',
      'unknown-component answers/IX.1.1',
    ],
  ],
  [
    'a refused fact and what else is wrong with the answer on it',
    {
      unit: UNIT,
      facts: { population: 'x' },
      answers: { [ofPopulation]: { numerator: -5, note: 7 } },
    },
    [
      `negative answers/${ofPopulation}/numerator`,
      `not-a-text answers/${ofPopulation}/note`,
      'not-a-number facts/population',
    ],
  ],
  [
    'facts that are no object, with an answer that rests on one, and two others',
    {
      unit: UNIT,
      facts: [5768],
      answers: { [ofHouseholds]: { numerator: 5 }, [ratio]: { value: -1 }, [achieved]: 1 },
    },
    ['not-an-object facts', `negative answers/${ratio}/value`, `not-an-object answers/${achieved}`],
  ],
  [
    'a fact of 0 under three answers is one fault',
    {
      unit: UNIT,
      facts: { households: 0 },
      answers: {
        [ofHouseholds]: { numerator: 5 },
        'III.3.1': { numerator: 5 },
        'VIII.4.1': { numerator: 5 },
        [ratio]: { value: -1 },
        [achieved]: 1,
      },
    },
    [
      `negative answers/${ratio}/value`,
      `not-an-object answers/${achieved}`,
      'zero-denominator facts/households',
    ],
  ],
  [
    'three pieces of evidence',
    {
      unit: UNIT,
      answers: {
        [achieved]: {
          achieved: true,
          evidence: [
            { title: 7 },
            { title: 'a', issuedOn: '2023-02-30' },
            { title: 'b', signed: 1 },
          ],
        },
      },
    },
    [
      'not-a-boolean evidence/2/signed',
      'not-a-date evidence/1/issuedOn',
      'not-a-text evidence/0/title',
    ].map((issue) => issue.replace(' ', ` answers/${achieved}/`)) as [string, string, string],
  ],
  [
    'a value and its extras',
    {
      unit: UNIT,
      answers: { [ratio]: { value: -1, completedOn: '31/10/2023', reported: '73,7%' } },
    },
    [
      `negative answers/${ratio}/value`,
      `not-a-date answers/${ratio}/completedOn`,
      `not-a-number answers/${ratio}/reported`,
    ],
  ],
  [
    'a conflict and its extras',
    {
      unit: UNIT,
      answers: { [ratio]: { value: 1, notApplicable: 'a', note: 7, completedOn: 'x' } },
    },
    [
      `conflicting-fields answers/${ratio}/notApplicable`,
      `not-a-date answers/${ratio}/completedOn`,
      `not-a-text answers/${ratio}/note`,
    ],
  ],
  [
    'a share without its numerator, of a whole of 0',
    { unit: UNIT, answers: { [ratio]: { denominator: 0, note: 7 } } },
    [
      `missing-field answers/${ratio}/numerator`,
      `not-a-text answers/${ratio}/note`,
      `zero-denominator answers/${ratio}/denominator`,
    ],
  ],
  [
    'a share with both numbers refused',
    { unit: UNIT, answers: { [ratio]: { numerator: -1, denominator: 0, note: 7 } } },
    [
      `negative answers/${ratio}/numerator`,
      `not-a-text answers/${ratio}/note`,
      `zero-denominator answers/${ratio}/denominator`,
    ],
  ],
  [
    'things handled of nothing stated',
    { unit: UNIT, answers: { [resolved]: { handled: -1, note: 7 } } },
    [
      `missing-field answers/${resolved}/found`,
      `negative answers/${resolved}/handled`,
      `not-a-text answers/${resolved}/note`,
    ],
  ],
  [
    'things found and handled',
    { unit: UNIT, answers: { [resolved]: { found: 1.5, handled: -1, note: 7 } } },
    [
      `negative answers/${resolved}/handled`,
      `not-a-text answers/${resolved}/note`,
      `not-an-integer answers/${resolved}/found`,
    ],
  ],
  [
    'items of a checklist',
    {
      unit: UNIT,
      answers: { [checklist]: { items: { held: 1, 'chaired-by-head': 'có', x: true } } },
    },
    [
      `not-a-boolean answers/${checklist}/items/chaired-by-head`,
      `not-a-boolean answers/${checklist}/items/held`,
      `unknown-item answers/${checklist}/items/x`,
    ],
  ],
  [
    'parts',
    {
      unit: UNIT,
      answers: { [parts]: { parts: { smartphone: { value: -1 }, 'hue-s': 1, x: {} } } },
    },
    [
      `negative answers/${parts}/parts/smartphone/value`,
      `not-an-object answers/${parts}/parts/hue-s`,
      `unknown-part answers/${parts}/parts/x`,
    ],
  ],
  [
    'a fact that throws, with an answer that rests on it, and two others',
    {
      unit: { id: true },
      facts: unreadableFact,
      answers: { [ofHouseholds]: { numerator: 5 }, [ratio]: { value: -1 } },
    },
    ['not-a-text unit/id', `negative answers/${ratio}/value`, 'unreadable facts/households'],
  ],
];

it.each(CASES)('three faults, three issues: %s', (_, value, expected) => {
  const issues = told(parseSubmission(hueCommune2023, value));
  expect(issues).toEqual([...expected].sort());
});
