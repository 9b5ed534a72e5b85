import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { khanhHoaProvince2023, rubrics } from '../../rubrics/index.ts';
import {
  componentsOf,
  InputError,
  mergeSubmissions,
  parseSubmission,
  type RubricDefinition,
  scoreUnit,
  splitByLead,
  UsageError,
} from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import { createRng } from '../support/random-submission.ts';
import { randomVerifications } from '../support/random-verifications.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';

/** Leads dealt out to the components of a rubric without any. */
function withLeads(rubric: RubricDefinition): RubricDefinition {
  let at = 0;
  const lead = () => {
    at += 1;
    return at % 3 === 0
      ? {}
      : { responsible: { guides: [], leads: [`Phòng ${at % 3}`], supports: [] } };
  };
  return {
    ...rubric,
    pillars: rubric.pillars.map((pillar) => ({
      ...pillar,
      criteria: pillar.criteria.map((criterion) => ({
        ...criterion,
        components: criterion.components.map((one) => ({ ...one, ...lead() })),
      })),
    })),
  };
}

describe('laws', () => {
  const worlds = rubricArbitrary
    .map(withLeads)
    .chain((rubric) =>
      fc.tuple(fc.constant(rubric), submissionArbitrary(rubric), fc.nat(1_000_000)),
    );

  test('parts by lead come together to the same submission, whatever their order', () => {
    fc.assert(
      fc.property(worlds, ([rubric, unverified, seed]) => {
        const verifications = randomVerifications(rubric, createRng(seed));
        const submission = seed % 2 === 0 ? unverified : { ...unverified, verifications };
        const read = parseSubmission(rubric, submission);
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        const parts = splitByLead(rubric, submission);
        const ids = parts.flatMap(({ components }) => components);
        expect(ids.sort()).toEqual(
          componentsOf(rubric)
            .map(({ id }) => id)
            .sort(),
        );
        const submissions = parts.map((part) => part.submission);
        for (const list of [submissions, submissions.toReversed()]) {
          const merged = mergeSubmissions(rubric, list);
          if (!merged.ok) throw new Error(JSON.stringify(merged.conflicts));
          const { verifications: _, ...rest } = merged.submission;
          const { verifications: __, ...whole } = read.submission;
          expect(rest).toEqual(whole);
          const [a, b] = [merged.submission, read.submission].map((one) => {
            const { findings: ___, ...score } = scoreUnit(rubric, one);
            return score;
          });
          expect(a).toEqual(b);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

const rubric = rubricOf([{}, {}, {}], [{ id: 'households', name: 'Số hộ' }]);
const yes = { achieved: true };

test('what parts say differently is all named, and nothing is chosen', () => {
  const merged = mergeSubmissions(rubric, [
    { unit: { id: 'a', name: 'Xã A' }, facts: { households: 5 }, answers: { 'I.1.1': yes } },
    { unit: { id: 'a', name: 'Xã B' }, facts: { households: '5' }, answers: { 'I.1.2': yes } },
    { unit: { id: 'a' }, facts: { households: 6 }, answers: { 'I.1.2': { achieved: false } } },
  ]);
  expect(merged).toEqual({
    ok: false,
    conflicts: [
      { path: ['unit', 'name'], values: ['Xã A', 'Xã B'] },
      { path: ['facts', 'households'], values: ['5', '6'] },
      { path: ['answers', 'I.1.2'], values: [{ achieved: true }, { achieved: false }] },
    ],
  });
});

test('what nobody answers is a gap', () => {
  const merged = mergeSubmissions(rubric, [
    { unit: { id: 'a' }, answers: { 'I.1.1': yes } },
    { unit: { id: 'a' }, answers: { 'I.1.1': yes, 'I.1.3': yes } },
  ]);
  expect(merged).toMatchObject({ ok: true, gaps: ['I.1.2'] });
});

test('what is no list of parts is refused', () => {
  expect(() => mergeSubmissions(rubric, [])).toThrow(UsageError);
  expect(() => mergeSubmissions(rubric, 5 as never)).toThrow(UsageError);
  const bad = [
    { unit: { id: 'a' }, answers: {} },
    { unit: { id: 'a' }, answers: { x: yes } },
  ];
  expect(() => mergeSubmissions(rubric, bad)).toThrow(InputError);
});

test('the offices of the shipped rubrics own every row once', () => {
  for (const one of rubrics as readonly RubricDefinition[]) {
    const parts = splitByLead(one, { unit: { id: 'a' }, answers: {} });
    expect(parts.flatMap(({ components }) => components)).toHaveLength(componentsOf(one).length);
  }
  const [first] = splitByLead(khanhHoaProvince2023, { unit: { id: 'kh' }, answers: {} });
  expect(first?.lead).not.toBe('');
});
