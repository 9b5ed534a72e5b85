import fc, { type Arbitrary } from 'fast-check';
import {
  adoptBounds,
  type RubricDefinition,
  type ScoreOptions,
  type SubmissionInput,
  scoreCohort,
  type TableDecision,
} from '../../src/index.ts';
import { randomCohort } from '../support/random-cohort.ts';
import { createRng } from '../support/random-submission.ts';
import { randomVerifications } from '../support/random-verifications.ts';
import { caseArbitrary } from '../support/unit-case.ts';
import type { World } from './renderers.ts';
import { DECISIONS } from './samples.ts';

const decisions: readonly TableDecision[] = Object.values(DECISIONS).flatMap(
  (list: readonly TableDecision[]) => [...list],
);

/** A unit, its cohort, its decisions: all that is said about a rubric. */
export function worldArbitrary(rubric: RubricDefinition): Arbitrary<World> {
  const next = changed(rubric);
  return fc
    .tuple(caseArbitrary(rubric), caseArbitrary(rubric), fc.integer({ min: 1, max: 1_000_000 }))
    .map(([one, other, seed]): World => {
      const verifications = seed % 2 === 0 ? randomVerifications(rubric, createRng(seed)) : [];
      const unit = { id: 'u000', name: 'Phường Vỹ Dạ', class: 'miền núi' };
      const submission: SubmissionInput = {
        ...one.submission,
        unit,
        ...(verifications.length > 0 ? { verifications } : {}),
      };
      const period = { ...other.submission, unit };
      const cohort = scoreCohort(rubric, randomCohort(rubric, 4, seed));
      const names = Object.fromEntries(
        [0, 1, 2, 3].map((at) => [`u00${at}`, `Phường số ${at + 1}`]),
      );
      const { asOf, late, evidence } = one.options;
      const options: ScoreOptions = { asOf, late, evidence };
      const scored: ScoreOptions =
        seed % 3 === 0
          ? options
          : { ...options, bounds: adoptBounds(rubric, cohort.bounds).bounds };
      return {
        rubric,
        next,
        submission,
        period,
        options: { ...scored, verifications: 'all' },
        cohort,
        decisions,
        names,
      };
    });
}

/** Next year's rubric: other names, points, rules, deadlines. */
function changed(rubric: RubricDefinition): RubricDefinition {
  const next = JSON.parse(JSON.stringify(rubric)) as {
    version: string;
    pillars: {
      criteria: { components: { name: string; due?: string; rule: object; maxPoints: string }[] }[];
    }[];
  };
  next.version = '99/QĐ-UBND';
  const components = next.pillars.flatMap(({ criteria }) =>
    criteria.flatMap((criterion) => criterion.components),
  );
  const [first, second, third] = components.filter(({ maxPoints }) => maxPoints !== '0');
  if (first !== undefined) first.name = 'Tên chỉ số khác';
  if (second !== undefined) second.rule = { kind: 'awarded' };
  // Days late need a deadline to be late for.
  if (third !== undefined && !JSON.stringify(third.rule).includes('days-late')) delete third.due;
  // A rule of another kind follows from no reading of the old one.
  (next as { readings?: unknown }).readings = (
    (next as { readings?: readonly object[] }).readings ?? []
  ).map((one) => ({ ...one, alternatives: [] }));
  return next as unknown as RubricDefinition;
}
