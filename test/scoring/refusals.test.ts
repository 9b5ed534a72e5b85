import { describe, expect, test } from 'vitest';
import { camLoiWard2023, hueCommune2023 } from '../../rubrics/index.ts';
import {
  type CohortBounds,
  InputError,
  type IntakeIssue,
  parseSubmission,
  type RubricDefinition,
  type ScoreOptions,
  type SubmissionInput,
  scoreUnit,
  UsageError,
} from '../../src/index.ts';
import { untyped } from '../support/objects.ts';
import { halves, score } from '../support/scoring.ts';

// What cannot be scored is refused with every reason at once, never scored as something else.

const unit = { id: 'u' };

function refused(input: SubmissionInput, options: ScoreOptions = {}): readonly IntakeIssue[] {
  try {
    scoreUnit(hueCommune2023 as RubricDefinition, input, options);
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  throw new Error('it was scored');
}

const paths = (issues: readonly IntakeIssue[]) => issues.map(({ path }) => path.join('.'));

describe('options that mean nothing', () => {
  const answers = { unit, answers: {} };

  test.each([
    ['asOf', '2023-02-30'],
    ['asOf', '31/10/2023'],
    ['asOf', ''],
    ['asOf', '2023-10'],
    ['asOf', 20231031],
    ['asOf', null],
    ['late', 'Zero'],
    ['late', true],
    ['evidence', 'yes'],
    ['evidence', false],
  ])('%s: %j', (option, value) => {
    const options = untyped<ScoreOptions>({ [option]: value });
    expect(() => scoreUnit(hueCommune2023, answers, options)).toThrow(UsageError);
    expect(() => scoreUnit(hueCommune2023, answers, options)).toThrow(`the option ${option} is `);
  });

  test('are all told at once, each with what is possible', () => {
    const options = untyped<ScoreOptions>({ asOf: 'today', late: 'no', evidence: 'some', as: 1 });
    expect(() => scoreUnit(hueCommune2023, answers, options)).toThrow(
      /asOf is "today": .*YYYY-MM-DD.*late is "no": "zero" or "finding".*evidence is "some".*unknown option "as": possible are asOf, late, evidence, verifications, bounds/,
    );
  });

  test('the sentence about an option has no stray comma, and says what stands there', () => {
    const options = { asOf: new Map() } as never;
    expect(() => scoreUnit(hueCommune2023, answers, options)).toThrow(
      'the option asOf is a Map: a day as YYYY-MM-DD such as "2023-10-31" is possible',
    );
  });

  test('a leap day is a date where its year has one', () => {
    expect(score({}, { asOf: '2024-02-29' }).points).toBe('0');
  });
});

describe('bounds', () => {
  const good = halves(hueCommune2023, ['VII.1.2']);
  const pair = good.components['VII.1.2'];
  const limit = (numerator: string, denominator: string) => ({ numerator, denominator, units: [] });
  const withMin = (min: unknown) => ({ ...good, components: { 'VII.1.2': { ...pair, min } } });

  test.each<[string, unknown]>([
    ['another rubric', { ...good, rubric: { ...good.rubric, id: 'cam-loi-ward-2023' } }],
    ['another version', { ...good, rubric: { ...good.rubric, version: '1/QĐ-UBND' } }],
    ['a component that is not scored against others', halves(hueCommune2023, ['I.1.1'])],
    ['no component at all', halves(hueCommune2023, ['IX.1.1'])],
    ['no fraction', withMin(limit('0.5', '1'))],
    ['a denominator of 0', withMin(limit('1', '0'))],
    ['a negative denominator', withMin(limit('1', '-2'))],
    ['the least above the greatest', withMin(limit('3', '4'))],
    ['no least', { ...good, components: { 'VII.1.2': { max: pair?.max } } }],
    ['no rubric', { components: good.components }],
    ['no components', { rubric: good.rubric }],
  ])('of %s are refused', (_what, bounds) => {
    const issues = refused({ unit, answers: {} }, { bounds: untyped<CohortBounds>(bounds) });
    expect(issues).not.toEqual([]);
    for (const { path } of issues) expect(path[0]).toBe('bounds');
  });
});

describe('a submission that does not parse', () => {
  test('is refused with every issue', () => {
    const issues = refused(
      untyped({
        unit: { name: 'Phường không có mã' },
        facts: { population: -1, poulation: 5 },
        answers: {
          'I.1.1': { option: 'chief' },
          'I.4.1': { value: 1.5 },
          'I.5.1': { achieved: 'yes' },
          'III.3.1': { numerator: 5, denominator: 0 },
          'V.4.1': { found: 1, handled: 2 },
          'X.1.1': { achieved: true },
        },
      }),
    );
    expect(issues.map(({ code, path }) => `${path.join('.')} ${code}`).sort()).toEqual([
      'answers.I.1.1.option unknown-option',
      'answers.I.4.1.value not-an-integer',
      'answers.I.5.1.achieved not-a-boolean',
      'answers.III.3.1.denominator zero-denominator',
      'answers.V.4.1.handled more-handled-than-found',
      'answers.X.1.1 unknown-component',
      'facts.population negative',
      'facts.poulation unknown-fact',
      'unit.id missing-field',
    ]);
  });

  test('is refused as well where it passed for another rubric', () => {
    const parsed = parseSubmission(camLoiWard2023, {
      unit,
      answers: { 'I.II.1': { achieved: true } },
    });
    if (!parsed.ok) throw new Error('it does not parse');
    expect(scoreUnit(camLoiWard2023, parsed.submission).points).toBe('1');
    expect(paths(refused(parsed.submission))).toEqual(['answers.I.II.1']);
  });

  test('names what it could not take in the error itself', () => {
    expect(() => score({ 'X.1.1': { achieved: true } })).toThrow(/X\.1\.1.*unknown-component/);
  });
});
