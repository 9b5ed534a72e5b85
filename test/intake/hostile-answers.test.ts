import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { parseSubmission } from '../../src/index.ts';
import { nested } from '../support/objects.ts';
import { AT, parseHue, told } from '../support/parsing.ts';

const cyclic: { self?: unknown; title: string } = { title: 'a' };
cyclic.self = cyclic;

it.each([
  [
    'zero denominator',
    { [AT.ratio]: { numerator: 1, denominator: 0 } },
    'zero-denominator',
    'denominator',
  ],
  [
    'minus zero',
    { [AT.ratio]: { numerator: 1, denominator: '-0.0' } },
    'zero-denominator',
    'denominator',
  ],
  [
    'negative denominator',
    { [AT.ratio]: { numerator: 1, denominator: -5 } },
    'negative',
    'denominator',
  ],
  ['no denominator', { [AT.ratio]: { numerator: 1 } }, 'missing-field', 'denominator'],
  ['value and share', { [AT.ratio]: { value: 1, numerator: 1 } }, 'conflicting-fields', 'value'],
  [
    'value not applicable',
    { [AT.ratio]: { value: 1, notApplicable: 'a' } },
    'conflicting-fields',
    'notApplicable',
  ],
  ['no reason', { [AT.ratio]: { notApplicable: ' ' } }, 'missing-field', 'notApplicable'],
  ['a whole alone', { [AT.ratio]: { denominator: 5 } }, 'missing-field', 'numerator'],
  [
    'more handled than found',
    { [AT.resolved]: { found: 2, handled: 3 } },
    'more-handled-than-found',
    'handled',
  ],
  ['half a month', { [AT.coverage]: { value: 0.5 } }, 'not-an-integer', 'value'],
  ['text for a flag', { [AT.achieved]: { achieved: 'true' } }, 'not-a-boolean', 'achieved'],
  ['1 for a flag', { [AT.achieved]: { achieved: 1 } }, 'not-a-boolean', 'achieved'],
  ['no such option', { [AT.choice]: { option: 'toString' } }, 'unknown-option', 'option'],
  ['a list for an option', { [AT.choice]: { option: ['head'] } }, 'unknown-option', 'option'],
  ['a list for items', { [AT.checklist]: { items: [true] } }, 'not-an-object', 'items'],
  [
    'no such item',
    { [AT.checklist]: { items: { toString: true } } },
    'unknown-item',
    'items/toString',
  ],
  ['a list for parts', { [AT.parts]: { parts: [] } }, 'not-an-object', 'parts'],
  ['no such part', { [AT.parts]: { parts: { x: { value: 1 } } } }, 'unknown-part', 'parts/x'],
  [
    'a text for a part',
    { [AT.parts]: { parts: { 'hue-s': '85%' } } },
    'not-an-object',
    'parts/hue-s',
  ],
  [
    'deep parts',
    { [AT.parts]: { parts: { 'hue-s': { value: nested(20_000, 'parts') } } } },
    'not-a-number',
    'parts/hue-s/value',
  ],
  ['another key', { [AT.achieved]: { achieved: true, points: 9 } }, 'unknown-key', 'points'],
  [
    'an object for evidence',
    { [AT.achieved]: { achieved: true, evidence: {} } },
    'not-a-list',
    'evidence',
  ],
  [
    'endless evidence',
    { [AT.achieved]: { achieved: true, evidence: new Array(2 ** 32 - 1) } },
    'too-long',
    'evidence',
  ],
  [
    'a text as evidence',
    { [AT.achieved]: { achieved: true, evidence: ['QĐ 12'] } },
    'not-an-object',
    'evidence/0',
  ],
  [
    'nothing as evidence',
    { [AT.achieved]: { achieved: true, evidence: [undefined] } },
    'not-an-object',
    'evidence/0',
  ],
  [
    'a hole as evidence',
    { [AT.achieved]: { achieved: true, evidence: new Array(1) } },
    'not-an-object',
    'evidence/0',
  ],
  [
    'deep evidence',
    { [AT.achieved]: { achieved: true, evidence: [{ title: nested(20_000, 'a') }] } },
    'not-a-text',
    'evidence/0/title',
  ],
  [
    'a cycle as evidence',
    { [AT.achieved]: { achieved: true, evidence: [cyclic] } },
    'unknown-key',
    'evidence/0/self',
  ],
  [
    'a day that is none',
    { [AT.achieved]: { achieved: true, completedOn: '2023-02-30' } },
    'not-a-date',
    'completedOn',
  ],
  [
    'a Date',
    { [AT.achieved]: { achieved: true, completedOn: new Date(0) } },
    'not-plain-data',
    'completedOn',
  ],
  [
    'a long note',
    { [AT.achieved]: { achieved: true, note: 'a'.repeat(10_001) } },
    'too-long',
    'note',
  ],
])('refuses %s in an answer', (_, answers, code, where) => {
  const [id = ''] = Object.keys(answers);
  expect(told(parseHue(answers))).toEqual([`${code} answers/${id}/${where}`]);
});

