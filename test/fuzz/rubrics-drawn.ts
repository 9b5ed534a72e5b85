import fc from 'fast-check';
import { rubrics } from '../../rubrics/index.ts';
import { defineRubric, type RubricDefinition } from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { chance, pick, type Rng } from '../support/random-submission.ts';

// The rubrics that the rest is tried on: the shipped ones and some of every make.

const OTHERS = 120;

export const shipped: readonly RubricDefinition[] = rubrics;
/** The same whatever the seed of a run is, so that a case is told by its number alone. */
export const drawn: readonly RubricDefinition[] = fc
  .sample(rubricArbitrary, { seed: 2026, numRuns: OTHERS })
  .map((one) => defineRubric(one));

export const anyRubric = (rng: Rng): RubricDefinition =>
  pick(rng, chance(rng, 0.15) ? shipped : drawn);

/** A shipped rubric cut to one of its pillars, so that many can be tried. */
export function cutRubric(rng: Rng): RubricDefinition {
  if (chance(rng, 0.85)) return pick(rng, drawn);
  const whole = pick(rng, shipped);
  const pillar = pick(rng, whole.pillars);
  const { groups: _groups, ...rest } = whole;
  return { ...rest, maxPoints: pillar.maxPoints, pillars: [pillar] };
}
