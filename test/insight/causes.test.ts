import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import {
  type ChangeCause,
  cohortBounds,
  compareScores,
  diffRubrics,
  type RubricDefinition,
  type ScoreOptions,
  type SubmissionInput,
  scoreUnit,
} from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import { componentsOf } from '../support/components.ts';
import { runs } from '../support/runs.ts';

// One thing is changed at a time: nothing else is named, but for the status that followed.

interface Case {
  readonly rubric: RubricDefinition;
  readonly unit: SubmissionInput;
  readonly others: readonly [SubmissionInput, SubmissionInput];
}

const unit = { id: 'u' };
const decision = { stage: 'thẩm định', by: 'UBND', on: '2024-01-15', reason: 'hồ sơ' };

function casesOf(rubric: RubricDefinition): fc.Arbitrary<Case> {
  const any = submissionArbitrary(rubric);
  return fc
    .tuple(any, any, any)
    .map(([one, a, b]) => ({ rubric, unit: { ...one, unit }, others: [a, b] }));
}

const cases = fc.oneof(fc.constantFrom(...rubrics).chain(casesOf), rubricArbitrary.chain(casesOf));

function only(
  says: string,
  allowed: readonly ChangeCause[],
  change: (one: Case) => readonly [SubmissionInput, ScoreOptions][],
): void {
  test(`${says}: ${allowed.join(', ')}`, () => {
    fc.assert(
      fc.property(cases, (one) => {
        const [before, after] = change(one).map(([submission, options]) =>
          scoreUnit(one.rubric, submission, options),
        );
        if (before === undefined || after === undefined) throw new RangeError('two scores');
        for (const { id, causes } of compareScores(before, after).components) {
          const others = causes.filter((cause) => !allowed.includes(cause) && cause !== 'status');
          expect([id, others]).toEqual([id, []]);
          expect([id, causes.length]).not.toEqual([id, 0]);
        }
      }),
      { numRuns: runs(60) },
    );
  });
}

describe('what is named where one thing alone was changed', () => {
  const bounded = ({ rubric, others }: Case, ...which: readonly (0 | 1)[]) =>
    cohortBounds(
      rubric,
      which.map((at) => others[at]),
    );

  only('an answer, taken away', ['answer'], (one) => {
    const options = { bounds: bounded(one, 0, 1) };
    const answers = Object.entries(one.unit.answers).slice(1);
    return [
      [one.unit, options],
      [{ ...one.unit, answers: Object.fromEntries(answers) }, options],
    ];
  });

  only('other bounds', ['bounds'], (one) => [
    [one.unit, { bounds: bounded(one, 0) }],
    [one.unit, { bounds: bounded(one, 0, 1) }],
  ]);

  only('bounds where there were none', ['bounds'], (one) => [
    [one.unit, {}],
    [one.unit, { bounds: bounded(one, 0, 1) }],
  ]);

  only('a deadline that is enforced', [], ({ unit }) => [
    [unit, { asOf: '2024-12-31' }],
    [unit, { asOf: '2024-12-31', late: 'zero' }],
  ]);

  only('evidence that is asked for', ['evidence'], ({ unit }) => [
    [unit, {}],
    [unit, { evidence: 'required' }],
  ]);

  only('evidence that is asked for of what is late', ['evidence'], ({ unit }) => [
    [unit, { late: 'zero' }],
    [unit, { late: 'zero', evidence: 'required' }],
  ]);

  for (const decided of [{ rejected: true }, { points: '0' }, { notApplicable: 'không có' }]) {
    only(`a decision, ${Object.keys(decided)[0]}`, ['verification'], (one) => {
      const verifications = componentsOf(one.rubric)
        .filter(({ rule }) => rule.kind !== 'unscored')
        .map(({ id }) => ({ component: id, ...decision, ...decided }) as never);
      const asked = { evidence: 'required' } as const;
      const bounds = cohortBounds(one.rubric, one.others.slice(0, 2), asked);
      const options = { bounds, ...asked } as const;
      return [
        [one.unit, options],
        [{ ...one.unit, verifications }, options],
      ];
    });
  }

  test('a rule: rule', () => {
    fc.assert(
      fc.property(cases, ({ rubric, unit }) => {
        const next = doubledTargets(rubric);
        const diff = diffRubrics(rubric, next);
        const { facts, answers } = unit;
        const same: SubmissionInput = { unit: unit.unit, facts, answers };
        const told = compareScores(scoreUnit(rubric, same), scoreUnit(next, same), { diff });
        for (const { id, causes } of told.components) {
          expect([id, causes.filter((one) => one !== 'status')]).toEqual([id, ['rule']]);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

/** The same rubric, but every count asks for twice as much. */
function doubledTargets(rubric: RubricDefinition): RubricDefinition {
  const copy = structuredClone(rubric) as { version: string };
  copy.version = `${rubric.version} next`;
  const twice = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(twice);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([key, one]) => [key, twice(one)] as const);
    const same = Object.fromEntries(fields) as { kind?: unknown; target?: unknown };
    const { kind, target } = same;
    // Twice as much may be more than there can be.
    return kind === 'count' && typeof target === 'string' && !('whole' in same)
      ? { ...same, target: String(Number(target) * 2) }
      : same;
  };
  return twice(copy) as RubricDefinition;
}
