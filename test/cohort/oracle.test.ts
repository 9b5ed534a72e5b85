import { describe, expect, it } from 'vitest';
import * as shipped from '../../rubrics/index.ts';
import { cohortBounds, type RubricDefinition, scoreCohort } from '../../src/index.ts';
import { boundsJson, oracleBounds, oracleScore } from '../oracle/score.ts';
import { randomCohort, valuesOf } from '../support/random-cohort.ts';
import { ORACLE_COHORTS as COHORTS } from '../support/runs.ts';

const relative: RubricDefinition[] = [
  shipped.hueCommune2023,
  shipped.khanhHoaProvince2023,
  shipped.camLoiWard2023,
  shipped.hoangVanThuWard2024,
];
const SIZES = [0, 1, 2, 3, 5, 8, 13];

describe('the oracle on whole cohorts', () => {
  it(`agrees on ${COHORTS} random cohorts: bounds, points, index, status`, () => {
    let units = 0;
    for (let seed = 0; seed < COHORTS; seed += 1) {
      const rubric = relative[seed % relative.length] ?? shipped.hueCommune2023;
      const cohort = randomCohort(rubric, SIZES[seed % SIZES.length] ?? 1, seed);
      const bounds = oracleBounds(rubric, cohort);
      const scored = scoreCohort(rubric, cohort);
      expect(valuesOf(scored.bounds)).toEqual(valuesOf(boundsJson(rubric, bounds)));
      for (const [at, score] of scored.units.entries()) {
        const wanted = oracleScore(rubric, cohort[at] ?? { unit: { id: '' }, answers: {} }, bounds);
        const flat = score.pillars.flatMap(({ criteria }) =>
          criteria.flatMap(({ components }) =>
            components.map(({ id, status, points, fraction }) =>
              [id, status, points, fraction].join(),
            ),
          ),
        );
        const expected = wanted.pillars.flatMap(({ criteria }) =>
          criteria.flatMap(({ components }) =>
            components.map(({ id, status, points, fraction }) =>
              [id, status, points, fraction].join(),
            ),
          ),
        );
        expect(flat.join(' ')).toBe(expected.join(' '));
        expect([score.points, score.index]).toEqual([wanted.points, wanted.index]);
        units += 1;
      }
    }
    expect(units).toBeGreaterThan(COHORTS * 4);
  });

  it('finds the bounds of every relative rule of the shipped rubrics', () => {
    const places = (rubric: RubricDefinition): string[] =>
      Object.keys(cohortBounds(rubric, randomCohort(rubric, 60, 7)).components);
    expect(places(shipped.hueCommune2023)).toEqual(['VII.1.2']);
    expect(places(shipped.khanhHoaProvince2023)).toEqual(
      [
        ...['IV.III.12', 'IV.III.13', 'IV.III.17', 'V.III.18', 'V.III.23', 'V.III.24'],
        ...['VII.III.48', 'VIII.III.54', 'VIII.III.55'],
      ].sort(),
    );
    expect(places(shipped.camLoiWard2023)).toHaveLength(4);
    expect(places(shipped.hoangVanThuWard2024)).toHaveLength(4);
  });
});
