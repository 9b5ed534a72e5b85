import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  componentOf,
  needed,
  type ParseResult,
  parseSubmission,
  type RubricDefinition,
  type RuleKindName,
  type SubmissionInput,
  scoreUnit,
} from '../../src/index.ts';
import { modelOf } from '../../src/rubric/define.ts';
import type { Answer } from '../../src/rules/answer.ts';
import { ruleKinds } from '../../src/rules/table.ts';
import { cmp, parse } from '../oracle/rational.ts';
import { ruleArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import { asBounds } from '../support/bounds.ts';
import { oneStepLess } from '../support/one-step-less.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';

// What is needed reaches the points, and one step less of anything that changes does not.

const FACTS = [
  { id: 'population', name: 'Dân số' },
  { id: 'households', name: 'Số hộ' },
  { id: 'budget', name: 'Tổng chi', type: 'amount' as const },
];
const ID = 'I.1.1';

const mode = fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const);
const points = fc.integer({ min: 0, max: 1100 }).map((n) => String(n / 100));

function rubrics(kind: RuleKindName): fc.Arbitrary<RubricDefinition> {
  return fc
    .tuple(ruleArbitrary(kind, '10'), mode, fc.integer({ min: 0, max: 4 }), fc.boolean())
    .map(([rule, mode, places, stepped]) => ({
      ...rubricOf(
        [
          {
            rule,
            due: '06-30',
            ...(kind === 'unscored' ? { maxPoints: '0' } : {}),
            ...(stepped && kind !== 'unscored' ? { rounding: { step: '2' } } : {}),
          },
          {},
        ],
        FACTS,
      ),
      rounding: { places, mode },
    }));
}

/** Bounds of every leaf that is compared. */
function boundsOf(rubric: RubricDefinition, [min, max]: readonly [number, number]) {
  const keys = modelOf(rubric).components.flatMap(({ boundsKeys }) => boundsKeys);
  const at = (n: number) => ({ numerator: String(n), denominator: '100', units: ['b'] });
  return asBounds(
    rubric,
    Object.fromEntries(keys.map((key) => [key, { min: at(min), max: at(max) }])),
  );
}

const ends = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
  .map(([a, b]): readonly [number, number] => (a < b ? [a, b] : [b, a]));

function aboveWhole(read: ParseResult): number {
  return read.ok ? read.findings.filter(({ code }) => code === 'above-whole').length : 0;
}

const withAnswer = (submission: SubmissionInput, answer: Answer): SubmissionInput => ({
  ...submission,
  answers: { ...submission.answers, [ID]: answer },
});

/** Whether it is an answer: none less of 0 is none, and 9 of 8 households are no more than 8. */
function isSound(rubric: RubricDefinition, less: SubmissionInput, than: SubmissionInput): boolean {
  const read = parseSubmission(rubric, less);
  return read.ok && aboveWhole(read) <= aboveWhole(parseSubmission(rubric, than));
}

describe.each(ruleKinds())('%s', (kind) => {
  test('needed reaches the points, and one step less does not', () => {
    fc.assert(
      fc.property(
        rubrics(kind).chain((rubric) =>
          fc.tuple(fc.constant(rubric), submissionArbitrary(rubric, { missing: 25 })),
        ),
        points,
        fc.option(ends, { nil: undefined, freq: 5 }),
        ([rubric, submission], wanted, between) => {
          const bounds = between === undefined ? undefined : boundsOf(rubric, between);
          const before = componentOf(scoreUnit(rubric, submission, { bounds }), ID);
          const found = needed(rubric, submission, ID, wanted, { bounds });
          if (!found.reachable) {
            expect(cmp(parse(found.most), parse(wanted))).toBeLessThan(0);
            expect(cmp(parse(before.points), parse(found.most))).toBeLessThanOrEqual(0);
            return;
          }
          const { answer } = found;
          const pointsOf = (changed: SubmissionInput): string =>
            componentOf(scoreUnit(rubric, changed, { bounds }), ID).points;
          const after = withAnswer(submission, answer);
          const reached = pointsOf(after);
          expect(reached).toBe(found.points);
          expect(cmp(parse(found.points), parse(wanted))).toBeGreaterThanOrEqual(0);
          const read = parseSubmission(rubric, submission);
          const own = read.ok ? read.submission.answers[ID] : undefined;
          if (cmp(parse(before.points), parse(wanted)) >= 0) {
            expect(answer).toEqual(own ?? {});
            return;
          }
          const rule = componentOf(rubric, ID).rule;
          const facts = read.ok ? read.submission.facts : {};
          const unit = { facts, class: submission.unit.class ?? undefined };
          for (const less of oneStepLess(rule, own, answer, unit)) {
            const short = withAnswer(submission, less);
            if (!isSound(rubric, short, after)) continue;
            expect([less, cmp(parse(pointsOf(short)), parse(wanted)) < 0]).toEqual([less, true]);
          }
        },
      ),
      { numRuns: runs(150) },
    );
  });

  test('no answer earns what cannot be reached', () => {
    fc.assert(
      fc.property(
        rubrics(kind).chain((rubric) =>
          fc.tuple(
            fc.constant(rubric),
            fc.array(submissionArbitrary(rubric, { missing: 0, notApplicable: 0 }), {
              minLength: 5,
              maxLength: 5,
            }),
          ),
        ),
        points,
        ends,
        ([rubric, answered], wanted, between) => {
          const bounds = boundsOf(rubric, between);
          for (const submission of answered) {
            const { [ID]: answer, ...answers } = submission.answers;
            const empty = { ...submission, answers };
            const found = needed(rubric, empty, ID, wanted, { bounds });
            if (found.reachable) continue;
            const read = parseSubmission(rubric, submission);
            if (aboveWhole(read) > 0) continue;
            const own = componentOf(scoreUnit(rubric, submission, { bounds }), ID);
            // What others give, and that nothing arose, is no answer that a unit may choose.
            if (/"awarded"|"none-arose"/.test(JSON.stringify(own.steps))) continue;
            expect([answer, cmp(parse(own.points), parse(found.most)) <= 0]).toEqual([
              answer,
              true,
            ]);
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });
});
