import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { parseSubmission } from '../../src/index.ts';
import { AT, parseHue, submissionOf, told, VI } from '../support/parsing.ts';

class Answers {
  readonly value = 1;
}

/** Things whose data stands where no key shows it, or that are made by somebody's own constructor. */
const LIVING: readonly (readonly [string, unknown])[] = [
  ['a Map', new Map([['value', 1]])],
  ['a Set', new Set(['held'])],
  ['FormData', new FormData()],
  ['URLSearchParams', new URLSearchParams('value=1')],
  ['a Date', new Date(0)],
  ['an instance of a class', new Answers()],
  ['what inherits', Object.create({ value: 1 })],
  ['a boxed number', Object(1)],
  ['a boxed text', Object('Có')],
  ['a function', () => 1],
  ['a WeakMap', new WeakMap()],
  ['an error', new Error('a')],
  ['a regular expression', /a/],
  ['a typed list', new Uint8Array(2)],
  ['a Map of another realm', runInNewContext('new Map()')],
  ['an instance of another realm', runInNewContext('new (class { value = 1 })()')],
  ['what inherits from no literal', Object.create(Object.create(null, { value: { value: 1 } }))],
];

/** Every place of a submission where an object, a list or a value may stand. */
const PLACES: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ['', (value) => value],
  ['unit', (unit) => ({ unit, answers: {} })],
  ['unit/id', (id) => ({ unit: { id }, answers: {} })],
  ['unit/name', (name) => ({ unit: { id: 'a', name }, answers: {} })],
  ['facts', (facts) => ({ unit: { id: 'a' }, facts, answers: {} })],
  ['facts/population', (population) => ({ unit: { id: 'a' }, facts: { population }, answers: {} })],
  ['answers', (answers) => ({ unit: { id: 'a' }, answers })],
  ...(
    [
      [`${AT.ratio}`, (value) => ({ [AT.ratio]: value })],
      [`${AT.ratio}/value`, (value) => ({ [AT.ratio]: { value } })],
      [`${AT.choice}/option`, (option) => ({ [AT.choice]: { option } })],
      [`${AT.achieved}/achieved`, (achieved) => ({ [AT.achieved]: { achieved } })],
      [`${AT.checklist}/items`, (items) => ({ [AT.checklist]: { items } })],
      [`${AT.checklist}/items/held`, (held) => ({ [AT.checklist]: { items: { held } } })],
      [`${AT.parts}/parts`, (parts) => ({ [AT.parts]: { parts } })],
      [`${AT.parts}/parts/hue-s`, (part) => ({ [AT.parts]: { parts: { 'hue-s': part } } })],
      [`${AT.resolved}/found`, (found) => ({ [AT.resolved]: { found, handled: 0 } })],
      [`${AT.achieved}/note`, (note) => ({ [AT.achieved]: { achieved: true, note } })],
      [`${AT.achieved}/evidence`, (evidence) => ({ [AT.achieved]: { achieved: true, evidence } })],
      [
        `${AT.achieved}/evidence/0`,
        (item) => ({ [AT.achieved]: { achieved: true, evidence: [item] } }),
      ],
      [
        `${AT.achieved}/evidence/0/title`,
        (title) => ({ [AT.achieved]: { achieved: true, evidence: [{ title }] } }),
      ],
      [
        `${AT.achieved}/completedOn`,
        (completedOn) => ({ [AT.achieved]: { achieved: true, completedOn } }),
      ],
      [`${AT.achieved}/notApplicable`, (why) => ({ [AT.achieved]: { notApplicable: why } })],
    ] as const satisfies readonly (readonly [string, (value: unknown) => unknown])[]
  ).map(
    ([place, answers]) =>
      [
        `answers/${place}`,
        (value: unknown) => ({ unit: { id: 'a' }, answers: answers(value) }),
      ] as const,
  ),
];

describe.each(LIVING)('%s is no plain data', (_, value) => {
  it.each(PLACES)('at "%s"', (place, submission) => {
    for (const options of [undefined, VI]) {
      const result = parseSubmission(hueCommune2023, submission(value), options);
      expect(told(result)).toEqual([`not-plain-data ${place}`.trim()]);
    }
  });
});

it('objects as literals make them are, of any realm and without a prototype', () => {
  const foreign: unknown = runInNewContext(
    `({ '${AT.achieved}': { achieved: true, evidence: [{ title: 'a' }] } })`,
  );
  const bare = Object.assign(Object.create(null), {
    [AT.achieved]: Object.assign(Object.create(null), { achieved: true }),
  });
  expect(submissionOf(parseHue(foreign)).answers[AT.achieved]).toEqual({
    achieved: true,
    evidence: [{ title: 'a' }],
  });
  expect(submissionOf(parseHue(bare)).answers[AT.achieved]).toEqual({ achieved: true });
  expect(submissionOf(parseHue(new Proxy({ [AT.count]: { value: 1 } }, {}))).answers).toEqual({
    [AT.count]: { value: '1' },
  });
});

it('any graph with something living in it is refused, or read as its JSON is', () => {
  const living = fc.constantFrom(...LIVING.map(([, value]) => value));
  const leaf = fc.oneof(living, fc.constantFrom<unknown>(true, 1, 'a', null, undefined));
  const keys = fc.constantFrom('value', 'items', 'parts', 'evidence', 'held', 'hue-s', 'note');
  const { graph } = fc.letrec((tie) => ({
    graph: fc.oneof(leaf, fc.dictionary(keys, tie('graph')), fc.array(tie('graph'))),
  }));
  const ids = fc.constantFrom(...Object.values(AT));
  fc.assert(
    fc.property(fc.dictionary(ids, graph), (answers) => {
      const result = parseHue(answers);
      if (!result.ok) return;
      // Nothing living was passed over: what is read is what its plain copy gives.
      const plain: unknown = structuredClone(result.submission.answers);
      expect(hasLiving(answers)).toBe(false);
      expect(submissionOf(parseHue(plain))).toEqual(result.submission);
    }),
  );
});

function hasLiving(value: unknown): boolean {
  if (LIVING.some(([, one]) => one === value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLiving);
}
