import { describe, expect, it } from 'vitest';
import { parseSubmission, type Rule, scoreUnit, submissionJsonSchema } from '../../src/index.ts';
import { VI } from '../support/parsing.ts';
import { small } from '../support/small-rubric.ts';

// A sign of percent settles what a number is only where it is known what it stood behind.

const RULES: readonly Rule[] = [
  { kind: 'ratio' },
  { kind: 'ratio', scale: 'rate', target: '2' },
  { kind: 'min-max' },
  { kind: 'unscored' },
];
const rubric = small(RULES.map((rule) => [rule.kind === 'unscored' ? '0' : '10', rule]));
const [SHARE, RATE, AMOUNT, FREE] = ['I.1.1', 'I.1.2', 'I.1.3', 'I.1.4'] as const;

function read(id: string, answer: unknown, options = {}) {
  const submission = { unit: { id: 'u' }, answers: { [id]: answer } };
  const result = parseSubmission(rubric, submission, options);
  if (result.ok) return { result, codes: result.findings.map(({ code }) => code) };
  return { result, codes: result.issues.map(({ code, path }) => `${code} ${path.join('/')}`) };
}

describe('percent beside a number', () => {
  it.each([
    [SHARE, { value: 73.79, percent: true }, ['ambiguous-percent answers/I.1.1/value']],
    [SHARE, { value: 1.737, percent: true }, ['ambiguous-percent answers/I.1.1/value']],
    [RATE, { value: 73.79, percent: true }, ['ambiguous-percent answers/I.1.2/value']],
    [AMOUNT, { value: 6.5, percent: true }, ['unit-mismatch answers/I.1.3/value']],
    [SHARE, { value: 1, percent: true }, ['one-or-percent']],
    [SHARE, { value: 0.7379, percent: true }, []],
    [SHARE, { value: 0.7379, percent: false }, []],
    [FREE, { value: 0.5, percent: true }, []],
  ])('%s %j', (id, answer, codes) => {
    expect(read(id, answer).codes).toEqual(codes);
  });

  it.each([{ value: 0.5 }, { numerator: 1, denominator: 2 }])('is a boolean: %j', (numbers) => {
    for (const percent of ['junk', 1, '']) {
      expect(read(SHARE, { ...numbers, percent }).codes).toEqual([
        'not-a-boolean answers/I.1.1/percent',
      ]);
    }
  });

  it('is described in the schema', () => {
    const text = JSON.stringify(submissionJsonSchema(rubric));
    expect(text).toContain('"description":"Written with a sign of percent; the value stays');
  });
});

describe('a percentage that was written with its sign', () => {
  it.each(['100%', '173,7%', '73,79%', '7379%', '0%'])('%s says the same once stored', (cell) => {
    for (const id of [SHARE, RATE]) {
      for (const answer of [cell, { value: cell }]) {
        const { result, codes } = read(id, answer, VI);
        if (!result.ok) throw new Error(codes.join());
        const stored: unknown = JSON.parse(JSON.stringify(result.submission));
        const again = parseSubmission(rubric, stored);
        expect(again).toEqual(result);
        if (!again.ok) continue;
        const [one, other] = [result, again].map(({ submission }) => scoreUnit(rubric, submission));
        expect(other).toEqual(one);
        expect(codes).not.toContain('one-or-percent');
      }
    }
  });
});
