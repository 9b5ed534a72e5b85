import { describe, expect, test } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  explain,
  InputError,
  lintRubric,
  parseSubmission,
  type RubricDefinition,
  scoreCohort,
  scoreUnit,
  streamScores,
} from '../../src/index.ts';

// An error says what would do: whoever mistyped an id finds it, and reads no list of hundreds.

const unit = { id: 'u' };
const evidence = [{ title: 'a', date: '2023-01-01' }];

describe('a name that is none', () => {
  test.each<[string, unknown, string]>([
    ['a component', { unit, answers: { 'III.31': { value: 1 } } }, 'III.3.1'],
    ['a fact', { unit, facts: { household: 5 }, answers: {} }, 'households'],
    ['a field', { unit, answer: {}, answers: {} }, 'unit, rubric, facts, answers, verifications'],
    ['a field of the unit', { unit: { ...unit, nam: 'x' }, answers: {} }, 'id, name, group, class'],
    ['a field of evidence', { unit, answers: { 'I.1.1': { option: 'head', evidence } } }, 'title'],
    ['of a rubric', { unit, rubric: { name: 'x' }, answers: {} }, 'id, version'],
  ])('%s: what is possible is told, in a short line', (_what, input, possible) => {
    const read = parseSubmission(hueCommune2023, input);
    const [issue] = read.ok ? [] : read.issues;
    expect(issue?.expected).toContain(possible);
    expect(issue?.expected?.length).toBeLessThan(120);
  });

  test('the error’s text has what was expected and what was received, and says what is counted', () => {
    const fine = { unit: { id: 'a' }, answers: {} };
    const wrong = { unit: { id: 'e' }, answers: { 'I.5.1': { achieved: 'yes' } } };
    expect(() => scoreUnit(hueCommune2023 as RubricDefinition, wrong as never)).toThrow(
      /answers\.I\.5\.1\.achieved: .*; received: yes/,
    );
    expect(() => scoreCohort(hueCommune2023 as RubricDefinition, [fine, wrong] as never)).toThrow(
      'e (submission 1, counted from 0): answers.I.5.1.achieved',
    );
    expect(() => scoreUnit(hueCommune2023, { unit, answers: { 'III.31': {} } } as never)).toThrow(
      InputError,
    );
  });
});

describe('what is said of arguments', () => {
  test('a promise is called one', () => {
    expect(() => streamScores(hueCommune2023, Promise.resolve([]) as never)).toThrow(
      /^source is a promise:/,
    );
  });

  test('a summary cannot be explained, and why', async () => {
    const scores = streamScores(hueCommune2023, [{ unit, answers: {} }], { summary: true });
    for await (const summary of scores) {
      expect(() => explain(summary as never, { locale: 'vi' })).toThrow(
        'a summary has no components to explain: score without `summary`',
      );
    }
  });

  test('a period that is none makes no deadlines of its own', () => {
    const draft = { ...hueCommune2023, period: { from: 'năm 2023', to: '2023-12-31' } };
    const told = lintRubric(draft);
    expect(told.map(({ code }) => code)).toEqual(['invalid']);
    expect(JSON.stringify(told)).not.toContain('NaN');
  });
});
