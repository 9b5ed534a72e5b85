import { reactive, readonly } from '@vue/reactivity';
import { createDraft, finishDraft, Immer, produce } from 'immer';
import * as immer9 from 'immer9';
import { observable } from 'mobx';
import { proxy, snapshot as valtioSnapshot } from 'valtio/vanilla';
import { describe, expect, it } from 'vitest';
import { hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  applyPoints,
  defineRubric,
  diffRubrics,
  lintRubric,
  parseSubmission,
  type RubricDefinition,
  RubricError,
  scoreCohort,
  scoreUnit,
  submissionJsonSchema,
} from '../../src/index.ts';
import { edited, expectUnchanged, snapshot } from '../support/objects.ts';

// What goes in stays the caller's: nothing is frozen or changed, and nothing is held on to.

type Mutable = { -readonly [K in keyof RubricDefinition]: RubricDefinition[K] };
const hue = (): Mutable => JSON.parse(JSON.stringify(hueCommune2023));
const submission = { unit: { id: 'a' }, answers: { 'I.1.1': { option: 'head' } } };
const pointsOf = (rubric: RubricDefinition): string => scoreUnit(rubric, submission).points;

/** Gives the option that the answer takes another worth. */
function setHead(rubric: RubricDefinition, fraction: string): void {
  const rule = rubric.pillars[0]?.criteria[0]?.components[0]?.rule;
  if (rule?.kind === 'choice') Reflect.set(rule.options[0] ?? {}, 'fraction', fraction);
}

describe('a rubric that is handed in', () => {
  const equal = (rubric: RubricDefinition) =>
    Object.fromEntries(
      rubric.pillars.flatMap(({ criteria }) =>
        criteria.flatMap(({ components }) => components.map((one) => [one.id, one.maxPoints])),
      ),
    );

  it.each<readonly [string, (rubric: RubricDefinition) => unknown]>([
    ['defineRubric', defineRubric],
    ['parseSubmission', (rubric) => parseSubmission(rubric, submission)],
    ['scoreUnit', pointsOf],
    ['scoreCohort', (rubric) => scoreCohort(rubric, [submission])],
    ['submissionJsonSchema', submissionJsonSchema],
    ['lintRubric', lintRubric],
    ['diffRubrics', (rubric) => diffRubrics(rubric, rubric)],
    ['applyPoints', (rubric) => applyPoints(rubric, equal(rubric), { version: '2' })],
  ])('is not changed or frozen by %s, also where it is refused', (_, use) => {
    for (const rubric of [hue(), edited(hueCommune2023, { maxPoints: '601' })]) {
      const before = snapshot(rubric);
      try {
        use(rubric as RubricDefinition);
      } catch (error) {
        expect(error).toBeInstanceOf(RubricError);
      }
      expectUnchanged(rubric, before);
    }
  });

  it('is read again when it was changed, at any depth, and refused when it is none any more', () => {
    const rubric = hue();
    expect(pointsOf(rubric)).toBe('10');
    setHead(rubric, '0.5');
    expect(pointsOf(rubric)).toBe('5');
    setHead(rubric, '1.5');
    expect(() => pointsOf(rubric)).toThrow(RubricError);
    setHead(rubric, '1');
    expect(pointsOf(rubric)).toBe('10');
    rubric.rounding = { places: 1, mode: 'down' };
    expect(scoreUnit(rubric, submission).rubric.rounding.places).toBe(1);
    rubric.rounding = undefined;
    expect(scoreUnit(rubric, submission).rubric.rounding.places).toBe(2);
  });

  it('that was changed takes no submission as parsed that was parsed before', () => {
    const rubric = hue();
    const read = parseSubmission(rubric, submission);
    if (!read.ok) throw new Error('it does not parse');
    setHead(rubric, '0.5');
    expect(scoreUnit(rubric, read.submission).points).toBe('5');
  });

  it('does not hang on the order of its keys, nor on fields that are undefined', () => {
    const rubric = { ...hue(), grades: undefined };
    expect(defineRubric(rubric)).not.toHaveProperty('grades');
    expect(defineRubric(rubric)).toEqual(hueCommune2023);
    const { title, ...rest } = hue();
    expect(pointsOf({ ...rest, title })).toBe('10');
  });

  it('is known again for free where it cannot change', () => {
    const defined = defineRubric(hue());
    for (const rubric of [defined, ...rubrics]) {
      const reads: PropertyKey[] = [];
      defineRubric(rubric);
      // Nothing of it is looked at: it is found by itself.
      const read = Object.keys;
      Object.keys = (value) => {
        if (value === rubric) reads.push('keys');
        return read(value);
      };
      try {
        defineRubric(rubric);
      } finally {
        Object.keys = read;
      }
      expect(reads).toEqual([]);
    }
  });

  it('that is frozen only above, or by a getter, is still looked at', () => {
    const rubric = Object.freeze(hue());
    expect(pointsOf(rubric)).toBe('10');
    setHead(rubric, '0.5');
    expect(pointsOf(rubric)).toBe('5');
    let title = 'Một';
    const fields = Object.getOwnPropertyDescriptors(hue());
    const living = Object.freeze(
      Object.defineProperties({}, { ...fields, title: { get: () => title, enumerable: true } }),
    ) as RubricDefinition;
    expect(defineRubric(living).title).toBe('Một');
    title = 'Hai';
    expect(defineRubric(living).title).toBe('Hai');
  });
});

