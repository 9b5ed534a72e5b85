import { describe, expect, it } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import { defineRubric, type RubricDefinition, scoreUnit } from '../../src/index.ts';
import { rubricIssues } from '../../src/rubric/define.ts';
import { isDeepFrozen } from '../support/objects.ts';

// What is shipped is not checked again when it is first used: it is checked here.

const UNIT = { unit: { id: 'u' }, answers: {} };

describe.each(rubrics.map((rubric: RubricDefinition) => [rubric.id, rubric] as const))(
  '%s',
  (_id, rubric) => {
    const copy: unknown = JSON.parse(JSON.stringify(rubric));

    it('passes every check', () => {
      expect(rubricIssues(copy)).toEqual([]);
      expect(defineRubric(copy)).toEqual(rubric);
      expect(rubricIssues(rubric)).toEqual([]);
    });

    it('has the fingerprint that is written with it, and scores as its copy does', () => {
      const score = scoreUnit(rubric, UNIT);
      expect(score).toEqual(scoreUnit(defineRubric(copy), UNIT));
      expect(score.rubric.fingerprint).toMatch(/^[\da-f]{16}$/);
    });

    it('is itself what defineRubric gives, frozen', () => {
      expect(defineRubric(rubric)).toBe(rubric);
      expect(isDeepFrozen(rubric)).toBe(true);
    });
  },
);
