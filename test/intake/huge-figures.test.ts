import { expect, test } from 'vitest';
import { giengDayWard2024, hueCommune2023 } from '../../rubrics/index.ts';
import { componentsOf, parseSubmission, type RubricDefinition } from '../../src/index.ts';

// A figure that no report can hold is none, in whatever cell it stands.

const rubrics: readonly RubricDefinition[] = [giengDayWard2024, hueCommune2023];

test.each([
  ['1e400', 'too-many-digits'],
  ['1E+400%', 'too-many-digits'],
  ['1'.repeat(40), 'too-many-digits'],
  ['1.111'.repeat(9), 'too-many-digits'],
  ['1,23E+05', 'inexact-number'],
])('%s is %s in the cell of every component', (cell, code) => {
  for (const rubric of rubrics) {
    for (const { id } of componentsOf(rubric)) {
      const read = parseSubmission(
        rubric,
        { unit: { id: 'a' }, answers: { [id]: cell } },
        { locale: 'vi' },
      );
      const codes = read.ok ? [] : read.issues.map((issue) => [issue.code, issue.component]);
      expect(codes).toEqual([[code, id]]);
    }
  }
});
