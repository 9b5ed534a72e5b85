import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giengDayWard2024, hueCommune2023 } from '../../rubrics/index.ts';
import {
  defineRubric,
  explainIssue,
  type IntakeIssue,
  parseSubmission,
  type RubricDefinition,
  RubricError,
  type RubricIssue,
} from '../../src/index.ts';
import { changed, damaged, placesIn, rubricId, rubricOf } from '../support/damaged-submission.ts';
import { VI } from '../support/parsing.ts';
import { junk } from '../support/raw-submission.ts';
import { runs } from '../support/runs.ts';

// What holds of every issue, whatever was handed in.

function expectSaid(issues: readonly (IntakeIssue | RubricIssue)[]): void {
  for (const issue of issues) {
    const stored = JSON.parse(JSON.stringify(issue));
    for (const locale of ['vi', 'en'] as const) {
      const text = explainIssue(issue, { locale });
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(text, JSON.stringify(issue)).toMatch(/^["\p{Lu}][^\n]*\.$/u);
      expect(text.length).toBeLessThan(2_000);
      expect(explainIssue(stored, { locale })).toBe(text);
    }
  }
}

const options = fc.constantFrom(VI, undefined);

describe('every issue is said in both languages', () => {
  it('of anything at all', () => {
    fc.assert(
      fc.property(rubricId, junk, options, (id, value, options) => {
        const result = parseSubmission(rubricOf(id), value, options);
        if (!result.ok) expectSaid(result.issues);
      }),
      { numRuns: runs(500) },
    );
  });

  it('of a submission with junk in it', () => {
    fc.assert(
      fc.property(damaged, options, ({ id, value }, options) => {
        const result = parseSubmission(rubricOf(id), value, options);
        if (!result.ok) expectSaid(result.issues);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('of verifications with junk in them', () => {
    const ids = hueCommune2023.pillars.flatMap(({ criteria }) =>
      criteria.flatMap(({ components }) => components.map(({ id }) => id)),
    );
    const field = fc.oneof(fc.constantFrom('thẩm định', '2023-12-04', true, 5, {}), junk);
    const decision = fc.record(
      {
        component: fc.oneof(fc.constantFrom(...ids), junk),
        stage: field,
        by: field,
        on: field,
        reason: field,
        upheld: field,
        points: field,
        rejected: field,
        notApplicable: field,
        answer: fc.oneof(field, fc.record({ value: field, parts: field, items: field })),
        items: fc.oneof(field, fc.array(field, { maxLength: 2 })),
        evidence: fc.oneof(field, fc.array(fc.record({ title: field, signed: field }))),
      },
      { requiredKeys: ['component'] },
    );
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 3 }), (verifications) => {
        const value = { unit: { id: 'a' }, answers: {}, verifications };
        const result = parseSubmission(hueCommune2023, value);
        if (!result.ok) expectSaid(result.issues);
      }),
      { numRuns: runs(500) },
    );
  });

  it('of a rubric with junk in it', () => {
    const places = placesIn(giengDayWard2024);
    const fault = fc.tuple(fc.nat(places.length - 1), junk);
    fc.assert(
      fc.property(fc.array(fault, { minLength: 1, maxLength: 3 }), (faults) => {
        const value = faults.reduce<unknown>(
          (now, [at, replacement]) => changed(now, places[at] ?? [], replacement),
          giengDayWard2024,
        );
        try {
          defineRubric(value as RubricDefinition);
        } catch (error) {
          expect(error).toBeInstanceOf(RubricError);
          expectSaid((error as RubricError).issues.slice(0, 40));
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
