import { describe, expect, it } from 'vitest';
import type { $ZodStandardSchema, $ZodType } from 'zod/v4/core';
import { giengDayWard2024, hueCommune2023 } from '../../rubrics/index.ts';
import {
  parseSubmission,
  RubricError,
  type Submission,
  type SubmissionOf,
  scoreUnit,
  submissionSchema,
} from '../../src/index.ts';

/** What any library does with a Standard Schema; the interface is the one that zod publishes. */
function validated<I, O>(
  schema: { readonly '~standard': $ZodStandardSchema<$ZodType<O, I>> },
  value: unknown,
) {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) throw new Error('it answers at once');
  return result;
}

describe('submissionSchema', () => {
  const schema = submissionSchema(hueCommune2023);

  it('is a Standard Schema, version 1', () => {
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'dti-scoring' });
    expect(Object.keys(schema)).toEqual(['~standard']);
  });

  it('gives the submission that parseSubmission gives, ready to be scored', () => {
    const input: SubmissionOf<typeof hueCommune2023> = {
      unit: { id: 'vy-da' },
      facts: { households: 5768 },
      answers: { 'III.3.1': { numerator: 4256 } },
    };
    const result = validated(schema, input);
    if (!('value' in result)) throw new Error('it is valid');
    const read = parseSubmission(hueCommune2023, input);
    expect(result).toEqual({ value: read.ok && read.submission });
    const submission: Submission = result.value;
    expect(scoreUnit(hueCommune2023, result.value).points).toBe('7.38');
    expect(submission.answers['III.3.1']?.numerator).toBe('4256');
  });

  it('gives every issue with its message, path and code, and throws for nothing', () => {
    const input = { unit: { id: '' }, answers: { 'I.1.1': { option: 'x' }, 'I.9': {} } };
    const read = parseSubmission(hueCommune2023, input);
    const result = validated(schema, input);
    expect(result).toEqual({ issues: read.ok ? [] : read.issues });
    expect(result.issues?.map(({ path }) => path?.map(String).join('/'))).toEqual([
      'unit/id',
      'answers/I.1.1/option',
      'answers/I.9',
    ]);
    for (const value of [undefined, null, 1, 'x', [], new Map()]) {
      expect(schema['~standard'].validate(value).issues).not.toHaveLength(0);
    }
  });

  it('reads cells of a Vietnamese report where it is asked to', () => {
    const input = { unit: { id: 'a' }, answers: { '10': '4.256/5.768=73,7%' } };
    expect(submissionSchema(giengDayWard2024)['~standard'].validate(input).issues).toHaveLength(1);
    const result = submissionSchema(giengDayWard2024, { locale: 'vi' })['~standard'].validate(
      input,
    );
    expect('value' in result && result.value.answers['10']).toMatchObject({ numerator: '4256' });
  });

  it('is made of a rubric only', () => {
    expect(() => submissionSchema(JSON.parse('{}'))).toThrow(RubricError);
  });
});
