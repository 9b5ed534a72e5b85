import type { RubricReference } from '../scoring/score.ts';

/** A rubric as a page or a sheet asks for it. */
export interface Form {
  readonly rubric: RubricReference;
  /** What is asked of a unit once, for all components. */
  readonly facts: readonly FormField[];
  readonly pillars: readonly FormPillar[];
}

/** A pillar of a form, with its criteria. */
export interface FormPillar {
  readonly id: string;
  readonly name: string;
  readonly criteria: readonly FormCriterion[];
}

/** A criterion of a form, with its components. */
export interface FormCriterion {
  readonly id: string;
  readonly name: string;
  readonly components: readonly FormComponent[];
}

/** A component as what a page or a sheet asks for. */
export interface FormComponent {
  readonly id: string;
  readonly name: string;
  readonly maxPoints: string;
  /** The last day in time, where there is a fixed one. */
  readonly due: string | null;
  /** What the document asks for and the rule in a sentence. */
  readonly help: string;
  /** What the document asks to be handed in with it. */
  readonly evidence: readonly FormEvidence[];
  /** The rule was read into the document. */
  readonly inferred: boolean;
  readonly fields: readonly FormField[];
}

/** Evidence that a component asks for. */
export interface FormEvidence {
  readonly name: string;
  readonly kind: string;
  /** Only an electronic file with a digital signature counts. */
  readonly signed: boolean;
}

/**
 * How a field is filled in: `whole` a number without decimals; `amount` a number in its own unit;
 * `share` a share or rate, 0.85 of 85%; `date` YYYY-MM-DD.
 */
export type FormFieldType =
  | 'boolean'
  | 'choice'
  | 'whole'
  | 'number'
  | 'amount'
  | 'share'
  | 'date'
  | 'text';

/** One thing to ask. Numbers are decimal strings. */
export interface FormField {
  /** Where the value goes in the submission. */
  readonly path: readonly (string | number)[];
  readonly type: FormFieldType;
  readonly label: string;
  readonly unit?: string;
  /** The answer says nothing without it. */
  readonly required: boolean;
  readonly min?: string;
  readonly max?: string;
  readonly choices?: readonly FormChoice[];
  /** It is asked only where another field has this value. */
  readonly when?: FormCondition;
}

/** One of the values that a field can have, and its words. */
export interface FormChoice {
  readonly value: string;
  readonly label: string;
}

/** A field is asked only where another has this value. */
export interface FormCondition {
  readonly path: readonly (string | number)[];
  readonly equals: string | boolean;
}
