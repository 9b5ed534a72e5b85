import { parseSubmission, type RubricDefinition, type SubmissionInput } from '../../src/index.ts';
import { chance, pick, type Rng, randomSubmission } from '../support/random-submission.ts';
import { randomVerifications } from '../support/random-verifications.ts';
import { holdParsed } from './held.ts';
import { hostile } from './hostile.ts';
import { damage, damaged, nearby } from './mutate.ts';
import { anyRubric } from './rubrics-drawn.ts';
import { cell } from './texts.ts';

/** A sound submission to start from, often short: what is wrong in it then weighs. */
export function submissionTo(rubric: RubricDefinition, rng: Rng): SubmissionInput {
  const whole = randomSubmission(rubric, rng);
  const some = chance(rng, 0.7);
  const answers = Object.entries(whole.answers).filter(() => !some || chance(rng, 0.15));
  const verifications = chance(rng, 0.2) ? randomVerifications(rubric, rng, 0.1) : undefined;
  return {
    ...whole,
    answers: Object.fromEntries(answers),
    ...(verifications === undefined ? {} : { verifications }),
  };
}

/** Cells of a report in place of some answers. */
function withCells({ answers, ...rest }: SubmissionInput, rng: Rng): object {
  const said = Object.entries(answers).map(([id, answer]) => [
    id,
    chance(rng, 0.3) ? cell(rng) : answer,
  ]);
  return { ...rest, answers: Object.fromEntries(said) };
}

function frozen(value: unknown): void {
  try {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    for (const one of Object.values(Object.freeze(value))) frozen(one);
  } catch {
    // What cannot be frozen is handed in as it is.
  }
}

const POLICIES = [
  {},
  {},
  { asOf: '2023-10-31' },
  { asOf: '2024-10-01', late: 'zero' },
  { evidence: 'required' },
  { verifications: 'none' },
] as const;

/** Anything at all, a sound submission, one with faults, one with cells; frozen by turns. */
export function trySubmission(rng: Rng): string {
  const rubric = anyRubric(rng);
  const sound = submissionTo(rubric, rng);
  const style = rng();
  let value: unknown = sound;
  if (style < 0.04) value = hostile(rng);
  else if (style < 0.35) value = damaged(sound, rng, 3);
  else if (style < 0.65) value = damaged(sound, rng, 2, nearby);
  else value = JSON.parse(JSON.stringify(withCells(sound, rng)));
  if (style > 0.95) damage(value, rng);
  // Whoever writes to it then gets an error of the language.
  if (chance(rng, 0.3)) frozen(value);
  const read = parseSubmission(
    rubric,
    value,
    style > 0.7 || chance(rng, 0.3) ? { locale: 'vi' } : {},
  );
  holdParsed(rubric, read, rng, pick(rng, POLICIES));
  return read.ok ? 'read' : 'refused';
}
