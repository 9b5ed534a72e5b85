import { parsedRecord } from '../intake/parse.ts';
import type { ParsedRecord } from '../intake/record.ts';
import type { AnswerInput, SubmissionInput } from '../intake/submission.ts';
import type { CheckedRubric } from '../rubric/model.ts';

/** Answers in place of others, by component; null takes an answer away. */
export type OtherAnswers = { readonly [component: string]: AnswerInput | null | undefined };

/**
 * The submission with these answers in place of its own, parsed.
 *
 * @throws {InputError} with every issue of the answers.
 */
export function withAnswers(
  rubric: CheckedRubric,
  { submission }: ParsedRecord,
  answers: OtherAnswers,
): ParsedRecord {
  const others = Object.entries(answers).filter(([, answer]) => answer !== undefined);
  const merged = { ...submission.answers, ...Object.fromEntries(others) };
  return parsedRecord(rubric, { ...submission, answers: merged } as SubmissionInput);
}
