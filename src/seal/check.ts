import { InputError } from '../intake/issue.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import { optionsOf } from '../rubric/options.ts';
import type { CohortBounds } from '../scoring/bounds-form.ts';
import type { ScorePolicy } from '../scoring/policy.ts';
import type { UnitScore } from '../scoring/score.ts';
import { scoreUnit } from '../scoring/unit.ts';
import { ENGINE } from '../version.ts';
import { digestOf } from './digest.ts';
import { readSeal, type Seal } from './form.ts';
import { digestsOf, SEAL_OPTIONS, type SealOptions } from './seal.ts';

/** What of a result is as it was when it was sealed. */
export interface SealCheck {
  /** Nothing differs. */
  readonly ok: boolean;
  /** Whether the version of the package that checks is the one that made the score. */
  readonly engine: 'same' | 'other';
  readonly differs: readonly SealedPart[];
}

/** What a seal holds digests of. */
export type SealedPart = 'rubric' | 'submission' | 'bounds' | 'score';

/**
 * Holds a result against its seal: the rubric, the submission and the bounds by their digests, then
 * scores again under the seal's policy and holds that score against the sealed one. A version of the
 * engine that gives the same score passes, and is named.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for a seal that has not the form of one or whose `whole` is not the digest of
 *   its other fields, and for a submission or bounds that cannot be taken.
 * @throws {UsageError} for an unknown option, and where the host has no WebCrypto.
 * @example
 * const submission = { unit: { id: 'vy-da' }, answers: { 'I.5.1': { achieved: true } } };
 * const sealed = await seal(hueCommune2023, submission, scoreUnit(hueCommune2023, submission));
 * const edited = { ...submission, answers: { 'I.5.1': { achieved: false } } };
 * (await checkSeal(sealed, hueCommune2023, edited)).differs; // => ["submission", "score"]
 */
export async function checkSeal(
  seal: Seal,
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
  options: SealOptions = {},
): Promise<SealCheck> {
  const { bounds } = optionsOf(options, SEAL_OPTIONS);
  const { whole, ...sealed } = readSeal(seal);
  if ((await digestOf(sealed)) !== whole) {
    const message = 'it is not the digest of the other fields: the seal was changed';
    throw new InputError([{ code: 'unreadable', path: ['seal', 'whole'], message }]);
  }
  const made = await digestsOf(rubric, submission, bounds);
  const again = scoreUnder(sealed.policy, rubric, submission, bounds);
  // The version that made it stands in a score, and is told apart.
  const score = again && (await digestOf({ ...again, engine: sealed.engine }));
  const now = { ...made, score };
  const differs = PARTS.filter((part) => now[part] !== sealed[part]);
  return {
    ok: differs.length === 0,
    engine: sealed.engine === ENGINE ? 'same' : 'other',
    differs,
  };
}

const PARTS: readonly SealedPart[] = ['rubric', 'submission', 'bounds', 'score'];

/** The score under the seal's policy; none where the bounds are not of the rubric and the policy. */
function scoreUnder(
  { asOf, late, evidence, verifications }: ScorePolicy,
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
  bounds: CohortBounds | undefined,
): UnitScore | undefined {
  try {
    return scoreUnit(rubric, submission, {
      late,
      evidence,
      verifications,
      asOf: asOf ?? undefined,
      bounds,
    });
  } catch (error) {
    // The submission and the form of the bounds have been read: what is left is that they do not fit.
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
