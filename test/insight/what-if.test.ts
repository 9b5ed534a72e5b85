import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnswerInput,
  cohortBounds,
  InputError,
  rankUnits,
  type SubmissionInput,
  scoreCohort,
  scoreUnit,
  UsageError,
  whatIf,
} from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';

type Answers = { readonly [id: string]: AnswerInput | null | undefined };

/** A submission, other answers to some of its components, and others beside it. */
const worlds = rubricArbitrary.chain((rubric) =>
  fc.record({
    rubric: fc.constant(rubric),
    submission: submissionArbitrary(rubric),
    other: submissionArbitrary(rubric),
    taken: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    among: fc.array(submissionArbitrary(rubric), { maxLength: 4 }),
  }),
);

/** The unit of another submission's answers is the same one. */
function changes({
  submission,
  other,
  taken,
}: {
  submission: SubmissionInput;
  other: SubmissionInput;
  taken: boolean[];
}) {
  const ids = Object.keys({ ...submission.answers, ...other.answers });
  const answers: Answers = Object.fromEntries(
    ids.flatMap((id, at) => (taken[at] ? [[id, other.answers[id] ?? null] as const] : [])),
  );
  const merged = { ...submission.answers, ...answers };
  for (const id of ids) if (merged[id] === null) delete merged[id];
  return { answers, merged: { ...submission, answers: merged } };
}

describe('laws', () => {
  test('with no answers nothing changes', () => {
    fc.assert(
      fc.property(worlds, ({ rubric, submission }) => {
        const { before, after, comparison, rank } = whatIf(rubric, submission, {});
        expect(before).toEqual(scoreUnit(rubric, submission));
        expect(after).toEqual(before);
        expect(comparison.components).toEqual([]);
        expect(comparison.points.change).toBe('0');
        expect(rank).toBeUndefined();
      }),
      { numRuns: runs(60) },
    );
  });

  test('it equals the score of the merged submission', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { rubric, submission, among } = world;
        const { answers, merged } = changes(world);
        const bounds = cohortBounds(rubric, [submission]);
        const found = whatIf(rubric, submission, answers as never, { bounds });
        expect(found.before).toEqual(scoreUnit(rubric, submission, { bounds }));
        expect(found.after).toEqual(scoreUnit(rubric, merged, { bounds }));
        const cohort = among.map((one, at) => ({ ...one, unit: { ...one.unit, id: `b-${at}` } }));
        const ranked = whatIf(rubric, submission, answers as never, { among: cohort });
        for (const [side, one] of [
          ['before', submission],
          ['after', merged],
        ] as const) {
          const { units } = scoreCohort(rubric, [one, ...cohort]);
          expect(ranked[side]).toEqual(units[0]);
          const row = rankUnits(units).find(({ unit }) => unit.id === submission.unit.id);
          expect(ranked.rank?.[side]).toBe(row?.rank);
        }
        expect(ranked.rank?.of).toBe(cohort.length + 1);
      }),
      { numRuns: runs(60) },
    );
  });
});

const rubric = rubricOf([{ rule: { kind: 'ratio-to-best' } }, {}]);
const unit = (id: string, value: number) => ({ unit: { id }, answers: { 'I.1.1': { value } } });

test('bounds move with the unit, and where it stands among the others it counts once', () => {
  const among = [unit('a', 4), unit('b', 8), unit('c', 2)];
  const found = whatIf(rubric, unit('a', 4), { 'I.1.1': { value: 16 } }, { among });
  expect([found.before.points, found.after.points]).toEqual(['5', '10']);
  expect(found.rank).toEqual({ before: 2, after: 1, of: 3 });
  // Against the bounds given nobody moves anything.
  const bounds = cohortBounds(rubric, among);
  const fixed = whatIf(rubric, unit('a', 4), { 'I.1.1': { value: 2 } }, { among, bounds });
  expect(fixed.after.points).toBe('2.5');
  expect(fixed.rank).toEqual({ before: 2, after: 2, of: 3 });
});

test('what cannot be used is refused', () => {
  const own = unit('a', 4);
  expect(() => whatIf(rubric, own, { 'I.9': null } as never)).toThrow(InputError);
  expect(() => whatIf(rubric, own, { 'I.1.1': { value: -4 } })).toThrow(InputError);
  expect(() => whatIf(rubric, own, [] as never)).toThrow(/answers are a list/);
  expect(() => whatIf(rubric, own, {}, { among: 5 as never })).toThrow(UsageError);
  const twice = [unit('b', 1), unit('b', 2)];
  expect(() => whatIf(rubric, own, {}, { among: twice })).toThrow(InputError);
});
