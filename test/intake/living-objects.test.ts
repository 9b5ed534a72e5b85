import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  defineRubric,
  parseSubmission,
  type RubricDefinition,
  RubricError,
} from '../../src/index.ts';
import { AT, expectSound, parseHue, told } from '../support/parsing.ts';

/** What a getter or a trap may throw: an error, a text, and things that throw when looked at. */
const THROWN: readonly (readonly [string, unknown])[] = [
  ['an error', new Error('no')],
  ['nothing', undefined],
  ['a symbol', Symbol('no')],
  ['an object without prototype', Object.create(null)],
  ['an error whose message is no text', Object.assign(new Error(), { message: 5 })],
  ['an error whose message throws', throwing(new Error(), 'message', new Error('again'))],
  ['a revoked proxy', revoked({})],
];

function throwing<T extends object>(target: T, key: string, thrown: unknown): T {
  const get = (): never => {
    throw thrown;
  };
  return Object.defineProperty(target, key, { enumerable: true, get });
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** A proxy of which nothing can be asked. */
function closed(target: object, thrown: unknown): object {
  const trap = (): never => {
    throw thrown;
  };
  const handler = { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap };
  return new Proxy(target, { ...handler, getPrototypeOf: trap });
}

describe.each(THROWN)('throwing %s', (_, thrown) => {
  it('a getter makes its answer unreadable, and only that', () => {
    const result = parseHue({
      [AT.ratio]: throwing({}, 'value', thrown),
      [AT.achieved]: throwing({ achieved: true }, 'note', thrown),
      [AT.checklist]: { items: throwing({}, 'held', thrown) },
      [AT.count]: { value: -1 },
    });
    expectSound(hueCommune2023, result);
    const unreadable = told(result).filter((issue) => issue.startsWith('unreadable answers/I.'));
    expect(unreadable).toHaveLength(3);
    expect(told(result)).toContain(`negative answers/${AT.count}/value`);
  });

  it.each([
    ['the submission', () => closed({}, thrown)],
    ['the unit', () => ({ unit: closed({}, thrown), answers: {} })],
    ['the facts', () => ({ unit: { id: 'a' }, facts: closed({}, thrown), answers: {} })],
    ['the answers', () => ({ unit: { id: 'a' }, answers: closed({}, thrown) })],
    ['an answer', () => ({ unit: { id: 'a' }, answers: { [AT.ratio]: closed({}, thrown) } })],
    ['a getter', () => throwing({ answers: {} }, 'unit', thrown)],
  ])('%s is unreadable', (_, make) => {
    const result = parseSubmission(hueCommune2023, make());
    expectSound(hueCommune2023, result);
    expect(told(result)).toHaveLength(1);
    expect(told(result)[0]).toMatch(/^unreadable/);
  });
});

it('revoked proxies are unreadable wherever they stand', () => {
  const answers = {
    [AT.ratio]: revoked({}),
    [AT.achieved]: revoked([]),
    [AT.count]: { value: revoked({}) },
    [AT.coverage]: { value: 1, evidence: revoked([]) },
  };
  expect(told(parseHue(answers))).toHaveLength(4);
  expect(told(parseSubmission(hueCommune2023, revoked({})))).toEqual(['unreadable']);
});

it('a getter that throws hides no other fault', () => {
  const evidence = [throwing({}, 'title', new Error('no')), { title: 5 }];
  const result = parseHue({ [AT.ratio]: { value: -1, evidence } });
  const codes = told(result).map((issue) => issue.split(' ')[0]);
  expect(codes).toEqual(['negative', 'not-a-text', 'unreadable']);
});

const CHANGING = [
  [AT.ratio, 'value', 0.5],
  [AT.ratio, 'notApplicable', 'chưa triển khai'],
  [AT.achieved, 'achieved', true],
  [AT.choice, 'option', 'head'],
  [AT.checklist, 'items', { held: true }],
  [AT.parts, 'parts', { 'hue-s': { value: 1 } }],
  [AT.coverage, 'value', 3],
] as const;

describe.each(CHANGING)('%s with a %s that changes', (id, field, good) => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['NaN', Number.NaN],
    ['an object', { toString: null }],
  ])('into %s at any of its reads is read soundly', (_, bad) => {
    for (let until = 0; until < 6; until++) {
      let reads = 0;
      const get = (): unknown => (reads++ < until ? good : bad);
      const answer = Object.defineProperty({}, field, { enumerable: true, get });
      expectSound(hueCommune2023, parseHue({ [id]: answer }));
    }
  });
});

describe('a list of evidence that is not what it seems', () => {
  const liar = (key: string, held: unknown) =>
    Object.defineProperty([{ title: 'a' }], key, { value: held });

  it.each([
    ['flatMap of its own', liar('flatMap', () => [{ title: 5, points: 600 }])],
    ['map of its own', liar('map', () => [{ title: 5, points: 600 }])],
    ['iterator of its own', Object.assign([{ title: 'a' }], { [Symbol.iterator]: () => 5 })],
    ['class of its own', liar('constructor', { [Symbol.species]: Map })],
    [
      'length that lies',
      new Proxy([{ title: 'a' }], {
        get: (list, key) => (key === 'length' ? -1 : Reflect.get(list, key)),
      }),
    ],
  ])('with a %s is read item by item, or refused', (_, evidence) => {
    const result = parseHue({ [AT.achieved]: { achieved: true, evidence } });
    expectSound(hueCommune2023, result);
    const read = result.ok ? result.submission.answers[AT.achieved]?.evidence : undefined;
    for (const item of read ?? []) expect(item).toEqual({ title: 'a' });
  });
});

describe('a rubric whose ids every object inherits', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty'])('is refused: %s', (id) => {
    const rubric: RubricDefinition = JSON.parse(JSON.stringify(hueCommune2023));
    const definition = { ...rubric, facts: [...rubric.facts, { id, name: 'a' }] };
    expect(() => defineRubric(definition)).toThrow(RubricError);
  });
});
