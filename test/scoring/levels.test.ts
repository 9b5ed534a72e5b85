import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type RubricDefinition,
  type SubmissionInput,
  scoreCohort,
  scoreUnit,
} from '../../src/index.ts';
import { oracleScore } from '../oracle/score.ts';

// The law of what stands above the components, as cases that are data: bonus and penalty points,
// groups, grades, rounding steps, readings. What is expected was worked out by hand.

const folder = new URL('./levels/', import.meta.url);
const object = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);
const schema = z.strictObject({
  says: z.string().min(1),
  rubric: object<RubricDefinition>(),
  cases: z.array(
    z.strictObject({
      name: z.string().min(1),
      options: z.strictObject({ late: z.literal('zero').exactOptional() }).exactOptional(),
      answers: object<SubmissionInput['answers']>(),
      expected: z.looseObject({}).refine((value) => Object.keys(value).length > 0),
    }),
  ),
});

const files = readdirSync(folder)
  .sort()
  .map((name) => [name, schema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))]);

describe.each(files as [string, z.infer<typeof schema>][])('%s', (_name, { rubric, cases }) => {
  test.each(cases)('$name', ({ answers, options = {}, expected }) => {
    const submission = { unit: { id: 'case' }, answers };
    expect(scoreUnit(rubric, submission, options)).toMatchObject(expected);
  });

  test.each(cases)('$name: in a summary', ({ answers, options = {}, expected }) => {
    const submission = { unit: { id: 'case' }, answers };
    const { units } = scoreCohort(rubric, [submission], { ...options, summary: true });
    const {
      findings: _,
      pillars = [],
      ...rest
    } = expected as {
      findings?: unknown;
      pillars?: { criteria?: unknown }[];
    };
    const [unit] = units;
    expect(unit).toMatchObject(rest);
    expect(unit?.pillars).toMatchObject(
      pillars.length > 0 ? pillars.map(({ criteria: _c, ...pillar }) => pillar) : {},
    );
  });

  test('every case has a name of its own', () => {
    const names = cases.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});

test('every bound, and every level that a rubric may have, has its cases', () => {
  const text = JSON.stringify(files);
  for (const field of ['groups', 'requires', 'readings', 'rounding']) {
    expect(text).toContain(`"${field}":`);
  }
  const bounds = (files as [string, z.infer<typeof schema>][]).flatMap(
    ([, { rubric }]) => rubric.adjustments ?? [],
  );
  expect(bounds.sort()).toEqual(['free', 'total']);
});

test('a reading of the whole document names no row', () => {
  const [, { rubric }] = files.find(([name]) => name === 'readings-further.json') as [
    string,
    z.infer<typeof schema>,
  ];
  const answers = { 'I.1.2': { numerator: 1, denominator: 2 } };
  const [finding] = scoreUnit(rubric, { unit: { id: 'case' }, answers }).findings;
  expect(finding).not.toHaveProperty('components');
});

test('the oracle comes to the same', () => {
  for (const [name, { rubric, cases }] of files as [string, z.infer<typeof schema>][]) {
    for (const { answers, options } of cases) {
      if (options !== undefined) continue;
      const submission = { unit: { id: 'case' }, answers };
      const { points, index, grade } = oracleScore(rubric, submission);
      expect(scoreUnit(rubric, submission), name).toMatchObject({ points, index, grade });
    }
  }
});
