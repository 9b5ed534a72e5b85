import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueCommune2023, khanhHoaProvince2023 } from '../../rubrics/index.ts';
import {
  adoptBounds,
  type CohortOptions,
  cohortBounds,
  type RubricDefinition,
  type SubmissionInput,
  scoreCohort,
  type UnitScore,
} from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import { randomCohort } from '../support/random-cohort.ts';
import { runs } from '../support/runs.ts';

const rubrics: RubricDefinition[] = [hueCommune2023, khanhHoaProvince2023];
const cohort = fc
  .tuple(fc.constantFrom(...rubrics), fc.integer({ min: 0, max: 14 }), fc.nat())
  .map(([rubric, size, seed]) => ({ rubric, units: randomCohort(rubric, size, seed) }));

/** The whole scores without what a summary leaves out. */
function bare(units: readonly UnitScore[]) {
  return units.map(({ pillars, findings, engine: _e, due: _d, ...totals }) => ({
    ...totals,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    pillars: pillars.map(({ criteria: _c, due: _d, ...pillar }) => pillar),
  }));
}

/** A rubric that nothing has been scored by yet: what recurs is not kept. */
const fresh = (rubric: RubricDefinition): RubricDefinition => structuredClone(rubric);

function agrees(rubric: RubricDefinition, units: SubmissionInput[], options: CohortOptions = {}) {
  const summary = scoreCohort(rubric, units, { ...options, summary: true });
  const whole = scoreCohort(fresh(rubric), units, options);
  expect(summary.units).toEqual(bare(whole.units));
  expect(summary.ranking).toEqual(whole.ranking);
}

describe('a summary', () => {
  it('is the same points as a whole score, without its reasons', () => {
    fc.assert(
      fc.property(cohort, ({ rubric, units }) => agrees(fresh(rubric), units)),
      { numRuns: runs(20) },
    );
  });

  it('is so for every kind of rule, and where deadlines and evidence are enforced', () => {
    const some = rubricArbitrary.chain((rubric) =>
      fc.tuple(fc.constant(rubric), fc.array(submissionArbitrary(rubric, {}), { maxLength: 4 })),
    );
    fc.assert(
      fc.property(some, ([rubric, units]) => {
        const named = units.map((one, at) => ({ ...one, unit: { id: `u${at}` } }));
        agrees(fresh(rubric), named);
        agrees(fresh(rubric), named, { late: 'zero', evidence: 'required' });
      }),
      { numRuns: runs(160) },
    );
  });

  it('tells small whole numbers from fractions with the same numerator', () => {
    const share = fc.record({
      numerator: fc.integer({ min: 0, max: 9 }),
      denominator: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 12 }), (shares) => {
        const units = shares.map((answer, at) => ({
          unit: { id: `u${at}` },
          answers: { 'V.III.23': answer },
        }));
        agrees(khanhHoaProvince2023, units);
      }),
    );
  });

  it('follows the terms it is asked for, against one and the same bounds', () => {
    const rubric: RubricDefinition = hueCommune2023;
    const unit = { id: 'vy-da' };
    const late = { option: 'head', completedOn: '2023-12-01' };
    const units = [{ unit, answers: { 'I.1.1': late } }];
    // Adopted, so that they stand under any terms.
    const { bounds } = adoptBounds(rubric, cohortBounds(rubric, units));
    const points = (options: CohortOptions) => {
      const [only] = scoreCohort(rubric, units, { bounds, ...options }).units;
      return only?.points;
    };
    const earned = points({});
    expect(Number(earned)).toBeGreaterThan(0);
    expect(points({ summary: true })).toBe(earned);
    expect(points({ summary: true, late: 'zero' })).toBe('0');
    expect(points({ summary: true, evidence: 'required' })).toBe('0');
    expect(points({ late: 'zero' })).toBe('0');
    expect(points({ summary: true })).toBe(earned);
    const [whole] = scoreCohort(rubric, units, { bounds }).units;
    expect(whole?.pillars[0]?.criteria).toBeDefined();
  });
});