it('a fact that is not stated is told once, at the fact', () => {
  const ids = [AT.ofPopulation, AT.ofHouseholds, 'III.3.1'];
  const needed = told(parseHue(Object.fromEntries(ids.map((id) => [id, { numerator: 1 }]))));
  expect(needed).toEqual(['missing-field facts/households', 'missing-field facts/population']);
});

const STRANGE: readonly (readonly [string, unknown])[] = [
  ['a symbol', Symbol('a')],
  ['a function', () => 'head'],
  ['a bigint', 1n],
  ['a Date', new Date(0)],
  ['a Map', new Map([['title', 'a']])],
  ['a boxed text', Object('head')],
  ['an object that prints as a text', { toString: () => 'head' }],
  ['NaN', Number.NaN],
  ['a cycle', cyclic],
  ['20,000 levels', nested(20_000, 'a')],
];

/** Every field of a submission that holds no number, with what is put there. */
const FIELDS: readonly (readonly [string, (value: unknown) => object])[] = [
  ['unit/id', (id) => ({ unit: { id } })],
  ['unit/name', (name) => ({ unit: { id: 'a', name } })],
  ['unit/group', (group) => ({ unit: { id: 'a', group } })],
  ['facts/website', (website) => ({ facts: { website } })],
  ['answers/I.5.1/achieved', (achieved) => ({ answers: { 'I.5.1': { achieved } } })],
  ['answers/I.1.1/option', (option) => ({ answers: { 'I.1.1': { option } } })],
  ['answers/I.2.2/items/held', (held) => ({ answers: { 'I.2.2': { items: { held } } } })],
  ['answers/I.8.2/note', (note) => ({ answers: { 'I.8.2': { value: 1, note } } })],
  ['answers/I.8.2/notApplicable', (notApplicable) => ({ answers: { 'I.8.2': { notApplicable } } })],
  [
    'answers/I.8.2/completedOn',
    (completedOn) => ({ answers: { 'I.8.2': { value: 1, completedOn } } }),
  ],
  ['answers/I.8.2/evidence', (evidence) => ({ answers: { 'I.8.2': { value: 1, evidence } } })],
  ...['title', 'issuedOn', 'signed', 'uri'].map((field) => {
    const answer = (value: unknown) => ({ value: 1, evidence: [{ title: 'a', [field]: value }] });
    const place = `answers/I.8.2/evidence/0/${field}`;
    return [place, (value: unknown) => ({ answers: { 'I.8.2': answer(value) } })] as const;
  }),
];

describe.each(FIELDS)('%s', (place, around) => {
  it.each(STRANGE)('refuses %s, with one issue and its path', (_, value) => {
    const whole = { unit: { id: 'a' }, answers: {}, ...around(value) };
    const issues = told(parseSubmission(hueCommune2023, whole));
    expect(issues).toEqual([expect.stringMatching(/^[a-z-]+ /)]);
    expect(issues[0]?.split(' ')[1]).toBe(place);
  });
});
