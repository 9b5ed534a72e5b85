import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { type ParseResult, parseSubmission } from '../../src/index.ts';
import { nested } from '../support/objects.ts';
import { AT, expectSound, parseHue, submissionOf, told, VI } from '../support/parsing.ts';

/** Every case has to end, whatever it holds, and what is read has to be sound. */
function ended(read: () => ParseResult): ParseResult {
  const result = read();
  expectSound(hueCommune2023, result);
  return result;
}

const cyclic: { self?: unknown; title: string } = { title: 'a' };
cyclic.self = cyclic;

const NOT_NUMBERS: readonly (readonly [string, unknown, string])[] = [
  ['NaN', Number.NaN, 'not-finite'],
  ['Infinity', Number.POSITIVE_INFINITY, 'not-finite'],
  ['-Infinity', Number.NEGATIVE_INFINITY, 'not-finite'],
  ['"Infinity"', 'Infinity', 'not-finite'],
  ['"NaN"', 'NaN', 'not-a-number'],
  ['"1e999999999"', '1e999999999', 'too-many-digits'],
  ['"1e-999999999"', '1e-999999999', 'too-many-digits'],
  ['100,000 digits', '9'.repeat(100_000), 'too-many-digits'],
  ['100,000 letters', 'x'.repeat(100_000), 'not-a-number'],
  ['100,000 spaces', ' '.repeat(100_000), 'not-a-number'],
  ['31 digits', '1'.repeat(31), 'too-many-digits'],
  ['30 decimals', `0.${'1'.repeat(30)}`, 'too-many-digits'],
  ['1e30', 1e30, 'too-many-digits'],
  ['5e-324', 5e-324, 'too-many-digits'],
  ['-1', -1, 'negative'],
  ['"-0.5"', '-0.5', 'negative'],
  ['empty text', '', 'not-a-number'],
  ['hexadecimal', '0x10', 'not-a-number'],
  ['digits of another script', '１０', 'not-a-number'],
  ['bigint', 10n, 'not-a-number'],
  ['symbol', Symbol('a'), 'not-plain-data'],
  ['function', () => 1, 'not-plain-data'],
  ['Date', new Date(0), 'not-plain-data'],
  ['Map', new Map([['value', 1]]), 'not-plain-data'],
  ['boxed number', Object(1), 'not-plain-data'],
  ['list', [1], 'not-a-number'],
  ['sparse list', new Array(3), 'not-a-number'],
  ['true', true, 'not-a-number'],
  ['cycle', cyclic, 'not-a-number'],
  ['20,000 deep', nested(20_000, 'value'), 'not-a-number'],
];

describe.each([['JSON', undefined] as const, ['Vietnamese', VI] as const])('%s', (_, options) => {
  it.each(NOT_NUMBERS)('refuses %s as a number, with its code and path', (_, value, code) => {
    const answers = {
      [AT.ratio]: { value },
      'III.1.2': { numerator: 1, denominator: value },
      [AT.coverage]: { value },
      [AT.achieved]: { achieved: true, reported: value },
    };
    const read = () => parseHue(answers, { households: value }, options);
    const places = [
      `answers/${AT.ratio}/value`,
      'answers/III.1.2/denominator',
      `answers/${AT.coverage}/value`,
      `answers/${AT.achieved}/reported`,
      // A cell left open in a report states no fact.
      ...(options?.locale === 'vi' && typeof value === 'string' && value.trim() === ''
        ? []
        : ['facts/households']),
    ];
    expect(told(ended(read))).toEqual(places.map((place) => `${code} ${place}`).sort());
  });
});

it.each([
  ['30 digits', '1'.repeat(30), '1'.repeat(30)],
  ['1e21', 1e21, `1${'0'.repeat(21)}`],
  ['1e29', '1e29', `1${'0'.repeat(29)}`],
  ['minus zero', -0, '0'],
  ['0e999999999', '0e999999999', '0'],
  ['zeros in front', `${'0'.repeat(60)}7`, '7'],
])('takes %s as a number', (_, value, read) => {
  const result = ended(() => parseHue({ [AT.count]: { value } }, { households: value }));
  expect(submissionOf(result).answers[AT.count]).toEqual({ value: read });
  expect(submissionOf(result).facts).toEqual({ households: read });
});

