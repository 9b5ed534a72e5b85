import { isDeepStrictEqual } from 'node:util';
import {
  adoptBounds,
  type CohortBounds,
  cohortBounds,
  mergeBounds,
  packScore,
  type RubricDefinition,
  scoreUnit,
  unpackScore,
} from '../../src/index.ts';
import { checkOf } from '../../src/stored/check.ts';
import type { PackedScore } from '../../src/stored/packed.ts';
import { chance, pick, type Rng } from '../support/random-submission.ts';
import { hold, holdScore, refusedOr } from './held.ts';
import { hostile } from './hostile.ts';
import { damaged, nearby } from './mutate.ts';
import { anyRubric, drawn, shipped } from './rubrics-drawn.ts';
import { submissionTo } from './submissions.ts';

const wrong = (value: unknown, rng: Rng): unknown => {
  if (chance(rng, 0.05)) return hostile(rng);
  return damaged(value, rng, 2, chance(rng, 0.6) ? nearby : hostile);
};

/** Bounds that came from elsewhere: refused, or scored against within the same laws. */
export function tryBounds(rng: Rng): string {
  const rubric = pick(rng, chance(rng, 0.3) ? shipped : drawn);
  const submission = submissionTo(rubric, rng);
  const sound = cohortBounds(rubric, [submission]);
  const bounds = wrong(sound, rng) as CohortBounds;
  refusedOr(() => mergeBounds(sound, bounds));
  refusedOr(() => adoptBounds(rubric, bounds as unknown as Parameters<typeof adoptBounds>[1]));
  const score = refusedOr(() => scoreUnit(rubric, submission, { bounds }));
  if (score === undefined) return 'refused';
  holdScore(rubric, score);
  return 'scored';
}

/** A packed score that was changed, by damage or by somebody who knows how its check is made. */
export function tryPacked(rng: Rng): string {
  const rubric: RubricDefinition = anyRubric(rng);
  const score = scoreUnit(rubric, submissionTo(rubric, rng));
  const packed = packScore(score);
  hold(
    isDeepStrictEqual(unpackScore(rubric, JSON.parse(JSON.stringify(packed))), score),
    'what was packed is another score',
  );
  const changed = wrong(packed, rng);
  const forged = chance(rng, 0.7) ? withCheck(changed) : changed;
  const unpacked = refusedOr(() => unpackScore(rubric, forged));
  if (unpacked === undefined) return 'refused';
  JSON.stringify(unpacked);
  return 'unpacked';
}

function withCheck(changed: unknown): unknown {
  try {
    return { ...(changed as PackedScore), check: checkOf(changed as PackedScore) };
  } catch {
    return changed;
  }
}
