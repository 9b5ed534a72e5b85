import { parsedRecord } from '../intake/parse.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import { given, optionsOf } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { type CohortBounds, readBoundsForm } from '../scoring/bounds-form.ts';
import type { UnitScore } from '../scoring/score.ts';
import { requireScore } from '../scoring/scores.ts';
import { digestOf } from './digest.ts';
import type { Seal } from './form.ts';

/** What a sealed score was made with. */
export interface SealOptions {
  /** The bounds that the score was made with, if any. */
  readonly bounds?: CohortBounds | undefined;
}

export const SEAL_OPTIONS = { bounds: /* @__PURE__ */ given<CohortBounds>() };

/**
 * Seals a result: the SHA-256 digests of the canonical JSON (RFC 8785) of the rubric's definition, of
 * the submission as `parseSubmission` gives it, of the bounds and of the score, with engine and policy
 * of the score, and one digest over all of these, `whole`. The order of keys makes no difference, nor
 * does a number written as a text. A digest is no signature: who publishes a seal signs `whole`.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for a submission or bounds that cannot be taken.
 * @throws {UsageError} for what is no score, a score of another rubric or unit, an unknown option, and
 *   where the host has no WebCrypto.
 * @example
 * const submission = { unit: { id: 'vy-da' }, answers: { 'I.5.1': { achieved: true } } };
 * const sealed = await seal(hueCommune2023, submission, scoreUnit(hueCommune2023, submission));
 * (await checkSeal(sealed, hueCommune2023, submission)).ok; // => true
 */
export async function seal(
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
  score: UnitScore,
  options: SealOptions = {},
): Promise<Seal> {
  const { bounds } = optionsOf(options, SEAL_OPTIONS);
  const made = await digestsOf(rubric, submission, bounds);
  requireScore(score, 'the score');
  requireOf(rubric, score);
  const { engine, policy } = score;
  const parts = {
    algorithm: 'SHA-256',
    engine,
    policy,
    ...made,
    score: await digestOf(score),
  } as const;
  return { ...parts, whole: await digestOf(parts) };
}

/** The digests of all that a score is made from. */
export async function digestsOf(
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
  bounds: CohortBounds | undefined,
): Promise<Pick<Seal, 'rubric' | 'submission' | 'bounds'>> {
  const model = modelOf(rubric);
  const { submission: parsed } = parsedRecord(model, submission);
  return {
    rubric: await digestOf(model.definition),
    submission: await digestOf(parsed),
    bounds: bounds === undefined ? null : await digestOf(readBoundsForm(bounds)),
  };
}

function requireOf(
  rubric: RubricDefinition,
  { rubric: { id, version, fingerprint } }: UnitScore,
): void {
  const key = modelOf(rubric).key();
  if (key.id === id && key.version === version && key.fingerprint === fingerprint) return;
  throw new UsageError(`the score is one of ${id} ${version}, not of ${key.id} ${key.version}`);
}
