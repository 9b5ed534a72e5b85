import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueCommune2023, khanhHoaProvince2023 } from '../../rubrics/index.ts';
import {
  type CohortOptions,
  cohortBounds,
  type RubricDefinition,
  type SubmissionInput,
  scoreCohort,
  type UnitScore,
} from '../../src/index.ts';
import { submissionArbitrary } from '../support/arbitrary.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { randomCohort } from '../support/cohort.ts';

const rubrics: RubricDefinition[] = [hueCommune2023, khanhHoaProvince2023];
const cohort = fc
  .tuple(fc.constantFrom(...rubrics), fc.integer({ min: 0, max: 14 }), fc.nat())
  .map(([rubric, size, seed]) => ({ rubric, units: randomCohort(rubric, size, seed) }));

/** The whole scores without what a summary leaves out. */
function bare(units: readonly UnitScore[]) {
  return units.map(({ pillars, findings: _, ...totals }) => ({
    ...totals,
    pillars: pillars.map(({ criteria: _, ...pillar }) => pillar),
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
      { numRuns: 40 },
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
      { numRuns: 400 },
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
    const unit = { id: 'vy-da' };
    const late = { option: 'head', completedOn: '2023-12-01' };
    const units = [{ unit, answers: { 'I.1.1': late } }];
    const bounds = cohortBounds(hueCommune2023, units);
    const points = (options: CohortOptions) => {
      const [only] = scoreCohort(hueCommune2023, units, { bounds, ...options }).units;
      return only?.points;
    };
    const earned = points({});
    expect(Number(earned)).toBeGreaterThan(0);
    expect(points({ summary: true })).toBe(earned);
    expect(points({ summary: true, late: 'zero' })).toBe('0');
    expect(points({ summary: true, evidence: 'required' })).toBe('0');
    expect(points({ late: 'zero' })).toBe('0');
    expect(points({ summary: true })).toBe(earned);
    const [whole] = scoreCohort(hueCommune2023, units, { bounds }).units;
    expect(whole?.pillars[0]?.criteria).toBeDefined();
  });
});
