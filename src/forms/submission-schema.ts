import type { IntakeIssue } from '../intake/issue.ts';
import { type ParseOptions, parseSubmission, readParseOptions } from '../intake/parse.ts';
import type { ParsedSubmissionOf, SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';

/**
 * A Standard Schema, version 1 (https://standardschema.dev): what form libraries and routers take,
 * whoever made it. It is declared here because the interface is all that is shared.
 */
export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'dti-scoring';
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** Stands in types only. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** The value as it was read, or every issue: an issue of intake has the message and path asked for. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly IntakeIssue[] };

/**
 * The submission to a rubric as a Standard Schema: validating is `parseSubmission`, at once and
 * without throwing. Its issues keep their codes; findings are told by `parseSubmission` alone.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {UsageError} for an option that is not possible.
 * @example
 * const { validate } = submissionSchema(hueCommune2023)['~standard'];
 * validate({ unit: { id: 'vy-da' }, answers: { 'I.5.1': { achieved: true } } }).value.answers;
 * // => { "I.5.1": { achieved: true } }
 * validate({ unit: { id: 'vy-da' }, answers: { 'I.5.1': { achieved: 1 } } }).issues.map(
 *   ({ code, path }) => [code, path.join('.')],
 * ); // => [["not-a-boolean", "answers.I.5.1.achieved"]]
 */
export function submissionSchema<const R extends RubricDefinition>(
  rubric: R,
  options: ParseOptions = {},
): StandardSchema<SubmissionOf<R>, ParsedSubmissionOf<R>> {
  modelOf(rubric);
  readParseOptions(options);
  const kept = { ...options };
  return {
    '~standard': {
      version: 1,
      vendor: 'dti-scoring',
      validate: (value) => {
        const read = parseSubmission(rubric, value, kept);
        return read.ok ? { value: read.submission } : { issues: read.issues };
      },
    },
  };
}
