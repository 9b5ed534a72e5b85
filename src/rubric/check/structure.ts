import type { z } from 'zod';
import type { Path, RubricIssue } from '../issue.ts';
import { rubricSchema } from '../schema.ts';

/** What the schema finds, in our own words and codes. */
export function checkStructure(definition: unknown): RubricIssue[] {
  const checked = rubricSchema.safeParse(definition);
  return checked.success ? [] : checked.error.issues.flatMap(translate);
}

function translate(issue: z.core.$ZodIssue): RubricIssue[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol') as Path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      path: [...path, key],
      message: `no such key: "${key}"`,
    }));
  }
  const code = issue.code === 'custom' ? 'invalid-format' : issue.code.replaceAll('_', '-');
  return [{ code, path, message: issue.message }];
}
