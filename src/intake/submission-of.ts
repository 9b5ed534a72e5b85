import type { RubricDefinition } from '../rubric/definition.ts';
import type { ComponentOf, FactOf, IsGeneral } from '../rubric/ids-of.ts';
import type { AnswerOf, HandedIn, Parsed, Writing } from '../rules/answer-of.ts';
import type {
  RUBRIC,
  RubricOf,
  Submission,
  SubmissionInput,
  Unit,
  UnitInput,
  VerificationInput,
} from './submission.ts';
import type { Verification } from './verification.ts';

/**
 * The answers to one rubric as a unit hands them in: its component ids, each with the answer that
 * its rule takes. Ids are checked in what is written out; a record made at run time passes, and
 * intake reads it.
 *
 * @example
 * const answers: AnswersOf<typeof hueCommune2023> = { 'I.1.1': { option: 'head' } };
 */
export type AnswersOf<R extends RubricDefinition> =
  IsGeneral<R> extends true ? SubmissionInput['answers'] : AnswersIn<R>;

/**
 * What a unit hands in for one rubric. Of a rubric that is only known as `RubricDefinition`, or as
 * one of several, it is the general `SubmissionInput`; that one is parsed before it goes with a
 * rubric whose ids are known.
 */
export type SubmissionOf<R extends RubricDefinition> =
  IsGeneral<R> extends true ? SubmissionInput : TypedSubmission<R>;

/** A submission after intake, with what the rubric's type says about its answers and facts. */
export type ParsedSubmissionOf<R extends RubricDefinition> =
  IsGeneral<R> extends true ? Submission : TypedParsedSubmission<R>;

/** `in`, `out`: said here, the compiler does not have to find it out, which takes it long. */
type AnswersBy<in out R extends RubricDefinition, out W extends Writing> = {
  readonly [C in ComponentOf<R> as C['id']]?: AnswerOf<C['rule'], W> | W['none'];
};

/** The same as it is handed in: built up answer by answer. */
type AnswersIn<in out R extends RubricDefinition> = {
  [C in ComponentOf<R> as C['id']]?: AnswerOf<C['rule'], HandedIn> | HandedIn['none'];
};

/**
 * A decision about one of the rubric's components. Its id is completed, not checked: decisions come
 * in lists made at run time, and one that was parsed for any rubric has to pass.
 */
type VerificationBy<R extends RubricDefinition> = VerificationInput<
  ComponentOf<R>['id'] | (string & Record<never, never>)
>;

/** Of a rubric without facts nothing can be stated: `{}` would let everything pass. */
type FactsBy<R extends RubricDefinition, W extends Writing> = [FactOf<R>] extends [never]
  ? { readonly [RUBRIC]?: never }
  : { readonly [F in FactOf<R> as F['id']]?: FactValue<F, W> | W['none'] };

type FactValue<F, W extends Writing> = F extends { readonly type: 'text' } ? string : W['number'];

interface TypedSubmission<R extends RubricDefinition> {
  readonly unit: UnitInput;
  readonly rubric?: RubricOf | null | undefined;
  readonly facts?: FactsBy<R, HandedIn> | null | undefined;
  readonly answers: AnswersIn<R>;
  readonly verifications?: readonly VerificationBy<R>[] | null | undefined;
  readonly [RUBRIC]?: R['id'];
}

interface TypedParsedSubmission<R extends RubricDefinition> {
  readonly unit: Unit;
  readonly rubric?: RubricOf;
  readonly facts: FactsBy<R, Parsed>;
  readonly answers: AnswersBy<R, Parsed>;
  readonly verifications?: readonly Verification[];
  readonly [RUBRIC]?: R['id'];
}
