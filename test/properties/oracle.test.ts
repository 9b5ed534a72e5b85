import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as shipped from '../../rubrics/index.ts';
import type { RubricDefinition, SubmissionInput, Totals, UnitScore } from '../../src/index.ts';
import { parseSubmission, scoreUnit } from '../../src/index.ts';
import type { OracleBounds } from '../oracle/rules.ts';
import { boundsJson, oracleBounds, oracleScore } from '../oracle/score.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import {
  chance,
  createRng,
  jostle,
  pick,
  type Rng,
  randomSubmission,
} from '../support/random-submission.ts';
import { ORACLE_RUNS as RUNS, ORACLE_SEED as SEED } from '../support/runs.ts';

const EVERYTHING = [
  ...['achieved', 'choice', 'checklist', 'ratio', 'count', 'steps', 'resolved', 'coverage'],
  ...['min-max', 'ratio-to-best', 'parts', 'unscored', 'awarded', 'deduction'],
  ...['highest-of', 'lowest-of', 'by-class', 'by-case'],
  ...['scored', 'missing', 'not-applicable', 'needs-cohort'],
  ...['bonus', 'penalty'],
];

const totals = (of: Totals) => ({
  points: of.points,
  maxPoints: of.maxPoints,
  excludedPoints: of.excludedPoints,
  assessablePoints: of.assessablePoints,
  rescaledPoints: of.rescaledPoints,
  index: of.index,
});

/** What the oracle computes too, in its order, so that the two can be compared as text. */
const digitsOf = (score: UnitScore): ReturnType<typeof oracleScore> => ({
  ...totals(score),
  grade: score.grade,
  groups: (score.groups ?? []).map((group) => ({ id: group.id, ...totals(group) })),
  pillars: score.pillars.map((pillar) => ({
    id: pillar.id,
    ...totals(pillar),
    criteria: pillar.criteria.map((criterion) => ({
      id: criterion.id,
      ...totals(criterion),
      components: criterion.components.map(({ id, status, points, excludedPoints, fraction }) => {
        return { id, status, points, excludedPoints, fraction };
      }),
    })),
  })),
});

function compare(
  rubric: RubricDefinition,
  submission: SubmissionInput,
  bounds: OracleBounds | undefined,
  parsedFirst: boolean,
  where: () => string,
): UnitScore {
  const read = parsedFirst ? parseSubmission(rubric, submission) : undefined;
  if (read?.ok === false) throw new Error(`${where()}: ${JSON.stringify(read.issues)}`);
  const options = bounds === undefined ? {} : { bounds: boundsJson(rubric, bounds) };
  const score = scoreUnit(rubric, read?.submission ?? submission, options);
  const engine = digitsOf(score);
  const oracle = oracleScore(rubric, submission, bounds);
  // Comparing the text is some fifty times as fast as toEqual, which then shows the difference.
  if (JSON.stringify(engine) !== JSON.stringify(oracle)) {
    expect(engine, `${where()}: ${JSON.stringify({ submission, options })}`).toEqual(oracle);
    throw new Error(`${where()}: equal, but in another order`);
  }
  return score;
}

/** No bounds, those of a cohort, or bounds that were frozen when the numbers were others. */
function someBounds(rng: Rng, cohorts: readonly OracleBounds[]): OracleBounds | undefined {
  if (chance(rng, 0.3)) return undefined;
  const bounds = pick(rng, cohorts);
  return chance(rng, 0.5) ? bounds : jostle(bounds, rng);
}

/** Statuses and long numbers met on the way: a comparison of nothing but zeros would prove nothing. */
function run(rubric: RubricDefinition, runs: number, seed: number) {
  const rng = createRng(seed);
  const cohorts = Array.from({ length: 40 }, (_, size) =>
    oracleBounds(
      rubric,
      Array.from({ length: size + 1 }, () => randomSubmission(rubric, rng)),
    ),
  );
  const met = new Map<string, number>();
  const meet = (name: string) => met.set(name, (met.get(name) ?? 0) + 1);
  for (let nr = 1; nr <= runs; nr++) {
    const submission = randomSubmission(rubric, rng);
    if (/\d{16}/.test(JSON.stringify(submission))) meet('long');
    const bounds = someBounds(rng, cohorts);
    const where = () => `${rubric.id}, ORACLE_SEED=${SEED}, submission ${nr} of ${runs}`;
    const score = compare(rubric, submission, bounds, chance(rng, 0.5), where);
    if (score.index === null) meet('no index');
    for (const pillar of score.pillars)
      for (const criterion of pillar.criteria)
        for (const { status, points, maxPoints } of criterion.components) {
          meet(status);
          if (points !== '0' && points !== maxPoints) meet('between');
        }
  }
  return met;
}

describe('every digit is that of the oracle', () => {
  it(`on ${RUNS} random submissions to the set of Huế`, { timeout: RUNS * 20 + 60_000 }, () => {
    const met = run(shipped.hueCommune2023, RUNS, SEED);
    for (const name of ['scored', 'missing', 'not-applicable', 'between'])
      expect(met.get(name), name).toBeGreaterThan(RUNS / 4);
    // One row is scored against others, without bounds in three of ten runs.
    expect(met.get('needs-cohort'), 'needs-cohort').toBeGreaterThan(RUNS / 8);
    expect(met.get('long'), 'numbers beyond a double').toBeGreaterThan(RUNS / 4);
  });

  const few = Math.max(400, Math.round(RUNS / 40));
  const others = shipped.rubrics.filter((rubric) => rubric !== shipped.hueCommune2023);
  it.each(others)(`on ${few} to $id`, { timeout: few * 20 + 60_000 }, (rubric) => {
    const met = run(rubric, few, SEED);
    for (const name of ['scored', 'missing', 'not-applicable', 'between'])
      expect(met.get(name), name).toBeGreaterThan(few / 4);
  });

  const pairs = Math.max(1200, Math.round(RUNS / 20));
  it(`on ${pairs} random rubrics`, { timeout: pairs * 50 + 60_000 }, () => {
    const cases = rubricArbitrary.chain((rubric) =>
      fc.record({
        rubric: fc.constant(rubric),
        submission: submissionArbitrary(rubric),
        cohort: fc.array(submissionArbitrary(rubric), { maxLength: 4 }),
        frozen: fc.option(fc.integer()),
        within: fc.boolean(),
        parsedFirst: fc.boolean(),
      }),
    );
    const met = new Set<string>();
    const property = fc.property(cases, (drawn) => {
      const { rubric, submission, cohort, frozen, within, parsedFirst } = drawn;
      const all = oracleBounds(rubric, within ? [submission, ...cohort] : cohort);
      const bounds = frozen === null ? all : jostle(all, createRng(frozen));
      const where = () => `a random rubric, ORACLE_SEED=${SEED}`;
      const given = bounds.size === 0 ? undefined : bounds;
      const score = compare(rubric, submission, given, parsedFirst, where);
      for (const [, name = ''] of JSON.stringify([rubric.pillars, score.pillars]).matchAll(
        /"(?:kind|status|adjustment)":"([a-z-]+)"/g,
      ))
        met.add(name);
    });
    fc.assert(property, { seed: SEED, numRuns: pairs });
    expect([...met], 'every rule kind and status').toEqual(expect.arrayContaining(EVERYTHING));
  });
});