const UNIT = { id: 'a' };
it.each([
  ['nothing', undefined, ['not-an-object']],
  ['null', null, ['not-an-object']],
  ['a list', [], ['not-an-object']],
  ['a function', () => 1, ['not-plain-data']],
  ['a Map', new Map(), ['not-plain-data']],
  ['no unit', { answers: {} }, ['missing-field unit']],
  ['a list as unit', { unit: [], answers: {} }, ['not-an-object unit']],
  ['a fraction as id', { unit: { id: 7.5 }, answers: {} }, ['not-a-text unit/id']],
  ['no answers', { unit: UNIT }, ['missing-field answers']],
  ['a list of answers', { unit: UNIT, answers: [{}] }, ['not-an-object answers']],
  ['a list of facts', { unit: UNIT, facts: [1], answers: {} }, ['not-an-object facts']],
  [
    'an unknown fact',
    { unit: UNIT, facts: { toString: 1 }, answers: {} },
    ['unknown-fact facts/toString'],
  ],
  [
    'an unknown component',
    { unit: UNIT, answers: { 'I.1': {} } },
    ['unknown-component answers/I.1'],
  ],
  [
    'a text without locale',
    { unit: UNIT, answers: { [AT.ratio]: '85%' } },
    [`not-an-object answers/${AT.ratio}`],
  ],
  [
    'a list as answer',
    { unit: UNIT, answers: { [AT.ratio]: [1] } },
    [`not-an-object answers/${AT.ratio}`],
  ],
  [
    'a number as answer',
    { unit: UNIT, answers: { [AT.ratio]: 1 } },
    [`not-an-object answers/${AT.ratio}`],
  ],
  ['another key', { unit: UNIT, answers: {}, score: 600 }, ['unknown-key score']],
])('refuses %s as a submission', (_, value, expected) => {
  expect(told(ended(() => parseSubmission(hueCommune2023, value)))).toEqual(expected);
});

it('takes null and undefined as no answer, and reads frozen and null-prototype objects', () => {
  const bare = Object.assign(Object.create(null), { value: 1 });
  const answers = { [AT.achieved]: null, [AT.choice]: undefined, [AT.ratio]: Object.freeze(bare) };
  const facts = Object.freeze({ population: null, households: undefined });
  const result = ended(() => parseHue(Object.freeze(answers), facts));
  expect(submissionOf(result)).toEqual({
    unit: { id: 'vy-da' },
    facts: {},
    answers: { [AT.ratio]: { value: '1' } },
  });
});

it('refuses keys of prototypes and pollutes nothing', () => {
  const evil = '{"polluted": true}';
  const text = `{
    "unit": { "id": "a", "__proto__": ${evil}, "constructor": ${evil} },
    "facts": { "__proto__": ${evil}, "prototype": 1 },
    "answers": {
      "__proto__": ${evil}, "constructor": { "prototype": ${evil} },
      "${AT.ratio}": { "value": 1, "__proto__": ${evil} },
      "${AT.checklist}": { "items": { "__proto__": true } },
      "${AT.parts}": { "parts": { "__proto__": ${evil} } },
      "${AT.achieved}": { "achieved": true, "evidence": [{ "title": "a", "__proto__": ${evil} }] }
    },
    "__proto__": ${evil}
  }`;
  const result = ended(() => parseSubmission(hueCommune2023, JSON.parse(text)));
  expect(told(result)).toEqual([
    'unknown-component answers/__proto__',
    'unknown-component answers/constructor',
    'unknown-fact facts/__proto__',
    'unknown-fact facts/prototype',
    'unknown-item answers/I.2.2/items/__proto__',
    'unknown-key __proto__',
    'unknown-key answers/I.5.1/evidence/0/__proto__',
    'unknown-key answers/I.8.2/__proto__',
    'unknown-key unit/__proto__',
    'unknown-key unit/constructor',
    'unknown-part answers/III.1.1/parts/__proto__',
  ]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

it('reads own properties only', () => {
  const inherited = Object.create({ value: 1 });
  expect(told(parseHue({ [AT.ratio]: inherited }))).toEqual([`not-plain-data answers/${AT.ratio}`]);
  const answers = Object.create({ [AT.ratio]: { value: -1 } });
  expect(told(parseHue(answers))).toEqual(['not-plain-data answers']);
});
