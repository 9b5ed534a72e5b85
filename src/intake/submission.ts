import type { Answer, AnswerExtras, EvidenceItem } from '../rules/answer.ts';
import type { Verification } from './verification.ts';

/** Who is scored. */
export interface Unit {
  readonly id: string;
  readonly name?: string;
  /** The district, province or region that it is ranked in. */
  readonly group?: string;
  /** What sort of unit it is, where rules differ by it: "xã miền núi", "đặc khu". */
  readonly class?: string;
}

/** The rubric that a submission was made for. */
export interface RubricOf {
  readonly id: string;
  readonly version: string;
}

/** What a unit hands in, after intake: plain data, numbers as decimal strings. */
export interface Submission {
  readonly unit: Unit;
  /** The rubric that it was made for, where it says so. */
  readonly rubric?: RubricOf;
  readonly facts: { readonly [id: string]: string };
  readonly answers: { readonly [componentId: string]: Answer };
  /** What an authority decided, in the order of the decisions. */
  readonly verifications?: readonly Verification[];
}

type NumberInput = number | string;
/** Nothing said: left out, `undefined`, or the `null` of databases and JSON. */
type None = null | undefined;

/** A unit as it may be handed in. */
export interface UnitInput {
  /** A number is taken as its digits, with the finding `numeric-id`. */
  readonly id: string | number;
  readonly name?: string | None;
  readonly group?: string | None;
  readonly class?: string | None;
}

type EvidenceInput = Pick<EvidenceItem, 'title'> & {
  readonly [K in Exclude<keyof EvidenceItem, 'title'>]?: EvidenceItem[K] | None;
};

type ExtrasInput = {
  readonly [K in Exclude<keyof AnswerExtras, 'reported' | 'evidence'>]?: AnswerExtras[K] | None;
};

/** An answer as it may be handed in: numbers as JS numbers or decimal strings. */
export interface AnswerInput extends ExtrasInput {
  readonly achieved?: boolean | None;
  readonly option?: string | None;
  readonly items?: { readonly [id: string]: boolean | None } | None;
  readonly value?: NumberInput | None;
  /**
   * The value was written with a sign of percent. It is a fraction all the same ("1.737" of 173.7%),
   * and over 1 it is taken only beside a `reported` that says the same.
   */
  readonly percent?: boolean | None;
  readonly numerator?: NumberInput | None;
  readonly denominator?: NumberInput | None;
  readonly found?: NumberInput | None;
  readonly handled?: NumberInput | None;
  readonly previous?: NumberInput | None;
  readonly terms?: { readonly [id: string]: NumberInput | None } | None;
  readonly points?: NumberInput | None;
  readonly case?: string | None;
  readonly answer?: AnswerInput | None;
  readonly parts?: { readonly [id: string]: AnswerInput | None } | None;
  readonly reported?: NumberInput | None;
  readonly evidence?: readonly EvidenceInput[] | None;
}

/** A verification as it may be handed in. */
export type VerificationInput<Id extends string = string, A = AnswerInput> = {
  readonly component: Id;
  readonly stage: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
  readonly evidence?: readonly EvidenceInput[] | None;
  readonly items?: readonly string[] | None;
  readonly upheld?: true | None;
  readonly answer?: A | None;
  readonly points?: NumberInput | None;
  readonly rejected?: true | None;
  readonly notApplicable?: string | None;
};

/**
 * Stands in types only: which rubric a submission is known to be for. It keeps what is known in
 * general, or known to be another rubric's, from passing as the answers to a rubric that is known.
 */
export declare const RUBRIC: unique symbol;

/** A submission as it may be handed in. */
export interface SubmissionInput {
  readonly unit: UnitInput;
  readonly rubric?: RubricOf | None;
  readonly facts?: { [id: string]: NumberInput | None } | None;
  /** Built up answer by answer, and left as it is by everything here. */
  readonly answers: { [componentId: string]: AnswerInput | None };
  readonly verifications?: readonly VerificationInput[] | None;
  readonly [RUBRIC]?: string;
}
