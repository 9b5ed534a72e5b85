import { afterEach, describe, expect, it } from 'vitest';
import { submissionOfRow } from '../../src/cli/csv-row.ts';
import * as engine from '../../src/index.ts';
import {
  applyPoints,
  boundsFrom,
  cohortBounds,
  compareRankings,
  componentOf,
  mergeUnits,
  needed,
  packScore,
  parseSubmission,
  planImprovements,
  publicEdition,
  rankUnits,
  reviseRubric,
  scoreCohort,
  scoreUnit,
  splitByLead,
  unpackScore,
  whatIf,
  workplan,
} from '../../src/index.ts';
import { command } from '../support/command.ts';
import { RICH_CALLS } from '../support/rich-calls.ts';
import { rubricOf } from '../support/small-rubric.ts';

// Names that every object has from its prototype: as keys they are names like any other, and no
// call writes to what all objects share.

const SHARED = [Object, Array, Function, String, Number].map(
  ({ prototype }) => prototype as object,
);
const state = (): unknown =>
  SHARED.map((one) =>
    Reflect.ownKeys(one).map((key) => [key, Object.getOwnPropertyDescriptor(one, key)]),
  );
const before = state();
afterEach(() => {
  expect(state()).toEqual(before);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

const EVIL = '{"polluted":1}';
const evil = (): unknown =>
  JSON.parse(`{"__proto__":${EVIL},"constructor":{"prototype":${EVIL}},"prototype":${EVIL}}`);

/** The value with the evil keys in every one of its objects. */
function poisoned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(poisoned);
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).map(([key, one]) => [key, poisoned(one)] as const);
  const all = Object.entries(evil() as object);
  const made = {};
  for (const [key, one] of [...own, ...all]) {
    Object.defineProperty(made, key, {
      value: one,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return made;
}

function faultsOf(rubric: unknown): engine.RubricError['issues'] {
  try {
    engine.defineRubric(rubric);
  } catch (error) {
    if (error instanceof engine.RubricError) return error.issues;
    throw error;
  }
  return [];
}

const functions = engine as unknown as {
  readonly [name: string]: (...given: readonly unknown[]) => unknown;
};

describe('keys of a prototype anywhere in the arguments', () => {
  it.each(Object.entries(RICH_CALLS))('write nothing in %s', async (name, given) => {
    for (let at = 0; at < given.length; at += 1) {
      const args = given.map((one, place) => (place === at ? poisoned(one) : one));
      try {
        const result = await functions[name]?.(...args);
        if (name === 'streamScores') for await (const _ of result as AsyncIterable<unknown>);
        expect(Reflect.get(Object(result), 'polluted')).toBeUndefined();
      } catch (error) {
        expect((error as Error).name).toMatch(/^(?:Rubric|Input|Usage)Error$/);
      }
    }
  });
});

const NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty'];

/** With this name in every place where a rubric has one. */
function rubricNamed(name: string) {
  const kinds = rubricOf(
    [
      { id: name, rule: { kind: 'min-max' } },
      {
        rule: {
          kind: 'choice',
          options: [
            { id: name, label: 'A', fraction: '1' },
            { id: 'b', label: 'B', fraction: '0' },
          ],
        },
      },
      {
        rule: {
          kind: 'checklist',
          items: [
            { id: name, label: 'A', points: '4' },
            { id: 'b', label: 'B', points: '6' },
          ],
        },
      },
      {
        rule: {
          kind: 'parts',
          parts: [
            { id: name, label: 'A', share: '1', rule: { kind: 'achieved' } },
            { id: 'b', label: 'B', share: '0', rule: { kind: 'achieved' } },
          ],
        },
      },
      {
        rule: {
          kind: 'by-case',
          cases: [
            { id: name, label: 'A', rule: { kind: 'achieved' } },
            { id: 'b', label: 'B', rule: { kind: 'achieved' } },
          ],
        },
      },
      { rule: { kind: 'by-class', classes: [{ class: name, rule: { kind: 'achieved' } }] } },
      { rule: { kind: 'ratio', of: name } },
    ],
    [{ id: name, name: 'Số hộ' }],
  );
  return { ...kinds, groups: [{ id: name, name: 'Nhóm', pillars: ['I'] }] };
}

describe.each(NAMES)('what is called %s', (name) => {
  it('is no id of a rubric: keys of tables are ids', () => {
    const issues = faultsOf(rubricNamed(name));
    expect(issues.map(({ code }) => code)).toEqual(Array(8).fill('invalid-format'));
  });

  it('may be a unit, its group and its class', () => {
    const rubric = rubricOf([
      { rule: { kind: 'by-class', classes: [{ class: name, rule: { kind: 'achieved' } }] } },
      { rule: { kind: 'min-max' } },
    ]);
    const answers = { 'I.1.1': { achieved: true }, 'I.1.2': { value: 7 } };
    const unit = { id: name, name, group: name, class: name };
    const { units, bounds, ranking } = scoreCohort(rubric, [
      { unit, answers },
      { unit: { ...unit, id: 'b' }, answers: { ...answers, 'I.1.2': { value: 5 } } },
    ]);
    expect(units.map(({ points }) => points)).toEqual(['20', '10']);
    expect(bounds.components['I.1.2']?.max.units).toEqual([name]);
    expect(ranking.map(({ rank, unit: { id } }) => [rank, id])).toEqual([
      [1, name],
      [2, 'b'],
    ]);
    expect(rankUnits(units, { within: 'group' })).toHaveLength(2);
    const weights = { [name]: '1', b: '0' };
    expect(mergeUnits(units, { weights }).index).toBe('1');
    expect(compareRankings(ranking, ranking, { predecessors: { [name]: [name] } })).toHaveLength(2);
    for (const score of units) expect(unpackScore(rubric, packScore(score))).toEqual(score);
  });

  it('is not known where nobody called anything so', () => {
    expectUnknown(name);
  });
});

describe('what is called prototype, which is a name like any other', () => {
  const name = 'prototype';
  const rubric = rubricNamed(name);
  const submission = {
    unit: { id: name, class: name, group: name },
    facts: { [name]: 10 },
    answers: {
      [name]: { value: 7 },
      'I.1.2': { option: name },
      'I.1.3': { items: { [name]: true } },
      'I.1.4': { parts: { [name]: { achieved: true } } },
      'I.1.5': { case: name, answer: { achieved: true } },
      'I.1.6': { achieved: true },
      'I.1.7': { numerator: 5 },
    },
  } as never;

  it('is scored like anything else', () => {
    const bounds = boundsFrom(rubric, { [name]: { min: 0, max: 10 } } as never);
    const score = scoreUnit(rubric, submission, { bounds });
    expect(score.points).toBe('56');
    expect(componentOf(score, name)?.points).toBe('7');
    expect(unpackScore(rubric, packScore(score))).toEqual(score);
    expect(publicEdition(score)).toEqual(score);
    const [row] = rankUnits([score], { group: name, within: 'group' });
    expect(row).toMatchObject({ rank: 1, figure: '56', unit: { id: name } });
    expect(mergeUnits([score], { weights: { [name]: '2' } }).index).toBe(score.index);
    const cohort = scoreCohort(rubric, [submission]);
    expect(Object.keys(cohort.bounds.components)).toEqual([name]);
    expect(cohortBounds(rubric, [submission])).toEqual(cohort.bounds);
  });

  it('is planned, revised and given points like anything else', () => {
    expect(needed(rubric, submission, 'I.1.7', '10')).toMatchObject({ reachable: true });
    expect(whatIf(rubric, submission, { [name]: null } as never).after.points).toBe('49');
    expect(planImprovements(rubric, submission).improvements.length).toBeGreaterThan(0);
    expect(workplan(rubric, submission).raise.length).toBeGreaterThan(0);
    expect(splitByLead(rubric, submission)).toHaveLength(1);
    const next = reviseRubric(rubric, {
      version: '2',
      change: { [name]: { maxPoints: '4' } } as never,
      maxima: 'fit',
    });
    expect(next.rubric.maxPoints).toBe('64');
    const table = Object.fromEntries(engine.componentsOf(rubric).map(({ id }) => [id, '10']));
    expect(applyPoints(rubric, table as never).maxPoints).toBe('70');
  });

  it('is not known where nobody called anything so', () => {
    expectUnknown(name);
  });
});

function expectUnknown(name: string): void {
  const plain = rubricOf([{}], []);
  const told = (given: object) => {
    const read = parseSubmission(plain, { unit: { id: 'a' }, answers: {}, ...given } as never);
    return read.ok ? [] : read.issues.map(({ code }) => code);
  };
  expect(told({ answers: { [name]: { value: 1 } } })).toEqual(['unknown-component']);
  expect(told({ facts: { [name]: 1 } })).toEqual(['unknown-fact']);
  expect(() =>
    scoreUnit(plain, { unit: { id: 'a' }, answers: {} }, { [name]: 1 } as never),
  ).toThrow(engine.UsageError);
  expect(() => boundsFrom(plain, { [name]: { min: 0, max: 1 } } as never)).toThrow(
    engine.InputError,
  );
  expect(() => applyPoints(plain, { 'I.1.1': '10', [name]: '1' } as never)).toThrow();
}

describe('a column of CSV', () => {
  it.each([...NAMES, 'prototype', '__proto__'])(
    'called %s is a component that there is not',
    async (name) => {
      expect(submissionOfRow(['unit', name], ['a', '5'])).toEqual({
        unit: { id: 'a' },
        facts: {},
        answers: Object.fromEntries([[name, '5']]),
      });
      const csv = `unit,${name},facts.${name}\na,5,7\n`;
      const ran = await command(['score', '--rubric', 'hue-commune-2023', '-'], csv);
      expect(ran.exit).toBe(1);
      expect(ran.out + ran.err).toContain(name);
    },
  );
});
