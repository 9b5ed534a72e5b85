import type { CohortBounds, RubricDefinition, SubmissionInput } from '../../src/index.ts';
import { createRng, int, randomSubmission } from './random-submission.ts';

/** A cohort of units with ids of their own, a few of them equal to one another. */
export function randomCohort(
  rubric: RubricDefinition,
  size: number,
  seed: number,
): SubmissionInput[] {
  const rng = createRng(seed);
  const units: SubmissionInput[] = [];
  for (let at = 0; at < size; at += 1) {
    const twin = at > 0 && rng() < 0.2 ? units[int(rng, 0, at - 1)] : undefined;
    const { facts, answers } = twin ?? randomSubmission(rubric, rng);
    const unit = { id: `u${String(at).padStart(3, '0')}`, group: `g${at % 3}` };
    units.push({ unit, ...(facts === undefined ? {} : { facts }), answers });
  }
  return units;
}

export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const rng = createRng(seed);
  return list
    .map((value) => ({ value, key: rng() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

/** The values of bounds alone, as the oracle has them: who set them is the engine's own. */
export function valuesOf({ components }: CohortBounds): unknown {
  return Object.entries(components)
    .map(([place, { min, max }]) => [
      place,
      `${min.numerator}/${min.denominator}`,
      `${max.numerator}/${max.denominator}`,
    ])
    .sort();
}
