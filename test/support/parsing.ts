import { expect } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  type Finding,
  type ParseOptions,
  type ParseResult,
  parseSubmission,
  type RubricDefinition,
  type Submission,
  scoreUnit,
} from '../../src/index.ts';

export const VI = { locale: 'vi' } as const;

/** A ratio, a ratio of a fact, a checklist, and so on: Huế's components by the kind of their rule. */
export const AT = {
  choice: 'I.1.1',
  count: 'I.2.1',
  checklist: 'I.2.2',
  coverage: 'I.7.1',
  achieved: 'I.5.1',
  ratio: 'I.8.2',
  ofPopulation: 'I.8.1',
  parts: 'III.1.1',
  ofHouseholds: 'III.2.1',
  resolved: 'V.2.1',
  amount: 'VII.1.2',
} as const;

/** A submission of Huế's set with these answers and facts. */
export function parseHue(
  answers: unknown,
  facts: unknown = {},
  options?: ParseOptions,
): ParseResult {
  return parseSubmission(hueCommune2023, { unit: { id: 'vy-da' }, facts, answers }, options);
}

/** Every issue as "code path/to/it", sorted; none for a submission that passed. */
export function told(result: ParseResult): string[] {
  if (result.ok) return [];
  return result.issues.map(({ code, path }) => [code, path.join('/')].join(' ').trim()).sort();
}

/** The submission, which has to have passed. */
export function submissionOf(result: ParseResult): Submission {
  expect(told(result)).toEqual([]);
  if (!result.ok) throw new Error('refused');
  return result.submission;
}

export function findingsOf(result: ParseResult): readonly Finding[] {
  submissionOf(result);
  return result.ok ? result.findings : [];
}

/** What holds of every result, whatever was handed in. */
export function expectSound(rubric: RubricDefinition, result: ParseResult): void {
  if (!result.ok) {
    expect(result.issues.length).toBeGreaterThan(0);
    for (const { code, path, message } of result.issues) {
      expect(code).toMatch(/^[a-z-]+$/);
      expect(message).not.toBe('');
      expect(Array.isArray(path)).toBe(true);
      for (const key of path) expect(['string', 'number']).toContain(typeof key);
    }
    return;
  }
  const { submission } = result;
  expect(structuredClone(submission)).toEqual(submission);
  const again = parseSubmission(rubric, JSON.parse(JSON.stringify(submission)));
  // What was told of a way of writing is not told of what is stored.
  const ofWriting = ['numeric-id', 'read-loosely'];
  const stored = result.findings.filter(({ code }) => !ofWriting.includes(code));
  expect(again).toMatchObject({ ok: true, submission });
  expect(again.ok && again.findings).toEqual(expect.arrayContaining(stored));
  expect(() => scoreUnit(rubric, submission)).not.toThrow();
}
