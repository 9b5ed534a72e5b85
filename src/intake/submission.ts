import type { Answer, AnswerExtras, EvidenceItem } from '../rules/answer.ts';

/** Who is scored. */
export interface Unit {
  readonly id: string;
  readonly name?: string;
  /** The district, province or region that it is ranked in. */
  readonly group?: string;
}

/** What a unit hands in, after intake: plain data, numbers as decimal strings. */
export interface Submission {
  readonly unit: Unit;
  readonly facts: { readonly [id: string]: string };
  readonly answers: { readonly [componentId: string]: Answer };
}

type NumberInput = number | string;

/** An answer as it may be handed in: numbers as JS numbers or decimal strings. */
export interface AnswerInput extends Omit<AnswerExtras, 'reported' | 'evidence'> {
  readonly achieved?: boolean;
  readonly option?: string;
  readonly items?: { readonly [id: string]: boolean };
  readonly value?: NumberInput;
  readonly numerator?: NumberInput;
  readonly denominator?: NumberInput;
  readonly found?: NumberInput;
  readonly handled?: NumberInput;
  readonly parts?: { readonly [id: string]: AnswerInput };
  readonly reported?: NumberInput;
  readonly evidence?: readonly EvidenceItem[];
}

/** A submission as it may be handed in. */
export interface SubmissionInput {
  readonly unit: Unit;
  readonly facts?: { readonly [id: string]: NumberInput };
  readonly answers: { readonly [componentId: string]: AnswerInput };
}