describe('what frameworks hand over is read like any plain object', () => {
  it.each<readonly [string, (rubric: Mutable) => RubricDefinition]>([
    ['reactive of Vue', (rubric) => reactive(rubric) as RubricDefinition],
    ['readonly of Vue', (rubric) => readonly(reactive(rubric)) as RubricDefinition],
    ['an observable of MobX', (rubric) => observable(rubric) as RubricDefinition],
    ['a proxy of valtio', (rubric) => proxy(rubric) as RubricDefinition],
    ['a snapshot of valtio', (rubric) => valtioSnapshot(proxy(rubric)) as RubricDefinition],
    ['a draft of immer 10', (rubric) => createDraft(rubric) as RubricDefinition],
    ['a draft of immer 9', (rubric) => immer9.createDraft(rubric) as RubricDefinition],
  ])('%s', (_, make) => {
    const living = make(hue());
    expect(defineRubric(living)).toEqual(hueCommune2023);
    expect(pointsOf(living)).toBe('10');
    const answers = make({ unit: { id: 'a' }, answers: submission.answers } as never);
    expect(scoreUnit(living, answers as never).points).toBe('10');
  });

  it.each<readonly [string, (rubric: Mutable) => RubricDefinition]>([
    ['reactive of Vue', (rubric) => reactive(rubric) as RubricDefinition],
    ['an observable of MobX', (rubric) => observable(rubric) as RubricDefinition],
    ['a proxy of valtio', (rubric) => proxy(rubric) as RubricDefinition],
    ['a draft of immer 10', (rubric) => createDraft(rubric) as RubricDefinition],
    ['a draft of immer 9', (rubric) => immer9.createDraft(rubric) as RubricDefinition],
  ])('%s can still be edited, and every edit counts', (_, make) => {
    const living = make(hue());
    expect(pointsOf(living)).toBe('10');
    setHead(living, '0.5');
    expect(pointsOf(living)).toBe('5');
    setHead(living, '0.25');
    expect(pointsOf(living)).toBe('2.5');
  });

  it('a draft that is finished is no rubric any more, and what came of it is one', () => {
    const draft = createDraft(hue());
    expect(pointsOf(draft as RubricDefinition)).toBe('10');
    setHead(draft as RubricDefinition, '0.5');
    const done = finishDraft(draft) as RubricDefinition;
    expect(pointsOf(done)).toBe('5');
    expect(() => pointsOf(draft as RubricDefinition)).toThrow(RubricError);
  });
});

describe('a parsed submission is known by itself, never by a mark that travels', () => {
  const parsed = () => {
    const read = parseSubmission(hueCommune2023, submission);
    if (!read.ok) throw new Error('it does not parse');
    return read.submission;
  };
  type Parsed = ReturnType<typeof parsed>;
  const none = { option: 'none' } as const;
  /** The draft's answer taken back, as an editor does it. */
  const takeBack = (draft: object): void => {
    Reflect.set(Reflect.get(draft, 'answers'), 'I.1.1', none);
  };

  it.each<readonly [string, (given: Parsed) => unknown]>([
    ['produce of immer 10', (given) => produce(given, takeBack)],
    ['produce of immer 9', (given) => immer9.produce(given, takeBack)],
    [
      'produce of immer 10 with strict copies',
      (given) => {
        const immer = new Immer({ useStrictShallowCopy: true });
        return immer.produce(given, takeBack);
      },
    ],
    [
      'a copy of all property descriptors and symbols',
      (given) => {
        const fields = Object.getOwnPropertyDescriptors(given);
        const answers = { value: { 'I.1.1': none }, enumerable: true };
        const copy = Object.create(Object.getPrototypeOf(given), { ...fields, answers });
        return copy;
      },
    ],
    ['a spread copy', (given) => ({ ...given, answers: { 'I.1.1': none } })],
    ['a structured clone', (given) => ({ ...structuredClone(given), answers: { 'I.1.1': none } })],
    [
      'a proxy that says something else',
      (given) =>
        new Proxy(
          {},
          {
            get: (_, key) => (key === 'answers' ? { 'I.1.1': none } : Reflect.get(given, key)),
            ownKeys: () => Reflect.ownKeys(given),
            getOwnPropertyDescriptor: (_, key) => ({
              value: key === 'answers' ? { 'I.1.1': none } : Reflect.get(given, key),
              enumerable: true,
              configurable: true,
            }),
          },
        ),
    ],
    [
      'what inherits from it',
      (given) =>
        Object.create(given, {
          unit: { value: given.unit, enumerable: true },
          answers: { value: { 'I.1.1': none }, enumerable: true },
        }),
    ],
  ])('%s scores what it says', (_, copy) => {
    const given = parsed();
    expect(scoreUnit(hueCommune2023, given).points).toBe('10');
    const changed = copy(given) as Parsed;
    expect(changed).not.toBe(given);
    let points = '';
    try {
      ({ points } = scoreUnit(hueCommune2023, changed));
    } catch (error) {
      points = String(error);
    }
    expect(points).not.toBe('10');
    expect(scoreUnit(hueCommune2023, given).points).toBe('10');
  });
});
