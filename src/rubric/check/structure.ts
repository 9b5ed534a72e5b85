import { checked } from '../../rules/checked.ts';
import type { RubricIssue } from '../issue.ts';
import { rubricSchema } from '../schema.ts';

/** What the schema finds. */
export function checkStructure(definition: unknown): readonly RubricIssue[] {
  const result = checked(rubricSchema(), definition);
  return result.ok ? [] : result.issues;
}
