import { describe, expect, it } from 'vitest';
import {
  defineRubric,
  diffRubrics,
  parseSubmission,
  type Rule,
  scoreUnit,
  submissionJsonSchema,
} from '../../src/index.ts';
import { VI } from '../support/parsing.ts';
import { faultsOf } from '../support/rubric-faults.ts';
import { rubricOf, small } from '../support/small-rubric.ts';

function told(rule: Rule, answer: unknown, options = {}) {
  const rubric = rubricOf([{ rule, due: '06-30' }]);
  const result = parseSubmission(
    rubric,
    { unit: { id: 'u' }, answers: { 'I.1.1': answer } },
    options,
  );
  if (!result.ok) return result.issues.map(({ code, path }) => `${code} ${path.join('/')}`);
  const score = scoreUnit(rubric, result.submission);
  return [score.pillars[0]?.criteria[0]?.components[0]?.status, score.points];
}

describe('terms', () => {
  const term = (id: string) => ({ id, label: id.toUpperCase() });
  const rule: Rule = { kind: 'ratio', terms: { numerator: [term('b')], denominator: [term('a')] } };

  it('are counted things: a dot stands for thousands', () => {
    const counted = ['scored', '7.38'];
    expect(told(rule, { terms: { a: '5.768', b: '4.256' } }, VI)).toEqual(counted);
    expect(told(rule, '4.256/5.768', VI)).toEqual(counted);
  });

  it('that are all left open are no answer', () => {
    expect(told(rule, { terms: { a: null, b: null } })).toEqual(['missing', '0']);
    expect(told(rule, { terms: {} })).toEqual(['missing', '0']);
    expect(told(rule, { terms: { a: 2, b: null } })).toEqual([
      'missing-field answers/I.1.1/terms/b',
    ]);
  });
});

describe('the most that is possible of a count', () => {
  const rules: readonly Rule[] = [
    { kind: 'count', target: '6', whole: 12 },
    { kind: 'count', pointsEach: '2', whole: 12 },
  ];

  it.each(rules)('is refused beyond, on every path: %j', (rule) => {
    for (const [answer, options] of [
      [{ value: 13 }, {}],
      [{ value: '13' }, {}],
      [{ value: '13' }, VI],
      ['13', VI],
      ['13/12', VI],
    ] as const) {
      expect(told(rule, answer, options).join()).toMatch(/^more-than-whole answers\/I\.1\.1/);
    }
    expect(told(rule, { value: 12 })).toEqual(['scored', '10']);
    expect(told(rule, '3/12', VI)[0]).toBe('scored');
  });

  it('is part of what a rule means, and of its schema', () => {
    const [plain, whole] = [{ kind: 'count', target: '6' }, rules[0]] as [Rule, Rule];
    const [before, after] = [plain, whole].map((rule) => defineRubric(small([['10', rule]])));
    if (!before || !after) throw new Error('two rubrics');
    expect(diffRubrics(before, { ...after, version: '2' }).rules).toMatchObject([{ id: 'I.1.1' }]);
    expect(JSON.stringify(submissionJsonSchema(after))).toContain('"maximum":12');
  });

  it('is not under what is asked for', () => {
    expect(faultsOf(small([['10', { kind: 'count', target: '6', whole: 5 }]]))).toEqual([
      'target-out-of-range pillars/0/criteria/0/components/0/rule/target',
    ]);
    expect(faultsOf(small([['10', { kind: 'count', target: '6', whole: 0 }]]))).not.toEqual([]);
  });
});

it('days after a deadline are no serial numbers of dates', () => {
  const rules: readonly Rule[] = [
    { kind: 'deduction', pointsEach: '1', as: 'days-late' },
    {
      kind: 'steps',
      as: 'days-late',
      direction: 'lower',
      steps: [{ atMost: '200', fraction: '1' }],
    },
    { kind: 'ratio', as: 'days-late', direction: 'lower', target: '0', divisor: '30' },
  ];
  for (const rule of rules) {
    const rubric = rubricOf([{ rule, due: '06-30' }]);
    const codes = (value: number) =>
      scoreUnit(rubric, { unit: { id: 'u' }, answers: { 'I.1.1': { value } } }).findings.map(
        ({ code }) => code,
      );
    expect(codes(45000)).toEqual(['looks-like-date']);
    expect(codes(40)).toEqual([]);
  }
});

it('a share that is a date’s number is told to look like one', () => {
  const definition = rubricOf([{ rule: { kind: 'ratio' } }]);
  const result = parseSubmission(definition, {
    unit: { id: 'a' },
    answers: { 'I.1.1': { value: 46001 } },
  });
  const found = result.ok ? result.findings.map(({ code }) => code) : [];
  expect(found).toEqual(['looks-like-date', 'above-whole']);
});
